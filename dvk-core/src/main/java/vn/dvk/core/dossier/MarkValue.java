package vn.dvk.core.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.CanonicalForm;
import vn.dvk.core.value.CanonicalWriter;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * Nội dung điểm chấm: what a mark says, namely points, a level, or that the criterion does not apply.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface MarkValue extends CanonicalForm {

    static MarkValue of(Points points) {
        return new Given(points);
    }

    static MarkValue level(String level) {
        return Level.of(Code.of(level));
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

        @Override
        public void writeTo(CanonicalWriter to) {
            to.begin("given").field("points").number(points).end();
        }
    }

    /**
     * A level picked by the assessor.
     *
     * @param level the code of the level
     */
    record Level(Code level) implements MarkValue {
        /** The last value of each level seen, by a part of its hash: few levels are picked again and again. */
        private static final @Nullable Level[] RECENT = new Level[64];

        public Level {
            Objects.requireNonNull(level, "level");
        }

        @Override
        public void writeTo(CanonicalWriter to) {
            to.begin("level").field("level").code(level).end();
        }

        private static Level of(Code code) {
            int place = code.hashCode() & (RECENT.length - 1);
            Level recent = RECENT[place];
            if (recent == null || !recent.level.equals(code)) {
                recent = new Level(code);
                RECENT[place] = recent;
            }
            return recent;
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

        @Override
        public void writeTo(CanonicalWriter to) {
            to.begin("not-applicable").field("reason").code(reason).end();
        }
    }
}
