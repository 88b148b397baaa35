package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.engine.Samples.criterion;
import static vn.dvk.scoring.engine.Samples.text;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.BandingVariant;
import vn.dvk.core.criteria.BonusPool;
import vn.dvk.core.criteria.BonusStage;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Consequence;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.Gate;
import vn.dvk.core.criteria.Requirement;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.ScoringMessages;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.OverOne;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.rule.ZeroDenominator;

/** Gates and bands that nobody can reach or miss are found, and a fault elsewhere neither hides nor causes one. */
class ReachabilityTest {
    private static final RuleDefinition BEYOND = BuiltInRules.ratio("n", "d", ZeroDenominator.ZERO, OverOne.ALLOW);
    private static final RuleDefinition TYPO = RuleDefinition.of(
            "direct", Setting.tree().with("stepp", Setting.of(1L)).build());
    private static final RuleDefinition NO_TYPE =
            RuleDefinition.of("nope", Setting.tree().build());

    @Test
    void a_fault_in_one_criterion_hides_nothing_about_another() {
        Edition.Builder edition = Samples.edition()
                .addTree(criterion("1", 40, BuiltInRules.direct()))
                .addTree(criterion("2", 60, TYPO))
                .addGate(least("a", 41, "1"))
                .addGate(least("b", 0, "1"))
                .addGate(least("c", 61, "2"))
                .addGate(least("d", 0, "2"))
                .banding(bands(ComparedAt.EXACT, 101, 50));
        assertThat(problems(edition))
                .containsExactly(
                        "/tree/1/rule/stepp dvk.setting.unknown",
                        "/gates/0/requires/each/0 dvk.gate.never-passed",
                        "/gates/1/requires/each/0 dvk.gate.always-passed",
                        "/gates/2/requires/each/0 dvk.gate.never-passed",
                        "/banding/bands/0/minimum dvk.band.above-maximum");
    }

    @Test
    void what_a_fault_leaves_unknown_is_no_finding() {
        Edition.Builder edition = Samples.edition()
                .addTree(criterion("1", 40, NO_TYPE))
                .addTree(criterion("2", 60, BuiltInRules.direct(Points.of(30), Points.ONE)))
                .addTree(criterion("3", 10, BuiltInRules.yesNo("y", Points.of(9), Points.of(8))))
                .addGate(least("a", 41, "1"))
                .addGate(least("b", 0, "1"))
                .addGate(least("c", 30, "2"))
                .addGate(least("d", 8, "3"))
                .addGate(least("e", 10, "3"))
                .banding(bands(ComparedAt.EXACT, 200, 30, 20));
        assertThat(problems(edition))
                .containsExactly(
                        "/tree/0/rule/type dvk.rule.unknown-type",
                        "/tree/2/rule dvk.rule.below-maximum",
                        "/gates/2/requires/each/0 dvk.gate.always-passed");
    }

    /** The sum of a group with a fault is unknown, and so are those above; its criteria and its neighbours are not. */
    @Test
    void a_wrong_sum_leaves_only_the_sums_above_it_unknown() {
        Edition.Builder edition = Samples.edition()
                .addTree(group("A")
                        .addChild(group("B")
                                .maximum(Points.of(11))
                                .addChild(criterion("1", 10, BuiltInRules.direct()))
                                .build())
                        .addChild(group("C")
                                .addChild(criterion("2", 10, BuiltInRules.direct()))
                                .build())
                        .build())
                .addGate(least("a", 11, "B"))
                .addGate(least("b", 21, "A"))
                .addGate(least("c", 11, "1"))
                .addGate(least("d", 11, "C"))
                .banding(bands(ComparedAt.EXACT, 21, 0, -1));
        assertThat(problems(edition))
                .containsExactly(
                        "/tree/0/children/0/maximum dvk.edition.group-maximum",
                        "/gates/2/requires/each/0 dvk.gate.never-passed",
                        "/gates/3/requires/each/0 dvk.gate.never-passed",
                        "/banding/bands/0/minimum dvk.band.above-maximum");
    }

    @Test
    void faults_that_say_nothing_about_points_hide_nothing() {
        Edition.Builder edition = Samples.edition()
                .engineSemantics(99)
                .addFact(Samples.count("n"))
                .addTree(criterion("1", 40, BuiltInRules.direct()))
                .addTree(criterion("2", 40, BuiltInRules.direct()))
                .addTree(criterion("2", 60, BuiltInRules.direct()))
                .addGate(least("a", 0, "1"))
                .addGate(least("b", 50, "2"))
                .banding(bands(ComparedAt.EXACT, 100, 0, -1));
        assertThat(problems(edition))
                .containsExactly(
                        "/engineSemantics dvk.edition.engine-semantics",
                        "/facts/3/key dvk.edition.fact-twice",
                        "/tree/2/code dvk.code.twice",
                        "/gates/0/requires/each/0 dvk.gate.always-passed",
                        "/banding/bands/2 dvk.band.unreachable");
    }

    @Test
    void a_node_that_may_not_apply_without_a_policy_may_have_any_points() {
        Edition.Builder edition = Samples.edition()
                .addTree(group("A")
                        .appliesWhen(Condition.where("y").isYes())
                        .addChild(criterion("1", 10, BuiltInRules.direct(Points.of(5), Points.ONE)))
                        .build())
                .addGate(least("a", 5, "A"))
                .banding(bands(ComparedAt.EXACT, 5, 2));
        assertThat(problems(edition)).containsExactly("/tree/0/appliesWhen dvk.node.applies-when-without-policy");
    }

    @Test
    void caps_count_where_a_rule_may_exceed_its_maximum() {
        CriteriaGroup capped = group("T")
                .cap(Points.of(20))
                .addChild(criterion("1", 20, BEYOND))
                .build();
        BonusPool pool = BonusPool.builder()
                .group(group("B").addChild(criterion("2", 5, BEYOND)).build())
                .stage(BonusStage.BEFORE_BANDING)
                .totalCap(Points.of(22))
                .build();
        assertThat(problems(
                        Samples.edition().addTree(capped).addBonusPool(pool).banding(bands(ComparedAt.EXACT, 1000))))
                .containsExactly("/banding/bands/0/minimum dvk.band.above-maximum");
        assertThat(problems(Samples.edition().addTree(capped).addBonusPool(pool).banding(bands(ComparedAt.EXACT, 22))))
                .isEmpty();
        assertThat(problems(Samples.edition()
                        .addTree(capped)
                        .addGate(least("a", 21, "T"))
                        .addGate(least("b", 21, "1"))))
                .containsExactly("/gates/0/requires/each/0 dvk.gate.never-passed");
    }

    @Test
    void a_rule_without_limit_excuses_a_band_beyond_the_maximum() {
        assertThat(problems(
                        Samples.edition().addTree(criterion("1", 20, BEYOND)).banding(bands(ComparedAt.EXACT, 1000))))
                .isEmpty();
    }

    /** The criterion gives at least 1.6 points, reported as 2. */
    @Test
    void the_points_that_the_bands_compare_decide() {
        for (ComparedAt at : ComparedAt.values()) {
            Edition.Builder edition = Samples.edition(Rounding.eachLine(0, RoundingMode.HALF_UP))
                    .addTree(criterion("1", 10, BuiltInRules.direct()))
                    .addBonusPool(BonusPool.of(
                            group("B")
                                    .addChild(criterion(
                                            "2",
                                            2,
                                            BuiltInRules.table()
                                                    .when(Condition.where("y").isYes(), Points.of(2))
                                                    .otherwise(Points.parse("1.6"))
                                                    .build()))
                                    .build(),
                            BonusStage.BEFORE_BANDING))
                    .addGate(Gate.of(
                            "a",
                            text("A"),
                            new Requirement.LeastOfEach(List.of(Code.of("2")), Points.of(2), BandScale.POINTS, at),
                            Consequence.noBand()))
                    .banding(bands(at, 2, 1));
            assertThat(problems(edition))
                    .isEqualTo(
                            at == ComparedAt.EXACT
                                    ? List.of()
                                    : List.of(
                                            "/gates/0/requires/each/0 dvk.gate.always-passed",
                                            "/banding/bands/1 dvk.band.unreachable"));
        }
    }

    @Test
    void a_variant_that_is_never_the_first_to_hold_is_found() {
        Edition.Builder edition = localities()
                .banding(banding(ComparedAt.EXACT, 80, 50)
                        .addVariant(variant(Map.of("m0", 70L), "urban"))
                        .addVariant(new BandingVariant(
                                text("Lỗi"), Condition.where("zz").isYes(), Map.of(Code.of("m0"), Points.of(60))))
                        .addVariant(variant(Map.of("m0", 65L), "mountain", "urban"))
                        .addVariant(variant(Map.of("m0", 60L), "mountain"))
                        .addVariant(variant(Map.of("m0", 60L), "urban", "mountain"))
                        .addVariant(variant(Map.of("m0", 90L), "mountain", "other"))
                        .build());
        assertThat(problems(edition))
                .containsExactly(
                        "/banding/variants/1/when/fact dvk.condition.unknown-fact",
                        "/banding/variants/3 dvk.band.variant-unreachable",
                        "/banding/variants/4 dvk.band.variant-unreachable");
        Problem last = Scorecard.problems(edition.build(), RuleTypes.builtIn(), "").stream()
                .filter(problem -> problem.path().equals("/banding/variants/4"))
                .findFirst()
                .orElseThrow();
        assertThat(last.text(Language.EN, ScoringMessages.table()))
                .contains("Variant 5 of the limits is never used: variants before it (1, 3) take all its cases.");
        assertThat(last.text(Language.VI, ScoringMessages.table()))
                .contains("Ngưỡng riêng thứ 5 không bao giờ được dùng: các ngưỡng riêng đứng trước (1, 3) đã nhận hết");
    }

    /** Band m0 is out of reach, m1 and m2 are out of order, and nobody falls into m4. */
    @Test
    void a_wrong_band_is_reported_again_only_where_a_variant_changes_its_limit() {
        Banding.Builder wrong = banding(ComparedAt.EXACT, 101, 50, 60, 0, -5);
        List<String> found = List.of(
                "/banding/bands/0/minimum dvk.band.above-maximum",
                "/banding/bands/2/minimum dvk.band.order",
                "/banding/bands/4 dvk.band.unreachable");
        assertThat(problems(localities().banding(wrong.build()))).isEqualTo(found);
        assertThat(problems(localities()
                        .banding(wrong.addVariant(variant(Map.of("m4", -6L), "urban"))
                                .addVariant(variant(Map.of("m0", 102L, "m1", 55L, "m3", -3L), "mountain"))
                                .build())))
                .startsWith(found.toArray(String[]::new))
                .hasSize(6)
                .endsWith(
                        "/banding/variants/1 dvk.band.above-maximum",
                        "/banding/variants/1 dvk.band.order",
                        "/banding/variants/1 dvk.band.unreachable");
    }

    private static Edition.Builder localities() {
        return Samples.edition()
                .addFact(new FactDeclaration(
                                FactKey.of("locality"),
                                text("Loại địa bàn"),
                                FactType.choice("urban", "mountain", "other"))
                        .ofSubject())
                .addTree(criterion("1", 100, BuiltInRules.direct()));
    }

    private static BandingVariant variant(Map<String, Long> minimums, String... localities) {
        Map<Code, Points> points = new LinkedHashMap<>();
        minimums.forEach((band, minimum) -> points.put(Code.of(band), Points.of(minimum)));
        Set<FactValue> values = Stream.of(localities)
                .map(locality -> FactValue.of(Code.of(locality)))
                .collect(Collectors.toSet());
        return new BandingVariant(
                text("Địa bàn " + localities[0]), Condition.oneOf(FactKey.of("locality"), values), points);
    }

    private static Gate least(String code, long points, String node) {
        return Gate.of(
                code,
                text("Điều kiện " + code),
                new Requirement.LeastOfEach(
                        List.of(Code.of(node)), Points.of(points), BandScale.POINTS, ComparedAt.EXACT),
                Consequence.disqualified());
    }

    private static Banding bands(ComparedAt comparedAt, long... minimums) {
        return banding(comparedAt, minimums).build();
    }

    private static Banding.Builder banding(ComparedAt comparedAt, long... minimums) {
        Banding.Builder banding = Banding.builder().comparedAt(comparedAt).scale(BandScale.POINTS);
        for (int i = 0; i < minimums.length; i++) {
            banding.addBand(Band.from("m" + i, text("Mức " + i), Points.of(minimums[i])));
        }
        return banding;
    }

    private static CriteriaGroup.Builder group(String code) {
        return CriteriaGroup.builder().code(Code.of(code)).title(text("Nhóm " + code));
    }

    private static List<String> problems(Edition.Builder edition) {
        return Scorecard.problems(edition.build(), RuleTypes.builtIn(), "").stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }
}
