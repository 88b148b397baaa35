package vn.dvk.scoring.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.error.Problem;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Term;

/** What follows when inputs that are all needed are not all there. */
final class Needs {
    private Needs() {}

    /** Nothing if all are stated; otherwise invalid before not applicable before unscored. */
    static Optional<Outcome> of(Inputs in, List<? extends InputSlot> slots) {
        boolean all = true;
        for (InputSlot slot : slots) {
            all &= in.state(slot) == InputState.STATED;
        }
        return all ? Optional.empty() : Optional.of(absent(in, slots));
    }

    /**
     * The outcome of inputs that are all needed, of which at least one is not stated. Where one does not apply, the line does
     * not, whatever the others turn out to be, so nothing is waited for.
     */
    static Outcome absent(Inputs in, List<? extends InputSlot> slots) {
        Set<Problem> problems = new LinkedHashSet<>();
        Set<InputKey> missing = new LinkedHashSet<>();
        for (InputSlot slot : slots) {
            switch (in.state(slot)) {
                case INVALID -> problems.add(in.problem(slot));
                case MISSING -> missing.add(slot.key());
                case NOT_APPLICABLE, STATED -> {}
            }
        }
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(List.copyOf(problems));
        }
        Optional<Outcome> notApplicable = notApplicable(in, slots);
        return notApplicable.isPresent() ? notApplicable.get() : Outcome.unscored(missing);
    }

    /** Not applicable because of the first input that is. */
    static Optional<Outcome> notApplicable(Inputs in, List<? extends InputSlot> slots) {
        for (InputSlot slot : slots) {
            if (in.state(slot) == InputState.NOT_APPLICABLE) {
                return Optional.of(Outcome.notApplicable(in.notApplicable(slot)));
            }
        }
        return Optional.empty();
    }

    static Term term(Inputs in, InputSlot slot) {
        if (slot instanceof FactSlot fact) {
            return fact.read(in.value(fact));
        }
        if (slot instanceof CohortSlot cohort) {
            return cohort.read(in.cohort(cohort));
        }
        return new Term.Marked(in.mark((MarkSlot) slot));
    }
}
