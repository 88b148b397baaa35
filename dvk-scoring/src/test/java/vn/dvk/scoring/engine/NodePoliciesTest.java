package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.engine.Samples.text;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.BonusPool;
import vn.dvk.core.criteria.BonusStage;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.MissingPolicy;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.AdjustmentKind;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Explanation;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.BandResult;
import vn.dvk.scoring.sheet.Ledger;
import vn.dvk.scoring.sheet.ScoreSheet;

/** What real tables do where something does not apply, is missing, was not held, is capped or comes on top. */
class NodePoliciesTest {
    private static final Rounding TWO = Rounding.eachLine(2, RoundingMode.HALF_UP);

    /** Quảng Trị: a criterion that was not assigned is left out: 13 of 15 points are 86.67 %. */
    @Test
    void what_was_not_assigned_is_left_out_and_the_rest_is_scaled_up() {
        Edition.Builder edition = Samples.edition(TWO)
                .addTree(direct("1", 15).build())
                .addTree(direct("2", 85)
                        .notApplicable(NotApplicablePolicy.RESCALE_SET)
                        .build());
        ScoreSheet sheet = score(edition, mark("1", 13), none("2"));
        assertThat(sheet.exactTotal()).contains(Points.ofRatio(1300, 15));
        assertThat(sheet.reportedTotal()).contains(Points.parse("86.67"));
        assertThat(sheet.line(Code.of("2")).orElseThrow().reported()).isEmpty();
        assertThat(sheet.explain().sumOfParts()).isEqualTo(Points.parse("86.67"));
        assertThat(sheet.explain().text(Language.VI))
                .contains("Quy đổi theo tổng điểm tối đa vì có nội dung không áp dụng: +73 2/3 điểm.\n")
                .contains("Tổng điểm: 86,67/100 điểm.\n");
    }

    /** Hà Nội: where the survey was not held, the appraised 70 points are scaled up to 100. */
    @Test
    void a_component_that_was_not_held_leaves_the_whole_set() {
        Edition.Builder edition = Samples.edition(TWO)
                .addTree(direct("1", 70).build())
                .addTree(CriteriaGroup.builder()
                        .code(Code.of("2"))
                        .title(text("Điều tra xã hội học"))
                        .appliesWhen(Condition.where("y").isYes())
                        .notApplicable(NotApplicablePolicy.RESCALE_SET)
                        .addChild(direct("2.1", 30).build())
                        .build());
        Scorecard scorecard = compile(edition);
        ScoreSheet without = scorecard.score(
                Samples.dossier()
                        .addFact("y", false)
                        .addAssessment(Samples.assessment(AssessmentRole.SELF, mark("1", 56)))
                        .build(),
                AssessmentRole.SELF);
        assertThat(without.reportedTotal()).contains(Points.of(80));
        assertThat(without.line(Code.of("2.1")).orElseThrow().outcome().kind()).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        ScoreSheet unknown = scorecard.score(
                Samples.dossier()
                        .addAssessment(Samples.assessment(AssessmentRole.SELF, mark("1", 56), mark("2.1", 3)))
                        .build(),
                AssessmentRole.SELF);
        assertThat(unknown.total()).hasToString("Unscored[needs=[fact:y]]");
        assertThat(unknown.bounds()).isEqualTo(Bounds.of(Points.of(59), Points.of(80)));
    }

    /** Đông Quang: no task was assigned, so none was failed. */
    @Test
    void a_group_without_a_task_may_have_its_full_points() {
        ScoreSheet sheet = score(
                Samples.edition(TWO)
                        .addTree(direct("1", 97).build())
                        .addTree(group(
                                "2",
                                NotApplicablePolicy.FULL_POINTS,
                                direct("2.1", 3).notApplicable(NotApplicablePolicy.RESCALE_PARENT))),
                mark("1", 90),
                none("2.1"));
        assertThat(sheet.reportedTotal()).contains(Points.of(93));
        assertThat(sheet.line(Code.of("2")).orElseThrow().adjustments())
                .extracting(adjustment -> adjustment.kind() + " " + adjustment.points())
                .containsExactly("NOT_APPLICABLE 3");
    }

    @Test
    void a_group_in_which_nothing_is_left_must_say_what_follows() {
        ScoreSheet sheet = score(
                Samples.edition(TWO)
                        .addTree(direct("1", 97).build())
                        .addTree(group(
                                "2",
                                NotApplicablePolicy.NOT_ALLOWED,
                                direct("2.1", 3).notApplicable(NotApplicablePolicy.RESCALE_PARENT))),
                mark("1", 90),
                none("2.1"));
        assertThat(sheet.total().kind()).isEqualTo(OutcomeKind.INVALID);
        assertThat(sheet.explain().text(Language.EN))
                .contains("Invalid: Nothing in 2 applies, which the criteria set does not allow.\n");
        assertThat(sheet.total().toString()).contains("dvk.sheet.not-applicable-not-allowed", "/lines/2");
    }

    @Test
    void the_rest_of_a_group_is_scaled_up_before_its_cap() {
        CriteriaGroup.Builder group = CriteriaGroup.builder()
                .code(Code.of("1"))
                .title(text("Nhóm"))
                .cap(Points.of(50))
                .floor(Points.of(10))
                .addChild(direct("1.1", 30).build())
                .addChild(direct("1.2", 30)
                        .notApplicable(NotApplicablePolicy.RESCALE_PARENT)
                        .build());
        Edition.Builder edition = Samples.edition(TWO).maximum(Points.of(50)).addTree(group.build());
        ScoreSheet high = score(edition, mark("1.1", 29), none("1.2"));
        assertThat(high.reportedTotal()).contains(Points.of(50));
        assertThat(high.line(Code.of("1")).orElseThrow().adjustments())
                .extracting(adjustment -> adjustment.kind() + " " + adjustment.points())
                .containsExactly("RESCALE 29", "CAP -8");
        ScoreSheet low = score(edition, mark("1.1", 1), mark("1.2", 1));
        assertThat(low.explain().lines().get(0).adjustments())
                .extracting(adjustment -> adjustment.kind() + " " + adjustment.points())
                .containsExactly("FLOOR 8");
    }

    @Test
    void what_is_not_proven_may_count_as_zero_and_never_in_silence() {
        ScoreSheet sheet = score(
                Samples.edition(TWO)
                        .addTree(direct("1", 60).build())
                        .addTree(direct("2", 40)
                                .missing(MissingPolicy.ZERO_POINTS)
                                .build())
                        .banding(Samples.bands(ComparedAt.EXACT)),
                mark("1", 55));
        assertThat(sheet.kind()).isEqualTo(OutcomeKind.SCORED);
        assertThat(sheet.reportedTotal()).contains(Points.of(55));
        assertThat(sheet.band()).isEqualTo(new BandResult.NoBand(Points.of(55), List.of()));
        assertThat(sheet.bounds()).isEqualTo(Bounds.of(Points.of(55), Points.of(95)));
        assertThat(sheet.line(Code.of("2")).orElseThrow().outcome().kind()).isEqualTo(OutcomeKind.UNSCORED);
        assertThat(sheet.remarks()).extracting(Problem::code).containsExactly("dvk.sheet.counted-as-zero");
        assertThat(sheet.text(Language.VI))
                .contains("Tiêu chí 2 được tính 0 điểm vì còn thiếu")
                .contains("Tổng điểm có thể đạt: từ ");
        assertThat(sheet.explain().text(Language.VI))
                .contains("Tính 0 điểm theo quy định của bộ tiêu chí vì còn thiếu: điểm chấm mục 2.")
                .contains("Mất 40 điểm vì nội dung còn thiếu số liệu được tính 0 điểm.");
    }

    @Test
    void silence_about_violations_is_never_worth_more_than_a_report() {
        for (RuleDefinition deduction : List.of(
                BuiltInRules.perUnit("n", Points.of(-2), Points.of(-10)),
                BuiltInRules.yesNo("y", Points.of(-5), Points.ZERO),
                BuiltInRules.direct(Points.of(-5), Points.of(1)))) {
            assertThat(problems(withMissing(0, deduction, MissingPolicy.ZERO_POINTS)))
                    .containsExactly("/tree/1/missing dvk.node.silence-rewarded");
            assertThat(problems(withMissing(0, deduction, MissingPolicy.UNSCORED)))
                    .isEmpty();
        }
        // What is only recorded takes nothing away, and zero lies between what may be given and what may be taken.
        assertThat(problems(withMissing(0, BuiltInRules.informational(), MissingPolicy.ZERO_POINTS)))
                .isEmpty();
        RuleDefinition both = BuiltInRules.yesNo("y", Points.of(5), Points.of(-5));
        assertThat(problems(withMissing(5, both, MissingPolicy.ZERO_POINTS))).isEmpty();
    }

    private static Edition.Builder withMissing(long maximum, RuleDefinition rule, MissingPolicy policy) {
        return Samples.edition(TWO)
                .addTree(direct("1", 100).build())
                .addTree(Criterion.builder()
                        .code(Code.of("2"))
                        .title(text("Trừ điểm"))
                        .maximum(Points.of(maximum))
                        .rule(rule)
                        .missing(policy)
                        .build());
    }

    /** 450 points and up to 50 of bonus: the pool has a cap of its own. */
    @Test
    void a_pool_may_be_capped_by_itself() {
        ScoreSheet sheet = score(
                Samples.edition(TWO)
                        .addTree(direct("1", 450).build())
                        .addBonusPool(BonusPool.of(bonus(50), BonusStage.BEFORE_BANDING)),
                mark("1", 440),
                mark("T.1", 40),
                mark("T.2", 30));
        assertThat(sheet.maximum()).isEqualTo(Points.of(450));
        assertThat(sheet.baseTotal()).contains(Points.of(440));
        assertThat(sheet.bonus()).contains(Points.of(50));
        assertThat(sheet.reportedTotal()).contains(Points.of(490));
        assertThat(sheet.line(Code.of("T")).orElseThrow().bonus()).isTrue();
        assertThat(sheet.text(Language.VI)).contains("Trong đó: điểm theo tiêu chí 440, điểm thưởng +50\n");
    }

    /** 97 and 10 are 107 where nothing limits them, and 100 where the total is limited. */
    @Test
    void a_total_is_limited_only_where_the_document_says_so() {
        Edition.Builder open = Samples.edition(TWO)
                .addTree(direct("1", 100).build())
                .addBonusPool(BonusPool.of(bonus(80), BonusStage.BEFORE_BANDING));
        assertThat(score(open, mark("1", 97), mark("T.1", 10), mark("T.2", 0)).reportedTotal())
                .contains(Points.of(107));
        Edition.Builder limited = Samples.edition(TWO)
                .addTree(direct("1", 100).build())
                .addBonusPool(BonusPool.builder()
                        .group(bonus(80))
                        .stage(BonusStage.BEFORE_BANDING)
                        .totalCap(Points.HUNDRED)
                        .build());
        ScoreSheet sheet = score(limited, mark("1", 97), mark("T.1", 10), mark("T.2", 0));
        assertThat(sheet.reportedTotal()).contains(Points.HUNDRED);
        assertThat(sheet.bonus()).contains(Points.of(3));
        assertThat(sheet.adjustments())
                .extracting(adjustment -> adjustment.kind() + " " + adjustment.points())
                .containsExactly(AdjustmentKind.CAP + " -7");
        assertThat(sheet.explain().sumOfParts()).isEqualTo(Points.HUNDRED);
    }

    @Test
    void a_bonus_that_was_not_obtained_is_no_loss_but_points_taken_away_are() {
        Edition.Builder edition = Samples.edition(TWO)
                .addTree(direct("1", 100).build())
                .addBonusPool(BonusPool.of(bonus(80), BonusStage.BEFORE_BANDING))
                .addBonusPool(BonusPool.of(
                        CriteriaGroup.builder()
                                .code(Code.of("P"))
                                .title(text("Điểm trừ"))
                                .addChild(Samples.criterion(
                                        "P.1", 0, BuiltInRules.perUnit("n", Points.of(-2), Points.of(-10))))
                                .build(),
                        BonusStage.BEFORE_BANDING));
        Scorecard scorecard = compile(edition);
        Explanation none = taken(scorecard, 0);
        assertThat(none.ranked()).extracting(line -> line.code().text()).containsExactly("1");
        assertThat(none.text(Language.VI)).contains("Mất 3 điểm vì", "Chưa được thưởng 40 điểm vì");
        assertThat(none.text(Language.EN)).contains("Lost 3 points because", "No bonus of 40 points because");
        Explanation some = taken(scorecard, 2);
        assertThat(some.ranked()).extracting(line -> line.code().text()).containsExactly("P.1", "1");
        assertThat(some.text(Language.VI))
                .contains("Bị trừ 4 điểm vì “Số n” là 2 (mỗi đơn vị bị trừ 2 điểm).")
                .doesNotContain("Mất 4 điểm");
    }

    @Test
    void one_point_is_singular_in_english() {
        Explanation explanation = score(
                        Samples.edition(TWO).addTree(direct("1", 100).build()), mark("1", 99))
                .explain();
        assertThat(explanation.text(Language.EN)).contains("Lost 1 point because");
        assertThat(explanation.text(Language.VI)).contains("Mất 1 điểm vì");
    }

    private static Explanation taken(Scorecard scorecard, long violations) {
        return scorecard
                .score(
                        Samples.dossier()
                                .addFact("n", violations)
                                .addAssessment(Samples.assessment(
                                        AssessmentRole.SELF, mark("1", 97), mark("T.1", 0), mark("T.2", 0)))
                                .build(),
                        AssessmentRole.SELF)
                .explain();
    }

    @Test
    void bonus_points_after_banding_do_not_lift_the_band() {
        for (BonusStage stage : BonusStage.values()) {
            ScoreSheet sheet = score(
                    Samples.edition(TWO)
                            .addTree(direct("1", 100).build())
                            .addBonusPool(BonusPool.of(bonus(80), stage))
                            .banding(Samples.bands(ComparedAt.REPORTED)),
                    mark("1", 75),
                    mark("T.1", 10),
                    mark("T.2", 0));
            assertThat(sheet.reportedTotal()).contains(Points.of(85));
            BandResult.Reached reached = (BandResult.Reached) sheet.band();
            assertThat(reached.band().code().text() + " " + reached.compared())
                    .isEqualTo(stage == BonusStage.BEFORE_BANDING ? "tot 85" : "kha 75");
        }
    }

    /** Bắc Kạn: 90 points by the unit itself, 10 by its superior, whichever column is filled in. */
    @Test
    void ten_points_always_come_from_the_superior() {
        Edition.Builder edition = Samples.edition(TWO)
                .addTree(direct("1", 90).build())
                .addTree(direct("2", 10).markedBy(AssessmentRole.APPRAISAL).build());
        Scorecard scorecard = compile(edition);
        Dossier dossier = Samples.dossier()
                .addAssessment(Samples.assessment(AssessmentRole.SELF, mark("1", 80), mark("2", 10)))
                .addAssessment(Samples.assessment(AssessmentRole.APPRAISAL, mark("2", 7)))
                .build();
        ScoreSheet sheet = scorecard.score(dossier, AssessmentRole.SELF);
        assertThat(sheet.reportedTotal()).contains(Points.of(87));
        assertThat(sheet.remarks()).extracting(Problem::code).containsExactly("dvk.dossier.marked-by-other");
        Ledger ledger = scorecard.ledger(dossier, AssessmentRole.SELF, AssessmentRole.APPRAISAL);
        assertThat(ledger.remarks())
                .extracting(Problem::code)
                .containsExactly("dvk.dossier.marked-by-other", "dvk.ledger.needs-marks");
        assertThat(ledger.remarks()).containsAll(sheet.remarks());
        assertThat(ledger.text(Language.VI))
                .contains("Lưu ý: Điểm chấm cho mục 2 không được tính: mục này luôn do vai trò “Thẩm định” chấm.\n");
    }

    @Test
    void bounds_are_tight_where_nodes_may_be_left_out() {
        for (NotApplicablePolicy policy : NotApplicablePolicy.values()) {
            Edition.Builder edition = Samples.edition(TWO)
                    .addTree(direct("1", 20).notApplicable(policy).build())
                    .addTree(CriteriaGroup.builder()
                            .code(Code.of("2"))
                            .title(text("Nhóm"))
                            .cap(Points.of(50))
                            .notApplicable(NotApplicablePolicy.RESCALE_SET)
                            .addChild(direct("2.1", 30)
                                    .notApplicable(NotApplicablePolicy.RESCALE_PARENT)
                                    .build())
                            .addChild(direct("2.2", 30).notApplicable(policy).build())
                            .build())
                    .addTree(direct("3", 30).build());
            Scorecard scorecard = compile(edition);
            Bounds hull = null;
            for (Mark first : List.of(mark("1", 0), mark("1", 20), none("1"))) {
                for (Mark second : List.of(mark("2.1", 0), mark("2.1", 30), none("2.1"))) {
                    ScoreSheet sheet = score(scorecard, first, second, mark("2.2", 10), mark("3", 25));
                    if (sheet.reportedTotal().isPresent()) {
                        Bounds one = Bounds.exactly(sheet.reportedTotal().get());
                        hull = hull == null ? one : hull.hull(one);
                    }
                }
            }
            assertThat(score(scorecard, mark("2.2", 10), mark("3", 25)).bounds())
                    .as("%s", policy)
                    .isEqualTo(hull);
        }
    }

    @Test
    void everything_wrong_with_policies_is_found_at_once() {
        Edition edition = Samples.edition(TWO)
                .maximum(Points.of(99))
                .engineSemantics(2)
                .addTree(direct("1", 50)
                        .appliesWhen(Condition.where("y").isYes())
                        .build())
                .addTree(CriteriaGroup.builder()
                        .code(Code.of("2"))
                        .title(text("Nhóm"))
                        .cap(Points.of(51))
                        .floor(Points.of(51))
                        .addChild(direct("2.1", 50).build())
                        .build())
                .addTree(Samples.criterion(
                        "3",
                        0,
                        BuiltInRules.sum()
                                .part(
                                        "3.1",
                                        text("Phần"),
                                        Points.ZERO,
                                        BuiltInRules.direct(),
                                        NotApplicablePolicy.RESCALE_SET)
                                .build()))
                .addBonusPool(BonusPool.builder()
                        .group(group(
                                "4",
                                NotApplicablePolicy.RESCALE_PARENT,
                                direct("4.1", 5).notApplicable(NotApplicablePolicy.RESCALE_SET)))
                        .stage(BonusStage.AFTER_BANDING)
                        .build())
                .addBonusPool(BonusPool.builder()
                        .group(group("5", NotApplicablePolicy.ZERO_POINTS, direct("5.1", 5)))
                        .stage(BonusStage.AFTER_BANDING)
                        .totalCap(Points.parse("99.999"))
                        .build())
                .addBonusPool(BonusPool.of(
                        group("6", NotApplicablePolicy.ZERO_POINTS, direct("6.1", 0)), BonusStage.AFTER_BANDING))
                .build();
        assertThat(Scorecard.problems(edition, RuleTypes.builtIn(), ""))
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "/engineSemantics dvk.edition.engine-semantics",
                        "/maximum dvk.edition.maximum",
                        "/tree/0/appliesWhen dvk.node.applies-when-without-policy",
                        "/tree/1/cap dvk.group.cap-above-sum",
                        "/tree/1/floor dvk.group.floor-above-maximum",
                        "/tree/2/rule/parts/0/notApplicable dvk.setting.not-a-choice",
                        "/bonusPools/0/group/notApplicable dvk.bonus.rescale",
                        "/bonusPools/0/group/children/0/notApplicable dvk.bonus.rescale",
                        "/bonusPools/1/totalCap dvk.bonus.total-cap",
                        "/bonusPools/1/totalCap dvk.edition.rounding-loses-maximum",
                        "/bonusPools/2 dvk.bonus.gives-nothing");
    }

    private static Criterion.Builder direct(String code, long maximum) {
        return Criterion.builder()
                .code(Code.of(code))
                .title(text("Tiêu chí " + code))
                .maximum(Points.of(maximum))
                .rule(BuiltInRules.direct());
    }

    private static CriteriaGroup group(String code, NotApplicablePolicy policy, Criterion.Builder child) {
        return CriteriaGroup.builder()
                .code(Code.of(code))
                .title(text("Nhóm " + code))
                .notApplicable(policy)
                .addChild(child.build())
                .build();
    }

    private static CriteriaGroup bonus(long cap) {
        CriteriaNode first = direct("T.1", 40).build();
        return CriteriaGroup.builder()
                .code(Code.of("T"))
                .title(text("Điểm thưởng"))
                .cap(Points.of(cap))
                .addChild(first)
                .addChild(direct("T.2", 40).build())
                .build();
    }

    private static Mark mark(String code, long points) {
        return Mark.of(code, Points.of(points));
    }

    private static Mark none(String code) {
        return Mark.builder()
                .criterion(Code.of(code))
                .value(MarkValue.notApplicable("khong-giao"))
                .build();
    }

    private static List<String> problems(Edition.Builder edition) {
        return Scorecard.problems(edition.build(), RuleTypes.builtIn(), "").stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }

    private static Scorecard compile(Edition.Builder edition) {
        return Scorecard.compile(edition.build(), RuleTypes.builtIn());
    }

    private static ScoreSheet score(Edition.Builder edition, Mark... marks) {
        return score(compile(edition), marks);
    }

    private static ScoreSheet score(Scorecard scorecard, Mark... marks) {
        return scorecard.score(
                Samples.dossier()
                        .addAssessment(Samples.assessment(AssessmentRole.SELF, marks))
                        .build(),
                AssessmentRole.SELF);
    }
}
