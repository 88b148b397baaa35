package vn.dvk.scoring.engine;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.error.Problems;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;

/** Why a worked case does not come out: what is missing, in words for each kind of input, and what is wrong. */
final class CaseReasons {
    private final Set<InputKey> needs = new TreeSet<>();
    private final Set<Message> faults = new LinkedHashSet<>();

    void add(Outcome outcome) {
        if (outcome instanceof Outcome.Unscored unscored) {
            add(unscored.needs());
        } else if (outcome instanceof Outcome.Invalid invalid) {
            invalid.problems().stream().map(Problem::message).forEach(faults::add);
        }
    }

    void add(Set<InputKey> missing) {
        needs.addAll(missing);
    }

    /** Adds a problem for each reason, all at one place. */
    void report(String path, Problems problems) {
        report(
                path,
                CaseCodes.NEEDS_FACTS,
                of(InputKey.OfFact.class).map(fact -> fact.key().toString()),
                problems);
        report(
                path,
                CaseCodes.NEEDS_MARKS,
                of(InputKey.OfMark.class).map(InputKey.OfMark::criterion).map(Code::text),
                problems);
        report(
                path,
                CaseCodes.NEEDS_COHORT,
                of(InputKey.OfCohort.class)
                        .map(InputKey.OfCohort::criterion)
                        .map(Code::text)
                        .distinct(),
                problems);
        faults.forEach(fault -> problems.add(path, fault));
    }

    private static void report(String path, String code, Stream<String> names, Problems problems) {
        String listed = names.collect(Collectors.joining(", "));
        if (!listed.isEmpty()) {
            problems.add(path, Message.of(code).with("needs", listed));
        }
    }

    private <T extends InputKey> Stream<T> of(Class<T> kind) {
        return needs.stream().filter(kind::isInstance).map(kind::cast);
    }
}
