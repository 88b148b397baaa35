package vn.dvk.scoring.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;

class OutcomeValuesTest {
    private static final InputKey MEETINGS = InputKey.fact(FactKey.of("meetings"));
    private static final InputKey MARK = InputKey.mark(Code.of("1.1"));

    @Test
    void outcomes_of_different_kinds_are_never_equal() {
        new EqualsTester()
                .addEqualityGroup(Outcome.scored(Points.ZERO), Outcome.scored(Points.parse("0.0")))
                .addEqualityGroup(Outcome.scored(Points.ONE))
                .addEqualityGroup(Outcome.notApplicable(Message.of("a")))
                .addEqualityGroup(Outcome.unscored(Set.of(MARK, MEETINGS)), Outcome.unscored(Set.of(MEETINGS, MARK)))
                .addEqualityGroup(Outcome.invalid(Problem.of("", Message.of("a"))))
                .testEquals();
        assertThat(Outcome.scored(Points.ZERO).kind()).isEqualTo(OutcomeKind.SCORED);
        assertThat(Outcome.unscored(Set.of(MARK)).pointsIfScored()).isEmpty();
    }

    @Test
    void unscored_and_invalid_say_why() {
        assertThatThrownBy(() -> Outcome.unscored(Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("needs must not be empty");
        assertThatThrownBy(() -> new Outcome.Invalid(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("problems must not be empty");
    }

    @Test
    void inputs_are_ordered_facts_first() {
        assertThat(List.of(MARK, MEETINGS).stream().sorted()).containsExactly(MEETINGS, MARK);
        assertThat(MARK).hasToString("mark:1.1");
    }

    @Test
    void bounds_add_up_and_enclose() {
        Bounds bounds = Bounds.of(Points.ZERO, Points.of(20));
        Bounds open = Bounds.atLeast(Points.of(5));
        assertThat(bounds.plus(open)).hasToString("[5, ∞)");
        assertThat(bounds.plus(Bounds.exactly(Points.ONE))).isEqualTo(Bounds.of(Points.ONE, Points.of(21)));
        assertThat(bounds.hull(open)).isEqualTo(Bounds.atLeast(Points.ZERO));
        assertThat(open.encloses(bounds)).isFalse();
        assertThat(Bounds.atLeast(Points.ZERO).encloses(bounds)).isTrue();
        assertThat(bounds.contains(Points.of(20))).isTrue();
        assertThat(bounds.contains(Points.of(-1))).isFalse();
        assertThat(Bounds.exactly(Points.ONE).isExact()).isTrue();
        assertThatThrownBy(() -> Bounds.of(Points.ONE, Points.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("most must be in [1, ∞), but was 0");
        new EqualsTester()
                .addEqualityGroup(bounds, Bounds.of(Points.ZERO, Points.of(20)))
                .addEqualityGroup(open, Bounds.atLeast(Points.of(5)))
                .addEqualityGroup(Bounds.exactly(Points.of(5)), Bounds.of(Points.of(5), Points.of(5)))
                .testEquals();
    }

    @Test
    void a_reason_fills_its_terms_once() {
        Reason reason = Reason.of("dvk.table.row")
                .with("facts", new Term.Title(LocalizedText.of("Nhóm {when}")))
                .with("when", Points.ofRatio(130, 3));
        assertThat(reason.text(Language.VI, ScoringMessages.table())).isEqualTo("Nhóm {when} (mức: 43 1/3)");
        assertThatThrownBy(() -> reason.with("when", 3L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Reason 'dvk.table.row' already has a term 'when'");
    }

    @Test
    void a_form_makes_the_reason_of_its_terms_in_one_step() {
        Reason.Form row = Reason.form("dvk.table.row", "facts", "when");
        Term facts = new Term.Title(LocalizedText.of("Nhóm"));
        Term when = new Term.Amount(Points.of(5));
        Reason made = row.with(facts, when);
        assertThat(made)
                .isEqualTo(Reason.of("dvk.table.row").with("facts", facts).with("when", Points.of(5)))
                .isNotEqualTo(row.with(when, facts));
        assertThat(made.terms()).containsExactly(Map.entry("facts", facts), Map.entry("when", when));
        assertThat(made.with("more", Points.ONE).terms()).containsOnlyKeys("facts", "when", "more");
        assertThat(row).hasToString("dvk.table.row [facts, when]");
        assertThatThrownBy(() -> row.with(facts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("terms of 'dvk.table.row' must be 2, but were 1");
        assertThatThrownBy(() -> Reason.form("dvk.table.row", "when", "when"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("names of 'dvk.table.row' must differ, but were [when, when]");
    }

    @Test
    void a_form_does_not_follow_the_array_that_it_was_given() {
        Term[] terms = {new Term.Amount(Points.ONE)};
        Reason made = Reason.form("dvk.table.row", "when").with(terms);
        terms[0] = new Term.Amount(Points.of(9));
        assertThat(made.terms().get("when")).isEqualTo(new Term.Amount(Points.ONE));
    }

    @Test
    void a_reason_without_words_of_its_own_shows_its_code() {
        assertThat(Reason.of("acme.some").with("count", 1200).text(Language.VI, ScoringMessages.table()))
                .isEqualTo("quy tắc acme.some (count = 1.200)");
    }

    @Test
    void points_are_written_as_people_write_them() {
        assertThat(PointsWords.text(Points.parse("-130/3"), Language.VI)).isEqualTo("-43 1/3");
        assertThat(PointsWords.text(Points.parse("3700/3"), Language.VI)).isEqualTo("1.233 1/3");
        assertThat(PointsWords.text(Points.parse("-1/300"), Language.EN)).isEqualTo("-1/300");
        assertThat(PointsWords.text(Points.parse("12.5"), Language.VI)).isEqualTo("12,5");
    }

    @Test
    void an_adjustment_of_nothing_is_refused() {
        assertThatThrownBy(() -> new Adjustment(AdjustmentKind.ROUNDING, Points.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("points of an adjustment must not be 0, but kind ROUNDING has 0");
    }

    @Test
    void null_is_refused() {
        NullPointerTester tester =
                new NullPointerTester().setDefault(Points.class, Points.ZERO).setDefault(Reason.class, Reason.of("a"));
        tester.testAllPublicStaticMethods(Bounds.class);
        tester.testAllPublicStaticMethods(Reason.class);
        tester.testAllPublicStaticMethods(Outcome.class);
        tester.testAllPublicConstructors(Part.class);
        tester.testAllPublicConstructors(Outcome.Scored.class);
    }
}
