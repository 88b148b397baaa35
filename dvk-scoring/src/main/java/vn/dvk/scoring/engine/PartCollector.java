package vn.dvk.scoring.engine;

import java.util.ArrayList;
import java.util.List;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Part;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;
import vn.dvk.scoring.rule.Explaining;
import vn.dvk.scoring.rule.Inputs;

/** Collects the parts of one line and sees to it that they add up, whatever the rule says. */
final class PartCollector implements Explaining {
    private final CompiledCriterion criterion;
    private final Points exact;
    private final List<Part> gained = new ArrayList<>();
    private final List<Part> lost = new ArrayList<>();

    PartCollector(CompiledCriterion criterion, Points exact) {
        this.criterion = criterion;
        this.exact = exact;
    }

    List<Part> gained() {
        return gained;
    }

    List<Part> lost() {
        return lost;
    }

    void collect(Inputs inputs) {
        try {
            criterion.rule().explain(inputs, this);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            gained.clear();
            lost.clear();
        }
        fill(gained, exact);
        fill(lost, criterion.maximum().minus(exact));
    }

    void notApplicable(Outcome.NotApplicable outcome) {
        lost(
                criterion.maximum().minus(exact),
                Reason.of(EngineCodes.WHY_NOT_APPLICABLE).with("reason", new Term.Nested(Reason.of(outcome.reason()))));
    }

    void countedAsZero() {
        lost(criterion.maximum(), Reason.of(EngineCodes.WHY_COUNTED_AS_ZERO));
    }

    @Override
    public void gained(Points points, Reason reason) {
        gained.add(new Part(points, reason));
    }

    @Override
    public void lost(Points points, Reason reason) {
        if (!points.isZero()) {
            lost.add(new Part(points, reason));
        }
    }

    private void fill(List<Part> parts, Points sum) {
        Points rest = sum.minus(Points.sum(parts.stream().map(Part::points).toList()));
        if (!rest.isZero()) {
            parts.add(new Part(
                    rest,
                    Reason.of(EngineCodes.WHY_UNEXPLAINED)
                            .with("rule", criterion.criterion().rule().type())));
        }
    }
}
