package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.CohortFigures;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Reason;

/**
 * The dossiers that have a target, compared by the per cent by which they exceed it.
 *
 * @param figures what they report
 * @param peers the comparison
 * @param atTarget the points of the target reached exactly
 * @param maximum the points of the leader
 */
record TargetPeers(TargetFigures figures, CohortSlot peers, Points atTarget, Points maximum) {

    /** The outcome of figures that are stated, with a target above zero. */
    Outcome of(Inputs in) {
        Points share = share(in);
        if (figures.below() == BelowTarget.INVALID && isBelow(share)) {
            return LineProblem.of(figures.criterion(), figures.message(in, RuleCodes.PEERS_BELOW));
        }
        return points(in, share).map(Outcome::scored).orElseGet(() -> Outcome.unscored(ImmutableSet.of(peers.key())));
    }

    /** The points of every share that is possible and allowed; the leader may yet be anybody. */
    Optional<Bounds> bounds(Bounds shares, CohortFigures soFar) {
        Optional<Points> top = shares.most();
        if (figures.below() == BelowTarget.INVALID
                && top.filter(TargetPeers::isBelow).isPresent()) {
            return Optional.empty();
        }
        Points known = soFar.isEmpty() ? Points.ZERO : soFar.most();
        Points low = shares.least();
        Points least =
                mostBeyond().map(leader -> points(low, leader)).orElseGet(() -> points(low.min(Points.ONE), known));
        Points most = top.map(share -> points(share, known.max(TargetFigures.beyond(share))))
                .orElse(maximum);
        return Optional.of(Bounds.of(least, most));
    }

    void explain(Inputs in, Explaining to) {
        Points share = share(in);
        Points own = TargetFigures.beyond(share);
        Points upToTarget = points(share.min(Points.ONE), Points.ZERO);
        boolean nothing = isBelow(share) && figures.below() == BelowTarget.ZERO;
        to.gained(
                upToTarget,
                Reason.of(nothing ? RuleCodes.WHY_PEERS_BELOW : RuleCodes.WHY_PEERS_TARGET)
                        .with("achieved", figures.achieved().read(in.value(figures.achieved())))
                        .with("target", figures.target().read(in.value(figures.target())))
                        .with("percent", share.times(100)));
        to.lost(
                atTarget.minus(upToTarget),
                Reason.of(RuleCodes.WHY_PEERS_TARGET_LOST).with("percent", own.negate()));
        Points extra = points(in, share).orElseThrow().minus(upToTarget);
        boolean ahead = own.signum() > 0;
        if (ahead) {
            to.gained(extra, ahead(in, own));
        }
        to.lost(
                maximum.minus(atTarget).minus(extra),
                Reason.of(ahead ? RuleCodes.WHY_PEERS_BEHIND : RuleCodes.WHY_PEERS_NOT_BEYOND));
    }

    private Reason ahead(Inputs in, Points own) {
        Points leader = in.state(peers) == InputState.STATED ? in.cohort(peers).most() : own;
        return Reason.of(leader.equals(own) ? RuleCodes.WHY_PEERS_LEADER : RuleCodes.WHY_PEERS_BEYOND)
                .with("percent", own)
                .with("leader", leader);
    }

    /** The points as far as they are known: up to the target always, beyond it only once it is known who leads. */
    private Optional<Points> points(Inputs in, Points share) {
        Points own = TargetFigures.beyond(share);
        if (own.signum() <= 0) {
            return Optional.of(points(share, Points.ZERO));
        }
        if (in.state(peers) == InputState.STATED) {
            return Optional.of(points(share, in.cohort(peers).most()));
        }
        return mostBeyond().filter(own::equals).map(leader -> maximum);
    }

    /** The points of a share while that many per cent beyond the target lead. */
    private Points points(Points share, Points leader) {
        Points own = TargetFigures.beyond(share);
        if (own.isNegative()) {
            return switch (figures.below()) {
                case PROPORTIONAL -> atTarget.times(share.max(Points.ZERO));
                case ZERO -> Points.ZERO;
                case INVALID -> atTarget;
            };
        }
        return own.isZero()
                ? atTarget
                : atTarget.plus(maximum.minus(atTarget).times(own).dividedBy(leader));
    }

    /** The most that anybody can be beyond the target, if the declared ranges limit it. */
    private Optional<Points> mostBeyond() {
        return QuotientSpan.of(
                        figures.achieved(),
                        FactSpan.declared(figures.achieved()),
                        figures.target(),
                        FactSpan.declared(figures.target()))
                .all()
                .flatMap(Bounds::most)
                .map(TargetFigures::beyond);
    }

    private Points share(Inputs in) {
        return in.number(figures.achieved()).dividedBy(in.number(figures.target()));
    }

    private static boolean isBelow(Points share) {
        return share.compareTo(Points.ONE) < 0;
    }
}
