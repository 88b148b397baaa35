package vn.dvk.scoring.aggregate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problems;
import vn.dvk.core.value.Code;

/** Finds everything that is wrong with a plan. Places are pointers into {@code /dimensions}, {@code /measures} and so on. */
final class PlanCheck {

    private final List<? extends Dimension<?>> dimensions;
    private final List<? extends Measure<?, ?>> measures;
    private final Problems problems = new Problems();

    private PlanCheck(List<? extends Dimension<?>> dimensions, List<? extends Measure<?, ?>> measures) {
        this.dimensions = dimensions;
        this.measures = measures;
    }

    static void check(
            List<? extends Dimension<?>> dimensions,
            List<? extends Measure<?, ?>> measures,
            List<? extends List<? extends Dimension<?>>> chosen,
            List<GroupingSet> sets,
            boolean cube,
            @Nullable RowOrder<?> rowOrder,
            List<? extends Watch<?>> watches,
            @Nullable Expectation<?> expectation) {
        PlanCheck check = new PlanCheck(dimensions, measures);
        check.codes();
        check.size(cube);
        check.sets(chosen);
        check.stocks(sets);
        check.shares();
        check.rebased();
        check.estimated();
        check.comparisons();
        check.periods(watches);
        if (expectation != null) {
            check.expected(expectation.due());
        }
        if (rowOrder != null) {
            check.order(rowOrder);
        }
        check.problems.throwIfAny(AggregateCodes.PLAN, AggregateWords.table());
    }

    private void codes() {
        if (measures.isEmpty()) {
            problems.add("/measures", Message.of(AggregateCodes.PLAN_NO_MEASURE));
        }
        distinct("/dimensions/", dimensions.stream().map(Dimension::code).toList());
        distinct("/measures/", measures.stream().map(Measure::code).toList());
    }

    private void distinct(String path, List<Code> codes) {
        Set<Code> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                problems.add(
                        path + i,
                        Message.of(AggregateCodes.PLAN_CODE_TWICE)
                                .with("code", codes.get(i).text()));
            }
        }
    }

    private void size(boolean cube) {
        int most = cube ? SetMaker.MAX_CUBE : GroupingSet.MAX_DIMENSIONS;
        if (dimensions.size() > most) {
            problems.add(
                    "/dimensions",
                    Message.of(AggregateCodes.PLAN_TOO_MANY)
                            .with("count", dimensions.size())
                            .with("most", most));
        }
    }

    private void sets(List<? extends List<? extends Dimension<?>>> chosen) {
        List<Code> known = dimensions.stream().map(Dimension::code).toList();
        for (int i = 0; i < chosen.size(); i++) {
            for (Dimension<?> dimension : chosen.get(i)) {
                if (!known.contains(dimension.code())) {
                    problems.add(
                            "/groupingSets/" + i,
                            Message.of(AggregateCodes.PLAN_SET_UNKNOWN)
                                    .with("dimension", dimension.code().text()));
                }
            }
        }
    }

    private void order(RowOrder<?> rowOrder) {
        Measure<?, ?> by = rowOrder.measure();
        if (isUnknown(by)) {
            problems.add("/orderBy", of(AggregateCodes.PLAN_ORDER_UNKNOWN, by));
        } else if (!by.isOrdered()) {
            problems.add("/orderBy", of(AggregateCodes.PLAN_NO_NUMBER, by));
        }
    }

    /** A stock is not added up over time, and only a stock has a last value. */
    private void stocks(List<GroupingSet> sets) {
        boolean combinesTime = sets.stream().anyMatch(set -> !hasTime(set));
        for (int i = 0; i < measures.size(); i++) {
            Measure<?, ?> measure = measures.get(i);
            if (measure.has(MeasureTrait.ADDS_STOCK) && combinesTime) {
                problems.add("/measures/" + i, of(AggregateCodes.PLAN_STOCK_SUMMED, measure));
            }
            if (measure.has(MeasureTrait.LAST_OF_FLOW)) {
                problems.add("/measures/" + i, of(AggregateCodes.PLAN_LAST_OF_FLOW, measure));
            }
            if (measure.has(MeasureTrait.OPEN_COUNTS)) {
                problems.add("/measures/" + i, of(AggregateCodes.PLAN_OPEN_COUNTS, measure));
            }
            if (measure.has(MeasureTrait.SEVERAL_UNITS)) {
                problems.add("/measures/" + i, of(AggregateCodes.PLAN_UNITS_SEVERAL, measure));
            }
        }
    }

    private boolean hasTime(GroupingSet set) {
        for (int i = 0; i < dimensions.size(); i++) {
            if (set.has(i) && dimensions.get(i).isTime()) {
                return true;
            }
        }
        return false;
    }

    /** Where nothing adds up, periods may overlap. */
    private void periods(List<? extends Watch<?>> watches) {
        if (watches.stream().anyMatch(watch -> watch.kind() == Watch.Kind.NO_OVERLAP)
                && measures.stream().noneMatch(measure -> measure.combining().repeats())) {
            problems.add("/noOverlap", Message.of(AggregateCodes.PLAN_NOTHING_ADDED));
        }
    }

    /** Where rows are of some time, a report that is missing must have one. */
    private void expected(DueReports due) {
        if (due.isOpen() && dimensions.stream().anyMatch(Dimension::isTime)) {
            problems.add("/expecting", Message.of(AggregateCodes.PLAN_NO_PERIODS));
        }
    }

    /** What counts whole records cannot count shares of them. */
    private void shares() {
        boolean divided = dimensions.stream()
                .anyMatch(dimension -> dimension.membership() == Membership.IN_SHARES && !dimension.isEstimating());
        for (int i = 0; divided && i < measures.size(); i++) {
            if (!measures.get(i).has(MeasureTrait.DIVISIBLE)) {
                problems.add("/measures/" + i, of(notDivisible(measures.get(i)), measures.get(i)));
            }
        }
    }

    private static String notDivisible(Measure<?, ?> measure) {
        return measure.isMoney() ? AggregateCodes.PLAN_MONEY_NOT_DIVISIBLE : AggregateCodes.PLAN_NOT_DIVISIBLE;
    }

    /** A title and a rank belong to the unit that got them, in the structure of its day. */
    private void rebased() {
        boolean rebased = dimensions.stream().anyMatch(Dimension::isRebased);
        for (int i = 0; i < measures.size(); i++) {
            Measure<?, ?> measure = measures.get(i);
            if (measure.comparison()
                    .filter(Comparison.Rank.class::isInstance)
                    .filter(rank -> rebased || rank.of().isRebased())
                    .isPresent()) {
                problems.add("/measures/" + i, of(AggregateCodes.PLAN_REBASED_RANK, measure));
            }
            if (measure.has(MeasureTrait.OF_TITLES) && (rebased || measure.isRebased())) {
                problems.add("/measures/" + i, of(AggregateCodes.PLAN_REBASED_TITLE, measure));
            }
        }
    }

    /** Only what adds up can be estimated; and of two dimensions it would not be known which of their parts go together. */
    private void estimated() {
        boolean found = false;
        for (int i = 0; i < dimensions.size(); i++) {
            if (found && dimensions.get(i).isEstimating()) {
                problems.add(
                        "/dimensions/" + i,
                        Message.of(AggregateCodes.PLAN_ESTIMATED_TWICE)
                                .with("dimension", dimensions.get(i).code().text()));
            }
            found |= dimensions.get(i).isEstimating();
        }
        for (int i = 0; found && i < measures.size(); i++) {
            Measure<?, ?> measure = measures.get(i);
            if (measure.combining() == Combining.EXTREMUM || !measure.has(MeasureTrait.DIVISIBLE)) {
                String code =
                        measure.isMoney() ? AggregateCodes.PLAN_MONEY_NOT_DIVISIBLE : AggregateCodes.PLAN_ESTIMATED;
                problems.add("/measures/" + i, of(code, measure));
            }
        }
    }

    private void comparisons() {
        for (int i = 0; i < measures.size(); i++) {
            String path = "/measures/" + i;
            measures.get(i).comparison().ifPresent(comparison -> comparison(path, comparison));
        }
    }

    private void comparison(String path, Comparison comparison) {
        Measure<?, ?> of = comparison.of();
        if (isUnknown(of)) {
            problems.add(path, of(AggregateCodes.PLAN_COMPARED_UNKNOWN, of));
        } else if (!of.isOrdered()) {
            problems.add(path, of(AggregateCodes.PLAN_NO_NUMBER, of));
        } else if (comparison instanceof Comparison.Part && of.combining() != Combining.FLOW) {
            problems.add(path, of(AggregateCodes.PLAN_NO_PARTS, of));
        }
    }

    private boolean isUnknown(Measure<?, ?> wanted) {
        return measures.stream().noneMatch(measure -> measure.isLike(wanted));
    }

    private static Message of(String code, Measure<?, ?> measure) {
        return Message.of(code).with("measure", measure.code().text());
    }
}
