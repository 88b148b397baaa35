package vn.dvk.scoring.outcome;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.value.Points;

/**
 * Giải thích kết quả chấm: every number of a score sheet with where it comes from.
 *
 * <p>The parts add up: the gained parts of all lines plus all adjustments, those of the lines and those of the total, are
 * the reported total exactly; without the {@link AdjustmentKind#ROUNDING} ones they are the exact total (43 1/3 reported
 * as 43.33: −1/300). Lines are in the order of the sheet, groups before their children. An explanation is codes and
 * terms; {@link #text(Language)} puts it into words, the same ones every time. Equality is by content, not by words.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * sheet.explain().text(Language.VI);
 * sheet.explain().ranked().get(0);      // where most points were lost
 * }</pre>
 */
public final class Explanation {
    private final ImmutableList<ExplainedLine> lines;
    private final ImmutableList<Adjustment> adjustments;
    private final Outcome total;
    private final Points maximum;
    private final @Nullable Points reported;
    private final ImmutableList<Reason> conclusions;
    private final MessageTable words;

    private Explanation(Builder builder) {
        this.lines = builder.lines.build();
        this.adjustments = builder.adjustments.build();
        this.total = builder.total;
        this.maximum = builder.maximum;
        this.reported = builder.reported;
        this.conclusions = builder.conclusions.build();
        this.words = builder.words;
    }

    /**
     * Starts an explanation of that total.
     *
     * @param total the outcome of the exact total
     * @param maximum the maximum of the total
     * @param words the words of the reasons
     */
    public static Builder builder(Outcome total, Points maximum, MessageTable words) {
        return new Builder(total, maximum, words);
    }

    /** Returns all lines in the order of the sheet, groups before their children. */
    public List<ExplainedLine> lines() {
        return lines;
    }

    /** Returns what was added to or taken from the sum of the lines, such as rounding at the total. */
    public List<Adjustment> adjustments() {
        return adjustments;
    }

    /** Returns the outcome of the exact total. */
    public Outcome total() {
        return total;
    }

    /** Returns the most points that the lines can give together. */
    public Points maximum() {
        return maximum;
    }

    public Optional<Points> exactTotal() {
        return total.pointsIfScored();
    }

    public Optional<Points> reportedTotal() {
        return Optional.ofNullable(reported);
    }

    /** Returns what follows from the total: disqualification, the band and why. */
    public List<Reason> conclusions() {
        return conclusions;
    }

    /** Returns the criteria that lost points, most points first; equal losses in the order of the sheet. */
    public List<ExplainedLine> ranked() {
        Comparator<ExplainedLine> mostLost =
                Comparator.comparing(line -> line.shortfall().orElse(Points.ZERO), Comparator.reverseOrder());
        return lines.stream()
                .filter(line -> !line.group())
                .filter(line -> line.shortfall().map(Points::signum).orElse(0) > 0)
                .sorted(mostLost)
                .toList();
    }

    /** Returns all parts and adjustments added up; equal to the reported total where there is one. */
    public Points sumOfParts() {
        Stream<Points> ofLines = lines.stream()
                .flatMap(line -> Stream.concat(
                        line.gained().stream().map(Part::points),
                        line.adjustments().stream().map(Adjustment::points)));
        return Points.sum(Stream.concat(ofLines, adjustments.stream().map(Adjustment::points))
                .toList());
    }

    /** Returns the explanation in words, with reasons. */
    public String text(Language language) {
        return text(language, Detail.REASONS);
    }

    /** Returns the explanation in words; lines end with {@code \n}. */
    public String text(Language language, Detail detail) {
        return new ExplanationText(this, requireNonNull(language, "language"), requireNonNull(detail, "detail"))
                .write();
    }

    MessageTable words() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Explanation that
                && lines.equals(that.lines)
                && adjustments.equals(that.adjustments)
                && total.equals(that.total)
                && maximum.equals(that.maximum)
                && Objects.equals(reported, that.reported)
                && conclusions.equals(that.conclusions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lines, adjustments, total, maximum, reported, conclusions);
    }

    /** Returns the totals and the number of lines. */
    @Override
    public String toString() {
        return "Explanation{total=" + total + ", reported=" + reported + ", lines=" + lines.size() + "}";
    }

    /** Collects an {@link Explanation}; for use by one thread. */
    public static final class Builder {
        private final ImmutableList.Builder<ExplainedLine> lines = ImmutableList.builder();
        private final ImmutableList.Builder<Adjustment> adjustments = ImmutableList.builder();
        private final ImmutableList.Builder<Reason> conclusions = ImmutableList.builder();
        private final Outcome total;
        private final Points maximum;
        private final MessageTable words;
        private @Nullable Points reported;

        private Builder(Outcome total, Points maximum, MessageTable words) {
            this.total = requireNonNull(total, "total");
            this.maximum = requireNonNull(maximum, "maximum");
            this.words = requireNonNull(words, "words");
        }

        public void addLine(ExplainedLine line) {
            lines.add(line);
        }

        public void addAdjustment(Adjustment adjustment) {
            adjustments.add(adjustment);
        }

        public void addConclusion(Reason conclusion) {
            conclusions.add(conclusion);
        }

        public void reported(Points points) {
            reported = requireNonNull(points, "points");
        }

        /** Returns the explanation. */
        public Explanation build() {
            return new Explanation(this);
        }
    }
}
