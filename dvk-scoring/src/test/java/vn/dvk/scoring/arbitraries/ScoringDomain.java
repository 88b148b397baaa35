package vn.dvk.scoring.arbitraries;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** Editions of every built-in rule type in nested groups, and dossiers that answer them in part. */
public final class ScoringDomain extends DomainContextBase {
    /** The answer that is not there. */
    public static final int MISSING = -1;

    /** The answer that says that it does not apply. */
    public static final int NOT_APPLICABLE = -2;

    /** The greatest answer. */
    public static final int MOST = 12;

    static final int COUNTS = 4;
    static final int FACTS = COUNTS + 2;

    /** The most marks on one criterion. */
    static final int MARKS = 3;

    private static final int MOST_CRITERIA = 8;

    /** Scenarios whose answers may be missing or not applicable. */
    @Provide
    public Arbitrary<Scenario> scenarios() {
        Arbitrary<List<CriterionSpec>> specs = specs();
        Arbitrary<List<Integer>> answers = Arbitraries.oneOf(answers(0, 0), answers(4, 1), answers(0, 1));
        Arbitrary<Integer> groups = Arbitraries.integers().between(1, 3);
        Arbitrary<Integer> bandings = Arbitraries.integers().between(0, 5);
        Arbitrary<Integer> turns = Arbitraries.integers().between(1, 7);
        return Combinators.combine(specs, answers, answers(0, 1), groups, roundings(), bandings, turns)
                .as((criteria, values, others, size, rounding, banding, turn) ->
                        new Scenario(criteria, edition(criteria, size, rounding, banding), values, others, turn))
                .withoutEdgeCases();
    }

    static String fact(int index) {
        return index < COUNTS ? "n" + index : "y" + (index - COUNTS);
    }

    /** Answers of which, in every 20, so many are missing and so many do not apply. */
    private static Arbitrary<List<Integer>> answers(int missing, int notApplicable) {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                20 - missing - notApplicable,
                                Arbitraries.integers().between(0, MOST)),
                        Tuple.of(missing, Arbitraries.just(MISSING)),
                        Tuple.of(notApplicable, Arbitraries.just(NOT_APPLICABLE)))
                .list()
                .ofSize(FACTS + MARKS * MOST_CRITERIA);
    }

    private static Arbitrary<List<CriterionSpec>> specs() {
        Arbitrary<CriterionSpec> spec = Combinators.combine(
                        Arbitraries.of(CriterionSpec.Kind.class),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(0, 35),
                        Arbitraries.of(NotApplicablePolicy.class).filter(policy -> !policy.leavesOut()))
                .as((kind, halves, choice, policy) -> new CriterionSpec(0, kind, halves, choice, policy));
        return spec.list()
                .ofMinSize(1)
                .ofMaxSize(MOST_CRITERIA)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i -> new CriterionSpec(
                                i,
                                list.get(i).kind(),
                                list.get(i).halves(),
                                list.get(i).choice(),
                                list.get(i).policy()))
                        .toList());
    }

    private static Arbitrary<Rounding> roundings() {
        Arbitrary<RoundingMode> modes =
                Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.CEILING);
        Arbitrary<Integer> scales = Arbitraries.integers().between(1, 3);
        return Arbitraries.oneOf(
                Arbitraries.just(Rounding.none()),
                Combinators.combine(scales, modes).as(Rounding::eachLine),
                Combinators.combine(scales, modes).as(Rounding::atTotal));
    }

    private static Edition edition(List<CriterionSpec> criteria, int groupSize, Rounding rounding, int banding) {
        Edition.Builder edition = Edition.builder()
                .set(Code.of("generated"))
                .id(Code.of("e1"))
                .inForce(DateRange.ofYears(2021, 2025))
                .rounding(rounding);
        for (int i = 0; i < FACTS; i++) {
            edition.addFact(declaration(i));
        }
        List<CriterionSpec> rest = new ArrayList<>(criteria);
        for (int group = 0; !rest.isEmpty(); group++) {
            List<CriterionSpec> members = rest.subList(0, Math.min(groupSize, rest.size()));
            if (groupSize == 1) {
                edition.addTree(members.get(0).criterion());
            } else {
                edition.addTree(group(group, members));
            }
            members.clear();
        }
        boolean worthSomething =
                criteria.stream().anyMatch(spec -> !spec.maximum().isZero());
        if (banding > 0 && worthSomething) {
            edition.banding(banding(banding));
        }
        if (banding == 5) {
            edition.addDisqualification(new Disqualification(
                    Code.of("ky-luat"),
                    LocalizedText.of("Có kỷ luật"),
                    Condition.where("n0").equalTo(0)));
        }
        return edition.build();
    }

    private static CriteriaGroup group(int number, List<CriterionSpec> members) {
        CriteriaGroup.Builder inner =
                CriteriaGroup.builder().code(Code.of("g" + number + ".1")).title(LocalizedText.of("Nhóm con"));
        members.forEach(spec -> inner.addChild(spec.criterion()));
        return CriteriaGroup.builder()
                .code(Code.of("g" + number))
                .title(LocalizedText.of("Nhóm " + number))
                .addChild(inner.build())
                .build();
    }

    private static Banding banding(int choice) {
        Banding.Builder banding = Banding.builder()
                .scale(BandScale.PERCENT_OF_MAXIMUM)
                .comparedAt(choice % 2 == 0 ? ComparedAt.EXACT : ComparedAt.REPORTED)
                .addBand(Band.from("tot", LocalizedText.of("Tốt"), Points.of(80)));
        return banding.addBand(Band.builder()
                        .code(Code.of("kha"))
                        .title(LocalizedText.of("Khá"))
                        .minimum(Points.of(new BigDecimal("62.5")))
                        .minimumInclusive(choice > 2)
                        .build())
                .addBand(Band.from("trung-binh", LocalizedText.of("Trung bình"), Points.of(40)))
                .build();
    }

    private static FactDeclaration declaration(int index) {
        FactType type =
                index < COUNTS ? FactType.builder(FactKind.COUNT).unit("lần").build() : FactType.yesNo();
        return new FactDeclaration(FactKey.of(fact(index)), LocalizedText.of("Số liệu " + index), type);
    }
}
