package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

        /** The rank of a number among all; it is one of them. */
        Optional<Points> among(Points number, Collection<Points> all) {
            List<Points> better = all.stream()
                    .filter(other -> order == RankOrder.GREATEST_FIRST
                            ? other.compareTo(number) > 0
                            : other.compareTo(number) < 0)
                    .toList();
            long same = all.stream().filter(number::equals).count();
            return Optional.of(
                    method.rank(better.size(), better.stream().distinct().count(), same));
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
