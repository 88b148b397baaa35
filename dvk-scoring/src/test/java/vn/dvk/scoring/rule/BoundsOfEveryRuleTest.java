package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;

/** Every built-in rule but the peer-relative one, of which {@link PeerBoundsTest} shows the same, and every policy. */
class BoundsOfEveryRuleTest {

    @ParameterizedTest
    @MethodSource("vn.dvk.scoring.rule.SmallRules#all")
    void bounds_are_the_hull_of_all_completions_and_nothing_else_is_asked(SmallRules.Case rule) {
        List<String> faults = new ArrayList<>();
        for (NotApplicablePolicy policy : NotApplicablePolicy.values()) {
            OneCriterion.of(rule.maximum(), rule.rule(), policy, rule.facts())
                    .looseBounds(rule.values())
                    .forEach(fault -> faults.add(policy + " " + fault));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void an_input_that_does_not_apply_decides_before_one_that_is_missing() {
        RuleDefinition rule = BuiltInRules.ratio("a", "b", ZeroDenominator.NOT_APPLICABLE, OverOne.CAP);
        FactDeclaration part = OneCriterion.count("a", 0, 3);
        FactDeclaration whole = OneCriterion.count("b", 0, 3);
        OneCriterion ratio = OneCriterion.of("12", rule, NotApplicablePolicy.FULL_POINTS, part, whole);
        assertThat(ratio.with("b", OneCriterion.NONE).points()).isEqualTo("12");
        assertThat(ratio.with("b", 0).points()).isEqualTo("12");
        assertThat(ratio.with("b", 0).kind()).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(ratio.with("a", 1).bounds()).isEqualTo("[4, 12]");
        OneCriterion strict = OneCriterion.of("12", rule, part, whole);
        assertThat(strict.with("a", 0).bounds()).isEqualTo("[0, 0]");
        assertThat(strict.with("b", 0).problem()).isEqualTo("dvk.line.not-applicable-not-allowed");
        RuleDefinition more = BuiltInRules.ratio("a", "b", ZeroDenominator.ZERO, OverOne.ALLOW);
        assertThat(OneCriterion.of("12", more, part, whole).with().bounds()).isEqualTo("[0, 36]");
    }

    @Test
    void a_mark_that_makes_no_difference_is_not_waited_for() {
        JudgesBuilder judges = BuiltInRules.judges(Average.TRIMMED_MEAN);
        List.of("j1", "j2", "j3", "j4").forEach(seat -> judges.judge(seat, LocalizedText.of("Ghế " + seat)));
        OneCriterion panel = OneCriterion.of("12", judges.build(), NotApplicablePolicy.FULL_POINTS);
        OneCriterion.Line line = panel.with("j1", Points.ZERO, "j2", Points.ZERO, "j3", Points.ZERO);
        assertThat(line.points()).isEqualTo("0");
        assertThat(line.why(Language.EN)).contains("0 of 12 points");
    }

    @Test
    void parts_whose_inputs_make_no_difference_have_words() {
        RuleDefinition share = BuiltInRules.ratio("a", "b", ZeroDenominator.ZERO, OverOne.CAP);
        LocalizedText title = LocalizedText.of("Tỷ lệ");
        FactDeclaration[] facts = {
            OneCriterion.count("a", 0, 3), OneCriterion.count("b", 0, 3), OneCriterion.yesNo("c", "Có")
        };
        OneCriterion sum = OneCriterion.of(
                "12",
                BuiltInRules.sum()
                        .part("p", LocalizedText.of("Có"), Points.of(8), BuiltInRules.yesNo("c"))
                        .part("q", title, Points.of(4), share, NotApplicablePolicy.ZERO_POINTS)
                        .build(),
                facts);
        assertThat(sum.with("c", true, "a", 0).points()).isEqualTo("8");
        assertThat(sum.with("c", true, "a", 0).why())
                .contains("Mất 4 điểm vì số liệu còn thiếu của “Tỷ lệ” không làm thay đổi điểm");
        OneCriterion clamped = OneCriterion.of(
                "12",
                BuiltInRules.plusMinus(Points.of(12), Points.ZERO)
                        .plus("p", LocalizedText.of("Có"), Points.of(8), BuiltInRules.yesNo("c"))
                        .minus("q", title, Points.of(4), share, NotApplicablePolicy.ZERO_POINTS)
                        .build(),
                facts);
        assertThat(clamped.with("c", true, "a", 2).points()).isEqualTo("12");
        assertThat(clamped.with("c", true, "a", 2).why(Language.EN))
                .contains("it comes to 12 points whatever is missing for “Tỷ lệ”");
    }

    @Test
    void what_can_come_to_no_points_is_not_waited_for() {
        OneCriterion refused = OneCriterion.of(
                "12",
                BuiltInRules.ratio("a", "b", ZeroDenominator.INVALID, OverOne.INVALID),
                OneCriterion.count("a", 0, 9),
                OneCriterion.count("b", 0, 3));
        assertThat(refused.with("a", 4).problem()).isEqualTo("dvk.line.no-points-possible");
        assertThat(refused.with("a", 3).points()).isEqualTo("UNSCORED");
    }

    @Test
    void every_built_in_type_is_among_them() {
        Set<String> types = new TreeSet<>();
        SmallRules.all().forEach(rule -> types.add(rule.rule().type().text()));
        types.add("peer-relative");
        assertThat(types)
                .containsExactlyElementsOf(RuleTypes.builtIn().ids().stream()
                        .map(Code::text)
                        .sorted()
                        .toList());
    }
}
