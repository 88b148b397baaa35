package vn.dvk.scoring.verify;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.ExplainedLine;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.InputRead;
import vn.dvk.scoring.outcome.Outcome;

/**
 * Kết quả kiểm thử quy tắc: what a rule did with what was given, after a first expectation held, for further ones.
 *
 * <p>Immutable and thread-safe.
 */
public final class VerifiedRule {
    private final Outcome outcome;
    private final Bounds bounds;
    private final ExplainedLine explanation;
    private final MessageTable words;
    private final FailureText context;
    private final Optional<Throwable> cause;

    VerifiedRule(
            Outcome outcome,
            Bounds bounds,
            ExplainedLine explanation,
            MessageTable words,
            FailureText context,
            Optional<Throwable> cause) {
        this.outcome = outcome;
        this.bounds = bounds;
        this.explanation = explanation;
        this.words = words;
        this.context = context;
        this.cause = cause;
    }

    VerifiedRule within(Bounds possible) {
        return new VerifiedRule(outcome, possible, explanation, words, context, cause);
    }

    VerifiedRule causedBy(Optional<Throwable> thrown) {
        return new VerifiedRule(outcome, bounds, explanation, words, context, thrown);
    }

    /**
     * Expects all of these codes among the reasons: of the points given, or why the rule does not apply or is invalid.
     *
     * @param codes such as {@code dvk.table.row}; also those of reasons inside others, such as in a sum
     * @throws AssertionError if one is not there
     */
    @CanIgnoreReturnValue
    public VerifiedRule because(String... codes) {
        boolean scored = outcome instanceof Outcome.Scored;
        Set<String> found = scored ? ReasonCodes.of(explanation.gained()) : ReasonCodes.of(outcome);
        return expect(ReasonCodes.all(found, codes), "because of " + String.join(", ", codes));
    }

    /**
     * Expects all of these codes among the reasons of the points lost.
     *
     * @param codes such as {@code dvk.table.row-lost}
     * @throws AssertionError if one is not there
     */
    @CanIgnoreReturnValue
    public VerifiedRule losesBecause(String... codes) {
        Set<String> found = ReasonCodes.of(explanation.lost());
        boolean loses = outcome instanceof Outcome.Scored && !found.isEmpty();
        return expect(loses && ReasonCodes.all(found, codes), "points lost because of " + String.join(", ", codes));
    }

    /**
     * Expects these bounds, exactly; of a rule that is scored both ends are its points.
     *
     * @param least a decimal or a ratio
     * @param most a decimal or a ratio
     * @throws AssertionError if they are others
     */
    @CanIgnoreReturnValue
    public VerifiedRule within(String least, String most) {
        Bounds expected = Bounds.of(Points.parse(least), Points.parse(most));
        return expect(bounds.equals(expected), "bounds " + expected, "bounds " + bounds);
    }

    /**
     * Expects that the rule reads these facts and marks and no others.
     *
     * @param inputs keys of facts, codes of marks, or either as {@code fact:meetings} or {@code mark:1.1}
     * @throws AssertionError if it reads others
     */
    @CanIgnoreReturnValue
    public VerifiedRule reads(String... inputs) {
        Set<InputKey> read = explanation.inputs().stream().map(InputRead::key).collect(Collectors.toSet());
        return expect(
                Names.match(read, inputs),
                "reads " + String.join(", ", inputs),
                "reads " + Actual.keys(new TreeSet<>(read)));
    }

    /**
     * Expects that the reasons, put into words, contain that text.
     *
     * @throws AssertionError if none does
     */
    @CanIgnoreReturnValue
    public VerifiedRule says(Language language, String text) {
        requireNonNull(language, "language");
        requireNonNull(text, "text");
        List<String> said = Stream.concat(explanation.gained().stream(), explanation.lost().stream())
                .map(part -> part.reason().text(language, words))
                .toList();
        if (said.stream().noneMatch(one -> one.contains(text))) {
            throw context.row("Expected", "a reason that says: " + text)
                    .row("Actual", said.isEmpty() ? ImmutableList.of("no reasons") : said)
                    .error();
        }
        return this;
    }

    /** Returns what the rule said. */
    public Outcome outcome() {
        return outcome;
    }

    /** Returns the points that are possible; exact where the rule is scored. */
    public Bounds bounds() {
        return bounds;
    }

    /** Returns the reasons, for checks of one's own. */
    public ExplainedLine explanation() {
        return explanation;
    }

    VerifiedRule awards(Points points) {
        return expect(outcome.equals(Outcome.scored(points)), Actual.points(points));
    }

    VerifiedRule isNotApplicable() {
        return expect(outcome instanceof Outcome.NotApplicable, "not applicable");
    }

    VerifiedRule isUnscored(String... needs) {
        boolean holds = outcome instanceof Outcome.Unscored unscored
                && (needs.length == 0 || Names.match(unscored.needs(), needs));
        return expect(holds, "unscored" + (needs.length == 0 ? "" : " until " + String.join(", ", needs)));
    }

    VerifiedRule isInvalid(String... codes) {
        boolean holds = outcome instanceof Outcome.Invalid && ReasonCodes.all(ReasonCodes.of(outcome), codes);
        return expect(holds, "invalid" + (codes.length == 0 ? "" : " for " + String.join(", ", codes)));
    }

    FailureText context() {
        return context;
    }

    /** The outcome with its reasons, each on a line. */
    List<String> lines() {
        return ImmutableList.<String>builder()
                .addAll(result())
                .addAll(gained())
                .addAll(lost().stream().map(line -> "lost " + line).toList())
                .build();
    }

    List<String> result() {
        return Actual.outcome(outcome, bounds, words);
    }

    FailureText failure(String expected) {
        return context.row("Expected", expected)
                .row("Actual", result())
                .row("Because", gained())
                .row("Lost", lost());
    }

    private List<String> gained() {
        return Actual.parts(explanation.gained(), words);
    }

    private List<String> lost() {
        return outcome instanceof Outcome.Scored ? Actual.parts(explanation.lost(), words) : ImmutableList.of();
    }

    private VerifiedRule expect(boolean holds, String expected) {
        if (!holds) {
            FailureText failure = failure(expected);
            throw cause.map(failure::error).orElseGet(failure::error);
        }
        return this;
    }

    private VerifiedRule expect(boolean holds, String expected, String actual) {
        if (!holds) {
            throw context.row("Expected", expected).row("Actual", actual).error();
        }
        return this;
    }

    /** Returns the outcome. */
    @Override
    public String toString() {
        return "VerifiedRule{outcome=" + outcome + "}";
    }
}
