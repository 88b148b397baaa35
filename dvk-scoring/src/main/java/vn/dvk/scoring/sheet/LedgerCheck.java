package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;

/** Finds marks that differ from the ones proposed before without saying why. */
final class LedgerCheck {
    private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

    private LedgerCheck() {}

    static List<Problem> problems(Ledger ledger) {
        LedgerCheck check = new LedgerCheck();
        ledger.lines().forEach(check::line);
        return check.problems.build();
    }

    /** Goes through the columns in their order; a mark is compared with the nearest one before on the same thing. */
    private void line(LedgerLine line) {
        Map<Code, Proposed> proposed = new LinkedHashMap<>();
        for (LedgerEntry entry : line.entries()) {
            for (Mark mark : entry.marks()) {
                AssessmentRole role = entry.by().orElseThrow().role();
                Proposed before = proposed.get(mark.criterion());
                if (before != null && isUnexplained(mark, role, before)) {
                    problems.add(missing(mark.criterion(), role, before.role()));
                }
                proposed.put(mark.criterion(), new Proposed(role, mark.value()));
            }
        }
    }

    /** A split part has the same mark, by the same role, in every column. */
    private static boolean isUnexplained(Mark mark, AssessmentRole role, Proposed before) {
        return !role.equals(before.role())
                && !mark.value().equals(before.value())
                && mark.reason().isEmpty();
    }

    private static Problem missing(Code criterion, AssessmentRole role, AssessmentRole proposed) {
        String path =
                Pointer.child(Pointer.child(Pointer.child("/assessments", role.toString()), "marks"), criterion.text());
        return Problem.of(
                path,
                Message.of(SheetCodes.REASON_MISSING)
                        .with("criterion", criterion.text())
                        .with("role", role.toString())
                        .with("proposed", proposed.toString()));
    }

    private record Proposed(AssessmentRole role, MarkValue value) {}
}
