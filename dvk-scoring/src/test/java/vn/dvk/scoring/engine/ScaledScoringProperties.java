package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.BonusPool;
import vn.dvk.core.criteria.BonusStage;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Consequence;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.Gate;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Requirement;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.dossier.Assessment;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.Evidence;
import vn.dvk.core.dossier.Fact;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;
import vn.dvk.scoring.arbitraries.Scenario;
import vn.dvk.scoring.arbitraries.ScoringDomain;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.DoubleCredit;
import vn.dvk.scoring.rule.OverOne;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.rule.ZeroDenominator;
import vn.dvk.scoring.sheet.ScoreSheet;

class ScaledScoringProperties {
    private static final RuleTypes TYPES =
            RuleTypes.builder().add(new DoubleCredit()).build();
    private static final String SCALED = "scored in whole numbers";

    @Property(tries = 100)
    @Domain(ScoringDomain.class)
    void whole_numbers_give_the_sheets_of_the_rules(@ForAll Scenario scenario) {
        Scorecard scorecard = Scorecard.compile(scenario.edition(), RuleTypes.builtIn());
        check(scorecard, scenario.dossier());
        check(scorecard, scenario.turned());
        check(scorecard, scenario.completed());
    }

    /** Every rounding mode, to any decimals, of points and counts up to the greatest; some inputs are absent or wrong. */
    @Property(tries = 200)
    @Domain(DomainContext.Global.class)
    void neither_rounding_nor_overflow_makes_a_difference(
            @ForAll("counts") long part,
            @ForAll("counts") long whole,
            @ForAll("counts") long number,
            @ForAll("maxima") Points maximum,
            @ForAll("modes") RoundingMode mode,
            @ForAll @IntRange(max = 12) int decimals,
            @ForAll @IntRange(max = 30) int fault) {
        Scorecard scorecard = Scorecard.compile(
                edition(maximum.rounded(decimals, RoundingMode.UP), Rounding.eachLine(decimals, mode)), TYPES);
        boolean scaled = check(scorecard, dossier(part, whole, number, fault));
        Statistics.label(SCALED).collect(scaled);
        Statistics.label(SCALED).coverage(coverage -> {
            coverage.check(true).count(count -> count > 3);
            coverage.check(false).count(count -> count > 20);
        });
    }

    @Example
    void every_rounding_mode_rounds_small_quotients_alike_ties_included() {
        for (RoundingMode mode : RoundingMode.values()) {
            for (int decimals = 0; mode != RoundingMode.UNNECESSARY && decimals < 3; decimals++) {
                Scorecard scorecard =
                        Scorecard.compile(edition(Points.of(3), Rounding.eachLine(decimals, mode)), TYPES);
                for (int whole = 2; whole <= 16; whole++) {
                    for (int part = 0; part <= whole; part++) {
                        BoundDossier bound = scorecard.bind(dossier(part, whole, 4, 9), AssessmentRole.SELF);
                        assertThat(bound.isScaled()).isTrue();
                        assertThat(scorecard.score(bound).reportedTotal())
                                .as("%s of %s to %s decimals by %s", part, whole, decimals, mode)
                                .isEqualTo(bound.source().general().reportedTotal());
                    }
                }
            }
        }
    }

    /** On both sides of all limits of the rules and the conditions, and with every fault that a dossier may have. */
    @Example
    void small_and_great_numbers_give_the_sheets_of_the_rules() {
        Scorecard scorecard =
                Scorecard.compile(edition(Points.of(3), Rounding.eachLine(2, RoundingMode.HALF_UP)), TYPES);
        for (long part : new long[] {0, 1, 5}) {
            for (long whole : new long[] {0, 1, 2, 5, Integer.MAX_VALUE}) {
                for (long number : new long[] {0, 1, 4, 9, 31, 32, 33, 49, 50, 2000}) {
                    check(scorecard, dossier(part, whole, number, 9));
                }
            }
        }
        for (int fault = 0; fault < 9; fault++) {
            check(scorecard, dossier(2, 5, 4, fault));
        }
    }

    @Provide
    Arbitrary<Long> counts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 60),
                Arbitraries.longs().between(0, Integer.MAX_VALUE),
                Arbitraries.longs().between(0, Long.MAX_VALUE),
                Arbitraries.of(
                        0L,
                        1L,
                        Integer.MAX_VALUE - 1L,
                        (long) Integer.MAX_VALUE,
                        Long.MAX_VALUE / 2,
                        Long.MAX_VALUE / 2 + 1,
                        Long.MAX_VALUE - 1,
                        Long.MAX_VALUE));
    }

    @Provide
    Arbitrary<Points> maxima() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 4000).map(hundredths -> Points.ofScaled(hundredths, 2)),
                Arbitraries.longs().between(1, Long.MAX_VALUE).map(Points::of),
                Arbitraries.of(Points.ofRatio(1, 3), Points.of(Long.MAX_VALUE).times(1000)));
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }

    /** Compares every answer of the sheets of both paths; says whether whole numbers were enough. */
    @CanIgnoreReturnValue
    private static boolean check(Scorecard scorecard, Dossier dossier) {
        BoundDossier bound = scorecard.bind(dossier, AssessmentRole.SELF);
        ScoreSheet expected = bound.source().general();
        ScoreSheet sheet = scorecard.score(bound);
        assertThat(sheet.reportedTotal()).isEqualTo(expected.reportedTotal());
        assertThat(sheet.kind()).isEqualTo(expected.kind());
        assertThat(sheet.band()).isEqualTo(expected.band());
        assertThat(sheet.bounds()).isEqualTo(expected.bounds());
        assertThat(sheet.gates()).isEqualTo(expected.gates());
        assertThat(sheet.baseTotal()).isEqualTo(expected.baseTotal());
        assertThat(sheet.bonus()).isEqualTo(expected.bonus());
        assertThat(sheet.adjustments()).isEqualTo(expected.adjustments());
        assertThat(sheet.disqualifications()).isEqualTo(expected.disqualifications());
        assertThat(sheet.openDisqualifications()).isEqualTo(expected.openDisqualifications());
        assertThat(sheet).isEqualTo(expected).hasSameHashCodeAs(expected).hasToString(expected.toString());
        assertThat(expected).isEqualTo(sheet);
        assertThat(sheet.total()).isEqualTo(expected.total());
        assertThat(sheet.lines()).isEqualTo(expected.lines());
        assertThat(sheet.remarks()).isEqualTo(expected.remarks());
        assertThat(sheet.explain().criteria()).isEqualTo(expected.explain().criteria());
        assertThat(sheet.explain().ranked()).isEqualTo(expected.explain().ranked());
        assertThat(sheet.explain()).isEqualTo(expected.explain()).hasSameHashCodeAs(expected.explain());
        assertThat(sheet.text(Language.VI)).isEqualTo(expected.text(Language.VI));
        return bound.isScaled();
    }

    private static Edition edition(Points maximum, Rounding rounding) {
        Edition.Builder edition = Edition.builder()
                .set(Code.of("generated"))
                .id(Code.of("e1"))
                .inForce(DateRange.ofYears(2021, 2025))
                .rounding(rounding)
                .addDisqualification(new Disqualification(
                        Code.of("n"),
                        LocalizedText.of("Số liệu"),
                        Condition.not(Condition.anyOf(
                                Condition.where("n").lessThan(50),
                                Condition.where("part").moreThan(2)))))
                .addGate(Gate.of(
                        "gate",
                        LocalizedText.of("Số liệu"),
                        Requirement.holds(Condition.where("whole").moreThan(1)),
                        new Consequence.Disqualified()))
                .addBonusPool(BonusPool.of(
                        CriteriaGroup.builder()
                                .code(Code.of("p"))
                                .title(LocalizedText.of("Thưởng"))
                                .addChild(Criterion.builder()
                                        .code(Code.of("p1"))
                                        .title(LocalizedText.of("Thưởng"))
                                        .maximum(maximum)
                                        .rule(BuiltInRules.perUnit("n", maximum.dividedBy(5)))
                                        .notApplicable(NotApplicablePolicy.ZERO_POINTS)
                                        .build())
                                .build(),
                        BonusStage.BEFORE_BANDING))
                .banding(Banding.builder()
                        .scale(BandScale.PERCENT_OF_MAXIMUM)
                        .comparedAt(ComparedAt.REPORTED)
                        .addBand(Band.from("tot", LocalizedText.of("Tốt"), Points.ofRatio(200, 3)))
                        .addBand(Band.builder()
                                .code(Code.of("kha"))
                                .title(LocalizedText.of("Khá"))
                                .minimum(Points.of(50))
                                .minimumInclusive(false)
                                .build())
                        .build());
        edition.addFact(new FactDeclaration(FactKey.of("yes"), LocalizedText.of("yes"), FactType.yesNo()));
        for (String fact : List.of("part", "whole", "n")) {
            edition.addFact(new FactDeclaration(FactKey.of(fact), LocalizedText.of(fact), FactType.count()));
        }
        Points half = maximum.dividedBy(2).rounded(rounding.scale(), RoundingMode.FLOOR);
        List<RuleDefinition> rules = List.of(
                BuiltInRules.ratio("part", "whole", ZeroDenominator.NOT_APPLICABLE, OverOne.CAP),
                BuiltInRules.ratio("part", "whole", ZeroDenominator.FULL, OverOne.ALLOW),
                BuiltInRules.target("part").of("whole", ZeroDenominator.ZERO).capped(),
                BuiltInRules.yesNo("yes"),
                BuiltInRules.levels()
                        .level("tot", LocalizedText.of("Tốt"), maximum)
                        .level("kha", LocalizedText.of("Khá"), Share.of(2, 3))
                        .build(),
                RuleDefinition.of(
                        "acme:double-credit",
                        Setting.tree()
                                .with("fact", "n")
                                .with("each", maximum.dividedBy(3))
                                .build()),
                BuiltInRules.perUnit("n", maximum.dividedBy(7)),
                BuiltInRules.deduct("n").each(maximum.dividedBy(9)).floor(half),
                BuiltInRules.table()
                        .when(
                                Condition.where("n")
                                        .atLeast(9)
                                        .and(Condition.where("yes").isYes()),
                                maximum)
                        .otherwise(half)
                        .build(),
                BuiltInRules.table()
                        .when(Condition.where("n").atLeast(9), maximum)
                        .when(Condition.where("n").isOneOf(Set.of(FactValue.of(3), FactValue.of(5))), half)
                        .otherwise(Points.ZERO)
                        .build());
        for (int i = 0; i < rules.size(); i++) {
            edition.addTree(Criterion.builder()
                    .code(Code.of("c" + i))
                    .title(LocalizedText.of("Tiêu chí " + i))
                    .maximum(maximum)
                    .rule(rules.get(i))
                    .notApplicable(NotApplicablePolicy.FULL_POINTS)
                    .build());
        }
        return edition.build();
    }

    private static Dossier dossier(long part, long whole, long number, int fault) {
        Dossier.Builder dossier = Dossier.builder()
                .id(DossierId.of("hs-1"))
                .subject(SubjectRef.model("m-1"))
                .review(Code.of("so-ket"))
                .asOf(LocalDate.of(fault == 0 ? 2020 : 2023, 12, 31))
                .addFact("whole", whole)
                .addFact("part", part)
                .addFact("yes", number % 2 == 0);
        if (fault == 1) {
            dossier.addFact(Fact.notApplicable("n", "no-task"));
        } else if (fault == 2) {
            dossier.addFact("n", true);
        } else if (fault != 3) {
            dossier.addFact("n", number);
        }
        if (fault == 4) {
            dossier.addFact("unknown", number);
        }
        if (fault == 5) {
            dossier.addEvidence(Evidence.builder()
                    .criterion(Code.of("c3"))
                    .reference("bc-1")
                    .build());
        }
        Assessment.Builder marks = Assessment.builder()
                .role(AssessmentRole.SELF)
                .assessor(Code.of("a-1"))
                .date(LocalDate.of(2023, 12, 31));
        if (fault == 6) {
            marks.addMark(Mark.of("c4", Points.ONE));
        } else if (fault != 7) {
            marks.addMark(Mark.level("c4", fault == 8 ? "yeu" : whole % 2 == 0 ? "kha" : "tot"));
        }
        return dossier.addAssessment(marks.build()).build();
    }
}
