package vn.dvk.scoring.rule;

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

/** The maximum times numerator ÷ denominator. */
record RatioRule(
        Code criterion, Points maximum, FactSlot numerator, FactSlot denominator, ZeroDenominator zero, OverOne over)
        implements OpenRule, Shaped {
    private static final Reason.Form WHY = form(RuleCodes.WHY_RATIO);
    private static final Reason.Form WHY_CAPPED = form(RuleCodes.WHY_RATIO_CAPPED);
    private static final Reason.Form WHY_OVER = form(RuleCodes.WHY_RATIO_OVER);
    private static final Reason.Form WHY_LOST = Reason.form(RuleCodes.WHY_RATIO_LOST, "percent");
    private static final Reason WHY_OVER_LOST = Reason.of(RuleCodes.WHY_RATIO_OVER_LOST);

    @Override
    public Set<InputKey> reads() {
        return ImmutableSet.of(numerator.key(), denominator.key());
    }

    @Override
    public Bounds range() {
        return between(declared()).points().orElseGet(() -> Bounds.of(Points.ZERO, maximum));
    }

    @Override
    public boolean mayExceedMaximum() {
        return over == OverOne.ALLOW;
    }

    @Override
    public Outcome evaluate(Inputs in) {
        Optional<Outcome> absent = Needs.of(in, List.of(numerator, denominator));
        return absent.isPresent() ? settled(in, absent.get()) : of(in.number(numerator), in.number(denominator));
    }

    /** A denominator of zero may decide without the numerator, unless that may be below zero or not apply. */
    private Outcome settled(Inputs in, Outcome absent) {
        boolean decided = absent instanceof Outcome.Unscored
                && zero == ZeroDenominator.NOT_APPLICABLE
                && in.state(denominator) == InputState.STATED
                && in.number(denominator).isZero()
                && !FactSpan.mayBeNegative(in, numerator);
        return decided ? of(Points.ZERO, Points.ZERO) : absent;
    }

    @Override
    public Outlook outlook(Inputs in) {
        return outlook(in, between(known(in)));
    }

    /** The quotients that the declared ranges allow. */
    QuotientSpan declared() {
        return QuotientSpan.of(numerator, FactSpan.declared(numerator), denominator, FactSpan.declared(denominator));
    }

    /** Those that what is stated leaves. */
    QuotientSpan known(Inputs in) {
        return QuotientSpan.of(numerator, FactSpan.known(in, numerator), denominator, FactSpan.known(in, denominator));
    }

    /** What may become of a line with those points, when one of the facts is missing. */
    Outlook outlook(Inputs in, Outlook points) {
        if (FactSpan.isNegative(in, List.of(numerator, denominator))) {
            return Outlook.nothing().orNotApplicable().orInvalid();
        }
        boolean negative = FactSpan.mayBeNegative(in, numerator) || FactSpan.mayBeNegative(in, denominator);
        return negative ? points.orNotApplicable().orInvalid() : points.orNotApplicable();
    }

    /** The points of every quotient that is possible, and what a denominator of zero means if that is possible. */
    private Outlook between(QuotientSpan span) {
        Optional<Bounds> quotients = over == OverOne.INVALID ? span.upToOne() : span.all();
        return quotients
                .map(all -> over == OverOne.CAP ? capped(all) : all)
                .map(all -> Outlook.of(all.map(maximum::times)))
                .orElse(Outlook.nothing())
                .or(besides(span));
    }

    private static Bounds capped(Bounds quotients) {
        Points most = quotients.most().map(Points.ONE::min).orElse(Points.ONE);
        return Bounds.of(quotients.least().min(most), most);
    }

    /** What is possible besides the points of quotients: a denominator of zero, and more than the whole. */
    Outlook besides(QuotientSpan span) {
        Outlook outlook = span.whole().least().isZero() ? Outlook.of(of(Points.ZERO, Points.ZERO)) : Outlook.nothing();
        return over == OverOne.INVALID && span.mayExceedOne() ? outlook.orInvalid() : outlook;
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        Points part = in.number(numerator);
        Points whole = in.number(denominator);
        if (whole.isZero()) {
            Points points = zero == ZeroDenominator.FULL ? maximum : Points.ZERO;
            Reason reason =
                    Reason.of(RuleCodes.WHY_RATIO_ZERO).with("denominator", denominator.read(in.value(denominator)));
            to.gained(points, reason);
            to.lost(maximum.minus(points), reason);
            return;
        }
        Points quotient = part.dividedBy(whole);
        boolean beyond = quotient.compareTo(Points.ONE) > 0;
        Points points = beyond && over == OverOne.CAP ? maximum : maximum.times(quotient);
        Points percent = quotient.times(100);
        to.gained(
                points,
                why(beyond)
                        .with(
                                numerator.read(in.value(numerator)),
                                denominator.read(in.value(denominator)),
                                new Term.Amount(percent)));
        if (points.equals(maximum)) {
            return;
        }
        Reason rest = beyond ? WHY_OVER_LOST : WHY_LOST.with(new Term.Amount(Points.HUNDRED.minus(percent)));
        to.lost(maximum.minus(points), rest);
    }

    @Override
    public Optional<RuleShape> shape() {
        return WholeNumbers.isCount(numerator) && WholeNumbers.isCount(denominator)
                ? Optional.of(new RuleShape.OfQuotient(numerator, denominator, maximum, over == OverOne.CAP))
                : Optional.empty();
    }

    private static Reason.Form form(String code) {
        return Reason.form(code, "numerator", "denominator", "percent");
    }

    private Reason.Form why(boolean beyond) {
        return !beyond ? WHY : over == OverOne.CAP ? WHY_CAPPED : WHY_OVER;
    }

    private Outcome of(Points part, Points whole) {
        if (part.isNegative() || whole.isNegative()) {
            return LineProblem.of(criterion, message(RuleCodes.RATIO_NEGATIVE, part, whole));
        }
        if (whole.isZero()) {
            return switch (zero) {
                case NOT_APPLICABLE ->
                    Outcome.notApplicable(Message.of(RuleCodes.RATIO_NOTHING_TO_COMPARE)
                            .with("denominator", denominator.declaration().key().toString()));
                case FULL -> Outcome.scored(maximum);
                case ZERO -> Outcome.scored(Points.ZERO);
                case INVALID ->
                    LineProblem.of(
                            criterion,
                            Message.of(RuleCodes.RATIO_ZERO)
                                    .with("criterion", criterion.text())
                                    .with(
                                            "denominator",
                                            denominator.declaration().key().toString()));
            };
        }
        if (part.compareTo(whole) > 0 && over != OverOne.ALLOW) {
            return over == OverOne.CAP
                    ? Outcome.scored(maximum)
                    : LineProblem.of(criterion, message(RuleCodes.RATIO_OVER_ONE, part, whole));
        }
        return Outcome.scored(maximum.times(part).dividedBy(whole));
    }

    private Message message(String code, Points part, Points whole) {
        return Message.of(code)
                .with("criterion", criterion.text())
                .with("numerator", Argument.number(part.toString()))
                .with("denominator", Argument.number(whole.toString()));
    }
}
