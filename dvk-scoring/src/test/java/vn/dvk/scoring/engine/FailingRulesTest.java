package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Detail;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.CompiledRule;
import vn.dvk.scoring.rule.Explaining;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.rule.RuleSetup;
import vn.dvk.scoring.rule.RuleType;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.ScoreSheet;

/** What a user's rule does wrong stays on its line. */
class FailingRulesTest {
    private static final Dossier GOOD =
            Samples.dossier().addFact("n", 1).addFact("y", true).build();
    private static final Dossier BAD =
            Samples.dossier().addFact("n", 0).addFact("y", true).build();

    @Test
    void a_rule_that_throws_makes_its_line_invalid_and_names_type_and_criterion() {
        Scorecard scorecard = scorecard(in -> {
            throw new IllegalStateException("Nguyễn Văn A");
        });
        ScoreSheet sheet = scorecard.score(GOOD, AssessmentRole.SELF);
        Problem problem = problem(sheet);
        assertThat(problem.path()).isEqualTo("/lines/1");
        assertThat(problem.message())
                .hasToString("dvk.rule.failed {rule=acme:any, criterion=1, cause=IllegalStateException}");
        assertThat(sheet.line(Code.of("2")).orElseThrow().reported()).contains(Points.of(5));
        assertThat(sheet.explain().text(Language.VI, Detail.FULL))
                .contains("Quy tắc 'acme:any' bị lỗi khi chấm tiêu chí '1' (IllegalStateException).")
                .doesNotContain("Nguyễn");
        assertThat(sheet.bounds()).isEqualTo(Bounds.of(Points.of(5), Points.of(15)));
    }

    @Test
    void one_bad_dossier_does_not_stop_a_batch() {
        Scorecard scorecard = scorecard(in -> Points.of(10 / in.count(slot())));
        List<OutcomeKind> kinds = scorecard
                .scoreAll(Stream.of(GOOD, BAD, GOOD), AssessmentRole.SELF)
                .map(ScoreSheet::kind)
                .toList();
        assertThat(kinds).containsExactly(OutcomeKind.SCORED, OutcomeKind.INVALID, OutcomeKind.SCORED);
    }

    @Test
    void endless_recursion_in_a_rule_is_a_failure_of_that_rule() {
        Scorecard scorecard = scorecard(in -> deeper(0));
        assertThat(problem(scorecard.score(GOOD, AssessmentRole.SELF)).code()).isEqualTo("dvk.rule.failed");
    }

    @Test
    void points_outside_the_declared_range_are_invalid() {
        Scorecard scorecard = scorecard(in -> Points.of(11));
        assertThat(problem(scorecard.score(GOOD, AssessmentRole.SELF)).message())
                .hasToString("dvk.rule.out-of-range {criterion=1, rule=acme:any, points=11, range=[0, 10]}");
    }

    @Test
    void an_explanation_that_does_not_add_up_is_completed() {
        ScoreSheet sheet = scorecard(in -> Points.of(7), (in, to) -> to.gained(Points.of(3), Reason.of("acme.some")))
                .score(GOOD, AssessmentRole.SELF);
        assertThat(sheet.explain().sumOfParts()).isEqualTo(Points.of(12));
        assertThat(sheet.explain().text(Language.VI))
                .contains("Được 3 điểm vì quy tắc acme.some.")
                .contains("Được 4 điểm vì quy tắc acme:any không nêu lý do.")
                .contains("Mất 3 điểm vì quy tắc acme:any không nêu lý do.");
    }

    @Test
    void an_explanation_that_throws_is_replaced() {
        ScoreSheet sheet = scorecard(in -> Points.of(7), (in, to) -> {
                    to.gained(Points.of(1), Reason.of("acme.some"));
                    throw new IllegalStateException();
                })
                .score(GOOD, AssessmentRole.SELF);
        assertThat(sheet.explain().sumOfParts()).isEqualTo(Points.of(12));
        assertThat(sheet.explain().lines().get(0).gained()).hasSize(1);
    }

    private static Points deeper(int depth) {
        return depth < 0 ? Points.ZERO : deeper(depth + 1).plus(Points.ONE);
    }

    private static FactSlot slot() {
        return new FactSlot(0, Samples.count("n"));
    }

    private static Problem problem(ScoreSheet sheet) {
        return ((Outcome.Invalid) sheet.total()).problems().get(0);
    }

    private static Scorecard scorecard(Function<Inputs, Points> compute) {
        return scorecard(compute, (in, to) -> {});
    }

    private static Scorecard scorecard(Function<Inputs, Points> compute, Explains explains) {
        Edition edition = Samples.edition()
                .addTree(Samples.criterion(
                        "1",
                        10,
                        RuleDefinition.of(
                                "acme:any", Setting.tree().with("fact", "n").build())))
                .addTree(Samples.criterion("2", 5, BuiltInRules.yesNo("y")))
                .build();
        return Scorecard.compile(
                edition, RuleTypes.builder().add(new AnyRule(compute, explains)).build());
    }

    /** How a rule explains itself. */
    private interface Explains {
        void explain(Inputs in, Explaining to);
    }

    /** A rule type that does what a test says. */
    private record AnyRule(Function<Inputs, Points> compute, Explains explains) implements RuleType {
        @Override
        public Code id() {
            return Code.of("acme:any");
        }

        @Override
        public int semanticsVersion() {
            return 1;
        }

        @Override
        public CompiledRule compile(RuleSetup setup) {
            FactSlot fact = setup.fact("fact", FactKind.COUNT);
            return new CompiledRule() {
                @Override
                public Set<InputKey> reads() {
                    return Set.of(fact.key());
                }

                @Override
                public Bounds range() {
                    return Bounds.of(Points.ZERO, setup.maximum());
                }

                @Override
                public Outcome evaluate(Inputs in) {
                    return Outcome.scored(compute.apply(in));
                }

                @Override
                public void explain(Inputs in, Explaining to) {
                    explains.explain(in, to);
                }
            };
        }
    }
}
