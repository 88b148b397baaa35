package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.engine.Samples.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandRequirement;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.BandingVariant;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Consequence;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.Gate;
import vn.dvk.core.criteria.Requirement;
import vn.dvk.core.dossier.Assessment;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.Fact;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.error.Language;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.BandResult;
import vn.dvk.scoring.sheet.GateStatus;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Gates, requirements of bands that fall through, and limits by an attribute of the subject. */
class GatesTest {
    private static final Requirement HALF = Requirement.eachAtLeastPercent(Points.of(50), "1", "2");

    /** Nghị định 122/2018/NĐ-CP, Điều 5: 90, 60 or 85 points by locality, and each standard at least half of its maximum. */
    private final Scorecard family = compile(standards(Consequence.noBand())
            .addFact(new FactDeclaration(
                            FactKey.of("locality"), text("Loại địa bàn"), FactType.choice("urban", "mountain", "other"))
                    .ofSubject())
            .banding(Banding.builder()
                    .scale(BandScale.POINTS)
                    .comparedAt(ComparedAt.REPORTED)
                    .addBand(Band.from("dat", text("Khu dân cư văn hóa"), Points.of(85)))
                    .addVariant(variant("urban", 90))
                    .addVariant(variant("mountain", 60))
                    .build()));

    @ParameterizedTest(name = "{0}: {1} and {2} points: {3}")
    @CsvSource({
        "other, 35, 50, dat",
        "urban, 35, 50, none",
        "urban, 40, 50, dat",
        "mountain, 25, 35, dat",
        "mountain, 25, 34, none",
        "other, 24.5, 50, none",
        "other, 49, 36, dat",
    })
    void limits_depend_on_the_locality_and_every_standard_needs_its_half(
            String locality, String first, String second, String band) {
        Dossier.Builder dossier = marks(first, second).addFact(Fact.of("locality", FactValue.of(Code.of(locality))));
        assertThat(band(score(family, dossier))).isEqualTo(band);
    }

    @Test
    void eighty_five_points_with_one_standard_at_49_percent_are_not_enough() {
        ScoreSheet sheet = score(
                compile(standards(Consequence.noBand()).banding(Samples.bands(ComparedAt.REPORTED))),
                marks("24.5", "60.5"));
        assertThat(sheet.reportedTotal()).contains(Points.of(85));
        assertThat(sheet.gates().get(0).failed()).containsExactly(Code.of("1"));
        assertThat(sheet.text(Language.VI))
                .contains("Xếp loại: chưa đạt mức nào\n")
                .contains("Đủ điểm mức “Tốt” nhưng chưa đáp ứng: Mỗi tiêu chuẩn đạt một nửa\n")
                .contains("Điều kiện bắt buộc chưa đạt: Mỗi tiêu chuẩn đạt một nửa (mục 1)\n");
        assertThat(sheet.explain().text(Language.EN))
                .contains("Requirement not met: “Mỗi tiêu chuẩn đạt một nửa” (1).\n")
                .contains("Not in band “Tốt”, whose limit is reached, because not met: Mỗi tiêu chuẩn đạt một nửa.\n");
    }

    @Test
    void a_missing_locality_leaves_exactly_the_limits_that_are_possible() {
        assertThat(band(score(family, marks("40", "50")))).isEqualTo("dat");
        assertThat(band(score(family, marks("35", "50")))).isEqualTo("[dat, none] for [fact:locality]");
        assertThat(score(family, marks("35", "50")).variant()).isEmpty();
        assertThat(score(family, marks("35", "50").addFact(Fact.of("locality", FactValue.of(Code.of("urban")))))
                        .variant()
                        .map(BandingVariant::title))
                .contains(text("Địa bàn urban"));
    }

    @Test
    void a_gate_may_cap_the_band_or_disqualify() {
        Banding bands = Samples.bands(ComparedAt.EXACT);
        ScoreSheet capped = score(compile(standards(Consequence.cappedAt("kha")).banding(bands)), marks("24", "60"));
        BandResult.Reached reached = (BandResult.Reached) capped.band();
        assertThat(reached.band().code()).isEqualTo(Code.of("kha"));
        assertThat(reached.missed()).hasSize(1);
        assertThat(reached.missed().get(0).gates()).extracting(Gate::code).containsExactly(Code.of("nua"));
        ScoreSheet out = score(compile(standards(Consequence.disqualified()).banding(bands)), marks("24", "60"));
        assertThat(out.kind()).isEqualTo(OutcomeKind.DISQUALIFIED);
        assertThat(out.band()).isInstanceOf(BandResult.NotClassified.class);
        assertThat(out.reportedTotal()).contains(Points.of(84));
    }

    @Test
    void a_gate_over_facts_that_are_missing_leaves_the_sheet_open() {
        Edition.Builder edition = Samples.edition()
                .addTree(Samples.criterion("1", 100, BuiltInRules.direct()))
                .addGate(Gate.of(
                        "ky-luat",
                        text("Không có kỷ luật"),
                        Requirement.holds(Condition.where("y").isYes()),
                        Consequence.disqualified()))
                .banding(Samples.bands(ComparedAt.EXACT));
        ScoreSheet sheet = score(compile(edition), Samples.dossier().addAssessment(assessment(mark("1", "90"))));
        assertThat(sheet.kind()).isEqualTo(OutcomeKind.UNSCORED);
        assertThat(band(sheet)).isEqualTo("[none, tot] for [fact:y]");
        assertThat(sheet.gates().get(0).status()).isEqualTo(GateStatus.OPEN);
        assertThat(sheet.text(Language.VI))
                .contains("Chưa đủ số liệu để xác định điều kiện bắt buộc: Không có kỷ luật\n");
    }

    /** Quy định 366-QĐ/TW: the best band asks for more than 90 points, and who does not meet it falls to the next. */
    @Test
    void requirements_of_a_band_fall_through_and_say_why() {
        Scorecard scorecard = quality();
        ScoreSheet best = score(scorecard, quality(95, 100, 35, false));
        assertThat(band(best)).isEqualTo("xuat-sac");
        ScoreSheet sheet = score(scorecard, quality(95, 99, 35, true));
        BandResult.Reached reached = (BandResult.Reached) sheet.band();
        assertThat(reached.band().code()).isEqualTo(Code.of("tot"));
        assertThat(reached.missed()).hasSize(1);
        assertThat(reached.missed().get(0).requirements())
                .extracting(one -> one.title().vi())
                .containsExactly("100% nhiệm vụ đúng hạn", "Không có kỷ luật");
        assertThat(sheet.explain().text(Language.VI)).contains("""
                        Đủ điểm nhưng không xếp loại “Xuất sắc” vì chưa đáp ứng: 100% nhiệm vụ đúng hạn; Không có kỷ luật.
                        Xếp loại “Tốt” vì 95 điểm đạt mức từ 70 điểm trở lên.
                        """);
        assertThat(band(score(scorecard, quality(89, 99, 35, true)))).isEqualTo("tot");
    }

    /** Every choice of missing facts leaves exactly the bands of its completions possible. */
    @Test
    void possible_bands_are_those_of_the_completions() {
        Scorecard scorecard = quality();
        Map<String, List<FactValue>> values = new LinkedHashMap<>();
        values.put("n", List.of(FactValue.of(99L), FactValue.of(100L)));
        values.put("d", List.of(FactValue.of(29L), FactValue.of(30L)));
        values.put("y", List.of(FactValue.of(true), FactValue.of(false)));
        for (String points : List.of("60", "75", "95")) {
            for (Map<String, FactValue> some : choices(values, true)) {
                Map<String, List<FactValue>> rest = new LinkedHashMap<>(values);
                some.forEach((key, value) -> rest.put(key, List.of(value)));
                Set<String> possible = new TreeSet<>();
                choices(rest, false).forEach(all -> possible.add(band(score(scorecard, dossier(points, all)))));
                assertThat(bands(score(scorecard, dossier(points, some)).band()))
                        .as("%s points, %s", points, some)
                        .isEqualTo(possible);
            }
        }
    }

    @Test
    void everything_wrong_with_gates_is_found_at_once() {
        Banding banding = Banding.builder()
                .scale(BandScale.POINTS)
                .comparedAt(ComparedAt.EXACT)
                .addBand(Band.from("tot", text("Tốt"), Points.of(80)))
                .addBand(Band.from("dat", text("Đạt"), Points.of(50)))
                .addVariant(new BandingVariant(
                        text("Khác"),
                        Condition.where("n").atLeast(1),
                        Map.of(Code.of("dat"), Points.of(81), Code.of("kem"), Points.of(1))))
                .build();
        Edition edition = Samples.edition()
                .addTree(Samples.criterion("1", 40, BuiltInRules.direct()))
                .addTree(Samples.criterion("2", 60, BuiltInRules.direct(Points.of(30), Points.ONE)))
                .addGate(Gate.of("a", text("A"), requires(1, "1", "1", "9"), Consequence.cappedAt("tot")))
                .addGate(Gate.of("a", text("A"), requires(101, "1"), Consequence.cappedAt("xau")))
                .addGate(Gate.of("b", text("B"), requires(50, "2"), Consequence.noBand()))
                .addGate(Gate.of(
                        "c", text("C"), Requirement.holds(Condition.where("no").isYes()), Consequence.noBand()))
                .banding(banding)
                .build();
        assertThat(Scorecard.problems(edition, RuleTypes.builtIn(), ""))
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "/gates/0/requires/each/1 dvk.gate.node-twice",
                        "/gates/0/requires/each/2 dvk.gate.unknown-node",
                        "/gates/0/otherwise/cappedAt dvk.gate.caps-nothing",
                        "/gates/1/code dvk.gate.twice",
                        "/gates/1/requires/each/0 dvk.gate.never-passed",
                        "/gates/1/otherwise/cappedAt dvk.band.unknown",
                        "/gates/2/requires/each/0 dvk.gate.always-passed",
                        "/gates/3/requires/fact dvk.condition.unknown-fact",
                        "/banding/variants/0 dvk.band.order",
                        "/banding/variants/0/when dvk.band.variant-fact",
                        unknownBand(banding));
        Edition bare = Samples.edition()
                .addTree(Samples.criterion("1", 40, BuiltInRules.direct()))
                .addGate(Gate.of("a", text("A"), requires(50, "1"), Consequence.noBand()))
                .build();
        assertThat(Scorecard.problems(bare, RuleTypes.builtIn(), ""))
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactly("/gates/0/otherwise dvk.gate.without-bands");
    }

    @Test
    void a_gate_over_facts_that_decides_nothing_does_not_compile() {
        Edition edition = Samples.edition()
                .addTree(Samples.criterion("1", 40, BuiltInRules.direct()))
                .addGate(Gate.of(
                        "a",
                        text("Luôn đạt"),
                        Requirement.holds(Condition.where("n").atLeast(0)),
                        Consequence.disqualified()))
                .addGate(Gate.of(
                        "b",
                        text("Không bao giờ đạt"),
                        Requirement.holds(Condition.where("n")
                                .equalTo(1)
                                .and(Condition.where("n").equalTo(2))),
                        Consequence.disqualified()))
                .build();
        assertThat(Scorecard.problems(edition, RuleTypes.builtIn(), ""))
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactly(
                        "/gates/0/requires dvk.condition.always-holds", "/gates/1/requires dvk.condition.never-holds");
    }

    private static String unknownBand(Banding banding) {
        List<Code> codes = new ArrayList<>(banding.variants().get(0).minimums().keySet());
        return "/banding/variants/0/minimums/" + codes.indexOf(Code.of("kem")) + "/band dvk.band.unknown";
    }

    private static Requirement requires(long percent, String... nodes) {
        return Requirement.eachAtLeastPercent(Points.of(percent), nodes);
    }

    private static BandingVariant variant(String locality, long minimum) {
        return new BandingVariant(
                text("Địa bàn " + locality),
                Condition.oneOf(FactKey.of("locality"), Set.of(FactValue.of(Code.of(locality)))),
                Map.of(Code.of("dat"), Points.of(minimum)));
    }

    private static Edition.Builder standards(Consequence otherwise) {
        return Samples.edition()
                .addTree(Samples.criterion("1", 50, BuiltInRules.direct()))
                .addTree(Samples.criterion("2", 65, BuiltInRules.direct()))
                .addGate(Gate.of("nua", text("Mỗi tiêu chuẩn đạt một nửa"), HALF, otherwise));
    }

    /** The best band asks for n = 100 (on time), d ≥ 30 (beyond the plan) and no discipline. */
    private static Scorecard quality() {
        return compile(Samples.edition()
                .addTree(Samples.criterion("1", 100, BuiltInRules.direct()))
                .banding(Banding.builder()
                        .scale(BandScale.POINTS)
                        .comparedAt(ComparedAt.EXACT)
                        .addBand(Band.builder()
                                .code(Code.of("xuat-sac"))
                                .title(text("Xuất sắc"))
                                .minimum(Points.of(90))
                                .addRequirement(requirement(
                                        "100% nhiệm vụ đúng hạn",
                                        Condition.where("n").equalTo(100)))
                                .addRequirement(requirement(
                                        "30% vượt mức", Condition.where("d").atLeast(30)))
                                .addRequirement(requirement(
                                        "Không có kỷ luật",
                                        Condition.not(Condition.where("y").isYes())))
                                .build())
                        .addBand(Band.from("tot", text("Tốt"), Points.of(70)))
                        .build()));
    }

    private static BandRequirement requirement(String title, Condition condition) {
        return new BandRequirement(text(title), Requirement.holds(condition));
    }

    private static Dossier.Builder quality(long points, long onTime, long beyond, boolean disciplined) {
        return Samples.dossier()
                .addFact("n", onTime)
                .addFact("d", beyond)
                .addFact("y", disciplined)
                .addAssessment(assessment(mark("1", Long.toString(points))));
    }

    private static Dossier.Builder dossier(String points, Map<String, FactValue> facts) {
        Dossier.Builder dossier = Samples.dossier().addAssessment(assessment(mark("1", points)));
        facts.forEach((key, value) -> dossier.addFact(Fact.of(key, value)));
        return dossier;
    }

    private static List<Map<String, FactValue>> choices(Map<String, List<FactValue>> values, boolean missing) {
        List<Map<String, FactValue>> choices = List.of(Map.of());
        for (Map.Entry<String, List<FactValue>> entry : values.entrySet()) {
            List<Map<String, FactValue>> longer = new ArrayList<>(missing ? choices : List.of());
            for (Map<String, FactValue> choice : choices) {
                for (FactValue value : entry.getValue()) {
                    Map<String, FactValue> one = new LinkedHashMap<>(choice);
                    one.put(entry.getKey(), value);
                    longer.add(one);
                }
            }
            choices = longer;
        }
        return choices;
    }

    private static Dossier.Builder marks(String first, String second) {
        return Samples.dossier().addAssessment(assessment(mark("1", first), mark("2", second)));
    }

    private static Mark mark(String code, String points) {
        return Mark.of(code, Points.parse(points));
    }

    private static Assessment assessment(Mark... marks) {
        return Samples.assessment(AssessmentRole.SELF, marks);
    }

    private static Scorecard compile(Edition.Builder edition) {
        return Scorecard.compile(edition.build(), RuleTypes.builtIn());
    }

    private static ScoreSheet score(Scorecard scorecard, Dossier.Builder dossier) {
        return scorecard.score(dossier.build(), AssessmentRole.SELF);
    }

    private static Set<String> bands(BandResult result) {
        if (!(result instanceof BandResult.Undecided undecided)) {
            return Set.of(result.reached().map(band -> band.code().text()).orElse("none"));
        }
        Set<String> bands = new TreeSet<>();
        undecided.possible().forEach(band -> bands.add(band.code().text()));
        if (undecided.noBandPossible()) {
            bands.add("none");
        }
        return bands;
    }

    private static String band(ScoreSheet sheet) {
        return sheet.band() instanceof BandResult.Undecided undecided
                ? new ArrayList<>(bands(undecided)) + " for " + undecided.needs()
                : bands(sheet.band()).iterator().next();
    }
}
