package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactValue;
import vn.dvk.scoring.rule.CompiledCondition;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.Truth;

/** A condition on inputs that are whole numbers. */
interface NumberTest {

    /** True or false as the condition, or {@link Truth#MISSING} where absent numbers keep it undecided, for whatever reason. */
    Truth test(int[] numbers);

    /** The test of a condition; nothing if it reads something else than whole numbers. */
    static Optional<NumberTest> of(CompiledCondition condition, WholeInputs inputs) {
        Map<FactKey, FactSlot> slots =
                Maps.uniqueIndex(condition.slots(), slot -> slot.declaration().key());
        return of(condition.source(), slots, inputs);
    }

    private static Optional<NumberTest> of(Condition condition, Map<FactKey, FactSlot> slots, WholeInputs inputs) {
        if (condition instanceof Condition.AllOf all) {
            return of(all.parts(), slots, inputs).map(parts -> numbers -> firstDecided(Truth.FALSE, parts, numbers));
        }
        if (condition instanceof Condition.AnyOf any) {
            return of(any.parts(), slots, inputs).map(parts -> numbers -> firstDecided(Truth.TRUE, parts, numbers));
        }
        if (condition instanceof Condition.Not not) {
            return of(not.part(), slots, inputs).map(part -> numbers -> opposite(part.test(numbers)));
        }
        if (condition instanceof Condition.OneOf one) {
            Set<OptionalLong> values =
                    one.values().stream().map(NumberTest::number).collect(Collectors.toUnmodifiableSet());
            return values.contains(OptionalLong.empty())
                    ? Optional.empty()
                    : ofFact(slots.get(one.fact()), inputs, number -> values.contains(OptionalLong.of(number)));
        }
        Condition.Compare compare = (Condition.Compare) condition;
        OptionalLong value = number(compare.value());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        long bound = value.getAsLong();
        return ofFact(
                slots.get(compare.fact()),
                inputs,
                number -> compare.comparison().holds(Long.compare(number, bound)));
    }

    private static Optional<List<NumberTest>> of(
            List<Condition> conditions, Map<FactKey, FactSlot> slots, WholeInputs inputs) {
        ImmutableList.Builder<NumberTest> parts = ImmutableList.builder();
        for (Condition condition : conditions) {
            Optional<NumberTest> part = of(condition, slots, inputs);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Optional.of(parts.build());
    }

    private static Optional<NumberTest> ofFact(@Nullable FactSlot slot, WholeInputs inputs, LongPredicate predicate) {
        if (slot == null) {
            return Optional.empty();
        }
        int place = inputs.place(slot);
        return Optional.of(numbers -> {
            long number = numbers[place] - 1L;
            if (number < 0) {
                return Truth.MISSING;
            }
            return predicate.test(number) ? Truth.TRUE : Truth.FALSE;
        });
    }

    /** The truth that decides the whole as soon as one part has it; otherwise its opposite, unless a part is undecided. */
    private static Truth firstDecided(Truth decisive, List<NumberTest> parts, int[] numbers) {
        Truth truth = opposite(decisive);
        for (NumberTest part : parts) {
            Truth one = part.test(numbers);
            if (one == decisive) {
                return one;
            }
            truth = one.isDecided() ? truth : one;
        }
        return truth;
    }

    private static Truth opposite(Truth truth) {
        return switch (truth) {
            case TRUE -> Truth.FALSE;
            case FALSE -> Truth.TRUE;
            case NOT_APPLICABLE, MISSING, INVALID -> truth;
        };
    }

    private static OptionalLong number(FactValue value) {
        if (value instanceof FactValue.Count count) {
            return OptionalLong.of(count.value());
        }
        if (value instanceof FactValue.YesNo answer) {
            return OptionalLong.of(answer.value() ? 1 : 0);
        }
        return OptionalLong.empty();
    }
}
