package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dvk.core.value.Points;

/** How the value of a row is found from those of other rows; of exact values, never of rounded ones. */
sealed interface Comparison extends Serializable {

    /** The measure whose values are compared. */
    Measure<?, ?> of();

    /**
     * The rank of a row.
     *
     * @param of the measure
     * @param order which end has rank 1
     * @param method what equal numbers share
     */
    record Rank(Measure<?, ?> of, RankOrder order, RankMethod method) implements Comparison {

        /** Refuses null. */
        public Rank {
            requireNonNull(order, "order");
            requireNonNull(method, "method");
        }

        /** The rank of each number among all. */
        Map<Points, Points> ranks(Collection<Points> all) {
            Comparator<Points> best =
                    order == RankOrder.GREATEST_FIRST ? Comparator.reverseOrder() : Comparator.naturalOrder();
            SortedMap<Points, Long> counts = new TreeMap<>(best);
            all.forEach(number -> counts.merge(number, 1L, Long::sum));
            Map<Points, Points> ranks = new HashMap<>();
            long better = 0;
            for (Map.Entry<Points, Long> same : counts.entrySet()) {
                ranks.put(same.getKey(), method.rank(better, ranks.size(), same.getValue()));
                better += same.getValue();
            }
            return ranks;
        }
    }

    /**
     * The part of a row in a whole.
     *
     * @param of the measure
     * @param whole what the whole is
     */
    record Part(Measure<?, ?> of, Whole whole) implements Comparison {}
}
