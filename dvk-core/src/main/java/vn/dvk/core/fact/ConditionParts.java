package vn.dvk.core.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dvk.core.value.Points;

/** What "and" and "or" have in common. */
final class ConditionParts {
    private static final Comparator<FactValue> BY_NUMBER =
            Comparator.comparing(value -> value.kind().isNumber() ? value.number() : Points.ZERO);
    private static final Comparator<FactValue> IN_ORDER =
            Comparator.comparing(FactValue::kind).thenComparing(BY_NUMBER).thenComparing(FactValue::toString);

    private ConditionParts() {}

    static List<Condition> nonEmpty(List<Condition> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts must not be empty");
        }
        return ImmutableList.copyOf(parts);
    }

    static List<Condition> append(List<Condition> parts, Condition last) {
        return ImmutableList.<Condition>builder()
                .addAll(parts)
                .add(Objects.requireNonNull(last, "other"))
                .build();
    }

    /** Returns the values in an order of their own, so that the same set always reads and encodes the same. */
    static Set<FactValue> inOrder(Set<FactValue> values) {
        return values.stream().sorted(IN_ORDER).collect(ImmutableSet.toImmutableSet());
    }

    static Set<FactKey> facts(List<Condition> parts) {
        return parts.stream().flatMap(part -> part.facts().stream()).collect(ImmutableSet.toImmutableSet());
    }

    static String joined(List<Condition> parts, String word) {
        return parts.stream()
                .map(part -> parts.size() > 1 && isJoined(part) ? "(" + part + ")" : part.toString())
                .collect(Collectors.joining(word));
    }

    private static boolean isJoined(Condition part) {
        return part instanceof Condition.AllOf || part instanceof Condition.AnyOf;
    }
}
