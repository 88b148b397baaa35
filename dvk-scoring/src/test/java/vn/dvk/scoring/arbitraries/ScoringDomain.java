package vn.dvk.scoring.arbitraries;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Rounding;

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
        Arbitrary<List<Integer>> answers =
                Arbitraries.oneOf(answers(0, 0), answers(4, 1), answers(0, 1), answers(0, 4));
        Arbitrary<Integer> groups = Arbitraries.integers().between(1, 3);
        Arbitrary<Integer> bandings = Arbitraries.integers().between(0, 5);
        Arbitrary<Integer> turns = Arbitraries.integers().between(1, 7);
        Arbitrary<Integer> policies = Arbitraries.integers().between(0, 1 << 20);
        return Combinators.combine(specs, answers, answers(0, 1), groups, roundings(), bandings, turns, policies)
                .as((criteria, values, others, size, rounding, banding, turn, policy) -> new Scenario(
                        criteria, GeneratedEdition.of(criteria, size, policy, rounding, banding), values, others, turn))
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
                        policies(),
                        Arbitraries.oneOf(
                                Arbitraries.just(0), Arbitraries.integers().between(0, 200)))
                .as((kind, halves, choice, policy, extra) -> new CriterionSpec(0, kind, halves, choice, policy, extra));
        return spec.list()
                .ofMinSize(1)
                .ofMaxSize(MOST_CRITERIA)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i -> list.get(i).at(i, list.get(i).policy()))
                        .toList());
    }

    private static Arbitrary<NotApplicablePolicy> policies() {
        return Arbitraries.frequency(
                Tuple.of(2, NotApplicablePolicy.NOT_ALLOWED),
                Tuple.of(2, NotApplicablePolicy.FULL_POINTS),
                Tuple.of(2, NotApplicablePolicy.ZERO_POINTS),
                Tuple.of(4, NotApplicablePolicy.RESCALE_PARENT),
                Tuple.of(3, NotApplicablePolicy.RESCALE_SET));
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
}
