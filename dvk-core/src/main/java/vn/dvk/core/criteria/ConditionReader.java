package vn.dvk.core.criteria;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problems;
import vn.dvk.core.fact.Comparison;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactCodes;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;

/** Reads conditions from settings and reports everything that is wrong with them. */
final class ConditionReader {
    private static final Map<String, Comparison> COMPARISONS =
            Stream.of(Comparison.values()).collect(ImmutableMap.toImmutableMap(Comparison::key, key -> key));
    private static final List<String> FORMS = ImmutableList.of(
            ConditionSettings.FACT, ConditionSettings.ALL_OF, ConditionSettings.ANY_OF, ConditionSettings.NOT);

    private final Function<FactKey, Optional<FactType>> types;
    private final Problems problems;

    ConditionReader(Function<FactKey, Optional<FactType>> types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    Optional<Condition> read(Setting setting, String path) {
        if (!(setting instanceof Setting.Tree tree)) {
            return problem(path, Message.of(ConditionCodes.NOT_AN_OBJECT));
        }
        List<String> forms = FORMS.stream().filter(tree.names()::contains).toList();
        if (forms.size() != 1) {
            return problem(path, Message.of(ConditionCodes.NO_FORM).with("count", forms.size()));
        }
        String form = forms.get(0);
        if (form.equals(ConditionSettings.FACT)) {
            return readComparisons(tree, path);
        }
        int before = problems.size();
        tree.names().stream().filter(name -> !name.equals(form)).forEach(name -> unknownKey(path, name));
        Optional<Condition> read = readForm(form, tree.find(form).orElseThrow(), Pointer.child(path, form));
        return problems.size() == before ? read : Optional.empty();
    }

    private Optional<Condition> readForm(String form, Setting setting, String path) {
        return switch (form) {
            case ConditionSettings.ALL_OF -> readParts(setting, path).map(Condition.AllOf::new);
            case ConditionSettings.ANY_OF -> readParts(setting, path).map(Condition.AnyOf::new);
            default -> read(setting, path).map(Condition::not);
        };
    }

    private Optional<List<Condition>> readParts(Setting setting, String path) {
        List<Condition> parts = new ArrayList<>();
        List<Setting> items = items(setting, path);
        for (int i = 0; i < items.size(); i++) {
            read(items.get(i), Pointer.child(path, i)).ifPresent(parts::add);
        }
        return items.isEmpty() || parts.size() < items.size() ? Optional.empty() : Optional.of(parts);
    }

    private Optional<Condition> readComparisons(Setting.Tree tree, String path) {
        Optional<FactKey> fact =
                readFact(tree.find(ConditionSettings.FACT).orElseThrow(), Pointer.child(path, ConditionSettings.FACT));
        Optional<FactType> type = fact.flatMap(types);
        List<Condition> read = new ArrayList<>();
        int before = problems.size();
        int comparisons = 0;
        for (Map.Entry<String, Setting> entry : tree.entries().entrySet()) {
            String name = entry.getKey();
            if (isComparison(name)) {
                comparisons++;
                type.flatMap(known -> readComparison(
                                fact.orElseThrow(), known, name, entry.getValue(), Pointer.child(path, name)))
                        .ifPresent(read::add);
            } else if (!name.equals(ConditionSettings.FACT)) {
                unknownKey(path, name);
            }
        }
        if (comparisons == 0) {
            return problem(path, Message.of(ConditionCodes.NO_COMPARISON));
        }
        if (type.isEmpty() || problems.size() > before) {
            return Optional.empty();
        }
        return Optional.of(read.size() == 1 ? read.get(0) : new Condition.AllOf(read));
    }

    /** Returns the key of a declared fact. */
    private Optional<FactKey> readFact(Setting setting, String path) {
        if (!(setting instanceof Setting.Text text) || !Code.isValid(text.value())) {
            return problem(path, Message.of(ConditionCodes.BAD_FACT));
        }
        FactKey fact = FactKey.of(text.value());
        return types.apply(fact).isPresent()
                ? Optional.of(fact)
                : problem(path, Message.of(FactCodes.UNKNOWN_FACT).with("fact", fact.toString()));
    }

    private Optional<Condition> readComparison(FactKey fact, FactType type, String name, Setting setting, String path) {
        Comparison comparison = COMPARISONS.get(name);
        if (comparison == null) {
            return readValues(type, setting, path).map(values -> Condition.oneOf(fact, values));
        }
        if (comparison.needsOrder() && !type.kind().isOrdered()) {
            return problem(
                    path,
                    Message.of(FactCodes.NO_ORDER)
                            .with("fact", fact.toString())
                            .with("kind", type.kind().name()));
        }
        return readValue(type, setting, path).map(value -> Condition.compare(fact, comparison, value));
    }

    private Optional<Set<FactValue>> readValues(FactType type, Setting setting, String path) {
        Set<FactValue> values = new LinkedHashSet<>();
        List<Setting> items = items(setting, path);
        for (int i = 0; i < items.size(); i++) {
            String place = Pointer.child(path, i);
            readValue(type, items.get(i), place)
                    .filter(value -> !values.add(value))
                    .ifPresent(value -> problems.add(place, Message.of(ConditionCodes.REPEATED_VALUE)));
        }
        return items.isEmpty() || values.size() < items.size() ? Optional.empty() : Optional.of(values);
    }

    private Optional<FactValue> readValue(FactType type, Setting setting, String path) {
        Optional<FactValue> value = FactSettings.parse(setting, type.kind());
        if (value.isEmpty()) {
            return problem(
                    path,
                    Message.of(ConditionCodes.BAD_VALUE)
                            .with("kind", type.kind().name()));
        }
        Optional<Message> fault = type.fault(value.get());
        return fault.isPresent() ? problem(path, fault.get()) : value;
    }

    private List<Setting> items(Setting setting, String path) {
        if (!(setting instanceof Setting.Sequence sequence)) {
            problems.add(path, Message.of(ConditionCodes.NOT_A_LIST));
            return List.of();
        }
        if (sequence.items().isEmpty()) {
            problems.add(path, Message.of(ConditionCodes.EMPTY_LIST));
        }
        return sequence.items();
    }

    private static boolean isComparison(String name) {
        return COMPARISONS.containsKey(name) || name.equals(ConditionSettings.ONE_OF);
    }

    private void unknownKey(String path, String name) {
        problems.add(
                Pointer.child(path, name),
                Message.of(ConditionCodes.UNKNOWN_KEY).with("key", name));
    }

    private <T> Optional<T> problem(String path, Message message) {
        problems.add(path, message);
        return Optional.empty();
    }
}
