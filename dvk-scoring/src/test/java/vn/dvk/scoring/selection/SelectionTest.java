package vn.dvk.scoring.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DocumentNumber;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.arbitraries.RefusedInput;
import vn.dvk.scoring.arbitraries.SampleSheets;

class SelectionTest {

    private static final SampleSheets SHEETS = SampleSheets.standard();
    private static final CapNode DISTRICT = CapNode.of("district", 50)
            .with(CapNode.of("KINH_TE", 6).with(CapNode.of("COLLECTIVE", 4)))
            .with(CapNode.of("QPAN", 2))
            .with(CapNode.uncapped("VHXH"));

    @Nested
    class Reasons {

        @Test
        void the_seventh_of_nine_is_told_how_far_it_is_behind_the_last_selected() {
            List<Candidate> candidates = new ArrayList<>();
            String[] scores = {"95", "94", "93", "92", "91", "90.25", "90", "80", "75"};
            for (int i = 0; i < scores.length; i++) {
                candidates.add(Candidate.of(SHEETS.scored("m-" + (i + 1), scores[i]), "KINH_TE"));
            }
            SelectionResult result = select(exactly(70), candidates);

            assertThat(subjects(result)).containsExactly("m-1", "m-2", "m-3", "m-4", "m-5", "m-6");
            Verdict seventh = verdict(result, "m-7");
            assertThat(seventh.kind()).isEqualTo(VerdictKind.CAP_REACHED);
            assertThat(seventh.text(Language.EN))
                    .isEqualTo("7th of 9 in KINH_TE, whose cap is 6; 0.25 points behind the last selected.");
            assertThat(seventh.text(Language.VI))
                    .isEqualTo(
                            "Xếp thứ 7/9 trong nhóm “KINH_TE”, chỉ tiêu 6; kém trường hợp được chọn cuối cùng 0,25 điểm.");
            assertThat(verdict(result, "m-6").text(Language.EN)).isEqualTo("6th of 9 in KINH_TE, whose cap is 6.");
        }

        @Test
        void nodes_are_named_by_their_titles_where_the_tree_has_them() {
            CapNode kind = CapNode.of("COLLECTIVE", 0).titled(LocalizedText.of("Tập thể", "Collective"));
            CapNode sector = CapNode.uncapped("KINH_TE")
                    .titled(LocalizedText.of("Kinh tế", "Economy"))
                    .with(kind);
            SelectionResult result = select(
                    policy(CapNode.of("district", 5).with(sector)),
                    List.of(Candidate.of(SHEETS.scored("m-1", "90"), "KINH_TE", "COLLECTIVE")));

            assertThat(verdict(result, "m-1").text(Language.VI))
                    .isEqualTo("Xếp thứ 1/1 trong nhóm “Kinh tế – Tập thể”, nơi không có chỉ tiêu.");
            assertThat(verdict(result, "m-1").text(Language.EN))
                    .isEqualTo("1st of 1 in Economy – Collective, which has no places.");
        }

        @Test
        void the_innermost_full_node_is_named() {
            List<Candidate> candidates = new ArrayList<>();
            for (int i = 1; i <= 5; i++) {
                candidates.add(
                        Candidate.of(SHEETS.scored("m-" + i, Integer.toString(90 - i)), "KINH_TE", "COLLECTIVE"));
            }
            candidates.add(Candidate.of(SHEETS.scored("m-6", "71"), "KINH_TE"));
            SelectionResult result = select(exactly(70), candidates);

            assertThat(verdict(result, "m-5").text(Language.EN))
                    .isEqualTo("5th of 5 in KINH_TE/COLLECTIVE, whose cap is 4; 1 points behind the last selected.");
            assertThat(verdict(result, "m-6").kind()).isEqualTo(VerdictKind.SELECTED);
            assertThat(verdict(result, "m-5").ranks())
                    .containsExactly(
                            new NodeRank(List.of(), 5, 6),
                            new NodeRank(codes("KINH_TE"), 5, 6),
                            new NodeRank(codes("KINH_TE", "COLLECTIVE"), 5, 5));
        }

        @Test
        void a_later_key_that_decided_is_named_with_its_own_difference() {
            SelectionPolicy policy = policy(CapNode.of("district", 1), SelectionKey.line(SampleSheets.LINE_IV));
            SelectionResult result = select(
                    policy,
                    List.of(
                            Candidate.of(SHEETS.scored(SubjectRef.model("m-1"), "60", "20")),
                            Candidate.of(SHEETS.scored(SubjectRef.model("m-2"), "50", "30"))));

            assertThat(subjects(result)).containsExactly("m-2");
            assertThat(verdict(result, "m-1").text(Language.EN))
                    .isEqualTo("2nd of 2 in district, whose cap is 1; equal on every key before, 10 behind the last"
                            + " selected on key IV.");
        }

        @Test
        void a_cap_of_zero_selects_nobody_and_says_so() {
            SelectionResult result =
                    select(policy(CapNode.of("district", 0)), List.of(Candidate.of(SHEETS.scored("m-1", "90"))));

            assertThat(result.selected()).isEmpty();
            assertThat(verdict(result, "m-1").text(Language.VI))
                    .isEqualTo("Xếp thứ 1/1 trong nhóm “district”, nơi không có chỉ tiêu.");
        }

        @Test
        void a_node_without_any_cap_is_named_as_such() {
            SelectionResult result = select(
                    policy(CapNode.uncapped("district").with(CapNode.uncapped("VHXH"))),
                    List.of(Candidate.of(SHEETS.scored("m-1", "90"), "VHXH")));

            assertThat(verdict(result, "m-1").text(Language.EN)).isEqualTo("1st of 1 in district, which has no cap.");
        }
    }

    @Nested
    class Eligible {

        @Test
        void five_kinds_of_sheets_are_told_apart() {
            SubjectRef none = SubjectRef.model("m-none");
            SubjectRef unscored = SubjectRef.model("m-unscored");
            SubjectRef invalid = SubjectRef.model("m-invalid");
            SubjectRef disqualified = SubjectRef.model("m-disqualified");
            SelectionResult result = select(
                    policy(CapNode.of("district", 9)),
                    List.of(
                            Candidate.of(SHEETS.notApplicable(none)),
                            Candidate.of(SHEETS.unscored(unscored)),
                            Candidate.of(SHEETS.invalid(invalid)),
                            Candidate.of(SHEETS.disqualified(disqualified)),
                            Candidate.of(SHEETS.scored("m-zero", "0"))));

            assertThat(subjects(result)).containsExactly("m-zero");
            assertThat(result.verdicts())
                    .extracting(Verdict::outcome, Verdict::kind)
                    .containsExactly(
                            tuple(OutcomeKind.SCORED, VerdictKind.SELECTED),
                            tuple(OutcomeKind.DISQUALIFIED, VerdictKind.NOT_ELIGIBLE),
                            tuple(OutcomeKind.INVALID, VerdictKind.NOT_ELIGIBLE),
                            tuple(OutcomeKind.NOT_APPLICABLE, VerdictKind.NOT_ELIGIBLE),
                            tuple(OutcomeKind.UNSCORED, VerdictKind.NOT_ELIGIBLE));
            assertThat(verdict(result, "m-unscored").text(Language.EN))
                    .isEqualTo("The sheet lacks facts or marks, so there is no score to compare yet.");
            assertThat(verdict(result, "m-invalid").text(Language.VI))
                    .isEqualTo("Phiếu chấm không hợp lệ, nên không có điểm để xét.");
            assertThat(verdict(result, "m-none").text(Language.EN)).contains("do not apply");
            assertThat(verdict(result, "m-disqualified").text(Language.EN)).contains("Disqualified");
            assertThat(verdict(result, "m-none").ranks()).isEmpty();
        }

        @ParameterizedTest(name = "{0} points compared at {1}: {2}")
        @CsvSource({
            "70,    EXACT,    SELECTED",
            "69.96, EXACT,    BELOW_MINIMUM",
            "69.96, REPORTED, SELECTED",
            "69.94, REPORTED, BELOW_MINIMUM"
        })
        void the_minimum_is_met_by_equality_at_the_value_that_the_policy_names(
                String points, ComparedAt comparedAt, VerdictKind expected) {
            SelectionPolicy policy = SelectionPolicy.builder()
                    .minimum(Points.of(70))
                    .comparedAt(comparedAt)
                    .cap(CapNode.of("district", 1))
                    .build();
            SelectionResult result = select(policy, List.of(Candidate.of(SHEETS.scored("m-1", points))));

            assertThat(verdict(result, "m-1").kind()).isEqualTo(expected);
        }

        @Test
        void what_is_missing_to_the_minimum_is_said() {
            SelectionResult result = select(exactly(70), List.of(Candidate.of(SHEETS.scored("m-1", "69.96"))));

            assertThat(verdict(result, "m-1").text(Language.EN))
                    .isEqualTo("The exact score 69.96 is below the minimum 70, by 0.04 points.");
            assertThat(result.tallies().get(0).empty()).hasValue(50);
        }

        @ParameterizedTest(name = "{0} points: {1}")
        @CsvSource({
            "95, SELECTED,      '1st of 1 in district, whose cap is 1.'",
            "70, SELECTED,      '1st of 1 in district, whose cap is 1.'",
            "60, BELOW_MINIMUM, 'The band Passed is below the minimum Fair.'",
            "10, BELOW_MINIMUM, 'No band is reached; the minimum is Fair.'"
        })
        void a_minimum_band_is_met_by_itself_and_by_better_ones(String points, VerdictKind kind, String text) {
            SelectionPolicy policy = SelectionPolicy.builder()
                    .minimumBand(Code.of("KHA"))
                    .comparedAt(ComparedAt.REPORTED)
                    .cap(CapNode.of("district", 1))
                    .build();
            Verdict verdict = verdict(select(policy, List.of(Candidate.of(SHEETS.scored("m-1", points)))), "m-1");

            assertThat(verdict.kind()).isEqualTo(kind);
            assertThat(verdict.text(Language.EN)).isEqualTo(text);
        }
    }

    @Nested
    class Ties {

        @Test
        void a_tie_for_the_last_place_goes_to_the_council_and_decides_nothing_below_it() {
            SelectionResult result = select(policy(DISTRICT), fourAtTheCut());

            assertThat(result).isInstanceOf(SelectionResult.TieToResolve.class);
            SelectionResult.TieToResolve open = (SelectionResult.TieToResolve) result;
            assertThat(open.certain()).extracting(Proposal::subject).containsExactly(SubjectRef.model("m-1"));
            assertThat(open.ties())
                    .containsExactly(new OpenTie(
                            codes("QPAN"), 1, Set.of(SubjectRef.model("m-2"), SubjectRef.model("m-3")), List.of()));
            assertThat(verdict(result, "m-2").text(Language.EN))
                    .isEqualTo("2nd of 4 in QPAN, whose cap is 2; 2 are tied for 1 of its places.");
            assertThat(verdict(result, "m-4").text(Language.EN))
                    .isEqualTo("4th of 4 in QPAN, whose cap is 2; 5 points behind the last selected.");
            assertThat(result.text(Language.VI))
                    .contains("Chờ hội đồng tại QPAN: chọn 1 trong 2 trường hợp bằng nhau: model:m-2, model:m-3\n");
        }

        @Test
        void the_answer_of_the_council_completes_it_and_stays_in_the_result() {
            TieResolution resolution = resolution("m-3").build();
            SelectionResult result = Selection.of(policy(DISTRICT)).select(fourAtTheCut(), List.of(resolution));

            assertThat(result.orThrow().selected())
                    .extracting(Proposal::subject)
                    .containsExactly(SubjectRef.model("m-1"), SubjectRef.model("m-3"));
            assertThat(result.resolutions()).containsExactly(resolution);
            assertThat(verdict(result, "m-3").text(Language.EN))
                    .isEqualTo(
                            "2nd of 4 in QPAN, whose cap is 2; the council chose 1 of 2 that are tied, by 05/BB-HĐ of"
                                    + " 2023-12-20.");
            assertThat(verdict(result, "m-2").kind()).isEqualTo(VerdictKind.CAP_REACHED);
            assertThat(verdict(result, "m-2").text(Language.VI))
                    .isEqualTo(
                            "Xếp thứ 2/4 trong nhóm “QPAN”, chỉ tiêu 2; không thuộc 1 trong 2 trường hợp bằng nhau được hội"
                                    + " đồng chọn theo 05/BB-HĐ ngày 20/12/2023.");
        }

        @Test
        void an_open_tie_is_no_completed_result() {
            SelectionResult result = select(policy(DISTRICT), fourAtTheCut());

            assertThatThrownBy(result::orThrow).hasMessageContaining("Ties that the council has not resolved: 1.");
        }

        @Test
        void a_resolution_that_does_not_fit_is_refused_with_every_problem() {
            TieResolution tooMany = resolution("m-2", "m-3").build();
            TieResolution other = TieResolution.builder()
                    .addTied(SubjectRef.model("m-1"))
                    .addTied(SubjectRef.model("m-2"))
                    .addChosen(SubjectRef.model("m-1"))
                    .minutes(Code.of("bb-06"))
                    .decidedOn(LocalDate.of(2023, 12, 21))
                    .build();
            Selection selection = Selection.of(policy(DISTRICT));

            assertThat(RefusedInput.problems(() -> selection.select(fourAtTheCut(), List.of(tooMany, tooMany, other))))
                    .containsExactly(
                            "/resolutions/0/chosen dvk.selection.resolution-places",
                            "/resolutions/1/tied dvk.selection.resolution-twice",
                            "/resolutions/1/chosen dvk.selection.resolution-places",
                            "/resolutions/2/tied dvk.selection.resolution-unknown");
        }

        @Test
        void a_tie_that_spans_two_nodes_is_open_only_where_places_are_short() {
            SelectionResult result = select(
                    policy(DISTRICT),
                    List.of(
                            Candidate.of(SHEETS.scored("m-1", "80"), "QPAN"),
                            Candidate.of(SHEETS.scored("m-2", "80"), "QPAN"),
                            Candidate.of(SHEETS.scored("m-3", "80"), "QPAN"),
                            Candidate.of(SHEETS.scored("m-4", "80"), "VHXH")));

            assertThat(subjects(result)).containsExactly("m-4");
            assertThat(((SelectionResult.TieToResolve) result).ties())
                    .extracting(OpenTie::node, OpenTie::places)
                    .containsExactly(tuple(codes("QPAN"), 2));
        }

        @Test
        void limits_inside_a_tie_bind_the_council() {
            CapNode tree = CapNode.of("district", 2).with(CapNode.of("A", 1)).with(CapNode.of("B", 2));
            List<Candidate> candidates = List.of(
                    Candidate.of(SHEETS.scored("a-1", "80"), "A"),
                    Candidate.of(SHEETS.scored("a-2", "80"), "A"),
                    Candidate.of(SHEETS.scored("b-1", "80"), "B"),
                    Candidate.of(SHEETS.scored("b-2", "80"), "B"));
            OpenTie tie = ((SelectionResult.TieToResolve) select(policy(tree), candidates))
                    .ties()
                    .get(0);
            assertThat(tie.node()).isEmpty();
            assertThat(tie.limits())
                    .containsExactly(
                            new OpenTie.Limit(codes("A"), 1, Set.of(SubjectRef.model("a-1"), SubjectRef.model("a-2"))));

            TieResolution bothOfA = TieResolution.builder()
                    .addAllTied(tie.candidates())
                    .addChosen(SubjectRef.model("a-1"))
                    .addChosen(SubjectRef.model("a-2"))
                    .minutes(Code.of("bb-07"))
                    .decidedOn(LocalDate.of(2023, 12, 21))
                    .build();
            assertThat(RefusedInput.problems(() -> Selection.of(policy(tree)).select(candidates, List.of(bothOfA))))
                    .containsExactly("/resolutions/0/chosen dvk.selection.resolution-limit");
        }

        @Test
        void a_tie_wholly_inside_the_cap_is_no_matter() {
            SelectionResult result = select(
                    policy(DISTRICT),
                    List.of(
                            Candidate.of(SHEETS.scored("m-2", "80"), "QPAN"),
                            Candidate.of(SHEETS.scored("m-1", "80"), "QPAN")));

            assertThat(result).isInstanceOf(SelectionResult.Completed.class);
            assertThat(subjects(result)).containsExactly("m-1", "m-2");
            assertThat(verdict(result, "m-2").ranks()).contains(new NodeRank(codes("QPAN"), 1, 2));
        }

        @Test
        void a_given_key_where_fewer_is_better_breaks_a_tie() {
            Code complaints = Code.of("complaints");
            SelectionPolicy policy = policy(
                    CapNode.of("district", 1),
                    SelectionKey.given(complaints).fewerIsBetter().absentAs(Points.ZERO));
            SelectionResult result = select(
                    policy,
                    List.of(
                            Candidate.of(SHEETS.scored("m-1", "80")).with(complaints, Points.of(2)),
                            Candidate.of(SHEETS.scored("m-2", "80"))));

            assertThat(subjects(result)).containsExactly("m-2");
            assertThat(verdict(result, "m-1").text(Language.EN))
                    .contains("2 behind the last selected on key complaints");
        }

        @Test
        void a_policy_may_put_another_key_before_the_score() {
            SelectionPolicy policy =
                    policy(CapNode.of("district", 1), SelectionKey.line(SampleSheets.LINE_IV), SelectionKey.score());
            SelectionResult result = select(
                    policy,
                    List.of(
                            Candidate.of(SHEETS.scored(SubjectRef.model("m-1"), "90", "0")),
                            Candidate.of(SHEETS.scored(SubjectRef.model("m-2"), "10", "5"))));

            assertThat(subjects(result)).containsExactly("m-2");
        }

        private List<Candidate> fourAtTheCut() {
            return List.of(
                    Candidate.of(SHEETS.scored("m-1", "90"), "QPAN"),
                    Candidate.of(SHEETS.scored("m-2", "85"), "QPAN"),
                    Candidate.of(SHEETS.scored("m-3", "85"), "QPAN"),
                    Candidate.of(SHEETS.scored("m-4", "80"), "QPAN"));
        }

        private TieResolution.Builder resolution(String... chosen) {
            TieResolution.Builder resolution = TieResolution.builder()
                    .addTied(SubjectRef.model("m-2"))
                    .addTied(SubjectRef.model("m-3"))
                    .document(DocumentNumber.parse("05/BB-HĐ"))
                    .decidedOn(LocalDate.of(2023, 12, 20));
            for (String model : chosen) {
                resolution.addChosen(SubjectRef.model(model));
            }
            return resolution;
        }
    }

    @Test
    void places_that_stay_empty_are_reported() {
        SelectionResult result = select(exactly(70), List.of(Candidate.of(SHEETS.scored("m-1", "90"), "QPAN")));

        assertThat(result.text(Language.VI))
                .contains("QPAN: 1 được chọn trên chỉ tiêu 2, còn trống 1; 1 đủ điều kiện trong 1 ứng viên.\n")
                .contains("VHXH: 0 được chọn, không giới hạn chỉ tiêu; 0 đủ điều kiện trong 0 ứng viên.\n");
        assertThat(result.tallies())
                .filteredOn(tally -> tally.node().equals(codes("QPAN")))
                .extracting(NodeTally::candidates, NodeTally::eligible, NodeTally::selected, NodeTally::empty)
                .containsExactly(tuple(1, 1, 1, OptionalInt.of(1)));
    }

    @Test
    void nobody_at_all_is_a_completed_selection_of_nobody() {
        SelectionResult result = select(exactly(70), List.of());

        assertThat(result.orThrow().selected()).isEmpty();
        assertThat(result.verdicts()).isEmpty();
    }

    @Test
    void input_order_changes_nothing() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            candidates.add(Candidate.of(SHEETS.scored("m-" + i, Integer.toString(70 + i % 4)), "KINH_TE"));
        }
        List<Candidate> reversed = new ArrayList<>(candidates);
        Collections.reverse(reversed);

        assertThat(select(exactly(70), reversed)).isEqualTo(select(exactly(70), candidates));
        assertThat(select(exactly(70), reversed).text(Language.VI))
                .isEqualTo(select(exactly(70), candidates).text(Language.VI));
    }

    private static SelectionPolicy exactly(long minimum) {
        return SelectionPolicy.builder()
                .minimum(Points.of(minimum))
                .comparedAt(ComparedAt.EXACT)
                .cap(DISTRICT)
                .build();
    }

    private static SelectionPolicy policy(CapNode tree, SelectionKey... keys) {
        SelectionPolicy.Builder policy =
                SelectionPolicy.builder().comparedAt(ComparedAt.REPORTED).cap(tree);
        for (SelectionKey key : keys) {
            policy.addKey(key);
        }
        return policy.build();
    }

    private static SelectionResult select(SelectionPolicy policy, List<Candidate> candidates) {
        return Selection.of(policy).select(candidates);
    }

    private static List<String> subjects(SelectionResult result) {
        return result.selected().stream()
                .map(proposal -> proposal.subject().toString().substring("model:".length()))
                .toList();
    }

    private static Verdict verdict(SelectionResult result, String model) {
        return result.verdict(SubjectRef.model(model)).orElseThrow();
    }

    private static List<Code> codes(String... codes) {
        return Arrays.stream(codes).map(Code::of).toList();
    }
}
