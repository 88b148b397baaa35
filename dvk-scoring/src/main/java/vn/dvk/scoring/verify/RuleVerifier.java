package vn.dvk.scoring.verify;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.rule.RuleTypes;

/**
 * Kiểm thử một quy tắc: the check of one rule, without the rest of a criteria set.
 *
 * <p>First what the rule is worth and reads, then what is given, then one expectation. Rounding, policies for not
 * applicable and other criteria are not in play. A fact is given as a text and typed by its declaration; the latest word on
 * an input counts, so a common beginning can be varied. Besides the expectation each check sees to it that the rule
 *
 * <ul>
 *   <li>is pure: scored again, and compiled and scored again, it gives the same outcome and the same reasons;
 *   <li>stays within the range that it declares;
 *   <li>has sound bounds: with one input left out, or all of them, it is not scored differently, does not fail, and its
 *       bounds hold the points that it gives with the input.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 *
 * @see Verify#verifyThat(RuleDefinition)
 */
public final class RuleVerifier {
    private static final Code CODE = Code.of("rule");

    private final Code code;
    private final RuleDefinition rule;
    private final @Nullable Points worth;
    private final ImmutableList<FactDeclaration> facts;
    private final RuleTypes types;
    private final Given given;

    private RuleVerifier(
            Code code,
            RuleDefinition rule,
            @Nullable Points worth,
            ImmutableList<FactDeclaration> facts,
            RuleTypes types,
            Given given) {
        this.code = code;
        this.rule = rule;
        this.worth = worth;
        this.facts = facts;
        this.types = types;
        this.given = given;
    }

    static RuleVerifier of(RuleDefinition rule) {
        return new RuleVerifier(CODE, rule, null, ImmutableList.of(), RuleTypes.builtIn(), Given.NOTHING);
    }

    static RuleVerifier of(Edition edition, Criterion criterion) {
        return new RuleVerifier(
                criterion.code(),
                criterion.rule(),
                criterion.maximum(),
                ImmutableList.copyOf(edition.facts()),
                RuleTypes.builtIn(),
                Given.NOTHING);
    }

    /**
     * Sets the maximum of the criterion that the rule scores. Without it, the rule is worth the most that it can give; where
     * that depends on the maximum, as of a ratio, the expectation that follows throws {@link IllegalStateException}.
     */
    public RuleVerifier worth(long maximum) {
        return worth(Points.of(maximum));
    }

    /** Sets the maximum of the criterion that the rule scores. */
    public RuleVerifier worth(Points maximum) {
        return new RuleVerifier(code, rule, requireNonNull(maximum, "maximum"), facts, types, given);
    }

    /** Sets the rule types; without it, dvk's own. */
    public RuleVerifier using(RuleTypes ruleTypes) {
        return new RuleVerifier(code, rule, worth, facts, requireNonNull(ruleTypes, "ruleTypes"), given);
    }

    /** Declares a fact that the rule reads; its key is its title. */
    public RuleVerifier declaring(String key, FactType type) {
        return declaring(new FactDeclaration(FactKey.of(key), LocalizedText.of(key), type));
    }

    /** Declares a fact that the rule reads. */
    public RuleVerifier declaring(FactDeclaration fact) {
        ImmutableList<FactDeclaration> all =
                ImmutableList.<FactDeclaration>builder().addAll(facts).add(fact).build();
        return new RuleVerifier(code, rule, worth, all, types, given);
    }

    /** Declares the facts that an edition declares. */
    public RuleVerifier declaringFactsOf(Edition edition) {
        ImmutableList<FactDeclaration> all = ImmutableList.<FactDeclaration>builder()
                .addAll(facts)
                .addAll(edition.facts())
                .build();
        return new RuleVerifier(code, rule, worth, all, types, given);
    }

    /**
     * Gives a fact, written as its declaration demands: {@code "5"}, {@code "59.7"}, {@code "3800000000 VND"}, {@code
     * "yes"}, {@code "urban"} or {@code "2023-12-31"}.
     *
     * <p>A fact that the rule reads and nobody declared is of the kind that its value shows: a whole number is a count, or a
     * decimal where the rule asks for one; further there are decimals, đồng, answers ({@code "yes"} or {@code "true"}) and
     * days. A choice must be declared. A text that is no value of the declared kind, or a fact that is neither declared nor
     * read, is refused by the expectation that follows, with {@link IllegalArgumentException}. A value beyond the declared range is given as it is: that the rule
     * is then invalid can be checked.
     */
    public RuleVerifier given(String fact, String value) {
        return with(InputKey.fact(FactKey.of(fact)), new Given.Text(requireNonNull(value, "value")));
    }

    /** Gives a fact as a typed value, which may be of another kind than declared. */
    public RuleVerifier given(String fact, FactValue value) {
        return with(InputKey.fact(FactKey.of(fact)), new Given.OfFact(requireNonNull(value, "value")));
    }

    /**
     * Says that a fact does not apply.
     *
     * @param reason the code of the reason, such as {@code no-task-assigned}
     */
    public RuleVerifier givenNotApplicable(String fact, String reason) {
        return with(InputKey.fact(FactKey.of(fact)), new Given.NotApplicable(Code.of(reason)));
    }

    /** Leaves a fact out that was given before. */
    public RuleVerifier without(String fact) {
        return with(InputKey.fact(FactKey.of(fact)), new Given.LeftOut());
    }

    /**
     * Gives the mark that the rule reads: the code of a level, or points such as {@code "4.5"}.
     *
     * <p>A mark where the rule reads none is refused by the expectation that follows, with {@link IllegalArgumentException}.
     */
    public RuleVerifier marked(String mark) {
        return marked(code.text(), mark);
    }

    /** Gives the mark on a part of the rule: the code of a level, or points. */
    public RuleVerifier marked(String part, String mark) {
        return with(InputKey.mark(Code.of(part)), new Given.Text(requireNonNull(mark, "mark")));
    }

    /** Gives the mark that the rule reads. */
    public RuleVerifier marked(MarkValue mark) {
        return marked(code.text(), mark);
    }

    /** Gives the mark on a part of the rule. */
    public RuleVerifier marked(String part, MarkValue mark) {
        return with(InputKey.mark(Code.of(part)), new Given.OfMark(requireNonNull(mark, "mark")));
    }

    /**
     * Expects those points, exactly.
     *
     * @param points a decimal or a ratio, such as {@code "12.5"} or {@code "40/3"}
     * @throws AssertionError if the rule gives anything else
     */
    @CanIgnoreReturnValue
    public VerifiedRule awards(String points) {
        return awards(Points.parse(points));
    }

    /**
     * Expects those points, exactly.
     *
     * @throws AssertionError if the rule gives anything else
     */
    @CanIgnoreReturnValue
    public VerifiedRule awards(Points points) {
        return verify().awards(requireNonNull(points, "points"));
    }

    /**
     * Expects a score of zero points, which is a score.
     *
     * @throws AssertionError if the rule gives anything else
     */
    @CanIgnoreReturnValue
    public VerifiedRule awardsNothing() {
        return awards(Points.ZERO);
    }

    /**
     * Expects points, and that some are lost for all of these reasons.
     *
     * @throws AssertionError if it is not so
     */
    @CanIgnoreReturnValue
    public VerifiedRule losesBecause(String... codes) {
        return verify().losesBecause(codes);
    }

    /**
     * Expects that the rule does not apply.
     *
     * @throws AssertionError if it does
     */
    @CanIgnoreReturnValue
    public VerifiedRule isNotApplicable() {
        return verify().isNotApplicable();
    }

    /**
     * Expects that the rule cannot score yet and needs exactly these inputs; with no argument, any.
     *
     * @param needs keys of facts, codes of marks, or either as {@code fact:meetings} or {@code mark:1.1}
     * @throws AssertionError if it is not so
     */
    @CanIgnoreReturnValue
    public VerifiedRule isUnscored(String... needs) {
        return verify().isUnscored(needs);
    }

    /**
     * Expects that the rule cannot score what is given, with at least these problems.
     *
     * @param codes such as {@code dvk.table.no-row}
     * @throws AssertionError if it is not so
     */
    @CanIgnoreReturnValue
    public VerifiedRule isInvalid(String... codes) {
        return verify().isInvalid(codes);
    }

    /**
     * Expects that the rule does not compile, with at least these problems. What is given plays no part.
     *
     * @param codes such as {@code dvk.setting.missing}
     * @throws AssertionError if it is not so
     */
    public void isRefused(String... codes) {
        trial(Given.NOTHING).isRefused(codes);
    }

    /**
     * Expects that points never fall as a fact gets better, for each declared fact that says what better is, such as
     * {@code declaring(fact.with(FactDirection.MORE_IS_BETTER))}. Of dvk's own rules compiling proves it; those of users are
     * tried here.
     *
     * <p>Facts and marks that are given stay as they are; all other declared facts are drawn, the same in every run, with the
     * numbers that stand in the settings and those beside them among the values. Marks are not drawn. Cases without points are
     * passed over.
     *
     * @throws AssertionError if a better case gives fewer points, or no two cases have points
     * @throws IllegalStateException if no declared fact has a direction
     */
    public void isMonotone() {
        trial(given).isMonotone(given);
    }

    private VerifiedRule verify() {
        return trial(given).run(given);
    }

    private RuleTrial trial(Given from) {
        return new Presumed(code, rule, worth, facts, types).trial(from);
    }

    private RuleVerifier with(InputKey key, Given.Input input) {
        return new RuleVerifier(code, rule, worth, facts, types, given.with(key, input));
    }

    /** Returns the type of the rule and what it is worth. */
    @Override
    public String toString() {
        return "RuleVerifier{rule=" + rule.type() + ", worth=" + worth + "}";
    }
}
