package vn.dvk.scoring.rule;

import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.Outcome;

/** Invalid outcomes that rules find. */
final class LineProblem {
    private LineProblem() {}

    /** What is wrong with the line of a criterion: {@code /lines/1.1}. */
    static Outcome of(Code criterion, Message message) {
        return Outcome.invalid(Problem.of(Pointer.child("/lines", criterion.text()), message));
    }

    /** What is wrong with a mark, in the sight of the rule that reads it. */
    static Outcome of(MarkSlot mark, Message message) {
        return of(mark.criterion(), message);
    }
}
