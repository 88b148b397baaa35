package vn.dvk.scoring.arbitraries;

import java.util.Arrays;
import java.util.List;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;
import vn.dvk.scoring.rule.Average;
import vn.dvk.scoring.rule.BelowTarget;
import vn.dvk.scoring.rule.BeyondMaximum;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.ChecklistBuilder;
import vn.dvk.scoring.rule.DeductBuilder;
import vn.dvk.scoring.rule.JudgesBuilder;
import vn.dvk.scoring.rule.NoTarget;
import vn.dvk.scoring.rule.OverOne;
import vn.dvk.scoring.rule.PeerRelativeBuilder;
import vn.dvk.scoring.rule.RatioTiersBuilder;
import vn.dvk.scoring.rule.TargetBuilder;
import vn.dvk.scoring.rule.ZeroDenominator;

/** The rules of the types that count, compare with a target, choose among parts or average. */
final class FurtherRules {
    private static final List<NotApplicablePolicy> POLICIES = Arrays.stream(NotApplicablePolicy.values())
            .filter(policy -> !policy.leavesOut())
            .toList();
    private static final List<ZeroDenominator> ZEROS = List.of(ZeroDenominator.values());

    private FurtherRules() {}

    static RuleDefinition of(CriterionSpec spec, String count, String other, String answer) {
        return switch (spec.kind()) {
            case PER_UNIT ->
                BuiltInRules.perUnit(
                        count,
                        spec.maximum().dividedBy(1 + spec.choice() % 5),
                        List.of(BeyondMaximum.values()).get(spec.choice() % 3));
            case PER_UNIT_MINUS ->
                BuiltInRules.perUnit(
                        count, Points.ofRatio(-1 - spec.choice() % 3, 2), Points.of(-1 - spec.choice() % 4));
            case DEDUCT -> deduct(spec, count, other);
            case PLUS_MINUS -> plusMinus(spec, answer);
            case TARGET -> target(spec, count, other);
            case TIERS -> tiers(spec, count, other);
            case BEST_OF ->
                BuiltInRules.bestOf()
                        .part(
                                spec.code(".a").text(),
                                LocalizedText.of("Phần một"),
                                spec.half(),
                                BuiltInRules.ratio(count, other, ZeroDenominator.NOT_APPLICABLE, OverOne.INVALID))
                        .part(
                                spec.code(".b").text(),
                                LocalizedText.of("Phần hai"),
                                spec.maximum(),
                                BuiltInRules.direct())
                        .part(
                                spec.code(".c").text(),
                                LocalizedText.of("Phần ba"),
                                spec.quarter(),
                                BuiltInRules.yesNo(answer))
                        .build();
            case ALL_OF -> allOf(spec, count, answer);
            case ANY_OF ->
                BuiltInRules.anyOf(1 + spec.choice() % 2)
                        .part(
                                LocalizedText.of("Nội dung một"),
                                Condition.where(count).atLeast(6))
                        .part(
                                LocalizedText.of("Nội dung hai"),
                                Condition.where(other).atLeast(4))
                        .part(
                                LocalizedText.of("Nội dung ba"),
                                Condition.where(answer).isYes())
                        .build();
            case PREREQUISITE ->
                BuiltInRules.prerequisite(
                        LocalizedText.of("Danh hiệu văn hóa"),
                        Condition.where(count)
                                .atLeast(6)
                                .and(Condition.where(answer).isYes()),
                        spec.maximum(),
                        Points.of(-(spec.choice() % 2)));
            case INFORMATIONAL ->
                spec.choice() % 2 == 0 ? BuiltInRules.informational(count) : BuiltInRules.informational();
            case JUDGES -> judges(spec);
            case PEER_RELATIVE -> peerRelative(spec, count, other);
            default -> throw new AssertionError(spec.kind());
        };
    }

    private static RuleDefinition deduct(CriterionSpec spec, String count, String other) {
        DeductBuilder deduct = BuiltInRules.deduct(count);
        if (spec.choice() % 2 == 0) {
            deduct.each(Points.ofRatio(3, 4));
        } else {
            deduct.eachPercent(Points.of(25));
        }
        if (spec.choice() % 3 != 0) {
            deduct.exempt(other);
        }
        return deduct.floor(spec.choice() % 4 == 0 ? Points.of(-1) : Points.ZERO);
    }

    private static RuleDefinition plusMinus(CriterionSpec spec, String answer) {
        return BuiltInRules.plusMinus(spec.half(), Points.of(-(spec.choice() % 2)))
                .plus(
                        spec.code(".p").text(),
                        LocalizedText.of("Điểm cộng"),
                        spec.half(),
                        BuiltInRules.direct(),
                        POLICIES.get(spec.choice() % 3))
                .plus(spec.code(".y").text(), LocalizedText.of("Thưởng"), spec.quarter(), BuiltInRules.yesNo(answer))
                .minus(
                        spec.code(".m").text(),
                        LocalizedText.of("Điểm trừ"),
                        spec.maximum(),
                        BuiltInRules.direct(),
                        POLICIES.get(spec.choice() / 3 % 3))
                .build();
    }

    private static RuleDefinition target(CriterionSpec spec, String count, String other) {
        TargetBuilder target = BuiltInRules.target(count);
        if (spec.choice() % 5 == 0) {
            boolean refused = spec.choice() / 2 % 3 == 1;
            target.of(refused ? Points.of(7) : Points.ofRatio(15, 2));
        } else {
            target.of(other, ZEROS.get(spec.choice() % 4));
        }
        if (spec.choice() % 2 == 0) {
            target.floorPercent(Points.of(50));
        }
        return switch (spec.choice() / 2 % 3) {
            case 0 -> target.capped();
            case 1 -> target.refusingMore();
            default -> target.rewarding(spec.half(), spec.maximum().dividedBy(200));
        };
    }

    private static RuleDefinition peerRelative(CriterionSpec spec, String count, String other) {
        ZeroDenominator allZero = ZEROS.get(spec.choice() % 4);
        if (spec.choice() % 5 == 0 || count.equals(other)) {
            return BuiltInRules.peerRelative(count).shareOfBest(allZero);
        }
        PeerRelativeBuilder.AgainstTarget against = BuiltInRules.peerRelative(count)
                .target(other, List.of(BelowTarget.values()).get(spec.choice() % 3));
        if (spec.choice() % 2 == 0) {
            against.atTarget(spec.quarter());
        }
        NoTarget none = List.of(NoTarget.values()).get(spec.choice() / 3 % 4);
        return none == NoTarget.OWN_GROUP ? against.ownGroup(allZero) : against.noTarget(none);
    }

    private static RuleDefinition tiers(CriterionSpec spec, String count, String other) {
        RatioTiersBuilder tiers = BuiltInRules.ratioTiers(
                        count,
                        other,
                        ZEROS.get(spec.choice() % 4),
                        spec.choice() / 2 % 2 == 0 ? OverOne.CAP : OverOne.INVALID)
                .from(Points.of(80), spec.maximum())
                .from(Points.of(60), Share.of(2, 3));
        return spec.choice() % 3 == 0 ? tiers.from(Points.ZERO, Share.of(1, 3)).build() : tiers.below(spec.quarter());
    }

    private static RuleDefinition allOf(CriterionSpec spec, String count, String answer) {
        ChecklistBuilder parts = BuiltInRules.allOf()
                .part(
                        LocalizedText.of("Nội dung một"),
                        Condition.where(count).atLeast(2),
                        POLICIES.get(spec.choice() % 3))
                .part(
                        spec.code(".b").text(),
                        LocalizedText.of("Nội dung hai"),
                        spec.maximum(),
                        BuiltInRules.direct(),
                        spec.quarter(),
                        POLICIES.get(spec.choice() / 3 % 3));
        return spec.choice() % 2 == 0
                ? parts.build()
                : parts.part(
                                LocalizedText.of("Nội dung ba"),
                                Condition.where(answer).isYes())
                        .worth(spec.maximum(), spec.quarter())
                        .build();
    }

    private static RuleDefinition judges(CriterionSpec spec) {
        JudgesBuilder judges = BuiltInRules.judges(List.of(Average.values()).get(spec.choice() % 3));
        for (int i = 0; i < ScoringDomain.MARKS; i++) {
            judges.judge(spec.code(".j" + i).text(), LocalizedText.of("Giám khảo " + (i + 1)));
        }
        return judges.atLeast(1 + spec.choice() / 3 % 2).build();
    }
}
