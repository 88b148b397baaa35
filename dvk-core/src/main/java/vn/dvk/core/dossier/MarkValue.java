package vn.dvk.core.dossier;

import java.util.Objects;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * Nội dung điểm chấm: what a mark says, namely points, a level, or that the criterion does not apply.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface MarkValue {

    static MarkValue of(Points points) {
        return new Given(points);
    }

    static MarkValue level(String level) {
        return new Level(Code.of(level));
    }

    static MarkValue notApplicable(String reason) {
        return new NotApplicable(Code.of(reason));
    }

    /**
     * Points typed by the assessor.
     *
     * @param points the points
     */
    record Given(Points points) implements MarkValue {
        public Given {
            Objects.requireNonNull(points, "points");
        }
    }

    /**
     * A level picked by the assessor.
     *
     * @param level the code of the level
     */
    record Level(Code level) implements MarkValue {
        public Level {
            Objects.requireNonNull(level, "level");
        }
    }

    /**
     * The assessor's finding that the criterion does not apply.
     *
     * @param reason the code of the reason
     */
    record NotApplicable(Code reason) implements MarkValue {
        public NotApplicable {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
