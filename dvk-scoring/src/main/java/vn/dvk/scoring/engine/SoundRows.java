package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.dvk.core.fact.Condition;
import vn.dvk.scoring.rule.CompiledCondition;

/**
 * The rows without a fault, so that a fault in one row hides nothing that is wrong with the others.
 *
 * @param conditions their conditions
 * @param positions where each of them stands among all rows
 */
record SoundRows(ImmutableList<Condition> conditions, ImmutableList<Integer> positions) {
    static SoundRows of(List<CompiledCondition> rows) {
        ImmutableList<Integer> positions = IntStream.range(0, rows.size())
                .filter(i -> !rows.get(i).equals(BoundCondition.never()))
                .boxed()
                .collect(ImmutableList.toImmutableList());
        return new SoundRows(
                positions.stream().map(i -> rows.get(i).source()).collect(ImmutableList.toImmutableList()), positions);
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    int size() {
        return conditions.size();
    }

    /** The numbers of rows as a message shows them: {@code 1, 3}. */
    String numbers(List<Integer> rows) {
        return rows.stream()
                .map(row -> Integer.toString(positions.get(row) + 1))
                .collect(Collectors.joining(", "));
    }
}
