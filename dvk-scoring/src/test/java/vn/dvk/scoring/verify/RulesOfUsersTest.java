package vn.dvk.scoring.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dvk.scoring.verify.SampleRules.failure;
import static vn.dvk.scoring.verify.Verify.verifyThat;

import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.rule.CompiledRule;
import vn.dvk.scoring.rule.Explaining;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.rule.RuleSetup;
import vn.dvk.scoring.rule.RuleType;
import vn.dvk.scoring.rule.RuleTypes;

/** What every rule must keep is checked for the rules of users. */
class RulesOfUsersTest {

    @Test
    void a_good_rule_passes() {
        rule((in, fact) -> in.state(fact) == InputState.STATED
                        ? Outcome.scored(in.number(fact).min(Points.of(10)))
                        : Outcome.unscored(Set.of(fact.key())))
                .given("events", "6")
                .awards("6")
                .because("acme.test");
    }

    @Test
    void a_rule_with_a_memory_is_not_pure() {
        AtomicLong calls = new AtomicLong();
        RuleVerifier rule = rule((in, fact) -> Outcome.scored(Points.of(calls.incrementAndGet())));
        assertThat(failure(() -> rule.given("events", "6").awards("1")))
                .startsWith("""
                        Rule 'acme:test' is not pure.
                          Worth: 10
                          Given: events = 6
                          First: 1 point
                        """)
                .contains("\n   Then: 3 points\n");
    }

    @Test
    void a_rule_outside_its_range_is_found_whatever_is_expected() {
        RuleVerifier rule = rule((in, fact) -> Outcome.scored(Points.of(11)));
        assertThat(failure(() -> rule.given("events", "6").isInvalid()))
                .isEqualTo("Rule 'acme:test' broke an expectation.\n"
                        + "     Worth: 10\n"
                        + "     Given: events = 6\n"
                        + "  Expected: points within the range that the rule declares\n"
                        + "    Actual: invalid [dvk.rule.out-of-range] /lines/rule: Rule 'acme:test' gave criterion rule"
                        + " 11 points, outside its declared range [0, 10]. Maybe the author of the rule can help.");
    }

    @Test
    void a_rule_that_takes_a_missing_fact_for_zero_is_found() {
        RuleVerifier rule =
                rule((in, fact) -> Outcome.scored(in.state(fact) == InputState.STATED ? in.number(fact) : Points.ZERO));
        assertThat(failure(() -> rule.given("events", "6").awards("6"))).isEqualTo("""
                        Rule 'acme:test' broke an expectation.
                             Worth: 10
                             Given: events = 6
                          Expected: without fact:events, to leave room for 6 points
                            Actual: 0 points""");
    }

    @Test
    void a_rule_that_fails_without_a_fact_is_found() {
        RuleVerifier rule = rule((in, fact) -> Outcome.scored(in.number(fact)));
        assertThat(failure(() -> rule.given("events", "6").awards("6"))).contains("""
                        Expected: without fact:events, to leave room for 6 points
                            Actual: invalid [dvk.rule.failed]""");
    }

    @Test
    void a_rule_whose_bounds_are_too_narrow_is_found() {
        RuleVerifier rule = verify(new Type(
                (in, fact) -> in.state(fact) == InputState.STATED
                        ? Outcome.scored(in.number(fact))
                        : Outcome.unscored(Set.of(fact.key())),
                Bounds.of(Points.ZERO, Points.of(5))));
        rule.given("events", "5").awards("5");
        assertThat(failure(() -> rule.given("events", "6").awards("6"))).contains("""
                        Expected: without fact:events, to leave room for 6 points
                            Actual: unscored until fact:events; [0, 5] possible""");
    }

    @Test
    void what_a_rule_throws_is_the_cause() {
        RuleVerifier rule = rule((in, fact) -> {
            throw new IllegalStateException("no such table");
        });
        RuleVerifier given = rule.given("events", "6");
        assertThatThrownBy(() -> given.awards("6"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Actual: invalid [dvk.rule.failed]")
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("no such table");
        given.isInvalid("dvk.rule.failed");
    }

    private static RuleVerifier rule(BiFunction<Inputs, FactSlot, Outcome> evaluate) {
        return verify(new Type(evaluate, Bounds.of(Points.ZERO, Points.of(10))));
    }

    private static RuleVerifier verify(RuleType type) {
        return verifyThat(RuleDefinition.of(
                        "acme:test", Setting.tree().with("fact", "events").build()))
                .worth(10)
                .using(RuleTypes.builder().add(type).build())
                .declaring("events", FactType.count());
    }

    /** A type of one rule, which does what a test says. */
    private record Type(BiFunction<Inputs, FactSlot, Outcome> evaluate, Bounds bounds) implements RuleType {
        @Override
        public Code id() {
            return Code.of("acme:test");
        }

        @Override
        public int semanticsVersion() {
            return 1;
        }

        @Override
        public CompiledRule compile(RuleSetup setup) {
            return new Rule(setup.fact("fact", FactKind.COUNT), evaluate, bounds);
        }

        @Override
        public Optional<MessageTable> words() {
            return Optional.of(
                    MessageTable.of(new StringReader("acme.test=vì thế"), new StringReader("acme.test=because")));
        }
    }

    private record Rule(FactSlot fact, BiFunction<Inputs, FactSlot, Outcome> evaluate, Bounds possible)
            implements CompiledRule {
        @Override
        public Set<InputKey> reads() {
            return Set.of(fact.key());
        }

        @Override
        public Bounds range() {
            return Bounds.of(Points.ZERO, Points.of(10));
        }

        @Override
        public Outcome evaluate(Inputs in) {
            return evaluate.apply(in, fact);
        }

        @Override
        public Bounds bounds(Inputs in) {
            return possible;
        }

        @Override
        public void explain(Inputs in, Explaining to) {
            if (evaluate.apply(in, fact) instanceof Outcome.Scored scored) {
                to.gained(scored.points(), Reason.of("acme.test"));
            }
        }
    }
}
