package vn.dvk.examples.districtreview;

import java.util.ArrayList;
import java.util.List;
import vn.dvk.core.error.Language;
import vn.dvk.scoring.selection.SelectionResult;
import vn.dvk.scoring.selection.Verdict;
import vn.dvk.scoring.selection.VerdictKind;

/** Shows both selections: the ties that the council had to break, the last selected, and why the next one was not. */
final class Selections {
    private static final int SHOWN = 3;

    private Selections() {}

    static void print(Page page, Choice models, Choice exemplars) {
        page.heading(Words.of("selection.heading"));
        page.line(Words.of("selection.note"));
        of(page, "selection.models", models);
        of(page, "selection.exemplars", exemplars);
    }

    private static void of(Page page, String title, Choice choice) {
        SelectionResult.Completed result = choice.result();
        page.line("");
        page.line(Words.of(title, result.selected().size(), result.verdicts().size()));
        page.line("  " + Words.of("selection.ties", choice.council().size()));
        choice.council()
                .forEach(answer -> page.line("    "
                        + Words.of(
                                "selection.tie",
                                answer.tied().size(),
                                answer.chosen().size())));
        for (VerdictKind kind : VerdictKind.values()) {
            List<Verdict> verdicts = result.verdicts().stream()
                    .filter(verdict -> verdict.kind() == kind)
                    .toList();
            if (!verdicts.isEmpty()) {
                page.line("  "
                        + Words.of(
                                "selection.kind",
                                kind.label(Language.VI),
                                verdicts.size(),
                                shown(kind, verdicts).size()));
                shown(kind, verdicts)
                        .forEach(verdict -> page.line("    " + verdict.subject() + ": " + verdict.text(Language.VI)));
            }
        }
    }

    /** The last of the selected and the first of the others: where the line was drawn. */
    private static List<Verdict> shown(VerdictKind kind, List<Verdict> verdicts) {
        int size = Math.min(SHOWN, verdicts.size());
        return new ArrayList<>(
                kind == VerdictKind.SELECTED
                        ? verdicts.subList(verdicts.size() - size, verdicts.size())
                        : verdicts.subList(0, size));
    }
}
