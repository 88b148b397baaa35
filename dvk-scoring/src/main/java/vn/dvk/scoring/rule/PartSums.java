package vn.dvk.scoring.rule;

import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Outlook;

/**
 * What a sum of parts may come to, where each part is scored, counts by its policy, or is refused because it does not apply. At
 * least one part must be scored; where none applies, the criterion does not. For use by one thread.
 */
final class PartSums {
    /** The sums while no part is scored, and while one is; null if that cannot be. */
    private @Nullable Span none;

    private @Nullable Span some;
    private boolean nothingApplies = true;
    private boolean invalid;

    /** How many parts may be scored, how many may be refused, and whether one of the latter may not be scored. */
    private int scorable;

    private int refusable;
    private boolean onlyRefused;

    PartSums(Points base) {
        none = new Span(base, base);
    }

    /**
     * Adds a part.
     *
     * @param sign 1, or −1 for one that is taken off
     */
    void add(SumRule.Part part, Outlook outlook, int sign) {
        Span scored = outlook.points().map(points -> Span.of(points, sign)).orElse(null);
        Span policy = outlook.mayNotApply()
                ? part.policyPoints()
                        .map(points -> Span.of(Bounds.exactly(points), sign))
                        .orElse(null)
                : null;
        some = hull(hull(plus(some, scored), plus(some, policy)), plus(none, scored));
        none = plus(none, policy);
        nothingApplies &= outlook.mayNotApply();
        invalid |= outlook.mayBeInvalid();
        scorable += scored == null ? 0 : 1;
        if (outlook.mayNotApply() && policy == null) {
            refusable++;
            onlyRefused |= scored == null;
        }
    }

    /** What is possible, with sums kept between two ends; null for no end. */
    Outlook outlook(@Nullable Points least, @Nullable Points most) {
        Outlook outlook = some == null ? Outlook.nothing() : Outlook.of(some.within(least, most));
        boolean refused = refusable > 0 && (scorable > 1 || (scorable == 1 && (refusable > 1 || onlyRefused)));
        outlook = invalid || refused ? outlook.orInvalid() : outlook;
        return nothingApplies ? outlook.orNotApplicable() : outlook;
    }

    private static @Nullable Span plus(@Nullable Span one, @Nullable Span other) {
        return one == null || other == null ? null : new Span(sum(one.least, other.least), sum(one.most, other.most));
    }

    private static @Nullable Points sum(@Nullable Points one, @Nullable Points other) {
        return one == null || other == null ? null : one.plus(other);
    }

    private static @Nullable Span hull(@Nullable Span one, @Nullable Span other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return new Span(
                one.least == null || other.least == null ? null : one.least.min(other.least),
                one.most == null || other.most == null ? null : one.most.max(other.most));
    }

    /** From the least to the most; null for no end. */
    private record Span(@Nullable Points least, @Nullable Points most) {

        static Span of(Bounds bounds, int sign) {
            Points most = bounds.most().orElse(null);
            return sign > 0
                    ? new Span(bounds.least(), most)
                    : new Span(
                            most == null ? null : most.negate(), bounds.least().negate());
        }

        /** What has no end ends where it is kept. */
        Bounds within(@Nullable Points from, @Nullable Points to) {
            Points low = kept(least == null ? from : least, from, to);
            Points high = kept(most == null ? to : most, from, to);
            if (low == null) {
                throw new IllegalArgumentException("a sum without a least end must have one that it is kept above");
            }
            return high == null ? Bounds.atLeast(low) : Bounds.of(low, high);
        }

        private static @Nullable Points kept(@Nullable Points points, @Nullable Points from, @Nullable Points to) {
            if (points == null) {
                return null;
            }
            Points raised = from == null ? points : points.max(from);
            return to == null ? raised : raised.min(to);
        }
    }
}
