package vn.dvk.scoring.verify;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.fact.Comparison;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Vnd;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.verify.DefinedRules.DefinedRule;

/** The limits of rules that compute with numbers: caps, floors, percentages and how many marks there are. */
final class NumberProbes {
    private final List<FactDeclaration> facts;
    private final Map<FactKey, FactType> types;
    private final DefinedRule rule;
    private final List<Probe> probes = new ArrayList<>();

    private NumberProbes(List<FactDeclaration> facts, Map<FactKey, FactType> types, DefinedRule rule) {
        this.facts = facts;
        this.types = types;
        this.rule = rule;
    }

    static List<Probe> of(DefinedRule rule, List<FactDeclaration> facts, Map<FactKey, FactType> types) {
        NumberProbes found = new NumberProbes(facts, types, rule);
        switch (rule.type().text()) {
            case "per-unit" -> found.perUnit();
            case "deduct" -> found.deduct();
            case "ratio" -> found.ratio();
            case "target" -> found.target();
            case "peer-relative" -> found.peers();
            case "plus-minus" -> found.plusMinus();
            case "judges" -> found.judges();
            default -> {}
        }
        return ImmutableList.copyOf(found.probes);
    }

    /** Nothing at all, and the number from which on the cap or the floor holds. */
    private void perUnit() {
        Points each = number("each");
        compare("fact", Comparison.MORE_THAN, Points.ZERO);
        Points end = each.isNegative() ? number("floor") : rule.maximum();
        if (!each.isZero()) {
            compare("fact", Comparison.AT_LEAST, end.dividedBy(each));
        }
    }

    private void deduct() {
        Points each =
                number("each").plus(rule.maximum().times(number("eachPercent")).dividedBy(100));
        compare("violations", Comparison.MORE_THAN, Points.ZERO);
        if (!each.isZero()) {
            compare(
                    "violations",
                    Comparison.AT_LEAST,
                    rule.maximum().minus(number("floor")).dividedBy(each));
        }
        compare("exempt", Comparison.MORE_THAN, Points.ZERO);
    }

    private void ratio() {
        compare("denominator", Comparison.EQUAL, Points.ZERO);
        share("numerator", "denominator", Points.HUNDRED, false);
        trees("tiers").forEach(tier -> share("numerator", "denominator", number(tier, "fromPercent"), true));
    }

    private void target() {
        Points percent = number("eachPercentOver");
        Points atTarget = rule.settings().find("atTarget").isPresent() ? number("atTarget") : rule.maximum();
        Points beyond =
                percent.isZero() ? Points.ZERO : rule.maximum().minus(atTarget).dividedBy(percent);
        compare("target", Comparison.EQUAL, Points.ZERO);
        for (Points limit : ImmutableList.of(number("floorPercent"), Points.HUNDRED, Points.HUNDRED.plus(beyond))) {
            if (limit.signum() > 0 && rule.settings().find("targetValue").isPresent()) {
                compare(
                        "achieved",
                        Comparison.AT_LEAST,
                        number("targetValue").times(limit).dividedBy(100));
            } else {
                share("achieved", "target", limit, true);
            }
        }
    }

    /** Whether there is a target, and whether it is reached; the peers are not looked at. */
    private void peers() {
        compare("target", Comparison.EQUAL, Points.ZERO);
        share("achieved", "target", Points.HUNDRED, true);
    }

    /** The ends at which the sum is clamped; of parts no points are reported. */
    private void plusMinus() {
        Reason points = Reason.of(CoverageCodes.POINTS);
        if (rule.ofCriterion()) {
            add(new CutProbe(rule.code(), points, rule.maximum(), true, this::points));
            add(new CutProbe(rule.code(), points, number("min"), false, this::points));
        }
    }

    private void judges() {
        List<Code> seats = trees("judges").stream()
                .flatMap(seat -> DefinedRules.code(seat, "code").stream())
                .toList();
        Points least = rule.settings().find("atLeast").isPresent() ? number("atLeast") : Points.ONE;
        add(new CutProbe(
                rule.code(), Reason.of(CoverageCodes.MARKS), least, true, one -> Optional.of(marks(one, seats))));
    }

    private Optional<Points> points(Probe.Case one) {
        return one.sheet().line(rule.code()).flatMap(line -> line.exact());
    }

    private static Points marks(Probe.Case one, List<Code> seats) {
        return Points.of(one.dossier().assessment(one.role()).stream()
                .flatMap(assessment -> assessment.marks().stream())
                .filter(mark -> seats.contains(mark.criterion()) && !(mark.value() instanceof MarkValue.NotApplicable))
                .count());
    }

    private void share(String part, String whole, Points percent, boolean limitIsAbove) {
        Optional<Code> numerator = DefinedRules.code(rule.settings(), part);
        Optional<Code> denominator = DefinedRules.code(rule.settings(), whole);
        if (percent.signum() > 0 && numerator.isPresent() && denominator.isPresent()) {
            Reason quantity =
                    Reason.of(CoverageCodes.SHARE).with("fact", numerator.get()).with("whole", denominator.get());
            FactKey of = new FactKey(denominator.get());
            FactKey fact = new FactKey(numerator.get());
            add(new CutProbe(rule.code(), quantity, percent, limitIsAbove, one -> percent(one, fact, of)));
        }
    }

    private static Optional<Points> percent(Probe.Case one, FactKey part, FactKey whole) {
        Optional<Points> numerator = one.conditions().value(part).map(FactValue::number);
        return one.conditions()
                .value(whole)
                .map(FactValue::number)
                .filter(number -> !number.isZero())
                .flatMap(number -> numerator.map(top -> top.times(100).dividedBy(number)));
    }

    /** Both sides of a limit of a fact, as far as it can have such a value. */
    private void compare(String setting, Comparison comparison, Points limit) {
        Optional<FactKey> key = DefinedRules.code(rule.settings(), setting).map(FactKey::new);
        Optional<FactType> type = key.flatMap(fact -> Optional.ofNullable(types.get(fact)));
        if (type.isPresent()) {
            value(type.get(), limit)
                    .filter(value -> type.get().fault(value).isEmpty())
                    .map(value -> Condition.compare(key.get(), comparison, value))
                    .ifPresent(condition -> add(new ConditionProbe(rule.code(), condition, facts)));
        }
    }

    private static Optional<FactValue> value(FactType type, Points limit) {
        if (type.kind() == FactKind.DECIMAL) {
            return limit.isDecimal() ? Optional.of(FactValue.of(limit.toBigDecimalExact())) : Optional.empty();
        }
        long whole =
                limit.max(Points.ZERO).toBigDecimal(0, RoundingMode.CEILING).longValue();
        return Optional.of(type.kind() == FactKind.MONEY ? FactValue.of(Vnd.of(whole)) : FactValue.of(whole));
    }

    private void add(Probe probe) {
        probes.add(probe);
    }

    private Points number(String setting) {
        return number(rule.settings(), setting);
    }

    private static Points number(Setting.Tree settings, String name) {
        return settings.find(name).flatMap(DefinedRules::points).orElse(Points.ZERO);
    }

    private List<Setting.Tree> trees(String name) {
        return DefinedRules.trees(rule.settings(), name);
    }
}
