package vn.dvk.scoring.aggregate;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.value.Points;

/**
 * By which measure rows are ordered; rows without a number stand behind all others.
 *
 * @param measure the measure
 * @param descending whether the greatest comes first
 */
record RowOrder<V>(Measure<?, V> measure, boolean descending) implements Serializable {

    static <V> RowOrder<V> of(Measure<?, V> measure, boolean descending) {
        return new RowOrder<>(measure, descending);
    }

    Comparator<Optional<Points>> comparator() {
        Comparator<Points> numbers = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing((Optional<Points> number) -> number.isEmpty())
                .thenComparing(number -> number.orElse(Points.ZERO), numbers);
    }

    // The value at the place of the measure was made by it.
    @SuppressWarnings("unchecked")
    Optional<Points> number(List<? extends Measure<?, ?>> measures, List<Object> values) {
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i).isLike(measure)) {
                return measure.number((V) values.get(i));
            }
        }
        return Optional.empty();
    }
}
