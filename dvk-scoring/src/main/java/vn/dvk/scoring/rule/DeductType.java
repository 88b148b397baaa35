package vn.dvk.scoring.rule;

import vn.dvk.core.error.Message;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * {@code deduct {violations, each | eachPercent, floor, exempt?}}: the maximum less something for each violation.
 *
 * <p>Traps settled: a percentage is one of the maximum, each time, and not of what is left of it (NĐ 335/2025: less 25 % for
 * each error). The floor must be stated; below zero it is allowed, since no source says that deductions end at zero.
 * Violations with objective causes are exempt only as far as a second fact, the number confirmed, says so. While that
 * number is missing, nothing is assumed: the line is unscored unless there are no violations at all. If it does not apply,
 * nothing is exempt; more exempt than there are is invalid.
 */
final class DeductType implements RuleType {
    @Override
    public Code id() {
        return Code.of("deduct");
    }

    @Override
    public int semanticsVersion() {
        return 1;
    }

    @Override
    public CompiledRule compile(RuleSetup setup) {
        FactSlot violations = setup.fact("violations", FactKind.COUNT);
        FactSlot exempt = setup.has("exempt") ? setup.fact("exempt", FactKind.COUNT) : null;
        Points floor = setup.points("floor");
        if (floor.compareTo(setup.maximum()) > 0) {
            setup.problem("floor", Settings.refused(RuleCodes.DEDUCT_FLOOR, floor));
            floor = setup.maximum();
        }
        return new DeductRule(setup.criterion(), setup.maximum(), violations, exempt, each(setup), floor);
    }

    private static Points each(RuleSetup setup) {
        boolean percent = setup.has("eachPercent");
        if (percent == setup.has("each")) {
            setup.problem("", Message.of(RuleCodes.DEDUCT_EACH));
            return Points.ONE;
        }
        String setting = percent ? "eachPercent" : "each";
        Points stated = setup.points(setting);
        if (stated.signum() <= 0) {
            setup.problem(setting, Settings.refused(RuleCodes.DEDUCT_EACH_SIGN, stated));
        } else if (percent && setup.maximum().isZero()) {
            setup.problem(setting, Message.of(RuleCodes.DEDUCT_PERCENT_OF_ZERO));
        }
        return percent ? setup.maximum().times(stated).dividedBy(100) : stated;
    }
}
