package vn.dvk.core.criteria;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problems;
import vn.dvk.core.fact.Comparison;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactCodes;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;

/** Reads comparisons of one fact with values, and reports what is wrong with these. */
interface ComparisonReader {
    /** Reads the comparison with one value, which stands at the path. */
    Optional<Condition> compare(Comparison comparison, Setting value, String path);

    /** Reads the comparison with a list of values, at least one, which stands at the path. */
    Optional<Condition> oneOf(List<Setting> values, String path);

    /** The values as a set, if all were read; one that is there already is a problem. */
    static Optional<Set<FactValue>> distinct(List<Optional<FactValue>> values, String path, Problems problems) {
        Set<FactValue> distinct = new LinkedHashSet<>();
        for (int i = 0; i < values.size(); i++) {
            String place = Pointer.child(path, i);
            values.get(i)
                    .filter(value -> !distinct.add(value))
                    .ifPresent(value -> problems.add(place, Message.of(ConditionCodes.REPEATED_VALUE)));
        }
        return distinct.size() < values.size() ? Optional.empty() : Optional.of(distinct);
    }

    static Message unknown(FactKey fact) {
        return Message.of(FactCodes.UNKNOWN_FACT).with("fact", fact.toString());
    }

    static Message noOrder(FactKey fact, FactType type) {
        return Message.of(FactCodes.NO_ORDER)
                .with("fact", fact.toString())
                .with("kind", type.kind().name());
    }

    static Message badValue(FactKind kind) {
        return Message.of(ConditionCodes.BAD_VALUE).with("kind", kind.name());
    }
}
