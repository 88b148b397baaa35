package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactValue;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.rule.CompiledCondition;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.InputSlot;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.rule.MarkSlot;

/** What keeps a condition open while facts are missing, wrong or not applicable. */
class BoundConditionTest {
    private static final Map<FactKey, FactSlot> SLOTS = ImmutableMap.of(
            FactKey.of("a"), new FactSlot(0, Samples.count("a")),
            FactKey.of("b"), new FactSlot(1, Samples.count("b")),
            FactKey.of("c"), new FactSlot(2, Samples.count("c")));

    private static final List<Condition> PARTS = List.of(
            Condition.where("a").atLeast(1),
            Condition.where("b").atLeast(1),
            Condition.where("c").atLeast(1));

    /** Of each fact: yes and no are stated, whether they hold; the rest are states. */
    @ParameterizedTest(name = "{0}: all {1} for {2}, any {3} for {4}")
    @CsvSource({
        "YES YES YES, TRUE, '', TRUE, ''",
        "NO NO NO, FALSE, '', FALSE, ''",
        "MISSING NO INVALID, FALSE, '', INVALID, c",
        "YES MISSING YES, MISSING, b, TRUE, ''",
        "YES MISSING INVALID, INVALID, c, TRUE, ''",
        "INVALID YES MISSING, INVALID, a, TRUE, ''",
        "NOT_APPLICABLE YES MISSING, MISSING, c, TRUE, ''",
        "MISSING YES NOT_APPLICABLE, MISSING, a, TRUE, ''",
        "NOT_APPLICABLE YES YES, NOT_APPLICABLE, a, TRUE, ''",
        "NO NOT_APPLICABLE NO, FALSE, '', NOT_APPLICABLE, b",
        "MISSING NO MISSING, FALSE, '', MISSING, a c",
        "MISSING YES MISSING, MISSING, a c, TRUE, ''",
        "INVALID NOT_APPLICABLE MISSING, INVALID, a, INVALID, a"
    })
    void the_weightiest_reason_counts_and_names_its_facts(
            String states, String all, String keepingAll, String any, String keepingAny) {
        Inputs in = new States(List.of(states.split(" ")));
        for (boolean denied : new boolean[] {false, true}) {
            assertThat(told(Condition.allOf(PARTS.toArray(Condition[]::new)), denied, in))
                    .isEqualTo(expected(all, denied) + " " + keepingAll);
            assertThat(told(Condition.anyOf(PARTS.toArray(Condition[]::new)), denied, in))
                    .isEqualTo(expected(any, denied) + " " + keepingAny);
        }
    }

    private static String told(Condition condition, boolean denied, Inputs in) {
        CompiledCondition bound = BoundCondition.of(denied ? Condition.not(condition) : condition, SLOTS);
        assertThat(bound).hasToString(bound.source().toString());
        return bound.test(in) + " "
                + String.join(
                        " ",
                        bound.undecidedBy(in).stream()
                                .map(slot -> slot.declaration().key().toString())
                                .toList());
    }

    private static String expected(String truth, boolean denied) {
        return switch (truth) {
            case "TRUE" -> denied ? "FALSE" : truth;
            case "FALSE" -> denied ? "TRUE" : truth;
            default -> truth;
        };
    }

    private record States(List<String> states) implements Inputs {
        @Override
        public InputState state(InputSlot slot) {
            String state = states.get(((FactSlot) slot).index());
            return state.equals("YES") || state.equals("NO") ? InputState.STATED : InputState.valueOf(state);
        }

        @Override
        public FactValue value(FactSlot slot) {
            return FactValue.of(states.get(slot.index()).equals("YES") ? 1 : 0);
        }

        @Override
        public MarkValue mark(MarkSlot slot) {
            throw new IllegalStateException();
        }

        @Override
        public Message notApplicable(InputSlot slot) {
            throw new IllegalStateException();
        }

        @Override
        public Problem problem(InputSlot slot) {
            throw new IllegalStateException();
        }
    }
}
