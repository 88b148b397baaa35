package vn.dvk.scoring.rule;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;
import vn.dvk.scoring.outcome.Reason;

/** A number times points, not below the floor and, unless that is allowed, not above the maximum. */
record PerUnitRule(Code criterion, Points maximum, FactSlot fact, Points each, Points floor, BeyondMaximum beyond)
        implements SlotRule, Shaped {
    @Override
    public Bounds range() {
        Bounds numbers = FactSpan.declared(fact);
        if (each.isNegative()) {
            return Bounds.of(numbers.most().map(this::within).orElse(floor), within(numbers.least()));
        }
        if (beyond == BeyondMaximum.ALLOW) {
            return numbers.map(this::within);
        }
        Points end = end();
        Points most = numbers.most().map(each::times).orElse(end).min(end);
        return Bounds.of(each.times(numbers.least()).min(most), most);
    }

    @Override
    public List<FactSlot> slots() {
        return List.of(fact);
    }

    @Override
    public boolean mayExceedMaximum() {
        return beyond == BeyondMaximum.ALLOW;
    }

    @Override
    public Outcome evaluate(Inputs in) {
        return Needs.of(in, slots()).orElseGet(() -> of(in.number(fact)));
    }

    @Override
    public Outlook outlook(Inputs in) {
        Outlook outlook = SlotRule.super.outlook(in);
        boolean refused = beyond == BeyondMaximum.INVALID
                && FactSpan.declared(fact)
                        .most()
                        .map(most -> each.times(most).compareTo(maximum) > 0)
                        .orElse(each.signum() > 0);
        return refused || FactSpan.mayBeNegative(in, fact) ? outlook.orInvalid() : outlook;
    }

    @Override
    public Points points(Inputs in) {
        return within(in.number(fact));
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        Points points = points(in);
        boolean limited = !points.equals(each.times(in.number(fact)));
        if (each.isNegative()) {
            Reason reason = why(limited ? RuleCodes.WHY_UNITS_MINUS_FLOOR : RuleCodes.WHY_UNITS_MINUS, in);
            to.gained(points, limited ? reason.with("most", floor.abs()) : reason);
            to.lost(maximum.minus(points), Reason.of(RuleCodes.WHY_UNITS_MINUS_LOST));
            return;
        }
        Reason reason = why(limited ? RuleCodes.WHY_UNITS_CAPPED : RuleCodes.WHY_UNITS, in);
        to.gained(points, limited ? reason.with("most", maximum) : reason);
        boolean over = points.compareTo(maximum) > 0;
        to.lost(
                maximum.minus(points),
                Reason.of(over ? RuleCodes.WHY_UNITS_OVER_LOST : RuleCodes.WHY_UNITS_LOST)
                        .with("each", each));
    }

    @Override
    public Optional<RuleShape> shape() {
        if (each.isNegative()) {
            return WholeNumbers.covering(fact, floor, each);
        }
        return beyond == BeyondMaximum.CAP ? WholeNumbers.covering(fact, maximum, each) : Optional.empty();
    }

    private Reason why(String code, Inputs in) {
        return Reason.of(code).with("fact", fact.read(in.value(fact))).with("each", each.abs());
    }

    private Outcome of(Points number) {
        if (number.isNegative()) {
            return LineProblem.of(criterion, message(RuleCodes.NUMBER_NEGATIVE, number));
        }
        if (beyond == BeyondMaximum.INVALID && each.times(number).compareTo(maximum) > 0) {
            return LineProblem.of(
                    criterion,
                    message(RuleCodes.PER_UNIT_BEYOND, number).with("maximum", Argument.number(maximum.toString())));
        }
        return Outcome.scored(within(number));
    }

    private Message message(String code, Points number) {
        return Message.of(code)
                .with("criterion", criterion.text())
                .with("fact", fact.declaration().key().toString())
                .with("value", Argument.number(number.toString()));
    }

    private Points within(Points number) {
        Points points = each.times(number).max(floor);
        return beyond == BeyondMaximum.CAP ? points.min(maximum) : points;
    }

    /** The most points that some number gives: a count does not reach every maximum that it may not exceed. */
    private Points end() {
        boolean whole = fact.declaration().type().kind() == FactKind.COUNT;
        return beyond == BeyondMaximum.INVALID && whole && !each.isZero()
                ? each.times(maximum.dividedBy(each).rounded(0, RoundingMode.FLOOR))
                : maximum;
    }
}
