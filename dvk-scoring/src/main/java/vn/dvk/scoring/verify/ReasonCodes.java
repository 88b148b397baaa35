package vn.dvk.scoring.verify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.dvk.core.error.Problem;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Part;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/** Finds the codes of reasons, also of those inside others. */
final class ReasonCodes {
    private ReasonCodes() {}

    static Set<String> of(List<Part> parts) {
        Set<String> codes = new LinkedHashSet<>();
        parts.forEach(part -> add(part.reason(), codes));
        return codes;
    }

    /** The codes of an outcome without points. */
    static Set<String> of(Outcome outcome) {
        Set<String> codes = new LinkedHashSet<>();
        if (outcome instanceof Outcome.NotApplicable absent) {
            codes.add(absent.reason().code());
        } else if (outcome instanceof Outcome.Invalid invalid) {
            invalid.problems().stream().map(Problem::code).forEach(codes::add);
        }
        return codes;
    }

    private static void add(Reason reason, Set<String> codes) {
        codes.add(reason.code());
        reason.terms().values().forEach(term -> add(term, codes));
    }

    private static void add(Term term, Set<String> codes) {
        if (term instanceof Term.Nested nested) {
            add(nested.reason(), codes);
        } else if (term instanceof Term.All all) {
            all.terms().forEach(one -> add(one, codes));
        }
    }

    static boolean all(Set<String> found, String... expected) {
        return Stream.of(expected).allMatch(found::contains);
    }
}
