package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/** One number of points where enough parts are met, and another where they are not. */
record ChecklistRule(Code criterion, Points maximum, List<ChecklistPart> parts, int needed, Points met, Points notMet)
        implements CompiledRule {
    static CompiledRule of(RuleSetup setup, List<ChecklistPart> parts, int needed) {
        Points met = setup.optionalPoints("met").orElse(setup.maximum());
        Points notMet = setup.optionalPoints("notMet").orElse(Points.ZERO);
        return new ChecklistRule(setup.criterion(), setup.maximum(), ImmutableList.copyOf(parts), needed, met, notMet);
    }

    @Override
    public Set<InputKey> reads() {
        return parts.stream().flatMap(part -> part.reads().stream()).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Bounds range() {
        return Bounds.exactly(met).hull(Bounds.exactly(notMet));
    }

    @Override
    public Outcome evaluate(Inputs in) {
        Tally tally = tally(in);
        if (tally.applies && tally.met.size() >= needed) {
            return Outcome.scored(met);
        }
        if (tally.applies && parts.size() - tally.notMet.size() < needed) {
            return Outcome.scored(notMet);
        }
        return tally.nothingApplies()
                ? parts.get(0).evaluate(in)
                : Absence.of(tally.open).orElseThrow();
    }

    @Override
    public Bounds bounds(Inputs in) {
        Tally tally = tally(in);
        if (parts.size() - tally.notMet.size() < needed) {
            return Bounds.exactly(notMet);
        }
        return tally.met.size() >= needed ? Bounds.exactly(met) : range();
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        Tally tally = tally(in);
        boolean enough = tally.met.size() >= needed;
        boolean all = needed == parts.size();
        Reason reason = Reason.of(code(all, enough))
                .with("needed", needed)
                .with("count", parts.size())
                .with("parts", new Term.Listed(enough ? tally.met : tally.notMet));
        to.gained(enough ? met : notMet, reason);
        to.lost(maximum.minus(enough ? met : notMet), reason);
    }

    private static String code(boolean all, boolean enough) {
        if (all) {
            return enough ? RuleCodes.WHY_ALL_MET : RuleCodes.WHY_ALL_NOT_MET;
        }
        return enough ? RuleCodes.WHY_ANY_MET : RuleCodes.WHY_ANY_NOT_MET;
    }

    private Tally tally(Inputs in) {
        Tally tally = new Tally();
        for (ChecklistPart part : parts) {
            Outcome outcome = part.evaluate(in);
            if (outcome instanceof Outcome.Scored scored) {
                tally.applies = true;
                (scored.points().isZero() ? tally.notMet : tally.met).add(part.term());
            } else if (outcome instanceof Outcome.NotApplicable) {
                tally.absent++;
                byPolicy(part, tally);
            } else {
                tally.open.add(outcome);
            }
        }
        return tally;
    }

    private void byPolicy(ChecklistPart part, Tally tally) {
        switch (part.policy()) {
            case FULL_POINTS -> tally.met.add(part.term());
            case ZERO_POINTS -> tally.notMet.add(part.term());
            case NOT_ALLOWED, RESCALE_PARENT, RESCALE_SET ->
                tally.open.add(LineProblem.of(
                        criterion,
                        Message.of(RuleCodes.CHECKLIST_PART_NOT_APPLICABLE).with("criterion", criterion.text())));
        }
    }

    /** What is known of the parts; filled once, by one thread. */
    private final class Tally {
        private final List<Term> met = new ArrayList<>();
        private final List<Term> notMet = new ArrayList<>();
        private final List<Outcome> open = new ArrayList<>();
        private boolean applies;
        private int absent;

        boolean nothingApplies() {
            return absent == parts.size();
        }
    }
}
