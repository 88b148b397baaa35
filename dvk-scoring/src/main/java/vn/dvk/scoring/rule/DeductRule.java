package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Reason;

/** The maximum less something for each violation that is not exempt, down to a floor. */
record DeductRule(
        Code criterion,
        Points maximum,
        FactSlot violations,
        @Nullable FactSlot exempt,
        Points each,
        Points floor) implements CompiledRule, Shaped {
    @Override
    public Set<InputKey> reads() {
        return exempt == null ? ImmutableSet.of(violations.key()) : ImmutableSet.of(violations.key(), exempt.key());
    }

    @Override
    public Bounds range() {
        return left(
                FactSpan.declared(violations),
                exempt == null
                        ? Bounds.exactly(Points.ZERO)
                        : FactSpan.declared(exempt).hull(nothing()));
    }

    @Override
    public Outcome evaluate(Inputs in) {
        return Needs.of(in, needed(in)).orElseGet(() -> scored(in.count(violations), exempted(in)));
    }

    @Override
    public Bounds bounds(Inputs in) {
        Bounds committed = FactSpan.known(in, violations);
        if (exempt == null || in.state(exempt) == InputState.NOT_APPLICABLE) {
            return left(committed, nothing());
        }
        Bounds exempted = FactSpan.known(in, exempt);
        boolean open = in.state(exempt) != InputState.STATED;
        return left(committed, open ? exempted.hull(nothing()) : exempted);
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        long exempted = exempted(in);
        Points points = points(in.count(violations) - exempted);
        boolean ended = points.equals(floor) && !points.equals(uncut(in.count(violations) - exempted));
        Reason reason = Reason.of(code(exempted, ended))
                .with("violations", violations.read(in.value(violations)))
                .with("each", each);
        reason = exempted > 0 ? reason.with("exempt", exempted) : reason;
        reason = ended ? reason.with("floor", floor) : reason;
        to.gained(points, reason);
        to.lost(maximum.minus(points), reason);
    }

    @Override
    public Optional<RuleShape> shape() {
        return exempt == null ? WholeNumbers.covering(violations, maximum.minus(floor), each) : Optional.empty();
    }

    private static String code(long exempted, boolean ended) {
        if (ended) {
            return exempted > 0 ? RuleCodes.WHY_DEDUCT_EXEMPT_FLOOR : RuleCodes.WHY_DEDUCT_FLOOR;
        }
        return exempted > 0 ? RuleCodes.WHY_DEDUCT_EXEMPT : RuleCodes.WHY_DEDUCT;
    }

    /** Exemptions are asked for only where there is something to exempt, and only where they apply. */
    private List<FactSlot> needed(Inputs in) {
        boolean asked = exempt != null
                && in.state(exempt) != InputState.NOT_APPLICABLE
                && (in.state(exempt) == InputState.STATED
                        || in.state(violations) != InputState.STATED
                        || in.count(violations) > 0);
        return asked && exempt != null ? ImmutableList.of(violations, exempt) : ImmutableList.of(violations);
    }

    private long exempted(Inputs in) {
        return exempt != null && in.state(exempt) == InputState.STATED ? in.count(exempt) : 0;
    }

    private Outcome scored(long committed, long exempted) {
        if (exempted > committed) {
            return LineProblem.of(
                    criterion,
                    Message.of(RuleCodes.DEDUCT_EXEMPT)
                            .with("criterion", criterion.text())
                            .with("exempt", exempted)
                            .with("violations", committed));
        }
        return Outcome.scored(points(committed - exempted));
    }

    private Points points(long counted) {
        return uncut(counted).max(floor);
    }

    private Points uncut(long counted) {
        return maximum.minus(each.times(counted));
    }

    /** What is left when so many were committed and so many of them are exempt. */
    private Bounds left(Bounds committed, Bounds exempted) {
        Points fewest =
                exempted.most().map(most -> committed.least().minus(most)).orElse(Points.ZERO);
        Optional<Points> most = committed.most().map(worst -> worst.minus(exempted.least()));
        Points best = left(fewest);
        return Bounds.of(most.map(this::left).orElse(floor), best);
    }

    private Points left(Points counted) {
        return maximum.minus(each.times(counted.max(Points.ZERO))).max(floor);
    }

    private static Bounds nothing() {
        return Bounds.exactly(Points.ZERO);
    }
}
