package vn.dvk.core.fact;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.dvk.core.value.Code;

/**
 * Vế đầu của điều kiện: a fact that a condition is about to compare.
 *
 * <p>A {@code long} stands for a count and a {@link BigDecimal} for a decimal; amounts of đồng and days are given as a
 * {@link FactValue}. The kind must be that of the declared fact: a decimal fact is compared with a decimal, so
 * {@code where("rate").atLeast(new BigDecimal("60"))}. A value of another kind is found when the edition is compiled.
 *
 * <pre>{@code
 * where("meetings").atLeast(4).and(where("chaired").isYes())
 * where("rate").atLeast(new BigDecimal("60")).and(where("rate").lessThan(new BigDecimal("80")))
 * where("locality").isOneOf("urban", "mountain")
 * }</pre>
 *
 * <p>Equality is by key. Immutable and thread-safe.
 *
 * @param fact the key of the fact
 * @see Condition#where(String)
 */
public record FactTerm(FactKey fact) {
    /** Refuses null. */
    public FactTerm {
        Objects.requireNonNull(fact, "fact");
    }

    public Condition isYes() {
        return equalTo(FactValue.of(true));
    }

    public Condition isNo() {
        return equalTo(FactValue.of(false));
    }

    /**
     * Returns that the fact is that choice.
     *
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public Condition is(String choice) {
        return equalTo(FactValue.of(Code.of(choice)));
    }

    /**
     * Returns that the fact is one of those choices.
     *
     * @throws IllegalArgumentException if there is none, or a text is not a {@link Code}
     */
    public Condition isOneOf(String... choices) {
        return isOneOf(
                Stream.of(choices).map(choice -> FactValue.of(Code.of(choice))).collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * Returns that the fact is one of those values.
     *
     * @throws IllegalArgumentException if there is none, or they are not of one kind
     */
    public Condition isOneOf(Set<FactValue> values) {
        return Condition.oneOf(fact, values);
    }

    public Condition equalTo(long count) {
        return equalTo(FactValue.of(count));
    }

    public Condition equalTo(BigDecimal decimal) {
        return equalTo(FactValue.of(decimal));
    }

    public Condition equalTo(FactValue value) {
        return Condition.compare(fact, Comparison.EQUAL, value);
    }

    public Condition notEqualTo(long count) {
        return notEqualTo(FactValue.of(count));
    }

    public Condition notEqualTo(BigDecimal decimal) {
        return notEqualTo(FactValue.of(decimal));
    }

    public Condition notEqualTo(FactValue value) {
        return Condition.compare(fact, Comparison.NOT_EQUAL, value);
    }

    public Condition lessThan(long count) {
        return lessThan(FactValue.of(count));
    }

    public Condition lessThan(BigDecimal decimal) {
        return lessThan(FactValue.of(decimal));
    }

    public Condition lessThan(FactValue value) {
        return Condition.compare(fact, Comparison.LESS_THAN, value);
    }

    public Condition atMost(long count) {
        return atMost(FactValue.of(count));
    }

    public Condition atMost(BigDecimal decimal) {
        return atMost(FactValue.of(decimal));
    }

    public Condition atMost(FactValue value) {
        return Condition.compare(fact, Comparison.AT_MOST, value);
    }

    public Condition atLeast(long count) {
        return atLeast(FactValue.of(count));
    }

    public Condition atLeast(BigDecimal decimal) {
        return atLeast(FactValue.of(decimal));
    }

    public Condition atLeast(FactValue value) {
        return Condition.compare(fact, Comparison.AT_LEAST, value);
    }

    public Condition moreThan(long count) {
        return moreThan(FactValue.of(count));
    }

    public Condition moreThan(BigDecimal decimal) {
        return moreThan(FactValue.of(decimal));
    }

    public Condition moreThan(FactValue value) {
        return Condition.compare(fact, Comparison.MORE_THAN, value);
    }

    @Override
    public String toString() {
        return fact.toString();
    }
}
