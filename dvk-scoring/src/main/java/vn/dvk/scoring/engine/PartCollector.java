package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
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
    private ImmutableList<Part> gained = ImmutableList.of();
    private ImmutableList<Part> lost = ImmutableList.of();

    PartCollector(CompiledCriterion criterion) {
        this.criterion = criterion;
    }

    List<Part> gained() {
        return gained;
    }

    List<Part> lost() {
        return lost;
    }

    /** Asks a rule for its reasons, and adds parts without a reason where they are not the points that it gave. */
    void collect(Inputs inputs, Points exact) {
        Points explained = collect(inputs);
        if (!explained.equals(exact)) {
            gained = with(gained, unexplained(exact.minus(explained)));
        }
        Points missing = criterion.maximum().minus(exact);
        Points notGiven = sum(lost);
        if (!notGiven.equals(missing)) {
            lost = with(lost, unexplained(missing.minus(notGiven)));
        }
    }

    /** Asks a rule for its reasons; returns the points that they make up. */
    Points collect(Inputs inputs) {
        try {
            criterion.rule().explain(inputs, this);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            gained = ImmutableList.of();
            lost = ImmutableList.of();
        }
        return sum(gained);
    }

    void notApplicable(Outcome.NotApplicable outcome, Points exact) {
        lost(
                criterion.maximum().minus(exact),
                Reason.of(EngineCodes.WHY_NOT_APPLICABLE).with("reason", new Term.Nested(Reason.of(outcome.reason()))));
    }

    void countedAsZero() {
        lost(criterion.maximum(), Reason.of(EngineCodes.WHY_COUNTED_AS_ZERO));
    }

    @Override
    public void gained(Points points, Reason reason) {
        gained = with(gained, new Part(points, reason));
    }

    @Override
    public void lost(Points points, Reason reason) {
        if (!points.isZero()) {
            lost = with(lost, new Part(points, reason));
        }
    }

    private static Points sum(List<Part> parts) {
        Points sum = parts.isEmpty() ? Points.ZERO : parts.get(0).points();
        for (int i = 1; i < parts.size(); i++) {
            sum = sum.plus(parts.get(i).points());
        }
        return sum;
    }

    private Part unexplained(Points points) {
        return new Part(
                points,
                Reason.of(EngineCodes.WHY_UNEXPLAINED)
                        .with("rule", criterion.criterion().rule().type()));
    }

    /** Most lines have one part. */
    private static ImmutableList<Part> with(ImmutableList<Part> parts, Part part) {
        return parts.isEmpty()
                ? ImmutableList.of(part)
                : ImmutableList.<Part>builderWithExpectedSize(parts.size() + 1)
                        .addAll(parts)
                        .add(part)
                        .build();
    }
}
