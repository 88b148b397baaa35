package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;

/**
 * What conditions in an order, of which the first that holds counts, make of every case that the declared facts allow.
 *
 * @param rows what is said of each condition
 * @param gap a case in which no condition holds, if there is one
 * @param facts how many facts the conditions read together
 */
record RowAnalysis(ImmutableList<Row> rows, Optional<ImmutableMap<FactKey, FactValue>> gap, int facts) {

    /**
     * One condition.
     *
     * @param holds whether there is a case in which it holds
     * @param reached whether there is one in which it is the first that holds
     * @param takenBy the positions of those before it that are first in some case in which this one holds, too
     * @param shared a case in which one before it holds, too
     */
    record Row(
            boolean holds,
            boolean reached,
            ImmutableList<Integer> takenBy,
            Optional<ImmutableMap<FactKey, FactValue>> shared) {}

    /** Returns the analysis, or nothing if there are too many cases to look at. */
    static Optional<RowAnalysis> of(
            List<Condition> conditions, Function<FactKey, FactType> types, AnalysisBudget budget) {
        return ConditionGrid.of(conditions, types, budget).map(grid -> of(conditions, grid));
    }

    private static RowAnalysis of(List<Condition> conditions, ConditionGrid grid) {
        BitSet open = grid.everywhere();
        List<BitSet> firsts = new ArrayList<>();
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (Condition condition : conditions) {
            BitSet holds = grid.holds(condition);
            BitSet first = (BitSet) holds.clone();
            first.and(open);
            BitSet shared = (BitSet) holds.clone();
            shared.andNot(open);
            ImmutableList.Builder<Integer> takenBy = ImmutableList.builder();
            for (int i = 0; !shared.isEmpty() && i < firsts.size(); i++) {
                if (firsts.get(i).intersects(shared)) {
                    takenBy.add(i);
                }
            }
            rows.add(new Row(!holds.isEmpty(), !first.isEmpty(), takenBy.build(), sample(shared, grid)));
            firsts.add(first);
            open.andNot(holds);
        }
        return new RowAnalysis(rows.build(), sample(open, grid), grid.facts());
    }

    private static Optional<ImmutableMap<FactKey, FactValue>> sample(BitSet cells, ConditionGrid grid) {
        return cells.isEmpty() ? Optional.empty() : Optional.of(grid.sample(cells.nextSetBit(0)));
    }
}
