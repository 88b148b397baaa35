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

    private static final int MAX_CUBE = 10;

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
            boolean cube,
            @Nullable RowOrder<?> rowOrder) {
        PlanCheck check = new PlanCheck(dimensions, measures);
        check.codes();
        check.size(cube);
        check.sets(chosen);
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
        int most = cube ? MAX_CUBE : GroupingSet.MAX_DIMENSIONS;
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
        if (measures.stream().noneMatch(measure -> measure.isLike(rowOrder.measure()))) {
            problems.add(
                    "/orderBy",
                    Message.of(AggregateCodes.PLAN_ORDER_UNKNOWN)
                            .with("measure", rowOrder.measure().code().text()));
        }
    }
}
