package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.CohortFigures;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;
import vn.dvk.scoring.outcome.Reason;

/**
 * The dossiers without a target, compared by what they achieved: each has its share of the most that one of them achieved.
 *
 * @param criterion the criterion or part
 * @param achieved what was achieved
 * @param peers the comparison
 * @param allZero what it means that nobody achieved anything
 * @param maximum the points of the best
 */
record BestPeers(Code criterion, FactSlot achieved, CohortSlot peers, ZeroDenominator allZero, Points maximum) {

    Outcome of(Inputs in) {
        Points own = in.number(achieved);
        boolean compared = in.state(peers) == InputState.STATED;
        CohortFigures known = in.cohortSoFar(peers);
        boolean somebody = !known.isEmpty() && known.most().signum() > 0;
        if (own.signum() > 0) {
            if (compared) {
                return Outcome.scored(maximum.times(own).dividedBy(known.most()));
            }
            return FactSpan.declared(achieved).most().filter(own::equals).isPresent()
                    ? Outcome.scored(maximum)
                    : Outcome.unscored(ImmutableSet.of(peers.key()));
        }
        if (somebody || allZero == ZeroDenominator.ZERO) {
            return Outcome.scored(Points.ZERO);
        }
        return compared ? nobody() : Outcome.unscored(ImmutableSet.of(peers.key()));
    }

    /** The points of everything that may have been achieved; the best may yet be anybody. */
    Bounds bounds(Bounds reached, CohortFigures soFar) {
        Points known = soFar.isEmpty() ? Points.ZERO : soFar.most();
        Optional<Points> declared = FactSpan.declared(achieved).most();
        Points least = declared.map(best -> share(reached.least(), best)).orElse(Points.ZERO);
        Points most = reached.most().map(own -> share(own, own.max(known))).orElse(maximum);
        Bounds bounds = Bounds.of(least, most);
        Optional<Points> zero = nobody().pointsIfScored();
        return reached.least().isZero() && known.isZero() && zero.isPresent()
                ? bounds.hull(Bounds.exactly(zero.get()))
                : bounds;
    }

    /** The same, and that nobody may have achieved anything. */
    Outlook outlook(Bounds reached, CohortFigures soFar) {
        Outlook outlook = Outlook.of(bounds(reached, soFar));
        boolean nobody =
                reached.least().isZero() && (soFar.isEmpty() || soFar.most().isZero());
        return nobody ? outlook.or(Outlook.of(nobody())) : outlook;
    }

    void explain(Inputs in, Explaining to) {
        Points points = of(in).pointsIfScored().orElseThrow();
        Points own = in.number(achieved);
        CohortFigures known = in.cohortSoFar(peers);
        boolean compared = in.state(peers) == InputState.STATED;
        Reason lost = Reason.of(RuleCodes.WHY_PEERS_SHARE_LOST);
        if (own.signum() > 0) {
            Points best = compared ? known.most() : own;
            String code = best.equals(own) ? RuleCodes.WHY_PEERS_BEST : RuleCodes.WHY_PEERS_SHARE;
            to.gained(
                    points,
                    Reason.of(code)
                            .with("achieved", achieved.read(in.value(achieved)))
                            .with("percent", own.times(100).dividedBy(best))
                            .with("best", best));
        } else if (compared && known.most().isZero()) {
            lost = Reason.of(RuleCodes.WHY_PEERS_ALL_ZERO);
            to.gained(points, lost);
        } else {
            lost = Reason.of(RuleCodes.WHY_PEERS_NOTHING).with("achieved", achieved.read(in.value(achieved)));
        }
        to.lost(maximum.minus(points), lost);
    }

    private Points share(Points own, Points best) {
        return best.isZero() ? Points.ZERO : maximum.times(own).dividedBy(best);
    }

    private Outcome nobody() {
        return switch (allZero) {
            case FULL -> Outcome.scored(maximum);
            case ZERO -> Outcome.scored(Points.ZERO);
            case NOT_APPLICABLE -> Outcome.notApplicable(Message.of(RuleCodes.PEERS_NOTHING_TO_COMPARE));
            case INVALID ->
                LineProblem.of(criterion, Message.of(RuleCodes.PEERS_ALL_ZERO).with("criterion", criterion.text()));
        };
    }
}
