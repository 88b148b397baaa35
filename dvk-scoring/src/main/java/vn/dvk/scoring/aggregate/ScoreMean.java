package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;

/**
 * Điểm bình quân: the mean of the scored sheets, with the numbers of all sheets beside it.
 *
 * <p>Sheets that are unscored, not applicable, invalid or disqualified do not enter the mean, and never as zero; a sheet with
 * zero points does. The mean is exact; where no sheet is scored there is none. Equality is by sum and numbers. Immutable and
 * thread-safe.
 */
public final class ScoreMean {

    private final Points sum;
    private final EnumMap<OutcomeKind, Long> counts;

    private ScoreMean(Points sum, EnumMap<OutcomeKind, Long> counts) {
        this.sum = sum;
        this.counts = counts;
    }

    static ScoreMean of(Points sum, Map<OutcomeKind, Long> found) {
        EnumMap<OutcomeKind, Long> counts = new EnumMap<>(OutcomeKind.class);
        for (OutcomeKind kind : OutcomeKind.values()) {
            counts.put(kind, found.getOrDefault(kind, 0L));
        }
        return new ScoreMean(sum, counts);
    }

    /**
     * The pooled mean of the scored sheets, unrounded.
     *
     * @return sum divided by the number of scored sheets, or empty where there is none
     */
    public Optional<Points> mean() {
        return scored() == 0 ? Optional.empty() : Optional.of(sum.dividedBy(scored()));
    }

    /**
     * The sum of the scored sheets.
     *
     * @return the sum, zero where there is none
     */
    public Points sum() {
        return sum;
    }

    /**
     * The sheets that the mean is of.
     *
     * @return the number
     */
    public long scored() {
        return count(OutcomeKind.SCORED);
    }

    /**
     * The sheets that lack facts or marks.
     *
     * @return the number
     */
    public long unscored() {
        return count(OutcomeKind.UNSCORED);
    }

    /**
     * The sheets on which nothing applies.
     *
     * @return the number
     */
    public long notApplicable() {
        return count(OutcomeKind.NOT_APPLICABLE);
    }

    /**
     * The sheets that are invalid.
     *
     * @return the number
     */
    public long invalid() {
        return count(OutcomeKind.INVALID);
    }

    /**
     * The sheets that are disqualified.
     *
     * @return the number
     */
    public long disqualified() {
        return count(OutcomeKind.DISQUALIFIED);
    }

    /**
     * The sheets of one kind.
     *
     * @param kind what became of them
     * @return the number
     */
    public long count(OutcomeKind kind) {
        return counts.getOrDefault(requireNonNull(kind, "kind"), 0L);
    }

    /**
     * All sheets.
     *
     * @return the number
     */
    public long sheets() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoreMean that && sum.equals(that.sum) && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * sum.hashCode() + counts.hashCode();
    }

    /** Returns the mean and the numbers, such as {@code 87.25 of {SCORED=8, UNSCORED=1, …}}. */
    @Override
    public String toString() {
        return mean().map(Points::toString).orElse("no mean") + " of " + counts;
    }
}
