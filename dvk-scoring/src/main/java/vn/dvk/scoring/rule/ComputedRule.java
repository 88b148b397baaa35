package vn.dvk.scoring.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/** A rule that needs all of its inputs. */
final class ComputedRule implements OpenRule {
    private final Points maximum;
    private final Bounds range;
    private final ImmutableList<InputSlot> slots;
    private final Function<Inputs, Points> compute;
    private final Reason reason;

    ComputedRule(
            RuleSetup setup,
            Bounds range,
            List<? extends InputSlot> slots,
            Function<Inputs, Points> compute,
            String reason) {
        this.maximum = setup.maximum();
        this.range = range;
        this.slots = ImmutableList.copyOf(slots);
        this.compute = requireNonNull(compute, "compute");
        this.reason = Reason.of(reason);
    }

    @Override
    public Set<InputKey> reads() {
        return slots.stream().map(InputSlot::key).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Bounds range() {
        return range;
    }

    @Override
    public Outcome evaluate(Inputs in) {
        return Needs.of(in, slots).orElseGet(() -> Outcome.scored(compute.apply(in)));
    }

    @Override
    public Outlook outlook(Inputs in) {
        return Outlook.of(range).orNotApplicable();
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        Points points = compute.apply(in);
        List<Term> terms = slots.stream().map(slot -> Needs.term(in, slot)).toList();
        Reason full = reason.with("points", points).with("maximum", maximum).with("facts", new Term.All(terms));
        for (int i = 0; i < terms.size(); i++) {
            full = full.with("f" + (i + 1), terms.get(i));
        }
        to.gained(points, full);
        if (!points.equals(maximum)) {
            to.lost(maximum.minus(points), full);
        }
    }
}
