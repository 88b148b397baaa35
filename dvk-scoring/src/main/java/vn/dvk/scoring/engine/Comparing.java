package vn.dvk.scoring.engine;

import java.time.LocalDate;
import java.util.function.Predicate;
import vn.dvk.core.fact.Comparison;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Points;

/** Compares values of one kind. */
final class Comparing {
    private Comparing() {}

    static Predicate<FactValue> with(Comparison comparison, FactValue bound) {
        if (bound instanceof FactValue.Count count) {
            long limit = count.value();
            return value -> comparison.holds(Long.compare(((FactValue.Count) value).value(), limit));
        }
        if (bound instanceof FactValue.Day day) {
            LocalDate limit = day.value();
            return value -> comparison.holds(((FactValue.Day) value).value().compareTo(limit));
        }
        if (comparison.needsOrder()) {
            Points limit = bound.number();
            return value -> comparison.holds(value.number().compareTo(limit));
        }
        return value -> comparison.holds(value.equals(bound) ? 0 : 1);
    }
}
