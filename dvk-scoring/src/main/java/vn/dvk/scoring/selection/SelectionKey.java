package vn.dvk.scoring.selection;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.sheet.ScoreLine;
import vn.dvk.scoring.sheet.ScoreSheet;

/**
 * Tiêu chí ưu tiên: one exact number by which candidates are put in order.
 *
 * <p>The number is the total score, the points of one line of the sheet, or a value that the caller gives with the
 * candidate. More is better, unless {@link #fewerIsBetter()} is asked for. A candidate that has no such number is a problem
 * of the selection, unless {@link #absentAs} says how it counts: nothing is silently put last.
 *
 * <pre>{@code
 * SelectionKey.line(Code.of("IV"));                                   // practical benefit decides among equal totals
 * SelectionKey.given(Code.of("complaints")).fewerIsBetter().absentAs(Points.ZERO);
 * }</pre>
 *
 * <p>Equality is by all of it. Immutable and thread-safe.
 */
public final class SelectionKey {

    private static final SelectionKey SCORE = new SelectionKey(Source.SCORE, Code.of("score"), false, null);

    private final Source source;
    private final Code code;
    private final boolean fewerIsBetter;
    private final @Nullable Points absent;

    private SelectionKey(Source source, Code code, boolean fewerIsBetter, @Nullable Points absent) {
        this.source = source;
        this.code = code;
        this.fewerIsBetter = fewerIsBetter;
        this.absent = absent;
    }

    /**
     * The total score. It leads every chain that does not name it; naming it puts it where it is named.
     *
     * @return the key
     */
    public static SelectionKey score() {
        return SCORE;
    }

    /**
     * The points of one line of the sheet.
     *
     * @param criterion the code of the criterion or group
     * @return the key
     */
    public static SelectionKey line(Code criterion) {
        return new SelectionKey(Source.LINE, requireNonNull(criterion, "criterion"), false, null);
    }

    /**
     * A value that the caller gives with each candidate, see {@link Candidate#with(Code, Points)}.
     *
     * @param name the code of the value
     * @return the key
     */
    public static SelectionKey given(Code name) {
        return new SelectionKey(Source.GIVEN, requireNonNull(name, "name"), false, null);
    }

    /**
     * Where the number comes from.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * The code of the line or of the given value; {@code score} for the total.
     *
     * @return the code
     */
    public Code code() {
        return code;
    }

    /**
     * Tells whether the smaller number comes first.
     *
     * @return whether fewer is better
     */
    public boolean isFewerBetter() {
        return fewerIsBetter;
    }

    /**
     * What a candidate without the number counts as.
     *
     * @return the number, or empty where its absence is a problem
     */
    public Optional<Points> absentAs() {
        return Optional.ofNullable(absent);
    }

    /**
     * This key with the smaller number first.
     *
     * @return a new key
     * @throws IllegalStateException if this is the total score
     */
    public SelectionKey fewerIsBetter() {
        if (source == Source.SCORE) {
            throw new IllegalStateException("The total score cannot be a key where fewer is better");
        }
        return new SelectionKey(source, code, true, absent);
    }

    /**
     * This key with a number for candidates that have none.
     *
     * @param value what they count as
     * @return a new key
     * @throws IllegalStateException if this is the total score, which every eligible candidate has
     */
    public SelectionKey absentAs(Points value) {
        if (source == Source.SCORE) {
            throw new IllegalStateException("The total score is never absent from an eligible candidate");
        }
        return new SelectionKey(source, code, fewerIsBetter, requireNonNull(value, "value"));
    }

    /** The number of an eligible candidate, in its own unit. */
    Optional<Points> valueOf(Candidate candidate, ComparedAt comparedAt) {
        Optional<Points> value = switch (source) {
            case SCORE -> total(candidate.sheet(), comparedAt);
            case LINE -> candidate.sheet().line(code).flatMap(line -> points(line, comparedAt));
            case GIVEN -> Optional.ofNullable(candidate.values().get(code));
        };
        return value.or(this::absentAs);
    }

    /** Tells whether both read the same number, in whatever direction. */
    boolean readsSameAs(SelectionKey other) {
        return source == other.source && code.equals(other.code);
    }

    static Optional<Points> total(ScoreSheet sheet, ComparedAt comparedAt) {
        return switch (comparedAt) {
            case EXACT -> sheet.exactTotal();
            case REPORTED -> sheet.reportedTotal();
        };
    }

    private static Optional<Points> points(ScoreLine line, ComparedAt comparedAt) {
        return switch (comparedAt) {
            case EXACT -> line.exact();
            case REPORTED -> line.reported();
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SelectionKey that
                && source == that.source
                && code.equals(that.code)
                && fewerIsBetter == that.fewerIsBetter
                && Objects.equals(absent, that.absent);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, code, fewerIsBetter, absent);
    }

    /** Returns the key in words, such as {@code line IV} or {@code given complaints, fewer is better, absent as 0}. */
    @Override
    public String toString() {
        String text = switch (source) {
            case SCORE -> "score";
            case LINE -> "line " + code;
            case GIVEN -> "given " + code;
        };
        return text + (fewerIsBetter ? ", fewer is better" : "") + (absent == null ? "" : ", absent as " + absent);
    }

    /** Where the number of a key comes from. */
    public enum Source {
        /** The total of the sheet. */
        SCORE,
        /** One line of the sheet. */
        LINE,
        /** A value given with the candidate. */
        GIVEN
    }
}
