package vn.dvk.scoring.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DocumentNumber;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.arbitraries.GuideText;
import vn.dvk.scoring.arbitraries.SampleSheets;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Holds the code of {@code docs/selection.md}. */
class SelectionGuideTest {

    private static final SampleSheets SHEETS = SampleSheets.standard();

    @Test
    void the_guide_shows_what_runs_here() throws IOException {
        assertThat(GuideText.javaBlocks("selection.md"))
                .hasSize(3)
                .allSatisfy(block ->
                        assertThat(GuideText.source(SelectionGuideTest.class)).contains(block));
    }

    @Test
    void a_policy_selects_and_leaves_a_tie_to_the_council() {
        SelectionPolicy policy = SelectionPolicy.builder()
                .minimum(Points.of(70))
                .comparedAt(ComparedAt.REPORTED)
                .cap(CapNode.of("district", 2)
                        .with(CapNode.of("KINH_TE", 2).with(CapNode.of("COLLECTIVE", 1)))
                        .with(CapNode.uncapped("QPAN")))
                .addKey(SelectionKey.line(Code.of("IV")))
                .build();
        ScoreSheet sheet1 = SHEETS.scored("m-01", "92");
        ScoreSheet sheet2 = SHEETS.scored("m-02", "85.5");
        ScoreSheet sheet3 = SHEETS.scored("m-03", "80");
        ScoreSheet sheet4 = SHEETS.scored("m-04", "80");

        List<Candidate> candidates = List.of(
                Candidate.of(sheet1, "KINH_TE", "COLLECTIVE"),
                Candidate.of(sheet2, "KINH_TE", "COLLECTIVE"),
                Candidate.of(sheet3, "QPAN"),
                Candidate.of(sheet4, "QPAN"));
        SelectionResult result = Selection.of(policy).select(candidates);
        String reasons = result.text(Language.EN);

        assertThat(reasons)
                .contains("model:m-02: Cap reached. 2nd of 2 in KINH_TE/COLLECTIVE, whose cap is 1; 6.5 points behind"
                        + " the last selected.");
        assertThat(answered(policy, candidates, result))
                .extracting(Proposal::subject)
                .containsExactly(SubjectRef.model("m-01"), SubjectRef.model("m-04"));
    }

    private static List<Proposal> answered(SelectionPolicy policy, List<Candidate> candidates, SelectionResult result) {
        if (result instanceof SelectionResult.TieToResolve open) {
            TieResolution resolution = TieResolution.builder()
                    .addAllTied(open.ties().get(0).candidates())
                    .addChosen(SubjectRef.model("m-04"))
                    .document(DocumentNumber.parse("05/BB-HĐ"))
                    .decidedOn(LocalDate.of(2023, 12, 20))
                    .build();
            result = Selection.of(policy).select(candidates, List.of(resolution));
        }
        List<Proposal> proposals = result.orThrow().selected();

        return proposals;
    }
}
