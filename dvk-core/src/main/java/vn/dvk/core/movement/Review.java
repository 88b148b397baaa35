package vn.dvk.core.movement;

import java.time.LocalDate;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;

/**
 * Sơ kết, tổng kết: a review of a movement over a period, such as 2021–2023 inside 2021–2025.
 *
 * <p>A reporting year is not a calendar year: reviews cluster on 15 October, one province counts to 30 November, and what
 * is judged in December is decided in April. So the period and the day that the figures stand for are both explicit.
 *
 * <p>Equality is by all attributes. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Review {
    Review() {}

    /** Starts a review; every attribute without a default is required. */
    public static Builder builder() {
        return ImmutableReview.builder();
    }

    /** Returns the identifier, to which dossiers refer. */
    public abstract Code id();

    /** Returns the id of the {@link Movement} under review. */
    public abstract Code movement();

    public abstract ReviewKind kind();

    public abstract LocalizedText title();

    /** Returns the period under review; it has an end. */
    public abstract DateRange period();

    /** Returns the day that the figures stand for, not before the period; by default the last day of the period. */
    @Value.Default
    public LocalDate asOf() {
        return period().last()
                .orElseThrow(() -> new IllegalArgumentException("asOf must be set, since period has no end"));
    }

    @Value.Check
    void check() {
        if (period().last().isEmpty()) {
            throw new IllegalArgumentException("period must have an end, but was " + period());
        }
        if (period().isAfter(asOf())) {
            throw new IllegalArgumentException(
                    "asOf must not be before the period " + period() + ", but was " + asOf());
        }
    }

    /** Builds a {@link Review}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder id(Code id);

        Builder movement(Code movement);

        Builder kind(ReviewKind kind);

        Builder title(LocalizedText title);

        Builder period(DateRange period);

        Builder asOf(LocalDate asOf);

        /**
         * Builds the review.
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if the period has no end, or asOf is before it
         */
        Review build();
    }
}
