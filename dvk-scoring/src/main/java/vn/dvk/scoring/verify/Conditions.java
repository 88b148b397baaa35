package vn.dvk.scoring.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.Fact;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;

/**
 * Looks at conditions, which are data, with the facts of one dossier. Only facts that are stated as declared decide.
 *
 * @param types the declared types
 * @param dossier the dossier
 */
record Conditions(Map<FactKey, FactType> types, Dossier dossier) {

    /** Whether the condition holds; nothing if facts that decide are missing, do not apply or are invalid. */
    Optional<Boolean> test(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return join(all.parts(), false);
        }
        if (condition instanceof Condition.AnyOf any) {
            return join(any.parts(), true);
        }
        if (condition instanceof Condition.Not not) {
            return test(not.part()).map(holds -> !holds);
        }
        if (condition instanceof Condition.OneOf one) {
            return value(one.fact()).map(one.values()::contains);
        }
        Condition.Compare compare = (Condition.Compare) condition;
        return value(compare.fact()).map(value -> compare.comparison().holds(order(value, compare.value())));
    }

    /** The value of a fact that is stated as declared. */
    Optional<FactValue> value(FactKey key) {
        return dossier.fact(key)
                .filter(Fact.Stated.class::isInstance)
                .map(fact -> ((Fact.Stated) fact).value())
                .filter(value ->
                        types.containsKey(key) && types.get(key).fault(value).isEmpty());
    }

    /** The comparisons in a condition, in the order written. */
    static List<Condition.Compare> comparisons(Condition condition) {
        List<Condition.Compare> found = new ArrayList<>();
        collect(condition, found);
        return found;
    }

    /** The sign of a value against another of its kind; 0 or 1 for kinds without an order. */
    static int order(FactValue value, FactValue other) {
        if (value.kind().isNumber() && other.kind().isNumber()) {
            return value.number().compareTo(other.number());
        }
        if (value instanceof FactValue.Day day && other instanceof FactValue.Day otherDay) {
            return day.value().compareTo(otherDay.value());
        }
        return value.equals(other) ? 0 : 1;
    }

    /** One part that is so decides; parts that are not decided leave it open; otherwise it is the opposite. */
    private Optional<Boolean> join(List<Condition> parts, boolean deciding) {
        boolean open = false;
        for (Condition part : parts) {
            Optional<Boolean> holds = test(part);
            if (holds.isPresent() && holds.get() == deciding) {
                return holds;
            }
            open |= holds.isEmpty();
        }
        return open ? Optional.empty() : Optional.of(!deciding);
    }

    private static void collect(Condition condition, List<Condition.Compare> to) {
        if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(part -> collect(part, to));
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(part -> collect(part, to));
        } else if (condition instanceof Condition.Not not) {
            collect(not.part(), to);
        } else if (condition instanceof Condition.Compare compare) {
            to.add(compare);
        }
    }
}
