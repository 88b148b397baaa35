package vn.dvk.scoring.rule;

import java.util.Optional;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/** {@code direct {min?, step?}}: the assessor types the points, from min (zero) to the maximum, in steps from min. */
final class DirectType implements RuleType {
    @Override
    public Code id() {
        return Code.of("direct");
    }

    @Override
    public int semanticsVersion() {
        return 1;
    }

    @Override
    public CompiledRule compile(RuleSetup setup) {
        return marking(setup, setup.mark());
    }

    /** Reads from which points to which, and in which steps, a mark may be. */
    static DirectRule marking(RuleSetup setup, MarkSlot mark) {
        Points least = setup.optionalPoints("min").orElse(Points.ZERO);
        Optional<Points> step = setup.optionalPoints("step");
        if (least.compareTo(setup.maximum()) > 0) {
            setup.problem(
                    "min",
                    Message.of(RuleCodes.DIRECT_MIN)
                            .with("min", Argument.number(least.toString()))
                            .with("maximum", Argument.number(setup.maximum().toString())));
            least = setup.maximum();
        }
        Points range = setup.maximum().minus(least);
        if (step.isPresent() && !divides(step.get(), range)) {
            setup.problem(
                    "step",
                    Message.of(RuleCodes.DIRECT_STEP)
                            .with("step", Argument.number(step.get().toString())));
        }
        return new DirectRule(mark, least, setup.maximum(), step.orElse(Points.ZERO));
    }

    private static boolean divides(Points step, Points range) {
        return step.signum() > 0 && range.dividedBy(step).isWhole();
    }
}
