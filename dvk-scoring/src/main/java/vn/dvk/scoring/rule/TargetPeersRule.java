package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.CohortFigures;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;
import vn.dvk.scoring.outcome.Reason;

/**
 * Dossiers with a target compared beyond it, and what becomes of those that have none.
 *
 * @param figures what a dossier reports
 * @param with those that have a target
 * @param without those that have none, if they are compared among themselves
 */
record TargetPeersRule(
        TargetFigures figures, TargetPeers with, @Nullable BestPeers without) implements OpenRule {
    @Override
    public Set<InputKey> reads() {
        ImmutableSet.Builder<InputKey> keys = ImmutableSet.builder();
        keys.add(figures.achieved().key(), figures.target().key(), with.peers().key());
        if (without != null) {
            keys.add(without.peers().key());
        }
        return keys.build();
    }

    @Override
    public Bounds range() {
        Bounds reached = FactSpan.declared(figures.achieved());
        Optional<Bounds> beyond = withTarget(reached, FactSpan.declared(figures.target()), CohortFigures.UNKNOWN);
        return either(beyond, withoutTarget(reached, CohortFigures.UNKNOWN));
    }

    @Override
    public Outcome evaluate(Inputs in) {
        boolean none = figures.isWithout(in);
        if (in.state(figures.achieved()) != InputState.STATED
                || (!none && in.state(figures.target()) != InputState.STATED)) {
            Outcome absent = Needs.absent(in, needed(in));
            boolean settled = none && without == null && figures.noTarget() == NoTarget.NOT_APPLICABLE;
            return settled && absent instanceof Outcome.Unscored ? ofNone(in) : absent;
        }
        if (none) {
            return ofNone(in);
        }
        return in.number(figures.target()).isNegative()
                ? LineProblem.of(figures.criterion(), figures.message(in, RuleCodes.TARGET_NEGATIVE))
                : with.of(in);
    }

    @Override
    public Outlook outlook(Inputs in) {
        Bounds reached = FactSpan.counted(in, figures.achieved());
        boolean none = figures.isWithout(in);
        boolean stated = in.state(figures.target()) == InputState.STATED;
        Outlook outlook = Outlook.nothing();
        if (!none) {
            outlook = withTarget(reached, FactSpan.known(in, figures.target()), in.cohortSoFar(with.peers()))
                    .map(Outlook::of)
                    .orElse(Outlook.nothing());
        }
        if (none || !stated) {
            outlook = outlook.or(ofNoTarget(reached, in, none));
        }
        boolean open = in.state(figures.achieved()) != InputState.STATED
                || (!stated && !none && figures.noTarget() != NoTarget.OWN_GROUP);
        return open ? outlook.orNotApplicable().orInvalid() : outlook.orInvalid();
    }

    private Outlook ofNoTarget(Bounds reached, Inputs in, boolean certain) {
        if (without != null) {
            return without.outlook(reached, in.cohortSoFar(without.peers()));
        }
        boolean possible =
                certain || FactSpan.declared(figures.target()).least().isZero();
        return possible ? Outlook.of(ofNone(in)) : Outlook.nothing();
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        if (!figures.isWithout(in)) {
            with.explain(in, to);
        } else if (without != null) {
            without.explain(in, to);
        } else {
            to.lost(
                    with.maximum(),
                    Reason.of(RuleCodes.WHY_PEERS_ZERO)
                            .with("target", figures.target().read(in.value(figures.target()))));
        }
    }

    private Outcome ofNone(Inputs in) {
        if (without != null) {
            return without.of(in);
        }
        return switch (figures.noTarget()) {
            case NOT_APPLICABLE ->
                Outcome.notApplicable(Message.of(RuleCodes.TARGET_NOTHING_TO_REACH)
                        .with("target", figures.target().declaration().key().toString()));
            case ZERO, OWN_GROUP -> Outcome.scored(Points.ZERO);
            case INVALID -> LineProblem.of(figures.criterion(), figures.withoutTarget());
        };
    }

    /** The facts that still count, and the comparisons that may come into play. */
    private List<InputSlot> needed(Inputs in) {
        boolean none = figures.isWithout(in);
        boolean settled = in.state(figures.target()) == InputState.STATED;
        List<InputSlot> slots = new ArrayList<>();
        slots.add(figures.achieved());
        if (!none) {
            slots.add(figures.target());
            slots.add(with.peers());
        }
        if (without != null && (none || !settled)) {
            slots.add(without.peers());
        }
        return slots;
    }

    private Optional<Bounds> withTarget(Bounds reached, Bounds aims, CohortFigures soFar) {
        return QuotientSpan.of(figures.achieved(), reached, figures.target(), aims)
                .all()
                .flatMap(shares -> with.bounds(shares, soFar));
    }

    private Optional<Bounds> withoutTarget(Bounds reached, CohortFigures soFar) {
        if (without != null) {
            return Optional.of(without.bounds(reached, soFar));
        }
        boolean possible = FactSpan.declared(figures.target()).least().isZero();
        return figures.noTarget() == NoTarget.ZERO && possible
                ? Optional.of(Bounds.exactly(Points.ZERO))
                : Optional.empty();
    }

    private Bounds either(Optional<Bounds> beyond, Optional<Bounds> none) {
        return beyond.map(bounds -> none.map(bounds::hull).orElse(bounds))
                .or(() -> none)
                .orElseGet(() -> Bounds.of(Points.ZERO, with.maximum()));
    }
}
