package vn.dvk.scoring.arbitraries;

import java.util.List;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.MissingPolicy;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.OverOne;
import vn.dvk.scoring.rule.TableBuilder;
import vn.dvk.scoring.rule.ZeroDenominator;

/**
 * What a criterion is made from.
 *
 * @param position its place among the criteria
 * @param kind which rule type
 * @param halves the maximum in half points
 * @param choice what chooses facts and settings
 * @param policy the policy for not applicable
 * @param extra what chooses the other policies
 */
public record CriterionSpec(int position, Kind kind, int halves, int choice, NotApplicablePolicy policy, int extra) {

    /** The rule types; two forms of table. */
    public enum Kind {
        YES_NO,
        LEVELS,
        TABLE,
        TABLE_OF_TWO,
        RATIO,
        DIRECT,
        SUM,
        PER_UNIT,
        PER_UNIT_MINUS,
        DEDUCT,
        PLUS_MINUS,
        TARGET,
        TIERS,
        BEST_OF,
        ALL_OF,
        ANY_OF,
        PREREQUISITE,
        INFORMATIONAL,
        JUDGES,
        PEER_RELATIVE
    }

    Criterion criterion() {
        Criterion.Builder criterion = Criterion.builder()
                .code(code())
                .title(LocalizedText.of("Tiêu chí " + position))
                .maximum(maximum())
                .rule(rule())
                .notApplicable(policy);
        if (countsMissing()) {
            criterion.missing(MissingPolicy.ZERO_POINTS);
        }
        if (extra % 3 == 1 && policy != NotApplicablePolicy.NOT_ALLOWED) {
            criterion.appliesWhen(condition(extra));
        }
        if (markedByOther()) {
            criterion.markedBy(AssessmentRole.APPRAISAL);
        }
        return criterion.build();
    }

    /** Whether missing inputs count as zero points. */
    public boolean countsMissing() {
        return extra % 5 == 1 && kind != Kind.PER_UNIT_MINUS;
    }

    /** Whether the marks come from the appraisal, whichever role is scored. */
    boolean markedByOther() {
        return extra % 6 == 1;
    }

    /** A condition under which a node applies. */
    static Condition condition(int choice) {
        return choice % 2 == 0
                ? Condition.where(ScoringDomain.fact(ScoringDomain.COUNTS)).isYes()
                : Condition.where(ScoringDomain.fact(choice % ScoringDomain.COUNTS))
                        .atLeast(3);
    }

    /** The same in another place. */
    CriterionSpec at(int place, NotApplicablePolicy other) {
        return new CriterionSpec(place, kind, halves, choice, other, extra);
    }

    /** The codes under which marks are given, at most {@link ScoringDomain#MARKS}. */
    List<Code> markCodes() {
        return switch (kind) {
            case LEVELS, DIRECT -> List.of(code());
            case SUM, BEST_OF, ALL_OF -> List.of(code(".b"));
            case PLUS_MINUS -> List.of(code(".p"), code(".m"));
            case JUDGES -> List.of(code(".j0"), code(".j1"), code(".j2"));
            case INFORMATIONAL -> choice % 2 == 0 ? List.of() : List.of(code());
            default -> List.of();
        };
    }

    MarkValue mark(int index, int value) {
        if (value == ScoringDomain.NOT_APPLICABLE) {
            return Scenario.notApplicable();
        }
        if (kind == Kind.LEVELS) {
            return MarkValue.level(new String[] {"tot", "kha", "yeu"}[value % 3]);
        }
        Points top = kind == Kind.SUM || (kind == Kind.PLUS_MINUS && index == 0) ? half() : maximum();
        return MarkValue.of(least().plus(top.minus(least()).times(value).dividedBy(ScoringDomain.MOST)));
    }

    Code code() {
        return code("");
    }

    Code code(String suffix) {
        return Code.of("c" + position + suffix);
    }

    Points maximum() {
        boolean nothing = kind == Kind.PER_UNIT_MINUS || kind == Kind.INFORMATIONAL;
        return nothing ? Points.ZERO : Points.ofRatio(halves, 2);
    }

    Points half() {
        return maximum().dividedBy(2);
    }

    Points quarter() {
        return maximum().dividedBy(4);
    }

    private Points least() {
        if (kind != Kind.DIRECT || choice % 3 == 0) {
            return Points.ZERO;
        }
        return choice % 3 == 1 ? Points.of(-1) : quarter();
    }

    private RuleDefinition rule() {
        String count = ScoringDomain.fact(choice % ScoringDomain.COUNTS);
        String other = ScoringDomain.fact((choice / 3) % ScoringDomain.COUNTS);
        String answer = ScoringDomain.fact(ScoringDomain.COUNTS + choice % 2);
        return switch (kind) {
            case YES_NO -> BuiltInRules.yesNo(answer, maximum(), Points.of(-(choice % 2)));
            case LEVELS -> levels();
            case TABLE -> table(count);
            case TABLE_OF_TWO -> tableOfTwo(count, other, answer);
            case RATIO ->
                BuiltInRules.ratio(
                        count,
                        other,
                        List.of(ZeroDenominator.values()).get(choice % 4),
                        List.of(OverOne.values()).get((choice / 2) % 3));
            case DIRECT -> BuiltInRules.direct(least(), maximum().minus(least()).dividedBy(ScoringDomain.MOST));
            case SUM ->
                BuiltInRules.sum()
                        .part(
                                "c" + position + ".a",
                                LocalizedText.of("Phần một"),
                                half(),
                                BuiltInRules.yesNo(answer, half(), quarter()),
                                List.of(NotApplicablePolicy.values()).get(choice % 3))
                        .part("c" + position + ".b", LocalizedText.of("Phần hai"), half(), BuiltInRules.direct())
                        .build();
            default -> FurtherRules.of(this, count, other, answer);
        };
    }

    private RuleDefinition levels() {
        return BuiltInRules.levels()
                .level("tot", LocalizedText.of("Tốt"), maximum())
                .level("kha", LocalizedText.of("Khá"), Share.of(1, 3))
                .level("yeu", LocalizedText.of("Yếu"), Points.of(-(choice % 2)))
                .build();
    }

    private RuleDefinition table(String count) {
        if (choice % 5 == 4) {
            return BuiltInRules.table()
                    .when(Condition.where(count).atLeast(8), Points.ZERO)
                    .when(Condition.where(count).atLeast(2), Share.of(1, 3))
                    .otherwise(maximum())
                    .build();
        }
        TableBuilder table = BuiltInRules.table()
                .when(Condition.where(count).atLeast(8), maximum())
                .when(Condition.where(count).atLeast(4), Share.of(2, 3))
                .when(Condition.where(count).equalTo(2), Share.of(1, 2));
        return (choice % 2 == 0 ? table.otherwise(Points.ZERO) : table.otherwiseInvalid()).build();
    }

    private RuleDefinition tableOfTwo(String count, String other, String answer) {
        return BuiltInRules.table()
                .when(
                        Condition.where(count)
                                .atLeast(6)
                                .and(Condition.where(answer).isYes()),
                        maximum())
                .when(
                        Condition.anyOf(
                                Condition.where(other).lessThan(3),
                                Condition.not(Condition.where(answer).isYes())),
                        Share.of(1, 4))
                .otherwise(Points.ZERO)
                .build();
    }
}
