package vn.dvk.core.criteria;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problems;
import vn.dvk.core.fact.Comparison;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Code;

/** Reads conditions from settings and reports everything that is wrong with them. */
final class ConditionReader {
    private static final Map<String, Comparison> COMPARISONS =
            Stream.of(Comparison.values()).collect(ImmutableMap.toImmutableMap(Comparison::key, key -> key));
    private static final List<String> FORMS = ImmutableList.of(
            ConditionSettings.FACT, ConditionSettings.ALL_OF, ConditionSettings.ANY_OF, ConditionSettings.NOT);

    private final Function<FactKey, Optional<FactType>> types;
    private final boolean checked;
    private final Problems problems;

    private ConditionReader(Function<FactKey, Optional<FactType>> types, boolean checked, Problems problems) {
        this.types = types;
        this.checked = checked;
        this.problems = problems;
    }

    /** Reads conditions that must fit the declared facts. */
    static ConditionReader checked(Function<FactKey, Optional<FactType>> types, Problems problems) {
        return new ConditionReader(types, true, problems);
    }

    /** Reads conditions that need not fit the declared facts. */
    static ConditionReader unchecked(Function<FactKey, Optional<FactType>> types, Problems problems) {
        return new ConditionReader(types, false, problems);
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
        Optional<ComparisonReader> comparer =
                readFact(tree.find(ConditionSettings.FACT).orElseThrow(), Pointer.child(path, ConditionSettings.FACT));
        List<Condition> read = new ArrayList<>();
        int before = problems.size();
        int comparisons = 0;
        for (Map.Entry<String, Setting> entry : tree.entries().entrySet()) {
            String name = entry.getKey();
            if (isComparison(name)) {
                comparisons++;
                comparer.flatMap(known -> readComparison(known, name, entry.getValue(), Pointer.child(path, name)))
                        .ifPresent(read::add);
            } else if (!name.equals(ConditionSettings.FACT)) {
                unknownKey(path, name);
            }
        }
        if (comparisons == 0) {
            return problem(path, Message.of(ConditionCodes.NO_COMPARISON));
        }
        if (comparer.isEmpty() || problems.size() > before) {
            return Optional.empty();
        }
        return Optional.of(read.size() == 1 ? read.get(0) : new Condition.AllOf(read));
    }

    /** Returns a reader of comparisons with the fact of that key, if it may be compared. */
    private Optional<ComparisonReader> readFact(Setting setting, String path) {
        if (!(setting instanceof Setting.Text text) || !Code.isValid(text.value())) {
            return problem(path, Message.of(ConditionCodes.BAD_FACT));
        }
        FactKey fact = FactKey.of(text.value());
        Optional<FactType> type = types.apply(fact);
        if (checked && type.isEmpty()) {
            return problem(path, ComparisonReader.unknown(fact));
        }
        return Optional.of(
                checked
                        ? new CheckedComparison(fact, type.orElseThrow(), problems)
                        : new UncheckedComparison(fact, type, path, problems));
    }

    private Optional<Condition> readComparison(ComparisonReader reader, String name, Setting setting, String path) {
        Comparison comparison = COMPARISONS.get(name);
        if (comparison != null) {
            return reader.compare(comparison, setting, path);
        }
        List<Setting> items = items(setting, path);
        return items.isEmpty() ? Optional.empty() : reader.oneOf(items, path);
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
