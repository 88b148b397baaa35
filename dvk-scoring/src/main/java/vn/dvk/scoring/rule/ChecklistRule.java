package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/** One number of points where enough parts are met, and another where they are not. */
record ChecklistRule(
        Code criterion,
        Points maximum,
        List<ChecklistPart> parts,
        ConditionCases cases,
        int needed,
        Points met,
        Points notMet)
        implements OpenRule {
    static CompiledRule of(RuleSetup setup, List<ChecklistPart> parts, int needed) {
        Points met = setup.optionalPoints("met").orElse(setup.maximum());
        Points notMet = setup.optionalPoints("notMet").orElse(Points.ZERO);
        ConditionCases cases = setup.cases(parts.stream()
                .filter(ChecklistPart.OfCondition.class::isInstance)
                .map(part -> ((ChecklistPart.OfCondition) part).open().when())
                .toList());
        return new ChecklistRule(
                setup.criterion(), setup.maximum(), ImmutableList.copyOf(parts), cases, needed, met, notMet);
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
        if (tally.nothingApplies()) {
            return parts.get(0).evaluate(in);
        }
        Optional<Outcome> absent = Absence.of(tally.open);
        if (absent.isEmpty()) {
            return refused();
        }
        return absent.get() instanceof Outcome.Unscored
                ? outlook(in).settled().map(Outcome::scored).orElse(absent.get())
                : absent.get();
    }

    private Outcome refused() {
        return LineProblem.of(
                criterion, Message.of(RuleCodes.CHECKLIST_PART_NOT_APPLICABLE).with("criterion", criterion.text()));
    }

    /** What the parts come to in every case of their conditions. */
    @Override
    public Outlook outlook(Inputs in) {
        List<Set<ChecklistPart.State>> alone =
                parts.stream().map(part -> part.possible(in)).toList();
        return cases.of(in)
                .map(all ->
                        all.stream().map(one -> outlook(possible(one, alone))).reduce(Outlook.nothing(), Outlook::or))
                .orElseGet(() -> outlook(alone));
    }

    /** The states of the parts in a case of their conditions; a rule may read the same facts, but is looked at alone. */
    private List<Set<ChecklistPart.State>> possible(Inputs one, List<Set<ChecklistPart.State>> alone) {
        List<Set<ChecklistPart.State>> possible = new ArrayList<>(alone);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof ChecklistPart.OfCondition part) {
                possible.set(
                        i,
                        EnumSet.of(ChecklistPart.OfCondition.state(
                                part.open().when().test(one))));
            }
        }
        return possible;
    }

    private Outlook outlook(List<Set<ChecklistPart.State>> possible) {
        Set<ChecklistCount> counts = new LinkedHashSet<>(Set.of(ChecklistCount.NONE));
        for (int i = 0; i < parts.size(); i++) {
            Set<ChecklistCount> longer = new LinkedHashSet<>();
            for (ChecklistCount count : counts) {
                for (ChecklistPart.State state : possible.get(i)) {
                    longer.add(count.plus(state, parts.get(i).policy()));
                }
            }
            counts = longer;
        }
        return counts.stream().map(this::outlook).reduce(Outlook.nothing(), Outlook::or);
    }

    private Outlook outlook(ChecklistCount count) {
        if (count.applies() && count.met() >= needed) {
            return Outlook.of(Bounds.exactly(met));
        }
        if (count.applies() && parts.size() - count.notMet() < needed) {
            return Outlook.of(Bounds.exactly(notMet));
        }
        return count.absent() == parts.size()
                ? Outlook.nothing().orNotApplicable()
                : Outlook.nothing().orInvalid();
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        Tally tally = tally(in);
        boolean decided = tally.met.size() >= needed || parts.size() - tally.notMet.size() < needed;
        boolean enough = decided
                ? tally.met.size() >= needed
                : evaluate(in).pointsIfScored().filter(met::equals).isPresent();
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
            case NOT_ALLOWED, RESCALE_PARENT, RESCALE_SET -> {}
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
