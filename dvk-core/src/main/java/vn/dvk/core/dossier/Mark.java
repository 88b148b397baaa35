package vn.dvk.core.dossier;

import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.internal.SoundText;
import vn.dvk.core.value.CanonicalForm;
import vn.dvk.core.value.CanonicalWriter;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * Điểm chấm: what an assessor gives on one criterion, and why.
 *
 * <p>{@link #toString()} redacts the reason, which is free text. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Mark implements CanonicalForm {
    Mark() {}

    /** Starts a mark; criterion and value are required. */
    public static Builder builder() {
        return ImmutableMark.builder();
    }

    /** Returns a mark of points without a reason. */
    public static Mark of(String criterion, Points points) {
        return builder()
                .criterion(Code.of(criterion))
                .value(MarkValue.of(points))
                .build();
    }

    /** Returns a mark that picks a level, without a reason. */
    public static Mark level(String criterion, String level) {
        return builder()
                .criterion(Code.of(criterion))
                .value(MarkValue.level(level))
                .build();
    }

    /** Returns the code of the criterion marked. */
    public abstract Code criterion();

    public abstract MarkValue value();

    /** Returns the assessor's reason, if given. */
    @Value.Redacted
    public abstract Optional<String> reason();

    /** Writes criterion, value and reason; the bytes are frozen. */
    @Override
    public void writeTo(CanonicalWriter to) {
        to.begin("mark").field("criterion").code(criterion());
        to.field("value").form(value());
        reason().ifPresent(reason -> to.field("reason").text(reason));
        to.end();
    }

    @Value.Check
    void check() {
        reason().ifPresent(reason -> SoundText.requireStated(reason, "reason"));
    }

    /** Builds a {@link Mark}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder criterion(Code criterion);

        Builder value(MarkValue value);

        Builder reason(String reason);

        /**
         * Builds the mark.
         *
         * @throws IllegalStateException if criterion or value is missing
         * @throws IllegalArgumentException if the reason is blank
         */
        Mark build();
    }
}
