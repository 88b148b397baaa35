package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.Fact;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.Fingerprint;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Cohort;
import vn.dvk.scoring.outcome.CohortFigures;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.ScoringMessages;
import vn.dvk.scoring.rule.AboveAverage;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.CohortSlot;
import vn.dvk.scoring.rule.CompiledRule;
import vn.dvk.scoring.rule.Contribution;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.RuleSetup;
import vn.dvk.scoring.rule.RuleType;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.rule.ZeroDenominator;
import vn.dvk.scoring.sheet.BandResult;
import vn.dvk.scoring.sheet.ScoreSheet;

class CohortScoringTest {
    private static final AssessmentRole ROLE = AssessmentRole.SELF;
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final RuleDefinition BEST =
            BuiltInRules.peerRelative("visits").shareOfBest(ZeroDenominator.ZERO);
    private static final Scorecard SCORECARD = scorecard(BEST, RuleTypes.builtIn());

    @Test
    void all_are_compared_and_the_sheets_keep_the_order_of_the_dossiers() {
        CohortSheets sheets = SCORECARD.scoreCohort(List.of(of("a", 4), of("b", 10), of("c", 5)), ROLE);
        assertThat(totals(sheets)).containsExactly("a 6", "b 12", "c 7");
        assertThat(sheets.isClosed()).isTrue();
        assertThat(sheets.problems()).isEmpty();
        assertThat(sheets.cohort().figures())
                .containsExactly(Map.entry(InputKey.cohort(Code.of("1")), figures(4, 5, 10)));
        assertThat(sheets).hasToString("CohortSheets{sheets=3, awaited=0, problems=0}");
    }

    @Test
    void alone_a_sheet_is_provisional_and_says_so() {
        ScoreSheet alone = SCORECARD.score(of("a", 4), ROLE);
        assertThat(alone.provisional()).isTrue();
        assertThat(alone.bounds()).hasToString("[2.04, 12]");
        assertThat(alone.provenance().cohortDigest()).isEmpty();
        assertThat(alone.text(Language.VI)).contains("Phiếu tạm tính");
        assertThat(alone.text(Language.EN)).contains("Provisional");
        assertThat(alone.band()).isInstanceOfSatisfying(BandResult.Undecided.class, undecided -> {
            assertThat(undecided.possible())
                    .extracting(band -> band.code().text())
                    .containsExactly("tot");
            assertThat(undecided.needs()).hasToString("[cohort:1]");
        });
        ScoreSheet last =
                SCORECARD.scoreCohort(List.of(of("a", 4)), ROLE).sheets().get(0);
        assertThat(last.provisional()).isFalse();
        assertThat(last.text(Language.VI)).doesNotContain("Phiếu tạm tính");
        assertThat(last.band().reached()).isPresent();
    }

    @Test
    void a_missing_contribution_keeps_the_comparison_open_for_all_and_nothing_else() {
        List<Dossier> dossiers = List.of(of("a", 4), dossier("b").build(), of("c", 5));
        CohortSheets open = SCORECARD.scoreCohort(dossiers, ROLE);
        assertThat(open.isClosed()).isFalse();
        assertThat(open.sheets()).allMatch(ScoreSheet::provisional);
        assertThat(open.sheets().get(0).bounds()).hasToString("[2.04, 10]");
        assertThat(open.sheets())
                .allSatisfy(sheet -> assertThat(
                                sheet.line(Code.of("2")).orElseThrow().exact())
                        .contains(Points.of(2)));
        assertThat(open.awaited()).hasSize(1).allSatisfy(one -> {
            assertThat(one.dossier()).isEqualTo(DossierId.of("b"));
            assertThat(one.comparison()).hasToString("cohort:1");
            assertThat(one.why().code()).isEqualTo("dvk.cohort.missing");
            assertThat(ScoringMessages.table().text(one.why(), Language.EN)).startsWith("Nothing to compare yet: ");
        });
        assertThat(open.awaitedDossiers()).containsExactly(DossierId.of("b"));
        assertThat(open.cohort().figures(InputKey.cohort(Code.of("1"))))
                .hasValueSatisfying(figures -> assertThat(figures).hasToString("2 of 3 in [4, 5], 1 awaited"));

        CohortSheets closed = SCORECARD.scoreCohort(dossiers, ROLE, open.awaitedDossiers());
        assertThat(closed.isClosed()).isTrue();
        assertThat(totals(closed)).containsExactly("a 10", "b UNSCORED", "c 12");
        assertThat(closed.sheets().get(1).provisional()).isTrue();
        assertThat(closed.cohort().figures(InputKey.cohort(Code.of("1"))))
                .hasValueSatisfying(figures -> assertThat(figures.size()).isEqualTo(3));
    }

    @Test
    void closing_without_a_dossier_that_reports_changes_nothing() {
        List<Dossier> dossiers = List.of(of("a", 4), of("b", 8));
        assertThat(SCORECARD.scoreCohort(dossiers, ROLE, Set.of(DossierId.of("b"))))
                .isEqualTo(SCORECARD.scoreCohort(dossiers, ROLE));
    }

    @Test
    void an_invalid_figure_is_awaited_and_one_that_does_not_apply_takes_no_part() {
        Dossier invalid = dossier("b").addFact("visits", 2000).build();
        CohortSheets open = SCORECARD.scoreCohort(List.of(of("a", 4), invalid), ROLE);
        assertThat(open.awaited()).extracting(one -> one.why().code()).containsExactly("dvk.fact.above-most");
        assertThat(totals(open)).containsExactly("a UNSCORED", "b INVALID");
        Dossier outside =
                dossier("c").addFact(Fact.notApplicable("visits", "khong-giao")).build();
        CohortSheets sheets = SCORECARD.scoreCohort(List.of(of("a", 4), outside), ROLE);
        assertThat(totals(sheets)).containsExactly("a 12", "c 12");
        assertThat(sheets.sheets().get(1).provisional()).isFalse();
    }

    @Test
    void a_dossier_listed_twice_counts_once() {
        CohortSheets sheets = SCORECARD.scoreCohort(List.of(of("a", 4), of("b", 8), of("a", 4)), ROLE);
        assertThat(totals(sheets)).containsExactly("a 7", "b 12", "a 7");
        assertThat(problems(sheets)).containsExactly("/dossiers/a dvk.cohort.listed-twice");
        assertThat(sheets.cohort().figures()).containsValue(figures(4, 8));
    }

    @Test
    void two_versions_of_a_dossier_are_awaited_until_one_is_left() {
        List<Dossier> dossiers = List.of(of("a", 4), of("b", 8), of("a", 5));
        CohortSheets open = SCORECARD.scoreCohort(dossiers, ROLE);
        assertThat(problems(open)).containsExactly("/dossiers/a dvk.cohort.two-versions");
        assertThat(totals(open)).containsExactly("a UNSCORED", "b UNSCORED", "a UNSCORED");
        assertThat(open.awaited()).hasSize(1);
        CohortSheets closed = SCORECARD.scoreCohort(dossiers, ROLE, Set.of(DossierId.of("a")));
        assertThat(totals(closed)).containsExactly("a UNSCORED", "b 12", "a UNSCORED");
    }

    @Test
    void two_dossiers_of_a_subject_are_awaited_until_one_is_left() {
        Dossier other = Dossier.builder()
                .id(DossierId.of("z"))
                .subject(SubjectRef.unit("a"))
                .review(Code.of("so-ket"))
                .asOf(DAY)
                .addFact("visits", 100)
                .build();
        List<Dossier> dossiers = List.of(of("a", 4), of("b", 8), other);
        assertThat(problems(SCORECARD.scoreCohort(dossiers, ROLE)))
                .containsExactly(
                        "/dossiers/a/subject dvk.cohort.subject-twice", "/dossiers/z/subject dvk.cohort.subject-twice");
        CohortSheets closed = SCORECARD.scoreCohort(dossiers, ROLE, Set.of(DossierId.of("z")));
        assertThat(problems(closed)).containsExactly("/dossiers/z/subject dvk.cohort.subject-twice");
        assertThat(totals(closed)).containsExactly("a 7", "b 12", "z UNSCORED");
    }

    @Test
    void dossiers_of_several_reviews_are_not_compared() {
        Dossier other = dossier("c", "tong-ket", DAY).addFact("visits", 99).build();
        List<Dossier> dossiers = List.of(of("a", 4), of("b", 8), other);
        CohortSheets open = SCORECARD.scoreCohort(dossiers, ROLE);
        assertThat(problems(open)).containsExactly("/review dvk.cohort.mixed-reviews");
        assertThat(open.awaitedDossiers()).hasSize(3);
        CohortSheets closed = SCORECARD.scoreCohort(dossiers, ROLE, Set.of(DossierId.of("c")));
        assertThat(totals(closed)).containsExactly("a 7", "b 12", "c UNSCORED");
        assertThat(SCORECARD
                        .scoreCohort(dossiers, ROLE, Set.of(DossierId.of("a"), DossierId.of("b"), other.id()))
                        .sheets())
                .allMatch(ScoreSheet::provisional);
    }

    @Test
    void a_day_outside_the_edition_is_a_problem_of_that_dossier() {
        Dossier late = dossier("c", "so-ket", LocalDate.of(2026, 1, 1))
                .addFact("visits", 99)
                .build();
        List<Dossier> dossiers = List.of(of("a", 4), of("b", 8), late);
        CohortSheets open = SCORECARD.scoreCohort(dossiers, ROLE);
        assertThat(problems(open)).containsExactly("/dossiers/c/asOf dvk.dossier.outside-edition");
        assertThat(totals(open)).containsExactly("a UNSCORED", "b UNSCORED", "c INVALID");
        assertThat(totals(SCORECARD.scoreCohort(dossiers, ROLE, Set.of(late.id()))))
                .containsExactly("a 7", "b 12", "c INVALID");
    }

    @Test
    void closing_without_a_stranger_is_a_problem() {
        CohortSheets sheets = SCORECARD.scoreCohort(List.of(of("a", 4)), ROLE, Set.of(DossierId.of("x")));
        assertThat(problems(sheets)).containsExactly("/closedWithout/x dvk.cohort.not-listed");
        assertThat(totals(sheets)).containsExactly("a 12");
    }

    @Test
    void problems_have_words() {
        Dossier other = dossier("c", "tong-ket", DAY).build();
        CohortSheets sheets =
                SCORECARD.scoreCohort(List.of(of("a", 4), of("a", 4), other), ROLE, Set.of(DossierId.of("x")));
        for (Problem problem : sheets.problems()) {
            for (Language language : Language.values()) {
                assertThat(problem.text(language, ScoringMessages.table())).doesNotContain("dvk.", "{");
            }
        }
    }

    @Test
    void the_provenance_holds_the_digest_of_the_figures() {
        CohortSheets sheets = SCORECARD.scoreCohort(List.of(of("a", 4), of("b", 10)), ROLE);
        Fingerprint digest = sheets.cohort().digest();
        assertThat(sheets.sheets())
                .allSatisfy(
                        sheet -> assertThat(sheet.provenance().cohortDigest()).contains(digest));
        assertThat(digest).hasToString("1c765be4e9c63f2be56dee94678321d62c86e6d06280b418799a06846cba7b10");
        assertThat(SCORECARD
                        .scoreCohort(List.of(of("a", 4), of("b", 11)), ROLE)
                        .cohort()
                        .digest())
                .isNotEqualTo(digest);
    }

    @Test
    void the_same_points_among_others_are_another_sheet() {
        ScoreSheet one =
                SCORECARD.scoreCohort(List.of(of("a", 4)), ROLE).sheets().get(0);
        ScoreSheet other = SCORECARD
                .scoreCohort(List.of(of("a", 4), of("b", 3)), ROLE)
                .sheets()
                .get(0);
        assertThat(other.exactTotal()).isEqualTo(one.exactTotal());
        assertThat(other.provenance()).isNotEqualTo(one.provenance());
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void a_sheet_can_be_made_again_from_its_dossier_and_the_figures() {
        List<Dossier> dossiers = List.of(of("a", 4), of("b", 10), dossier("c").build());
        for (Set<DossierId> without : List.of(Set.<DossierId>of(), Set.of(DossierId.of("c")))) {
            CohortSheets sheets = SCORECARD.scoreCohort(dossiers, ROLE, without);
            for (int i = 0; i < dossiers.size(); i++) {
                assertThat(SCORECARD.score(dossiers.get(i), ROLE, sheets.cohort()))
                        .isEqualTo(sheets.sheets().get(i));
            }
        }
        Cohort cohort =
                SCORECARD.scoreCohort(dossiers, ROLE, Set.of(DossierId.of("c"))).cohort();
        assertThat(SCORECARD.score(of("stranger", 5), ROLE, cohort).provisional())
                .isTrue();
        assertThat(SCORECARD.score(of("a", 4), ROLE, Cohort.of(Map.of())).provisional())
                .isTrue();
    }

    @Test
    void an_edition_without_comparisons_is_scored_as_ever() {
        Scorecard plain = scorecard(BuiltInRules.perUnit("visits", Points.ONE), RuleTypes.builtIn());
        CohortSheets sheets = plain.scoreCohort(List.of(of("a", 4), of("b", 3)), ROLE);
        assertThat(sheets.sheets()).containsExactly(plain.score(of("a", 4), ROLE), plain.score(of("b", 3), ROLE));
        assertThat(sheets.sheets().get(0).provenance().cohortDigest()).isEmpty();
        assertThat(sheets.cohort().figures()).isEmpty();
    }

    @Test
    void nobody_at_all_is_a_cohort_too() {
        assertThat(SCORECARD.scoreCohort(List.of(), ROLE).isClosed()).isTrue();
    }

    @Test
    void users_compare_with_peers_by_rules_of_their_own() {
        Scorecard own = scorecard(
                RuleDefinition.of(
                        "acme:above-average",
                        Setting.tree().with("fact", "visits").build()),
                RuleTypes.builder().add(new AboveAverage()).build());
        CohortSheets sheets = own.scoreCohort(List.of(of("a", 4), of("b", 10), of("c", 7)), ROLE);
        assertThat(totals(sheets)).containsExactly("a 2", "b 12", "c 12");
        ScoreSheet alone = own.score(of("a", 4), ROLE);
        assertThat(alone.total()).hasToString("Unscored[needs=[cohort:1]]");
        assertThat(alone.bounds()).hasToString("[2, 12]");
        assertThat(sheets.sheets().get(0).explain().text(Language.VI))
                .contains("3 hồ sơ trong cụm có kết quả để so sánh, cao nhất là 10");
        assertThat(sheets.sheets().get(0).explain().text(Language.EN))
                .contains("dossiers of the cohort that are compared: 3; the highest is 10");
    }

    @Test
    void a_contribution_that_fails_is_awaited() {
        Scorecard failing = scorecard(
                RuleDefinition.of(
                        "acme:failing", Setting.tree().with("fact", "visits").build()),
                RuleTypes.builder().add(new Failing()).build());
        CohortSheets sheets = failing.scoreCohort(List.of(of("a", 4), of("b", 10)), ROLE);
        assertThat(sheets.awaited())
                .extracting(one -> one.dossier() + " " + one.why().code())
                .containsExactly("a dvk.cohort.failed");
        assertThat(totals(sheets)).containsExactly("a UNSCORED", "b UNSCORED");
    }

    @Test
    void a_comparison_is_opened_once() {
        assertThat(Scorecard.problems(
                        edition(RuleDefinition.of(
                                "acme:twice",
                                Setting.tree().with("fact", "visits").build())),
                        RuleTypes.builder().add(new Twice()).build(),
                        ""))
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactly("/tree/0/rule dvk.setting.cohort-twice");
    }

    @Test
    void figures_refuse_what_cannot_be() {
        assertThatThrownBy(() -> CohortFigures.of(List.of(), -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CohortFigures.of(List.of()).most()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> InputKey.cohort(Code.of("1"), "")).isInstanceOf(IllegalArgumentException.class);
        CohortFigures figures = CohortFigures.of(List.of(Points.of(3), Points.ONE), 1, 2);
        assertThat(figures.size()).isEqualTo(5);
        assertThat(figures.least()).isEqualTo(Points.ONE);
        assertThat(figures.sum()).isEqualTo(Points.of(4));
        assertThat(figures).hasToString("2 of 5 in [1, 3], 2 awaited");
        assertThat(Cohort.of(Map.of(InputKey.cohort(Code.of("1")), figures)).isFinal())
                .isFalse();
    }

    private static List<String> totals(CohortSheets sheets) {
        return sheets.sheets().stream()
                .map(sheet -> sheet.dossier() + " "
                        + sheet.exactTotal()
                                .map(Points::toString)
                                .orElse(sheet.kind().name()))
                .toList();
    }

    private static List<String> problems(CohortSheets sheets) {
        return sheets.problems().stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }

    private static CohortFigures figures(long... contributions) {
        return CohortFigures.of(java.util.stream.LongStream.of(contributions)
                .mapToObj(Points::of)
                .toList());
    }

    private static Dossier of(String id, long visits) {
        return dossier(id).addFact("visits", visits).build();
    }

    private static Dossier.Builder dossier(String id) {
        return dossier(id, "so-ket", DAY);
    }

    private static Dossier.Builder dossier(String id, String review, LocalDate day) {
        return Dossier.builder()
                .id(DossierId.of(id))
                .subject(SubjectRef.unit(id))
                .review(Code.of(review))
                .asOf(day)
                .addFact("plan", true);
    }

    private static Scorecard scorecard(RuleDefinition rule, RuleTypes types) {
        return Scorecard.compile(edition(rule), types);
    }

    private static Edition edition(RuleDefinition rule) {
        return Edition.builder()
                .set(Code.of("mau"))
                .id(Code.of("e1"))
                .inForce(DateRange.ofYears(2021, 2025))
                .rounding(Rounding.none())
                .addFact(new FactDeclaration(
                        FactKey.of("visits"),
                        LocalizedText.of("Số lượt thăm"),
                        FactType.builder(FactKind.COUNT)
                                .most(BigDecimal.valueOf(1000))
                                .build()))
                .addFact(new FactDeclaration(FactKey.of("plan"), LocalizedText.of("Có kế hoạch"), FactType.yesNo()))
                .addTree(criterion("1", 10, rule))
                .addTree(criterion("2", 2, BuiltInRules.yesNo("plan")))
                .banding(Banding.builder()
                        .scale(BandScale.POINTS)
                        .comparedAt(ComparedAt.REPORTED)
                        .addBand(Band.from("tot", LocalizedText.of("Tốt"), Points.of(8)))
                        .build())
                .build();
    }

    private static Criterion criterion(String code, long maximum, RuleDefinition rule) {
        return Criterion.builder()
                .code(Code.of(code))
                .title(LocalizedText.of("Tiêu chí " + code))
                .maximum(Points.of(maximum))
                .rule(rule)
                .notApplicable(NotApplicablePolicy.FULL_POINTS)
                .build();
    }

    /** Contributes nothing that is less than five. */
    private static final class Failing implements RuleType {
        @Override
        public Code id() {
            return Code.of("acme:failing");
        }

        @Override
        public int semanticsVersion() {
            return 1;
        }

        @Override
        public CompiledRule compile(RuleSetup setup) {
            FactSlot visits = setup.fact("fact", FactKind.COUNT);
            CohortSlot peers = setup.cohort("", List.of(visits), in -> {
                if (in.count(visits) < 5) {
                    throw new IllegalStateException("too few");
                }
                return Contribution.of(in.number(visits));
            });
            return CompiledRule.computed(
                    setup, Points.ZERO, setup.maximum(), List.of(visits, peers), in -> setup.maximum(), "acme.failing");
        }
    }

    /** Opens one comparison twice. */
    private static final class Twice implements RuleType {
        @Override
        public Code id() {
            return Code.of("acme:twice");
        }

        @Override
        public int semanticsVersion() {
            return 1;
        }

        @Override
        public CompiledRule compile(RuleSetup setup) {
            FactSlot visits = setup.fact("fact", FactKind.COUNT);
            return CompiledRule.computed(
                    setup,
                    Points.ZERO,
                    setup.maximum(),
                    List.of(setup.cohort(visits), setup.cohort(visits)),
                    in -> setup.maximum(),
                    "acme.twice");
        }
    }
}
