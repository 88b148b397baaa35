package vn.dvk.scoring.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.dvk.core.error.Problem;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;

/** What follows from parts that have no points: invalid before unscored. */
final class Absence {
    private Absence() {}

    /** Invalid with the problems of all parts, else unscored with the needs of all; nothing if no part is either. */
    static Optional<Outcome> of(List<Outcome> outcomes) {
        Set<Problem> problems = new LinkedHashSet<>();
        Set<InputKey> needs = new TreeSet<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Invalid invalid) {
                problems.addAll(invalid.problems());
            } else if (outcome instanceof Outcome.Unscored unscored) {
                needs.addAll(unscored.needs());
            }
        }
        if (!problems.isEmpty()) {
            return Optional.of(new Outcome.Invalid(List.copyOf(problems)));
        }
        return needs.isEmpty() ? Optional.empty() : Optional.of(Outcome.unscored(needs));
    }
}
