package vn.dvk.scoring.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;

/**
 * Quy tắc đã biên dịch: the rule of one criterion, ready to score any dossier.
 *
 * <p>Implemented by users, most easily through {@link #computed}. An implementation must be pure, immutable and
 * thread-safe: the same inputs give the same outcome, always. {@link #evaluate} explains nothing; {@link #explain} is
 * called only when somebody asks, and evaluates again.
 */
public interface CompiledRule {

    /** Returns every input that the rule may read, in a fixed order. */
    Set<InputKey> reads();

    /** Returns the points that the rule can give; an outcome outside them makes the line invalid. */
    Bounds range();

    /** Returns the outcome for one dossier. Throwing makes the line of that dossier invalid and nothing else. */
    Outcome evaluate(Inputs in);

    /**
     * Returns bounds of the points that are possible once missing inputs are there: they must contain the points of every
     * completion. Asked for only where the outcome has no points.
     */
    default Bounds bounds(Inputs in) {
        return range();
    }

    /**
     * Returns all that may become of the line once missing inputs are there. A rule whose line can no longer turn out not to
     * apply, or not have points any more, says so here; otherwise {@link #bounds} is enough. Asked for only where the outcome
     * has no points.
     */
    default Outlook outlook(Inputs in) {
        return Outlook.of(bounds(in)).orNotApplicable().orInvalid();
    }

    /** Says why the points of {@link #evaluate} were given; called only where they are scored. */
    void explain(Inputs in, Explaining to);

    /** Returns whether points beyond the maximum of the criterion are meant. */
    default boolean mayExceedMaximum() {
        return false;
    }

    /**
     * Returns a rule that computes points from inputs that all must be there: a missing input makes it unscored, one that
     * does not apply not applicable, an invalid one invalid.
     *
     * @param setup the setup that the rule type was given
     * @param least the least points that it can give
     * @param most the most points that it can give
     * @param reads the inputs, at least one
     * @param compute the points, from inputs that are all stated
     * @param reason the code of the reason, such as {@code acme.double-credit}; its text may use the placeholders
     *     {@code {points}}, {@code {maximum}} and {@code {facts}}, and {@code {f1}}, {@code {f2}}, … for each input
     */
    static CompiledRule computed(
            RuleSetup setup,
            Points least,
            Points most,
            List<? extends InputSlot> reads,
            Function<Inputs, Points> compute,
            String reason) {
        return new ComputedRule(setup, Bounds.of(least, most), reads, compute, reason);
    }
}
