package vn.dvk.scoring.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.arbitraries.SampleSheets;
import vn.dvk.scoring.sheet.ScoreSheet;

class SelectionValuesTest {

    private static final SampleSheets SHEETS = SampleSheets.standard();

    @Test
    void values_are_equal_by_content() {
        new EqualsTester()
                .addEqualityGroup(CapNode.of("A", 1), CapNode.of(Code.of("A"), 1))
                .addEqualityGroup(CapNode.uncapped("A"))
                .addEqualityGroup(CapNode.of("A", 1).titled(LocalizedText.of("Kinh tế")))
                .addEqualityGroup(CapNode.of("A", 1).with(CapNode.uncapped("B")))
                .addEqualityGroup(SelectionKey.score())
                .addEqualityGroup(SelectionKey.line(Code.of("A")), SelectionKey.line(Code.of("A")))
                .addEqualityGroup(SelectionKey.line(Code.of("A")).fewerIsBetter())
                .addEqualityGroup(SelectionKey.given(Code.of("A")))
                .addEqualityGroup(SelectionKey.given(Code.of("A")).absentAs(Points.ZERO))
                .addEqualityGroup(candidate(), candidate())
                .addEqualityGroup(candidate().with(Code.of("women"), Points.ONE))
                .addEqualityGroup(Candidate.of(SHEETS.scored("m-1", "90"), "A"))
                .addEqualityGroup(policy(1), policy(1))
                .addEqualityGroup(policy(2))
                .addEqualityGroup(
                        Selection.of(policy(1)).select(List.of(candidate())),
                        Selection.of(policy(1)).select(List.of(candidate())))
                .addEqualityGroup(Selection.of(policy(2)).select(List.of(candidate())))
                .testEquals();
    }

    @Test
    void null_is_refused_everywhere() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(LocalizedText.class, LocalizedText.of("Kinh tế"))
                .setDefault(Code.class, Code.of("A"))
                .setDefault(Points.class, Points.ONE)
                .setDefault(SubjectRef.class, SubjectRef.model("m-1"))
                .setDefault(ScoreSheet.class, SHEETS.scored("m-1", "90"));
        tester.testAllPublicStaticMethods(CapNode.class);
        tester.testAllPublicInstanceMethods(CapNode.of("A", 1));
        tester.testAllPublicStaticMethods(SelectionKey.class);
        tester.testAllPublicInstanceMethods(SelectionKey.given(Code.of("A")));
        tester.testAllPublicStaticMethods(Candidate.class);
        tester.testAllPublicInstanceMethods(candidate());
        tester.testAllPublicStaticMethods(Selection.class);
        tester.testAllPublicInstanceMethods(Selection.of(policy(1)));
        tester.testAllPublicInstanceMethods(Selection.of(policy(1)).select(List.of(candidate())));
    }

    @Test
    void values_read_well() {
        assertThat(CapNode.of("district", 50)
                        .with(CapNode.of("KINH_TE", 15).with(CapNode.of("COLLECTIVE", 10)))
                        .with(CapNode.uncapped("QPAN")))
                .hasToString("district=50[KINH_TE=15[COLLECTIVE=10], QPAN]");
        assertThat(SelectionKey.given(Code.of("complaints")).fewerIsBetter().absentAs(Points.ZERO))
                .hasToString("given complaints, fewer is better, absent as 0");
        assertThat(candidate().with(Code.of("women"), Points.ONE))
                .hasToString("Candidate[model:m-1 at [] with {women=1}]");
        assertThat(Selection.of(policy(1)).select(List.of(candidate()))).hasToString("Completed[1 selected of 1]");
    }

    @Test
    void the_score_leads_the_chain_unless_the_policy_names_it() {
        SelectionKey line = SelectionKey.line(Code.of("IV"));
        assertThat(builder().addKey(line).build().chain()).containsExactly(SelectionKey.score(), line);
        assertThat(builder().addKey(line).addKey(SelectionKey.score()).build().chain())
                .containsExactly(line, SelectionKey.score());
    }

    @Test
    void the_total_score_is_never_absent_and_never_better_when_smaller() {
        assertThatThrownBy(() -> SelectionKey.score().fewerIsBetter()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> SelectionKey.score().absentAs(Points.ZERO)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_proposal_is_of_a_selected_subject() {
        SelectionResult none = Selection.of(policy(0)).select(List.of(candidate()));
        Verdict refused = none.verdicts().get(0);

        assertThatThrownBy(() -> new Proposal(refused.subject(), refused))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("verdict must be SELECTED, but was CAP_REACHED");
        assertThatThrownBy(() -> new Proposal(SubjectRef.model("m-2"), refused))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("verdict must be that of model:m-2, but was that of model:m-1");
    }

    @Test
    void a_tie_leaves_something_to_choose() {
        Set<SubjectRef> two = Set.of(SubjectRef.model("m-1"), SubjectRef.model("m-2"));
        assertThatThrownBy(() -> new OpenTie(List.of(), 2, two, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("places must be in [1, 2), but was 2");
        assertThatThrownBy(() -> new NodeRank(List.of(), 3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rank must be in [1, 2], but was 3");
    }

    @Test
    void a_value_is_given_once() {
        Candidate given = candidate().with(Code.of("women"), Points.ONE);
        assertThatThrownBy(() -> given.with(Code.of("women"), Points.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Candidate model:m-1 already has a value 'women'");
    }

    @Test
    void every_kind_of_verdict_has_a_name_in_both_languages() {
        for (VerdictKind kind : VerdictKind.values()) {
            for (Language language : Language.values()) {
                assertThat(kind.label(language)).doesNotContain("dvk.");
            }
        }
    }

    private static Candidate candidate() {
        return Candidate.of(SHEETS.scored("m-1", "90"));
    }

    private static SelectionPolicy.Builder builder() {
        return SelectionPolicy.builder().comparedAt(ComparedAt.EXACT).cap(CapNode.of("district", 1));
    }

    private static SelectionPolicy policy(int cap) {
        return SelectionPolicy.builder()
                .comparedAt(ComparedAt.EXACT)
                .cap(CapNode.of("district", cap))
                .build();
    }
}
