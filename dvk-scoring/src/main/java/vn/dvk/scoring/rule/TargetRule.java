package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/** The points of what was achieved of a target. */
record TargetRule(Code criterion, FactSlot achieved, Target target, TargetScale scale) implements OpenRule, Shaped {
    private static final Reason.Form WHY = form(RuleCodes.WHY_TARGET);
    private static final Reason.Form WHY_CAPPED = form(RuleCodes.WHY_TARGET_CAPPED);
    private static final Reason.Form WHY_FLOOR = form(RuleCodes.WHY_TARGET_FLOOR);
    private static final Reason.Form WHY_LOST = Reason.form(RuleCodes.WHY_TARGET_LOST, "percent");

    @Override
    public Set<InputKey> reads() {
        return slots().stream().map(FactSlot::key).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Bounds range() {
        return between(FactSpan.declared(achieved), declared())
                .points()
                .orElseGet(() -> Bounds.of(Points.ZERO, scale.atTarget()));
    }

    @Override
    public Outcome evaluate(Inputs in) {
        Optional<Outcome> absent = Needs.of(in, slots());
        return absent.isPresent() ? settled(in, absent.get()) : of(in.number(achieved), aim(in));
    }

    /** That there was no target may decide without what was achieved. */
    private Outcome settled(Inputs in, Outcome absent) {
        boolean decided = absent instanceof Outcome.Unscored
                && target instanceof Target.OfFact of
                && of.zero() == ZeroDenominator.NOT_APPLICABLE
                && in.state(of.fact()) == InputState.STATED
                && in.number(of.fact()).isZero();
        return decided ? of(Points.ZERO, Points.ZERO) : absent;
    }

    @Override
    public Outlook outlook(Inputs in) {
        if (!(target instanceof Target.OfFact of)) {
            return between(FactSpan.counted(in, achieved), declared()).orNotApplicable();
        }
        if (FactSpan.isNegative(in, ImmutableList.of(of.fact()))) {
            return Outlook.nothing().orNotApplicable().orInvalid();
        }
        Outlook outlook = between(FactSpan.counted(in, achieved), FactSpan.known(in, of.fact()))
                .orNotApplicable();
        return FactSpan.mayBeNegative(in, of.fact()) ? outlook.orInvalid() : outlook;
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        Points aim = aim(in);
        if (aim.isZero()) {
            Points points = target instanceof Target.OfFact of && of.zero() == ZeroDenominator.FULL
                    ? scale.atTarget()
                    : Points.ZERO;
            Reason reason = Reason.of(RuleCodes.WHY_TARGET_ZERO).with("target", aimTerm(in));
            to.gained(points, reason);
            to.lost(scale.maximum().minus(points), reason);
            return;
        }
        Points share = in.number(achieved).dividedBy(aim);
        Points points = scale.points(share);
        boolean rewarded = scale.over() == OverTarget.REWARD && scale.isBeyond(share);
        Points extra = rewarded ? scale.extra(share) : Points.ZERO;
        Points percent = share.times(100);
        Points base = points.minus(extra);
        to.gained(base, why(in, share, percent));
        if (rewarded) {
            to.gained(
                    extra,
                    Reason.of(RuleCodes.WHY_TARGET_REWARD)
                            .with("percent", share.minus(Points.ONE).times(100))
                            .with("each", scale.eachPercent()));
        }
        if (!base.equals(scale.atTarget())) {
            to.lost(scale.atTarget().minus(base), lost(share, percent));
        }
        if (!scale.maximum().equals(scale.atTarget())) {
            to.lost(
                    scale.maximum().minus(scale.atTarget()).minus(extra),
                    Reason.of(RuleCodes.WHY_TARGET_NOT_BEYOND).with("each", scale.eachPercent()));
        }
    }

    @Override
    public Optional<RuleShape> shape() {
        return scale.floor().isZero()
                        && target instanceof Target.OfFact of
                        && WholeNumbers.isCount(achieved)
                        && WholeNumbers.isCount(of.fact())
                ? Optional.of(
                        new RuleShape.OfQuotient(achieved, of.fact(), scale.atTarget(), scale.over() == OverTarget.CAP))
                : Optional.empty();
    }

    private static Reason.Form form(String code) {
        return Reason.form(code, "achieved", "target", "percent", "floor");
    }

    private Reason why(Inputs in, Points share, Points percent) {
        Reason.Form form = scale.isBelowFloor(share)
                ? WHY_FLOOR
                : scale.over() == OverTarget.CAP && scale.isBeyond(share) ? WHY_CAPPED : WHY;
        return form.with(
                achieved.read(in.value(achieved)),
                aimTerm(in),
                new Term.Amount(percent),
                new Term.Amount(scale.floor().times(100)));
    }

    private Reason lost(Points share, Points percent) {
        return scale.isBelowFloor(share)
                ? Reason.of(RuleCodes.WHY_TARGET_FLOOR_LOST)
                        .with("floor", scale.floor().times(100))
                : WHY_LOST.with(new Term.Amount(Points.HUNDRED.minus(percent)));
    }

    private Term aimTerm(Inputs in) {
        return target instanceof Target.OfFact of
                ? of.fact().read(in.value(of.fact()))
                : new Term.Nested(Reason.of(RuleCodes.WHY_TARGET_VALUE).with("value", aim(in)));
    }

    private List<FactSlot> slots() {
        return target instanceof Target.OfFact of ? ImmutableList.of(achieved, of.fact()) : ImmutableList.of(achieved);
    }

    private Points aim(Inputs in) {
        return target instanceof Target.OfFact of ? in.number(of.fact()) : ((Target.Fixed) target).value();
    }

    /** The targets that are possible. */
    private Bounds declared() {
        return target instanceof Target.OfFact of
                ? FactSpan.declared(of.fact())
                : Bounds.exactly(((Target.Fixed) target).value());
    }

    private Outcome of(Points reached, Points aim) {
        if (aim.isNegative()) {
            return LineProblem.of(criterion, message(RuleCodes.TARGET_NEGATIVE, reached, aim));
        }
        if (aim.isZero() && target instanceof Target.OfFact of) {
            return zero(of);
        }
        Points share = reached.dividedBy(aim);
        if (scale.over() == OverTarget.INVALID && scale.isBeyond(share)) {
            return LineProblem.of(criterion, message(RuleCodes.TARGET_OVER, reached, aim));
        }
        return Outcome.scored(scale.points(share));
    }

    private Outcome zero(Target.OfFact of) {
        String key = of.fact().declaration().key().toString();
        return switch (of.zero()) {
            case NOT_APPLICABLE ->
                Outcome.notApplicable(
                        Message.of(RuleCodes.TARGET_NOTHING_TO_REACH).with("target", key));
            case FULL -> Outcome.scored(scale.atTarget());
            case ZERO -> Outcome.scored(Points.ZERO);
            case INVALID ->
                LineProblem.of(
                        criterion,
                        Message.of(RuleCodes.TARGET_ZERO)
                                .with("criterion", criterion.text())
                                .with("target", key));
        };
    }

    /** The points of every share that is possible, and what a target of zero means if that is possible. */
    private Outlook between(Bounds reached, Bounds aims) {
        boolean whole = target instanceof Target.OfFact of && FactSpan.isWhole(of.fact());
        QuotientSpan span = new QuotientSpan(reached, FactSpan.isWhole(achieved), aims, whole);
        boolean refused = scale.over() == OverTarget.INVALID;
        Outlook outlook = (refused ? span.upToOne() : span.all())
                .map(shares -> Outlook.of(scale.points(shares)))
                .orElse(Outlook.nothing());
        if (aims.least().isZero() && target instanceof Target.OfFact of) {
            outlook = outlook.or(Outlook.of(zero(of)));
        }
        return refused && span.mayExceedOne() ? outlook.orInvalid() : outlook;
    }

    private Message message(String code, Points reached, Points aim) {
        return Message.of(code)
                .with("criterion", criterion.text())
                .with("achieved", Argument.number(reached.toString()))
                .with("target", Argument.number(aim.toString()));
    }
}
