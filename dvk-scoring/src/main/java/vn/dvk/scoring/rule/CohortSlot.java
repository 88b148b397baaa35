package vn.dvk.scoring.rule;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.CohortFigures;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.outcome.Term;

/**
 * The slot of what the dossiers of a cohort (cụm thi đua) contribute to one comparison.
 *
 * <p>It is {@link InputState#STATED} once the figures are final and the dossier is among them, and otherwise
 * {@link InputState#MISSING}: a dossier that is scored alone has no peers yet. Immutable and thread-safe.
 *
 * @param index the position among the comparisons of the edition
 * @param criterion the code of the criterion or part that is compared
 * @param group the name of the group within which is compared; empty for the whole cohort
 */
public record CohortSlot(int index, Code criterion, String group) implements InputSlot {
    public CohortSlot {
        requireNonNull(criterion, "criterion");
        requireNonNull(group, "group");
    }

    @Override
    public InputKey.OfCohort key() {
        return new InputKey.OfCohort(criterion, group);
    }

    /** Returns the figures, for a reason: "4 hồ sơ trong cụm có kết quả để so sánh, cao nhất là 20". */
    public Term read(CohortFigures figures) {
        return new Term.Compared(figures);
    }
}
