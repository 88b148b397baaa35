package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.rule.OneCriterion.ABSENT;
import static vn.dvk.scoring.rule.OneCriterion.NONE;
import static vn.dvk.scoring.rule.OneCriterion.yesNo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.Language;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

class ChecklistTest {
    private static final MarkValue MET = MarkValue.level("dat");
    private static final MarkValue NOT_MET = MarkValue.level("chua-dat");

    /** Đà Lạt 2017: the five standards of a collective, each judged as met or not; the point for each is "minh họa". */
    private final OneCriterion daLat = OneCriterion.of(
            "5",
            BuiltInRules.allOf()
                    .part("TT1", text("Sáng tạo, tiết kiệm thời gian và chi phí"), Points.ONE, standard())
                    .part("TT2", text("Tuyên truyền, vận động chấp hành pháp luật"), Points.ONE, standard())
                    .part("TT3", text("Huy động nhiều lực lượng tham gia"), Points.ONE, standard())
                    .part("TT4", text("Hài hòa ba lợi ích"), Points.ONE, standard())
                    .part("TT5", text("Bền vững"), Points.ONE, standard())
                    .build());

    @Test
    void every_standard_must_be_met() {
        Map<String, Object> marks = new HashMap<>();
        List.of("TT1", "TT2", "TT3", "TT4", "TT5").forEach(code -> marks.put(code, MET));
        assertThat(daLat.with(marks).points()).isEqualTo("5");
        marks.put("TT5", NOT_MET);
        assertThat(daLat.with(marks).points()).isEqualTo("0");
        assertThat(daLat.with(marks).why()).isEqualTo("""
            Được 0/5 điểm vì phải đạt đủ 5 nội dung nhưng chưa đạt: “Bền vững”.
            Mất 5 điểm vì phải đạt đủ 5 nội dung nhưng chưa đạt: “Bền vững”.""");
    }

    @Test
    void one_standard_that_is_not_met_decides_and_a_missing_one_does_not() {
        assertThat(daLat.with("TT3", NOT_MET).points()).isEqualTo("0");
        assertThat(daLat.with("TT1", MET, "TT2", MET, "TT3", MET, "TT4", MET).needs())
                .isEqualTo("[mark:TT5]");
        assertThat(daLat.with("TT1", MET).bounds()).isEqualTo("[0, 5]");
    }

    @Test
    void nobody_opts_out_of_a_standard_in_silence() {
        Map<String, Object> marks = new HashMap<>();
        List.of("TT1", "TT2", "TT3", "TT4").forEach(code -> marks.put(code, MET));
        marks.put("TT5", ABSENT);
        assertThat(daLat.with(marks).problem()).isEqualTo("dvk.checklist.part-not-applicable");
    }

    /** Hà Tĩnh: of the contents of another set only those that apply must be met. */
    @Test
    void a_part_that_does_not_apply_may_count_as_met() {
        OneCriterion criterion = OneCriterion.of(
                "1",
                BuiltInRules.allOf()
                        .part(text("Chợ nông thôn"), yes("market"), NotApplicablePolicy.FULL_POINTS)
                        .part(text("Nhà văn hóa"), yes("hall"), NotApplicablePolicy.ZERO_POINTS)
                        .build(),
                yesNo("market", "Chợ đạt chuẩn"),
                yesNo("hall", "Nhà văn hóa đạt chuẩn"));
        assertThat(criterion.with("market", NONE, "hall", true).points()).isEqualTo("1");
        assertThat(criterion.with("market", true, "hall", NONE).points()).isEqualTo("0");
        assertThat(criterion.with("hall", NONE).points()).isEqualTo("UNSCORED");
        assertThat(criterion.with("market", NONE, "hall", NONE).problem())
                .isEqualTo("dvk.line.not-applicable-not-allowed");
        List<Object> answers = List.of(true, false, NONE);
        Map<String, List<Object>> values = Map.of("market", answers, "hall", answers);
        assertThat(criterion.looseBounds(values)).isEmpty();
    }

    @Test
    void a_rule_is_met_from_its_minimum_on() {
        OneCriterion criterion = OneCriterion.of(
                "1",
                BuiltInRules.allOf()
                        .part("1.a", text("Thi đua"), Points.of(10), BuiltInRules.direct(), Points.of(5))
                        .build());
        assertThat(criterion.with("1.a", Points.of(5)).points()).isEqualTo("1");
        assertThat(criterion.with("1.a", Points.parse("4.9")).points()).isEqualTo("0");
        assertThat(criterion.with("1.a", Points.of(11)).problem()).isEqualTo("dvk.direct.outside");
    }

    @Test
    void one_of_the_following_is_enough_whatever_is_missing() {
        OneCriterion criterion = OneCriterion.of("4", anyOf(BuiltInRules.anyOf()), facts());
        assertThat(criterion.with("b", true).points()).isEqualTo("4");
        assertThat(criterion.with("a", false, "c", NONE).needs()).isEqualTo("[fact:b]");
        assertThat(criterion.with("a", false, "b", false, "c", NONE).points()).isEqualTo("0");
        assertThat(criterion.with("a", true, "b", true, "c", false).why(Language.EN))
                .isEqualTo(
                        "Got 4 of 4 points because these are met: “Nội dung A”; “Nội dung B” (at least 1 of 3 parts needed).");
    }

    @Test
    void several_of_the_following_may_be_needed() {
        OneCriterion criterion = OneCriterion.of("4", anyOf(BuiltInRules.anyOf(2)), facts());
        assertThat(criterion.with("a", true).points()).isEqualTo("UNSCORED");
        assertThat(criterion.with("a", true, "c", true).points()).isEqualTo("4");
        assertThat(criterion.with("a", false, "c", false).points()).isEqualTo("0");
        List<Object> answers = List.of(true, false, NONE);
        Map<String, List<Object>> values = Map.of("a", answers, "b", answers, "c", answers);
        assertThat(criterion.looseBounds(values)).isEmpty();
    }

    @Test
    void what_cannot_be_does_not_compile() {
        assertThat(OneCriterion.problems("4", anyOf(BuiltInRules.anyOf(4)), facts()))
                .containsExactly("/atLeast dvk.any-of.at-least");
        assertThat(OneCriterion.problems("4", anyOf(BuiltInRules.anyOf(0)), facts()))
                .containsExactly("/atLeast dvk.any-of.at-least");
        assertThat(OneCriterion.problems(
                        "4",
                        BuiltInRules.allOf()
                                .part("1.a", text("A"), Points.ONE, BuiltInRules.direct(), Points.of(2))
                                .build()))
                .containsExactly("/parts/0/minimum dvk.checklist.minimum");
        Setting empty = Setting.tree().with("title", "A").build();
        assertThat(OneCriterion.problems(
                        "4",
                        RuleDefinition.of(
                                "all-of",
                                Setting.tree()
                                        .with("parts", Setting.of(List.of(empty)))
                                        .build())))
                .containsExactly("/parts/0 dvk.setting.missing");
        Setting policy = Setting.tree()
                .with("title", "A")
                .with(
                        "when",
                        Setting.tree().with("fact", "a").with("equal", true).build())
                .with("notApplicable", "full-points")
                .build();
        assertThat(OneCriterion.problems(
                        "4",
                        RuleDefinition.of(
                                "any-of",
                                Setting.tree()
                                        .with("parts", Setting.of(List.of(policy)))
                                        .build()),
                        facts()))
                .containsExactly("/parts/0/notApplicable dvk.setting.unknown");
    }

    private static RuleDefinition anyOf(ChecklistBuilder builder) {
        return builder.part(text("Nội dung A"), yes("a"))
                .part(text("Nội dung B"), yes("b"))
                .part(text("Nội dung C"), yes("c"))
                .build();
    }

    private static FactDeclaration[] facts() {
        return new FactDeclaration[] {yesNo("a", "A"), yesNo("b", "B"), yesNo("c", "C")};
    }

    private static RuleDefinition standard() {
        return BuiltInRules.levels()
                .level("dat", text("Đạt"), Points.ONE)
                .level("chua-dat", text("Chưa đạt"), Points.ZERO)
                .build();
    }

    private static Condition yes(String fact) {
        return Condition.where(fact).isYes();
    }

    private static LocalizedText text(String vi) {
        return LocalizedText.of(vi);
    }
}
