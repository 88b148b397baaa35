package vn.dvk.scoring.engine;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.sheet.ScoreLine;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Why criteria have no points in the column of a ledger, as remarks of it. */
final class LedgerRemarks {
    private LedgerRemarks() {}

    static Stream<Problem> of(ScoreSheet sheet) {
        return sheet.lines().stream()
                .filter(line -> !line.group() && line.reported().isEmpty())
                .flatMap(line -> of(line, sheet));
    }

    private static Stream<Problem> of(ScoreLine line, ScoreSheet sheet) {
        if (line.outcome() instanceof Outcome.Invalid invalid) {
            return invalid.problems().stream();
        }
        if (!(line.outcome() instanceof Outcome.Unscored open)) {
            return Stream.empty();
        }
        Stream<String> facts =
                of(open, InputKey.OfFact.class).map(fact -> fact.key().toString());
        Stream<String> marks =
                of(open, InputKey.OfMark.class).map(InputKey.OfMark::criterion).map(Code::text);
        Stream<String> cohort = of(open, InputKey.OfCohort.class)
                .map(InputKey.OfCohort::criterion)
                .map(Code::text);
        return Stream.of(
                        needs(line, sheet, EngineCodes.LEDGER_NEEDS_FACTS, facts),
                        needs(line, sheet, EngineCodes.LEDGER_NEEDS_MARKS, marks),
                        needs(line, sheet, EngineCodes.LEDGER_NEEDS_COHORT, cohort))
                .flatMap(problems -> problems);
    }

    private static <T extends InputKey> Stream<T> of(Outcome.Unscored open, Class<T> kind) {
        return open.needs().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<Problem> needs(ScoreLine line, ScoreSheet sheet, String code, Stream<String> names) {
        String needs = names.distinct().collect(joining(", "));
        return needs.isEmpty()
                ? Stream.empty()
                : Stream.of(Problem.of(
                        Pointer.child("/lines", line.code().text()),
                        Message.of(code)
                                .with("line", line.code().text())
                                .with("role", sheet.role().toString())
                                .with("needs", needs)));
    }
}
