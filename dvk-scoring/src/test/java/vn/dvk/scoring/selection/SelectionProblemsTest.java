package vn.dvk.scoring.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.arbitraries.RefusedInput;
import vn.dvk.scoring.arbitraries.SampleSheets;

class SelectionProblemsTest {

    private static final SampleSheets SHEETS = SampleSheets.standard();

    @Test
    void everything_wrong_with_a_policy_is_said_at_once() {
        SelectionPolicy policy = SelectionPolicy.builder()
                .comparedAt(ComparedAt.EXACT)
                .cap(CapNode.of("district", -1)
                        .with(CapNode.of("KINH_TE", 5).with(CapNode.of("COLLECTIVE", -2)))
                        .with(CapNode.of("KINH_TE", 5)))
                .addKey(SelectionKey.line(SampleSheets.LINE_IV))
                .addKey(SelectionKey.line(SampleSheets.LINE_IV).fewerIsBetter())
                .build();

        assertThat(RefusedInput.problems(() -> Selection.of(policy)))
                .containsExactly(
                        "/cap/cap dvk.selection.cap-negative",
                        "/cap/children/0/children/0/cap dvk.selection.cap-negative",
                        "/cap/children/1/code dvk.selection.node-twice",
                        "/keys/1 dvk.selection.key-twice");
    }

    @Test
    void everything_wrong_with_the_candidates_is_said_at_once() {
        SelectionPolicy policy = SelectionPolicy.builder()
                .comparedAt(ComparedAt.EXACT)
                .minimumBand(Code.of("XUAT_SAC"))
                .cap(CapNode.of("district", 5).with(CapNode.of("KINH_TE", 5)))
                .build();
        List<Candidate> candidates = List.of(
                Candidate.of(SHEETS.scored("m-1", "90"), "KINH_TE"),
                Candidate.of(SHEETS.scored("m-1", "80"), "KINH_TE"),
                Candidate.of(SHEETS.scored(SubjectRef.exemplar("e-1"), "80", "0"), "KINH_TE"),
                Candidate.of(SampleSheets.ofEdition("2024").scored("m-2", "80"), "KINH_TE"),
                Candidate.of(SampleSheets.inRole(AssessmentRole.APPRAISAL).scored("m-3", "80"), "KINH_TE"),
                Candidate.of(SampleSheets.ofReview("tong-ket-2025").scored("m-4", "80"), "VAN_HOA", "COLLECTIVE"));

        assertThat(RefusedInput.problems(() -> Selection.of(policy).select(candidates)))
                .containsExactlyInAnyOrder(
                        "/candidates/5/path dvk.selection.path-unknown",
                        "/candidates/1/subject dvk.selection.subject-twice",
                        "/candidates/2/subject dvk.selection.subjects-mixed",
                        "/candidates/3/sheet dvk.selection.editions-mixed",
                        "/candidates/4/sheet dvk.selection.roles-mixed",
                        "/candidates/5/sheet dvk.selection.reviews-mixed",
                        "/minimumBand dvk.selection.band-unknown");
    }

    @Test
    void a_problem_names_the_subject_and_the_way_out() {
        Selection selection = Selection.of(SelectionPolicy.builder()
                .comparedAt(ComparedAt.EXACT)
                .cap(CapNode.of("district", 5))
                .build());

        assertThatThrownBy(() -> selection.select(List.of(Candidate.of(SHEETS.scored("m-1", "90"), "VAN_HOA"))))
                .hasMessage("List of candidates: 1 problem(s)\n"
                        + "- /candidates/0/path: model:m-1: the tree of caps has no node 'VAN_HOA'. Add the node"
                        + " to the tree, or correct the path of the candidate.");
    }

    @Test
    void a_key_without_a_number_is_a_problem_of_eligible_candidates_only() {
        SelectionPolicy policy = SelectionPolicy.builder()
                .comparedAt(ComparedAt.EXACT)
                .cap(CapNode.of("district", 5))
                .addKey(SelectionKey.given(Code.of("women")))
                .build();
        List<Candidate> candidates = List.of(
                Candidate.of(SHEETS.unscored(SubjectRef.model("m-1"))),
                Candidate.of(SHEETS.scored("m-2", "90")),
                Candidate.of(SHEETS.scored("m-3", "90")).with(Code.of("women"), Points.of(70)));

        assertThat(RefusedInput.problems(() -> Selection.of(policy).select(candidates)))
                .containsExactly("/candidates/1 dvk.selection.key-absent");
    }

    @Test
    void a_sheet_without_bands_meets_no_minimum_band() {
        SelectionPolicy policy = SelectionPolicy.builder()
                .comparedAt(ComparedAt.EXACT)
                .minimumBand(Code.of("TOT"))
                .cap(CapNode.of("district", 5))
                .build();
        List<Candidate> candidates =
                List.of(Candidate.of(SampleSheets.withoutBands().scored("m-1", "99")));

        assertThat(RefusedInput.problems(() -> Selection.of(policy).select(candidates)))
                .containsExactly("/minimumBand dvk.selection.band-unknown");
    }

    @Test
    void a_resolution_needs_a_reference_and_chooses_among_the_tied() {
        TieResolution.Builder withoutReference = TieResolution.builder()
                .addTied(SubjectRef.model("m-1"))
                .addChosen(SubjectRef.model("m-1"))
                .decidedOn(LocalDate.of(2023, 12, 20));
        TieResolution.Builder stranger = TieResolution.builder()
                .addTied(SubjectRef.model("m-1"))
                .addChosen(SubjectRef.model("m-2"))
                .minutes(Code.of("bb-05"))
                .decidedOn(LocalDate.of(2023, 12, 20));

        assertThatThrownBy(withoutReference::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A tie resolution must name a document or minutes");
        assertThatThrownBy(stranger::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("chosen must be among the tied [model:m-1], but was [model:m-2]");
    }
}
