package vn.dvk.scoring.verify;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.outcome.ExplainedLine;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.ScoreLine;
import vn.dvk.scoring.sheet.ScoreSheet;

/**
 * Tries a rule as the only criterion of an edition, so that it is scored by the engine and by nothing like it.
 *
 * @param code the code of the criterion
 * @param rule the rule
 * @param worth the maximum
 * @param facts the declared facts
 * @param types the rule types
 */
record RuleTrial(Code code, RuleDefinition rule, Points worth, ImmutableList<FactDeclaration> facts, RuleTypes types) {
    private static final AssessmentRole ROLE = AssessmentRole.SELF;
    private static final LocalDate DAY = LocalDate.EPOCH;
    private static final String OUT_OF_RANGE = "dvk.rule.out-of-range";
    private static final String FAILED = "dvk.rule.failed";

    /** Scores what is given, and checks what every rule must keep. */
    VerifiedRule run(Given given) {
        // A policy that allows "not applicable" lets that outcome through; its points are never looked at.
        Edition edition = edition(NotApplicablePolicy.FULL_POINTS);
        Scorecard scorecard = compiled(edition);
        Dossier dossier = given.dossier(edition, ROLE, DAY);
        ScoreSheet sheet = scorecard.score(dossier, ROLE);
        given.refuseUnread(sheet);
        VerifiedRule first = verified(sheet, dossier);
        pure(first, score(scorecard, dossier));
        pure(first, score(compiled(edition), dossier));
        if (ReasonCodes.of(first.outcome()).contains(OUT_OF_RANGE)) {
            throw first.failure("points within the range that the rule declares")
                    .error();
        }
        if (ReasonCodes.of(first.outcome()).contains(FAILED)) {
            return first.causedBy(ThrownByRule.find(edition, types, dossier, ROLE));
        }
        if (first.outcome() instanceof Outcome.Scored scored) {
            sound(first, scored.points(), dossier);
            return first;
        }
        return first.within(strict(dossier).bounds());
    }

    void isRefused(String... codes) {
        List<Problem> problems = problems();
        Set<String> found = problems.stream().map(Problem::code).collect(Collectors.toSet());
        if (problems.isEmpty() || !ReasonCodes.all(found, codes)) {
            throw context("broke an expectation")
                    .row("Expected", "refused" + (codes.length == 0 ? "" : " for " + String.join(", ", codes)))
                    .row(
                            "Actual",
                            problems.isEmpty()
                                    ? ImmutableList.of("compiles")
                                    : problems.stream()
                                            .map(one -> Actual.problem(one, words()))
                                            .toList())
                    .error();
        }
    }

    /** What is wrong with the rule. */
    List<Problem> problems() {
        return Scorecard.problems(edition(NotApplicablePolicy.FULL_POINTS), types, "");
    }

    /** Tries pairs of cases of which one is better. */
    void isMonotone(Given given) {
        Edition edition = edition(NotApplicablePolicy.NOT_ALLOWED);
        Scorecard scorecard = compiled(edition);
        ImmutableList<FactDeclaration> drawn = facts.stream()
                .filter(fact -> !given.inputs().containsKey(InputKey.fact(fact.key())))
                .collect(ImmutableList.toImmutableList());
        FailureText context =
                context("broke an expectation").row("Given", Given.lines(given.dossier(edition, ROLE, DAY), ROLE));
        new MonotoneTrial(
                        drawn,
                        ImmutableList.of(rule.settings()),
                        values -> scorecard
                                .score(given.with(values).dossier(edition, ROLE, DAY), ROLE)
                                .line(code)
                                .flatMap(ScoreLine::exact),
                        context)
                .run();
    }

    private Scorecard compiled(Edition edition) {
        try {
            return Scorecard.compile(edition, types);
        } catch (InvalidDefinitionException refused) {
            throw context("does not compile")
                    .row(
                            "Problems",
                            refused.problems().stream()
                                    .map(one -> Actual.problem(one, words()))
                                    .toList())
                    .error(refused);
        }
    }

    private VerifiedRule score(Scorecard scorecard, Dossier dossier) {
        return verified(scorecard.score(dossier, ROLE), dossier);
    }

    private VerifiedRule verified(ScoreSheet sheet, Dossier dossier) {
        ScoreLine line = sheet.line(code).orElseThrow();
        ExplainedLine explained = sheet.explain().lines().get(0);
        FailureText context = context("broke an expectation").row("Given", Given.lines(dossier, ROLE));
        return new VerifiedRule(line.outcome(), line.bounds(), explained, words(), context, Optional.empty());
    }

    private static void pure(VerifiedRule first, VerifiedRule second) {
        if (!first.outcome().equals(second.outcome()) || !first.explanation().equals(second.explanation())) {
            throw first.context()
                    .headed(first.context().heading().replace("broke an expectation", "is not pure"))
                    .row("First", first.lines())
                    .row("Then", second.lines())
                    .error();
        }
    }

    /** What the rule says with inputs left out must leave room for what it says with them. */
    private void sound(VerifiedRule whole, Points points, Dossier dossier) {
        Map<String, Dossier> reduced = new LinkedHashMap<>();
        Set<InputKey> keys = Given.keys(dossier, ROLE);
        Given none = Given.NOTHING.on(dossier);
        for (InputKey key : keys) {
            reduced.put(key.toString(), dossier(Given.NOTHING.on(dossier).with(key, new Given.LeftOut())));
            none = none.with(key, new Given.LeftOut());
        }
        if (keys.size() > 1) {
            reduced.put("everything given", dossier(none));
        }
        reduced.forEach((left, fewer) -> {
            VerifiedRule without = strict(fewer);
            if (!leavesRoom(without, points)) {
                throw whole.context()
                        .row("Expected", "without " + left + ", to leave room for " + Actual.points(points))
                        .row("Actual", without.result())
                        .error();
            }
        });
    }

    /** Scores without a policy, which would widen the bounds by its points. */
    private VerifiedRule strict(Dossier dossier) {
        return score(compiled(edition(NotApplicablePolicy.NOT_ALLOWED)), dossier);
    }

    private Dossier dossier(Given given) {
        return given.dossier(edition(NotApplicablePolicy.NOT_ALLOWED), ROLE, DAY);
    }

    private static boolean leavesRoom(VerifiedRule without, Points points) {
        Outcome outcome = without.outcome();
        if (outcome instanceof Outcome.Scored scored) {
            return scored.points().equals(points);
        }
        if (outcome instanceof Outcome.Unscored) {
            return without.bounds().contains(points);
        }
        return Stream.of(FAILED, OUT_OF_RANGE).noneMatch(ReasonCodes.of(outcome)::contains);
    }

    private FailureText context(String what) {
        return FailureText.of("Rule '" + rule.type() + "' " + what + ".").row("Worth", worth.toString());
    }

    private MessageTable words() {
        return Actual.words(types);
    }

    private Edition edition(NotApplicablePolicy policy) {
        Edition.Builder edition = Edition.builder()
                .set(Code.of("verify"))
                .id(Code.of("rule"))
                .inForce(DateRange.always())
                .rounding(Rounding.none());
        facts.forEach(edition::addFact);
        return edition.addTree(Criterion.builder()
                        .code(code)
                        .title(LocalizedText.of(code.text()))
                        .maximum(worth)
                        .rule(rule)
                        .notApplicable(policy)
                        .build())
                .build();
    }
}
