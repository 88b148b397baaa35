package vn.dvk.scoring.verify;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.fact.Comparison;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/**
 * Both sides of each comparison in a condition, and the limit between them.
 *
 * @param place where the condition stands
 * @param condition the condition
 * @param facts the declared facts
 */
record ConditionProbe(Code place, Condition condition, List<FactDeclaration> facts) implements Probe {

    @Override
    public List<CoverageTarget> targets() {
        return Conditions.comparisons(condition).stream()
                .flatMap(compare -> parts(compare).stream())
                .map(this::target)
                .toList();
    }

    @Override
    public List<CoverageTarget> touchedBy(Case one) {
        return Conditions.comparisons(condition).stream()
                .flatMap(compare -> parts(compare).stream())
                .filter(part -> one.conditions().test(part.when()).orElse(false))
                .map(this::target)
                .toList();
    }

    /** One side or the limit, as the comparison that holds there. */
    private record CutPart(CoverageKind kind, Condition.Compare when) {}

    /** "At least" and "less than" cut in one place, "at most" and "more than" in another. */
    private static List<CutPart> parts(Condition.Compare compare) {
        return switch (compare.comparison()) {
            case AT_LEAST, LESS_THAN ->
                ImmutableList.of(
                        side(compare, Comparison.AT_LEAST), side(compare, Comparison.LESS_THAN), limit(compare));
            case AT_MOST, MORE_THAN ->
                ImmutableList.of(
                        side(compare, Comparison.MORE_THAN), side(compare, Comparison.AT_MOST), limit(compare));
            case EQUAL, NOT_EQUAL ->
                ImmutableList.of(side(compare, Comparison.EQUAL), side(compare, Comparison.NOT_EQUAL));
        };
    }

    private static CutPart side(Condition.Compare compare, Comparison comparison) {
        return new CutPart(CoverageKind.SIDE, new Condition.Compare(compare.fact(), comparison, compare.value()));
    }

    private static CutPart limit(Condition.Compare compare) {
        return new CutPart(
                CoverageKind.LIMIT, new Condition.Compare(compare.fact(), Comparison.EQUAL, compare.value()));
    }

    private CoverageTarget target(CutPart part) {
        Reason what = Reason.of(CoverageCodes.FACT)
                .with("fact", part.when().fact().code())
                .with("when", new Term.When(part.when(), facts));
        return new CoverageTarget(part.kind(), place, what);
    }
}
