package vn.dvk.core.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.CanonicalForm;
import vn.dvk.core.value.CanonicalWriter;

/**
 * Điều kiện: a condition over facts, as data that is typed and checked when a criteria set is compiled, never a text that
 * is evaluated.
 *
 * <p>Conditions are nested at most 500 deep; what is deeper is refused with {@link IllegalArgumentException} where it is made.
 * Equality is structural: the parts of "and" and "or" have an order, the values of "one of" have none.
 * {@link Object#toString()} reads as a formula, such as {@code meetings ≥ 4 and not (chaired = no)}.
 *
 * <pre>{@code
 * Condition.where("meetings").atLeast(4).and(Condition.where("chaired").isYes())
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Condition extends CanonicalForm {

    /** Starts a comparison of the fact with that key. */
    static FactTerm where(String fact) {
        return new FactTerm(FactKey.of(fact));
    }

    /**
     * Returns the condition that holds if every part does.
     *
     * @throws IllegalArgumentException if there is no part
     */
    static Condition allOf(Condition... parts) {
        return new AllOf(ImmutableList.copyOf(parts));
    }

    /**
     * Returns the condition that holds if at least one part does.
     *
     * @throws IllegalArgumentException if there is no part
     */
    static Condition anyOf(Condition... parts) {
        return new AnyOf(ImmutableList.copyOf(parts));
    }

    static Condition not(Condition part) {
        return new Not(part);
    }

    /**
     * Returns the comparison of a fact with a value.
     *
     * @throws IllegalArgumentException if the comparison needs an order and values of that kind have none
     */
    static Condition compare(FactKey fact, Comparison comparison, FactValue value) {
        return new Compare(fact, comparison, value);
    }

    /**
     * Returns the condition that holds if the fact is one of the values.
     *
     * @throws IllegalArgumentException if there is no value, or they are not of one kind
     */
    static Condition oneOf(FactKey fact, Set<FactValue> values) {
        return new OneOf(fact, values);
    }

    /** Returns the condition that holds if this one and the other do; a chain of them is one list. */
    default Condition and(Condition other) {
        List<Condition> parts = this instanceof AllOf all ? all.parts() : ImmutableList.of(this);
        return new AllOf(ConditionParts.append(parts, other));
    }

    /** Returns the condition that holds if this one or the other does; a chain of them is one list. */
    default Condition or(Condition other) {
        List<Condition> parts = this instanceof AnyOf any ? any.parts() : ImmutableList.of(this);
        return new AnyOf(ConditionParts.append(parts, other));
    }

    /** Returns the facts that the condition reads, in the order in which it first names them. */
    Set<FactKey> facts();

    /**
     * Returns what is wrong with this condition for facts of the declared types: facts that are not declared, values of
     * another kind or outside the declared range, comparisons that need an order where there is none.
     *
     * @param path the JSON pointer of this condition in its tree
     * @param types the declared type of a fact, if it is declared
     * @return the problems, with the paths that the condition would have in a definition file
     */
    default List<Problem> problems(String path, Function<FactKey, Optional<FactType>> types) {
        requireNonNull(path, "path");
        requireNonNull(types, "types");
        return ConditionCheck.of(this, path, types);
    }

    @Override
    default void writeTo(CanonicalWriter to) {
        ConditionEncoding.write(this, to);
    }

    /**
     * Holds if every part holds.
     *
     * @param parts at least one condition
     */
    record AllOf(List<Condition> parts) implements Condition {
        public AllOf {
            parts = ConditionParts.nonEmpty(parts);
        }

        @Override
        public Set<FactKey> facts() {
            return ConditionParts.facts(parts);
        }

        @Override
        public String toString() {
            return ConditionParts.joined(parts, " and ");
        }
    }

    /**
     * Holds if at least one part holds.
     *
     * @param parts at least one condition
     */
    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = ConditionParts.nonEmpty(parts);
        }

        @Override
        public Set<FactKey> facts() {
            return ConditionParts.facts(parts);
        }

        @Override
        public String toString() {
            return ConditionParts.joined(parts, " or ");
        }
    }

    /**
     * Holds if its part does not.
     *
     * @param part the condition denied
     */
    record Not(Condition part) implements Condition {
        public Not {
            ConditionParts.requireBounded(Objects.requireNonNull(part, "part"));
        }

        @Override
        public Set<FactKey> facts() {
            return part.facts();
        }

        @Override
        public String toString() {
            return "not (" + part + ")";
        }
    }

    /**
     * Compares a fact with a value of its kind.
     *
     * @param fact the fact read
     * @param comparison how to compare
     * @param value the value compared with
     */
    record Compare(FactKey fact, Comparison comparison, FactValue value) implements Condition {
        public Compare {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(value, "value");
            if (comparison.needsOrder() && !value.kind().isOrdered()) {
                throw new IllegalArgumentException("comparison of '" + fact
                        + "' must be EQUAL or NOT_EQUAL for a value of kind " + value.kind() + ", but was "
                        + comparison);
            }
        }

        @Override
        public Set<FactKey> facts() {
            return ImmutableSet.of(fact);
        }

        @Override
        public String toString() {
            return fact + " " + comparison.symbol() + " " + value;
        }
    }

    /**
     * Holds if a fact is one of the values.
     *
     * @param fact the fact read
     * @param values at least one value, all of one kind; numbers and days in rising order, the others by their text
     */
    record OneOf(FactKey fact, Set<FactValue> values) implements Condition {
        public OneOf {
            Objects.requireNonNull(fact, "fact");
            values = ConditionParts.inOrder(values);
            long kinds = values.stream().map(FactValue::kind).distinct().count();
            if (kinds != 1) {
                throw new IllegalArgumentException("values of '" + fact + "' must be one or more of one kind, but are "
                        + values.size() + " of " + kinds + " kinds");
            }
        }

        @Override
        public Set<FactKey> facts() {
            return ImmutableSet.of(fact);
        }

        @Override
        public String toString() {
            return fact + " in " + values.stream().map(FactValue::toString).collect(Collectors.joining(", ", "{", "}"));
        }
    }
}
