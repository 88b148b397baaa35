package vn.dvk.core.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problems;
import vn.dvk.core.fact.Comparison;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;

/** Reads comparisons whose values must be of the declared type. */
record CheckedComparison(FactKey fact, FactType type, Problems problems) implements ComparisonReader {
    @Override
    public Optional<Condition> compare(Comparison comparison, Setting value, String path) {
        if (comparison.needsOrder() && !type.kind().isOrdered()) {
            return problem(path, ComparisonReader.noOrder(fact, type));
        }
        return value(value, path).map(read -> Condition.compare(fact, comparison, read));
    }

    @Override
    public Optional<Condition> oneOf(List<Setting> values, String path) {
        List<Optional<FactValue>> read = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            read.add(value(values.get(i), Pointer.child(path, i)));
        }
        return ComparisonReader.distinct(read, path, problems).map(all -> Condition.oneOf(fact, all));
    }

    private Optional<FactValue> value(Setting setting, String path) {
        Optional<FactValue> value = FactSettings.parse(setting, type.kind());
        if (value.isEmpty()) {
            return problem(path, ComparisonReader.badValue(type.kind()));
        }
        Optional<Message> fault = type.fault(value.get());
        return fault.isPresent() ? problem(path, fault.get()) : value;
    }

    private <T> Optional<T> problem(String path, Message message) {
        problems.add(path, message);
        return Optional.empty();
    }
}
