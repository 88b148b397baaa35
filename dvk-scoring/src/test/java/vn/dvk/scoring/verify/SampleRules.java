package vn.dvk.scoring.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.RoundingMode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.OverOne;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.rule.ZeroDenominator;

/** Rules and an edition for the tests of this package; the numbers are illustrative. */
final class SampleRules {
    static final RuleDefinition MEETINGS = BuiltInRules.table()
            .when(Condition.where("meetings").atLeast(4), Points.of(20))
            .when(Condition.where("meetings").equalTo(3), Points.of(15))
            .otherwise(Points.ZERO)
            .build();
    static final RuleDefinition QUALITY = BuiltInRules.levels()
            .level("1", text("Mức 1"), Points.of(10))
            .level("2", text("Mức 2"), Points.of(5))
            .build();

    private SampleRules() {}

    /** A group of a table (20) and levels (10), and a ratio (10) rounded to two places; good from 30, fair from 15. */
    static Edition edition() {
        return Edition.builder()
                .set(Code.of("mau"))
                .id(Code.of("e1"))
                .inForce(DateRange.ofYears(2021, 2025))
                .rounding(Rounding.eachLine(2, RoundingMode.HALF_UP))
                .addFact(fact("meetings", FactType.count()))
                .addFact(fact("done", FactType.count()))
                .addFact(fact("tasks", FactType.count()))
                .addFact(fact("disciplined", FactType.count()))
                .addTree(CriteriaGroup.builder()
                        .code(Code.of("1"))
                        .title(text("Tổ chức"))
                        .addChild(criterion("1.1", 20, MEETINGS, NotApplicablePolicy.NOT_ALLOWED))
                        .addChild(criterion("1.2", 10, QUALITY, NotApplicablePolicy.NOT_ALLOWED))
                        .build())
                .addTree(criterion(
                        "2",
                        10,
                        BuiltInRules.ratio("done", "tasks", ZeroDenominator.NOT_APPLICABLE, OverOne.CAP),
                        NotApplicablePolicy.FULL_POINTS))
                .banding(Banding.builder()
                        .comparedAt(ComparedAt.REPORTED)
                        .scale(BandScale.POINTS)
                        .addBand(Band.from("tot", text("Tốt"), Points.of(30)))
                        .addBand(Band.from("kha", text("Khá"), Points.of(15)))
                        .build())
                .addDisqualification(new Disqualification(
                        Code.of("ky-luat"),
                        text("Có cán bộ bị kỷ luật"),
                        Condition.where("disciplined").moreThan(0)))
                .build();
    }

    static Scorecard scorecard() {
        return Scorecard.compile(edition(), RuleTypes.builtIn());
    }

    static LocalizedText text(String vi) {
        return LocalizedText.of(vi);
    }

    static FactDeclaration fact(String key, FactType type) {
        return new FactDeclaration(FactKey.of(key), text("Số " + key), type);
    }

    static Criterion criterion(String code, long maximum, RuleDefinition rule, NotApplicablePolicy policy) {
        return Criterion.builder()
                .code(Code.of(code))
                .title(text("Tiêu chí " + code))
                .maximum(Points.of(maximum))
                .rule(rule)
                .notApplicable(policy)
                .build();
    }

    /** The text of the failed check. */
    static String failure(ThrowingCallable check) {
        Throwable thrown = catchThrowable(check);
        assertThat(thrown).isExactlyInstanceOf(AssertionError.class);
        return thrown.getMessage();
    }
}
