package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactTerm;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.scoring.rule.CompiledCondition;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.Truth;

/** Conditions on whole numbers are decided without looking at facts, and as looking at facts decides them. */
class NumberTestTest {
    private static final FactTerm N = Condition.where("n");
    private static final FactTerm M = Condition.where("m");
    private static final FactTerm Y = Condition.where("y");
    private static final FactTerm RATE = Condition.where("rate");

    private static final ImmutableMap<FactKey, FactSlot> SLOTS = slots(Map.of(
            "n", FactType.count(),
            "m", FactType.count(),
            "y", FactType.yesNo(),
            "rate", FactType.decimal()));

    private static final WholeInputs INPUTS =
            new WholeInputs(new InputLayout(SLOTS.values(), List.of(), Map.of(), List.of()), List.of());

    @ParameterizedTest
    @MethodSource
    void numbers_decide_what_the_facts_decide(Condition condition) {
        CompiledCondition compiled = BoundCondition.of(condition, SLOTS);
        NumberTest test = NumberTest.of(compiled, INPUTS).orElseThrow();
        for (int n = WholeInputs.ABSENT; n <= 5; n++) {
            for (int m = WholeInputs.ABSENT; m <= 3; m++) {
                for (int y = WholeInputs.ABSENT; y <= 2; y++) {
                    Truth expected = compiled.test(SampleInputs.of(facts(n, m, y)));
                    assertThat(test.test(numbers(n, m, y)))
                            .as("%s with %s", condition, facts(n, m, y))
                            .isEqualTo(expected);
                }
            }
        }
    }

    static List<Condition> numbers_decide_what_the_facts_decide() {
        Condition some = N.isOneOf(Set.of(FactValue.of(0), FactValue.of(3)));
        return List.of(
                N.equalTo(2),
                N.notEqualTo(2),
                N.lessThan(2),
                N.atMost(2),
                N.atLeast(2),
                N.moreThan(2),
                Y.isYes(),
                Y.isNo(),
                some,
                Condition.not(some),
                Condition.not(Y.isYes()),
                N.atLeast(1).and(Y.isYes()),
                N.atLeast(1).or(Y.isYes()),
                Condition.allOf(N.atLeast(1), M.equalTo(1), Y.isYes()),
                Condition.anyOf(N.atLeast(4), M.equalTo(1), Y.isYes()),
                Condition.not(Condition.anyOf(N.atLeast(3), M.lessThan(1).and(Y.isNo()))),
                Condition.allOf(Condition.not(some), Condition.anyOf(Y.isYes(), M.atLeast(2))));
    }

    @Test
    void a_condition_that_reads_anything_else_is_left_to_the_facts() {
        Condition rate = RATE.atLeast(BigDecimal.ONE);
        Condition rates = RATE.isOneOf(Set.of(FactValue.of(BigDecimal.ONE), FactValue.of(BigDecimal.TEN)));
        for (Condition condition :
                List.of(rate, rates, Condition.not(rate), N.atLeast(1).and(rate), rates.or(N.atLeast(1)))) {
            assertThat(NumberTest.of(BoundCondition.of(condition, SLOTS), INPUTS))
                    .as(condition.toString())
                    .isEmpty();
        }
        assertThat(NumberTest.of(BoundCondition.never(), INPUTS)).isEmpty();
    }

    private static Map<FactKey, FactValue> facts(int n, int m, int y) {
        ImmutableMap.Builder<FactKey, FactValue> facts = ImmutableMap.builder();
        if (n != WholeInputs.ABSENT) {
            facts.put(FactKey.of("n"), FactValue.of(n - 1L));
        }
        if (m != WholeInputs.ABSENT) {
            facts.put(FactKey.of("m"), FactValue.of(m - 1L));
        }
        if (y != WholeInputs.ABSENT) {
            facts.put(FactKey.of("y"), FactValue.of(y == 2));
        }
        return facts.buildOrThrow();
    }

    private static int[] numbers(int n, int m, int y) {
        int[] numbers = new int[SLOTS.size()];
        numbers[slot("n").index()] = n;
        numbers[slot("m").index()] = m;
        numbers[slot("y").index()] = y;
        return numbers;
    }

    private static FactSlot slot(String fact) {
        return SLOTS.values().stream()
                .filter(slot -> slot.declaration().key().equals(FactKey.of(fact)))
                .findFirst()
                .orElseThrow();
    }

    private static ImmutableMap<FactKey, FactSlot> slots(Map<String, FactType> types) {
        ImmutableMap.Builder<FactKey, FactSlot> slots = ImmutableMap.builder();
        ImmutableList<String> keys = ImmutableList.sortedCopyOf(types.keySet());
        for (int i = 0; i < keys.size(); i++) {
            FactKey key = FactKey.of(keys.get(i));
            FactDeclaration fact = new FactDeclaration(key, LocalizedText.of(keys.get(i)), types.get(keys.get(i)));
            slots.put(key, new FactSlot(i, fact));
        }
        return slots.buildOrThrow();
    }
}
