package vn.dvk.core.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dvk.core.value.Points;

/** What "and", "or" and "not" have in common. */
final class ConditionParts {
    private static final Comparator<FactValue> BY_NUMBER =
            Comparator.comparing(value -> value.kind().isNumber() ? value.number() : Points.ZERO);
    private static final Comparator<FactValue> IN_ORDER =
            Comparator.comparing(FactValue::kind).thenComparing(BY_NUMBER).thenComparing(FactValue::toString);

    /** How deep conditions may be nested, as deep as objects in a document at most; no real one is deeper than five. */
    static final int MOST_DEPTH = 500;

    private ConditionParts() {}

    /** Refuses a part in which conditions are nested so deep that one more is too many. */
    static void requireBounded(Condition part) {
        if (depth(part) >= MOST_DEPTH) {
            throw new IllegalArgumentException("conditions must be nested at most " + MOST_DEPTH + " deep");
        }
    }

    private static int depth(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return 1 + depth(not.part());
        }
        if (condition instanceof Condition.AllOf all) {
            return 1 + depth(all.parts());
        }
        return condition instanceof Condition.AnyOf any ? 1 + depth(any.parts()) : 1;
    }

    private static int depth(List<Condition> parts) {
        int deepest = 0;
        for (Condition part : parts) {
            deepest = Math.max(deepest, depth(part));
        }
        return deepest;
    }

    static List<Condition> nonEmpty(List<Condition> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts must not be empty");
        }
        ImmutableList<Condition> all = ImmutableList.copyOf(parts);
        for (Condition part : all) {
            requireBounded(part);
        }
        return all;
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
