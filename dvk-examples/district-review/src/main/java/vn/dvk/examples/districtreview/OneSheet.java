package vn.dvk.examples.districtreview;

import java.util.List;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Ends the report with the score sheet of the last model proposed, explained line by line. */
final class OneSheet {
    private OneSheet() {}

    static void print(Page page, List<ModelRow> models, Choice chosen) {
        List<SubjectRef> selected = chosen.result().selected().stream()
                .map(proposal -> proposal.subject())
                .toList();
        SubjectRef last = selected.get(selected.size() - 1);
        ScoreSheet sheet = models.stream()
                .map(ModelRow::sheet)
                .filter(one -> one.subject().equals(last))
                .findFirst()
                .orElseThrow();
        page.heading(Words.of("sheet.heading", last));
        page.block(sheet.text(Language.VI));
        page.line("");
        page.line(Words.of("sheet.explained"));
        page.block(sheet.explain().text(Language.VI));
    }
}
