package vn.dvk.scoring.aggregate;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Points;

/**
 * Phần của một nhóm trong thay đổi: what one group contributes to a {@link RateChange}.
 *
 * <p>Equality is by content. Immutable and thread-safe.
 */
public final class GroupChange {

    private final Group group;
    private final Ratio before;
    private final Ratio after;
    private final Points shareBefore;
    private final Points shareAfter;

    GroupChange(Group group, Rates before, Rates after) {
        this.group = group;
        this.before = before.of(group);
        this.after = after.of(group);
        this.shareBefore = before.share(group);
        this.shareAfter = after.share(group);
    }

    /**
     * The group.
     *
     * @return the group
     */
    public Group group() {
        return group;
    }

    /**
     * The rate of the group before.
     *
     * @return the rate, or empty where the group has nothing below the line
     */
    public Optional<Points> rateBefore() {
        return before.value();
    }

    /**
     * The rate of the group after.
     *
     * @return the rate, or empty where the group has nothing below the line
     */
    public Optional<Points> rateAfter() {
        return after.value();
    }

    /**
     * The part of the group in the whole before, by what stands below the line.
     *
     * @return the part, 0 to 1
     */
    public Points shareBefore() {
        return shareBefore;
    }

    /**
     * The part of the group in the whole after, by what stands below the line.
     *
     * @return the part, 0 to 1
     */
    public Points shareAfter() {
        return shareAfter;
    }

    /**
     * Tells whether the group has a rate in both periods. Where it has not, there is nothing to compare its rate with, and all of its
     * contribution is one of composition.
     *
     * @return whether both rates are there
     */
    public boolean isComparable() {
        return rateBefore().isPresent() && rateAfter().isPresent();
    }

    /**
     * What the change of its own rate contributes: the mean of its two parts times the difference of its rates.
     *
     * @return the contribution; 0 where one of the rates is not there
     */
    public Points ofRate() {
        return isComparable()
                ? shareBefore
                        .plus(shareAfter)
                        .dividedBy(2)
                        .times(rateAfter().orElseThrow().minus(rateBefore().orElseThrow()))
                : Points.ZERO;
    }

    /**
     * What the change of its part in the whole contributes: the mean of its two rates times the difference of its parts. Where one
     * of the rates is not there, the other one is taken.
     *
     * @return the contribution
     */
    public Points ofComposition() {
        Points first = rateBefore().or(this::rateAfter).orElse(Points.ZERO);
        Points second = rateAfter().or(this::rateBefore).orElse(Points.ZERO);
        return first.plus(second).dividedBy(2).times(shareAfter.minus(shareBefore));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupChange that
                && group.equals(that.group)
                && before.equals(that.before)
                && after.equals(that.after)
                && shareBefore.equals(that.shareBefore)
                && shareAfter.equals(that.shareAfter);
    }

    @Override
    public int hashCode() {
        return Objects.hash(group, before, after);
    }

    /** Returns the group and both contributions. */
    @Override
    public String toString() {
        return group + ": " + ofRate() + " by its rate, " + ofComposition() + " by its part";
    }
}
