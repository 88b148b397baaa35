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

    /** Nothing if all are stated; otherwise invalid before unscored before not applicable. */
    static Optional<Outcome> of(Inputs in, List<? extends InputSlot> slots) {
        boolean all = true;
        for (InputSlot slot : slots) {
            all &= in.state(slot) == InputState.STATED;
        }
        return all ? Optional.empty() : Optional.of(absent(in, slots));
    }

    /**
     * The outcome of inputs of which at least one is not stated. What does not apply stays so whatever the peers have, so a
     * cohort alone is not waited for then.
     */
    static Outcome absent(Inputs in, List<? extends InputSlot> slots) {
        Set<Problem> problems = new LinkedHashSet<>();
        Set<InputKey> missing = new LinkedHashSet<>();
        boolean own = false;
        boolean applies = true;
        for (InputSlot slot : slots) {
            switch (in.state(slot)) {
                case INVALID -> problems.add(in.problem(slot));
                case MISSING -> {
                    missing.add(slot.key());
                    own |= !(slot instanceof CohortSlot);
                }
                case NOT_APPLICABLE -> applies = false;
                case STATED -> {}
            }
        }
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(List.copyOf(problems));
        }
        if (own || (applies && !missing.isEmpty())) {
            return Outcome.unscored(missing);
        }
        return slots.stream()
                .filter(slot -> in.state(slot) == InputState.NOT_APPLICABLE)
                .findFirst()
                .map(slot -> Outcome.notApplicable(in.notApplicable(slot)))
                .orElseThrow(() -> new IllegalStateException("every input is stated"));
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
