package vn.dvk.scoring.arbitraries;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandRequirement;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.BandingVariant;
import vn.dvk.core.criteria.BonusPool;
import vn.dvk.core.criteria.BonusStage;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Consequence;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.Gate;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Requirement;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.rule.RuleTypes;

/** Puts criteria into nested groups and bonus pools with policies of all kinds; for use by one thread. */
final class GeneratedEdition {
    private final List<CriterionSpec> criteria;
    private final int groupSize;
    private final Edition.Builder edition = Edition.builder();
    private Points maximum = Points.ZERO;
    private int choices;

    /**
     * Starts an edition.
     *
     * @param choices what the policies are chosen by; 0 for none
     */
    private GeneratedEdition(List<CriterionSpec> criteria, int groupSize, int choices) {
        this.criteria = criteria;
        this.groupSize = groupSize;
        this.choices = choices;
    }

    /** With bands, unless caps and bonuses leave one of them out of reach. */
    static Edition of(List<CriterionSpec> criteria, int groupSize, int choices, Rounding rounding, int banding) {
        Edition edition = new GeneratedEdition(criteria, groupSize, choices).with(rounding, banding);
        return Scorecard.problems(edition, RuleTypes.builtIn(), "").isEmpty()
                ? edition
                : new GeneratedEdition(criteria, groupSize, choices).with(rounding, 0);
    }

    private Edition with(Rounding rounding, int banding) {
        edition.set(Code.of("generated"))
                .id(Code.of("e1"))
                .inForce(DateRange.ofYears(2021, 2025))
                .rounding(rounding);
        for (int i = 0; i < ScoringDomain.FACTS; i++) {
            edition.addFact(declaration(i));
        }
        List<CriterionSpec> rest = new ArrayList<>(criteria);
        List<CriterionSpec> bonus = new ArrayList<>();
        while (rest.size() > 1 && next(4) == 1) {
            bonus.add(rest.remove(rest.size() - 1));
        }
        for (int group = 0; !rest.isEmpty(); group++) {
            List<CriterionSpec> members = rest.subList(0, Math.min(groupSize, rest.size()));
            if (groupSize == 1) {
                maximum = maximum.plus(members.get(0).maximum());
                edition.addTree(members.get(0).criterion());
            } else {
                edition.addTree(group(group, members));
            }
            members.clear();
        }
        bonus.forEach(this::pool);
        if (banding > 0 && !maximum.isZero()) {
            edition.banding(banding(banding));
            gates(banding);
        }
        if (banding == 5) {
            edition.addDisqualification(new Disqualification(
                    Code.of("ky-luat"),
                    LocalizedText.of("Có kỷ luật"),
                    Condition.where("n0").equalTo(0)));
        }
        return edition.build();
    }

    private void gates(int banding) {
        LocalizedText title = LocalizedText.of("Điều kiện");
        if (banding % 2 == 0) {
            edition.addGate(Gate.of(
                    "co-so",
                    title,
                    Requirement.holds(Condition.where("n1").atLeast(2)),
                    banding == 2 ? Consequence.cappedAt("kha") : Consequence.disqualified()));
        }
        if (banding >= 3) {
            String first = criteria.size() > 1 && groupSize > 1 ? "g0" : "c0";
            edition.addGate(Gate.of(
                    "toi-thieu", title, Requirement.eachAtLeastPercent(Points.of(30), first), Consequence.noBand()));
        }
    }

    /** A number below that; 0 more often than not, and always once the choices are used up. */
    private int next(int end) {
        int next = choices % end;
        choices /= end;
        return next;
    }

    private CriteriaGroup group(int number, List<CriterionSpec> members) {
        Points sum = Points.sum(members.stream().map(CriterionSpec::maximum).toList());
        CriteriaGroup.Builder inner =
                CriteriaGroup.builder().code(Code.of("g" + number + ".1")).title(LocalizedText.of("Nhóm con"));
        members.forEach(spec -> inner.addChild(spec.criterion()));
        Points most = policies(inner, sum, next(6));
        CriteriaGroup.Builder outer = CriteriaGroup.builder()
                .code(Code.of("g" + number))
                .title(LocalizedText.of("Nhóm " + number))
                .addChild(inner.build());
        maximum = maximum.plus(policies(outer, most, next(6)));
        return outer.build();
    }

    /** Gives a group limits and policies, and returns its maximum. */
    private Points policies(CriteriaGroup.Builder group, Points sum, int choice) {
        NotApplicablePolicy policy = List.of(NotApplicablePolicy.values()).get(choice % 5);
        Points cap = choice == 2 || choice == 5 ? halves(sum.times(2).dividedBy(3)) : sum;
        if (!cap.equals(sum)) {
            group.cap(cap);
        }
        if (choice >= 4) {
            group.floor(halves(cap.dividedBy(4)));
        }
        if (choice >= 3) {
            group.appliesWhen(CriterionSpec.condition(choice + next(3)));
        }
        boolean refused = policy == NotApplicablePolicy.NOT_ALLOWED && choice >= 3;
        group.notApplicable(refused ? NotApplicablePolicy.RESCALE_PARENT : policy);
        return cap;
    }

    private void pool(CriterionSpec spec) {
        boolean given = spec.kind() != CriterionSpec.Kind.INFORMATIONAL;
        NotApplicablePolicy policy =
                spec.policy() == NotApplicablePolicy.RESCALE_SET ? NotApplicablePolicy.RESCALE_PARENT : spec.policy();
        CriteriaGroup.Builder group = CriteriaGroup.builder()
                .code(Code.of("p" + spec.position()))
                .title(LocalizedText.of("Điểm thưởng"))
                .addChild(spec.at(spec.position(), policy).criterion())
                .notApplicable(NotApplicablePolicy.ZERO_POINTS);
        if (!given) {
            edition.addTree(group.build());
            return;
        }
        int choice = next(8);
        Points cap = halves(spec.maximum().dividedBy(2));
        if (choice % 2 == 1 && !cap.isZero()) {
            group.cap(cap);
        }
        BonusPool.Builder pool = BonusPool.builder()
                .group(group.build())
                .stage(choice % 4 < 2 ? BonusStage.BEFORE_BANDING : BonusStage.AFTER_BANDING);
        if (choice > 4) {
            pool.totalCap(maximum.plus(Points.of(choice - 5)));
        }
        edition.addBonusPool(pool.build());
    }

    /** The greatest number of half points that is not more. */
    private static Points halves(Points points) {
        return Points.of(points.times(2).toBigDecimal(0, RoundingMode.FLOOR)).dividedBy(2);
    }

    private static Banding banding(int choice) {
        Band.Builder best = Band.builder()
                .code(Code.of("tot"))
                .title(LocalizedText.of("Tốt"))
                .minimum(Points.of(80));
        Banding.Builder banding = Banding.builder()
                .scale(BandScale.PERCENT_OF_MAXIMUM)
                .comparedAt(choice % 2 == 0 ? ComparedAt.EXACT : ComparedAt.REPORTED);
        if (choice != 3) {
            best.addRequirement(new BandRequirement(
                    LocalizedText.of("Có kế hoạch"),
                    Requirement.holds(Condition.where("y1").isYes())));
            banding.addVariant(new BandingVariant(
                    LocalizedText.of("Miền núi"),
                    Condition.where("y0").isYes(),
                    Map.of(Code.of("tot"), Points.of(70), Code.of("kha"), Points.of(55))));
        }
        return banding.addBand(best.build())
                .addBand(Band.builder()
                        .code(Code.of("kha"))
                        .title(LocalizedText.of("Khá"))
                        .minimum(Points.of(new BigDecimal("62.5")))
                        .minimumInclusive(choice > 2)
                        .build())
                .addBand(Band.from("trung-binh", LocalizedText.of("Trung bình"), Points.of(40)))
                .build();
    }

    private static FactDeclaration declaration(int index) {
        FactType type = index < ScoringDomain.COUNTS
                ? FactType.builder(FactKind.COUNT).unit("lần").build()
                : FactType.yesNo();
        FactDeclaration fact =
                new FactDeclaration(FactKey.of(ScoringDomain.fact(index)), LocalizedText.of("Số liệu " + index), type);
        return index == ScoringDomain.COUNTS ? fact.ofSubject() : fact;
    }
}
