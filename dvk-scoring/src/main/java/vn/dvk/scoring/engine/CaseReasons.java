package vn.dvk.scoring.engine;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.core.error.Problems;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;

/** Why a worked case does not come out: what is missing, in words for each kind of input, and what is wrong. */
final class CaseReasons {
    private static final String DAY = "/asOf";
    private static final String FACTS = "/facts/";

    private final Set<InputKey> needs = new TreeSet<>();
    private final Set<Problem> faults = new LinkedHashSet<>();

    void add(Outcome outcome) {
        if (outcome instanceof Outcome.Unscored unscored) {
            add(unscored.needs());
        } else if (outcome instanceof Outcome.Invalid invalid) {
            faults.addAll(invalid.problems());
        }
    }

    void add(Set<InputKey> missing) {
        needs.addAll(missing);
    }

    /**
     * Adds a problem for each reason: what is wrong with a fact or the day stands there, all else with what is expected.
     *
     * @param entry the JSON pointer of the case
     */
    void report(String entry, Problems problems) {
        String path = Pointer.child(entry, "expected");
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
        faults.forEach(fault -> problems.add(at(entry, fault)));
    }

    private static Problem at(String entry, Problem fault) {
        if (fault.path().equals(DAY)) {
            Map<String, Argument> said = fault.message().arguments();
            Message message = Message.of(CaseCodes.OUTSIDE_EDITION);
            for (String name : said.keySet()) {
                message = message.with(name, requireNonNull(said.get(name)));
            }
            return Problem.of(entry + DAY, message);
        }
        return fault.path().startsWith(FACTS)
                ? Problem.of(
                        entry + fault.path(),
                        Message.of(CaseCodes.FACT_OUT_OF_RANGE)
                                .with("fact", Argument.code(fault.path().substring(FACTS.length()))))
                : Problem.of(Pointer.child(entry, "expected"), fault.message());
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
