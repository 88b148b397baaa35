package vn.dvk.core.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What "and" and "or" have in common. */
final class ConditionParts {
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
