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
import vn.dvk.scoring.outcome.Outlook;
import vn.dvk.scoring.outcome.Reason;

/** The maximum less something for each violation that is not exempt, down to a floor. */
record DeductRule(
        Code criterion,
        Points maximum,
        FactSlot violations,
        @Nullable FactSlot exempt,
        Points each,
        Points floor) implements OpenRule, Shaped {
    @Override
    public Set<InputKey> reads() {
        return exempt == null ? ImmutableSet.of(violations.key()) : ImmutableSet.of(violations.key(), exempt.key());
    }

    @Override
    public Bounds range() {
        Bounds committed = FactSpan.declared(violations);
        Bounds all = left(committed, nothing());
        return exempt == null
                ? all
                : possible(committed, FactSpan.declared(exempt))
                        .points()
                        .map(all::hull)
                        .orElse(all);
    }

    @Override
    public Outcome evaluate(Inputs in) {
        Optional<Outcome> absent = Needs.of(in, needed(in));
        return absent.isPresent() ? settled(in, absent.get()) : scored(in.count(violations), exempted(in));
    }

    /** So many violations that no exemption helps are not waited for. */
    private Outcome settled(Inputs in, Outcome absent) {
        boolean counted = absent instanceof Outcome.Unscored && in.state(violations) == InputState.STATED;
        return counted ? outlook(in).settled().map(Outcome::scored).orElse(absent) : absent;
    }

    @Override
    public Outlook outlook(Inputs in) {
        Bounds committed = FactSpan.known(in, violations);
        boolean stated = exempt != null && in.state(exempt) == InputState.STATED;
        Outlook outlook = stated ? Outlook.nothing() : Outlook.of(left(committed, nothing()));
        if (exempt != null && in.state(exempt) != InputState.NOT_APPLICABLE) {
            outlook = outlook.or(possible(committed, FactSpan.known(in, exempt)));
        }
        return in.state(violations) == InputState.STATED ? outlook : outlook.orNotApplicable();
    }

    /** What is possible when so many were committed and so many of them are stated to be exempt. */
    private Outlook possible(Bounds committed, Bounds exempted) {
        boolean none = committed
                .most()
                .map(most -> most.compareTo(exempted.least()) < 0)
                .orElse(false);
        boolean refused = exempted.most()
                .map(most -> most.compareTo(committed.least()) > 0)
                .orElse(true);
        Outlook outlook = none ? Outlook.nothing() : Outlook.of(left(committed, exempted));
        return refused ? outlook.orInvalid() : outlook;
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
