package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.rule.OneCriterion.count;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.value.Points;

class RatioTiersTest {
    private static final FactDeclaration PART = count("part", "Số đơn vị hoạt động hiệu quả");
    private static final FactDeclaration WHOLE = count("whole", "Tổng số đơn vị");

    /** Liên minh Hợp tác xã: from 80 % 4 points, from 60 % to below 80 % 3, below 60 % 2. */
    @ParameterizedTest(name = "{0} of {1} give {2}")
    @CsvSource({"5, 5, 4", "4, 5, 4", "7999, 10000, 3", "3, 5, 3", "5999, 10000, 2", "0, 5, 2", "2, 3, 3"})
    void the_first_tier_that_is_reached_counts(long part, long whole, long points) {
        assertThat(OneCriterion.of("4", cooperatives(OverOne.INVALID), PART, WHOLE)
                        .with("part", part, "whole", whole)
                        .points())
                .isEqualTo(Long.toString(points));
    }

    /** Hà Tĩnh: a fence is green from 70 % on; one point for it is "minh họa". */
    @ParameterizedTest(name = "{0} of 100 give {1}")
    @CsvSource({"69, 0", "70, 1", "100, 1"})
    void one_tier_is_a_pass_mark(long part, long points) {
        RuleDefinition rule =
                tiers(OverOne.INVALID).from(Points.of(70), Points.ONE).below(Points.ZERO);
        assertThat(OneCriterion.of("1", rule, PART, WHOLE)
                        .with("part", part, "whole", 100)
                        .points())
                .isEqualTo(Long.toString(points));
    }

    @Test
    void zero_and_more_than_the_whole_are_settled_as_in_every_ratio() {
        OneCriterion strict = OneCriterion.of("4", cooperatives(OverOne.INVALID), PART, WHOLE);
        assertThat(strict.with("part", 0, "whole", 0).points()).isEqualTo("0");
        assertThat(strict.with("part", 6, "whole", 5).problem()).isEqualTo("dvk.ratio.over-one");
        OneCriterion capped = OneCriterion.of("4", cooperatives(OverOne.CAP), PART, WHOLE);
        assertThat(capped.with("part", 6, "whole", 5).points()).isEqualTo("4");
    }

    @Test
    void it_reads_as_an_official_would_write_it() {
        OneCriterion criterion = OneCriterion.of("4", cooperatives(OverOne.INVALID), PART, WHOLE);
        assertThat(criterion.with("part", 2, "whole", 3).why()).isEqualTo("""
            Được 3/4 điểm vì “Số đơn vị hoạt động hiệu quả” là 2, “Tổng số đơn vị” là 3 (tỷ lệ 66 2/3%, bậc từ 60%).
            Mất 1 điểm vì tỷ lệ chưa đạt 80%.""");
        assertThat(criterion.with("part", 1, "whole", 4).why()).contains("(tỷ lệ 25%, dưới 60%)");
    }

    @Test
    void bounds_are_those_of_every_completion() {
        for (OverOne over : List.of(OverOne.CAP, OverOne.INVALID)) {
            OneCriterion criterion =
                    OneCriterion.of("4", cooperatives(over), count("part", 0, 5), count("whole", 0, 4));
            assertThat(criterion.looseBounds(
                            Map.of("part", List.of(0, 1, 2, 3, 4, 5), "whole", List.of(0, 1, 2, 3, 4))))
                    .isEmpty();
        }
    }

    @Test
    void tiers_out_of_order_or_with_a_gap_do_not_compile() {
        RuleDefinition rising = tiers(OverOne.CAP)
                .from(Points.of(60), Points.of(3))
                .from(Points.of(80), Points.of(4))
                .below(Points.ZERO);
        assertThat(problems(rising)).containsExactly("/tiers dvk.ratio.tier-order");
        assertThat(problems(tiers(OverOne.CAP).from(Points.of(80), Points.of(4)).build()))
                .containsExactly("dvk.setting.missing");
        assertThat(problems(tiers(OverOne.ALLOW)
                        .from(Points.of(101), Points.of(4))
                        .from(Points.ZERO, Points.ONE)
                        .build()))
                .containsExactly("/overOne dvk.ratio.tier-allow", "/tiers/0/fromPercent dvk.ratio.tier-percent");
        assertThat(problems(tiers(OverOne.CAP).from(Points.ZERO, Points.of(4)).below(Points.ONE)))
                .containsExactly("/below dvk.setting.unknown");
    }

    @Test
    void a_tier_that_no_ratio_of_the_declared_facts_reaches_first_does_not_compile() {
        RuleDefinition rule = tiers(OverOne.INVALID)
                .from(Points.of(90), Points.of(4))
                .from(Points.of(80), Points.of(4))
                .from(Points.of(50), Points.of(3))
                .from(Points.of(20), Points.of(2))
                .below(Points.ONE);
        assertThat(OneCriterion.problems("4", rule, count("part", 5, 8), count("whole", 10, 10)))
                .containsExactly("/tiers dvk.ratio.tier-unreachable", "/tiers dvk.ratio.tier-unreachable");
        assertThat(OneCriterion.texts("4", rule, count("part", 5, 8), count("whole", 10, 10)))
                .anyMatch(text -> text.contains("tier from 90 %"))
                .anyMatch(text -> text.contains("tier from 20 %"));
        assertThat(OneCriterion.problems("4", rule, count("part", 1, 9), count("whole", 10, 10)))
                .isEmpty();
    }

    private static RuleDefinition cooperatives(OverOne over) {
        return tiers(over)
                .from(Points.of(80), Points.of(4))
                .from(Points.of(60), Points.of(3))
                .below(Points.of(2));
    }

    private static RatioTiersBuilder tiers(OverOne over) {
        return BuiltInRules.ratioTiers("part", "whole", ZeroDenominator.ZERO, over);
    }

    private static List<String> problems(RuleDefinition rule) {
        return OneCriterion.problems("4", rule, PART, WHOLE);
    }
}
