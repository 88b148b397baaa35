package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * Tỷ lệ chuẩn hóa: the rate that a table would have if its whole were composed as declared: the sum of the rates of its groups, each
 * times a declared weight. It makes two tables comparable whose wholes are composed differently.
 *
 * <p>Weights are never changed: where a group with a weight has no rate, there is no standardised rate. Equality is by
 * content. Immutable and thread-safe.
 *
 * <pre>{@code
 * Map<Code, Points> all = StandardisedRate.weightsOf(plan.of(everybody), admitted);
 * StandardisedRate.of(plan.of(women), admitted, all).value();
 * }</pre>
 *
 * @param value the rate, unrounded; empty where a group with a weight has no rate
 * @param without the codes of the groups that have a weight above 0 and no rate, in order
 */
public record StandardisedRate(Optional<Points> value, List<Code> without) {

    /** Copies the codes. */
    public StandardisedRate {
        without = ImmutableList.copyOf(without);
    }

    /**
     * The rate of a table with declared weights.
     *
     * @param table a table by one dimension
     * @param rate a share, the rate of two sums, or a pooled mean of the table
     * @param weights the weight of each group by its code: 0 or more, and exactly 1 in all; a group without a weight does not count
     * @return the standardised rate
     * @throws IllegalArgumentException if the weights are not so, the table is not by one dimension, or the measure is no such rate
     */
    public static StandardisedRate of(SummaryTable table, Measure<?, ?> rate, Map<Code, Points> weights) {
        requireNonNull(table, "table");
        requireNonNull(rate, "rate");
        SortedMap<Code, Points> sorted = ImmutableSortedMap.copyOf(weights, Ordering.natural());
        if (sorted.values().stream().anyMatch(Points::isNegative)
                || !Points.sum(sorted.values()).equals(Points.ONE)) {
            throw new IllegalArgumentException(
                    "weights must be 0 or more and sum to exactly 1, but were " + sorted.values());
        }
        SortedMap<Code, Points> rates = new TreeMap<>();
        Rates.of(table, rate, "table")
                .groups()
                .forEach((group, ratio) -> ratio.value().ifPresent(value -> rates.put(group.code(), value)));
        List<Code> without = sorted.entrySet().stream()
                .filter(weight -> !weight.getValue().isZero() && !rates.containsKey(weight.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        Points sum = Points.ZERO;
        for (Map.Entry<Code, Points> weight : sorted.entrySet()) {
            sum = sum.plus(rates.getOrDefault(weight.getKey(), Points.ZERO).times(weight.getValue()));
        }
        return new StandardisedRate(without.isEmpty() ? Optional.of(sum) : Optional.empty(), without);
    }

    /**
     * The weights of the groups of a table, such as that of all records: their parts in what stands below the line.
     *
     * @param standard a table by one dimension
     * @param rate a share, the rate of two sums, or a pooled mean of the table
     * @return by the code of the group its part, immutable, in the order of codes; exactly 1 in all
     * @throws IllegalArgumentException if the table is not by one dimension or has no overall rate, or the measure is no such rate
     */
    public static SortedMap<Code, Points> weightsOf(SummaryTable standard, Measure<?, ?> rate) {
        Rates rates = Rates.of(standard, rate, "standard");
        rates.requireWhole("standard");
        ImmutableSortedMap.Builder<Code, Points> weights = ImmutableSortedMap.naturalOrder();
        rates.groups().keySet().forEach(group -> weights.put(group.code(), rates.share(group)));
        return weights.buildOrThrow();
    }
}
