package vn.dvk.scoring.outcome;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
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
    private final ImmutableList<ExplainedLine> criteria;

    /** Makes the same explanation with everything at hand; null where it is. */
    private final @Nullable Supplier<Explanation> source;

    /** Everything; made when first asked for, and safe to share without synchronisation. */
    private @Nullable Whole whole;

    private Explanation(
            ImmutableList<ExplainedLine> criteria, @Nullable Supplier<Explanation> source, @Nullable Whole whole) {
        this.criteria = criteria;
        this.source = source;
        this.whole = whole;
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

    /**
     * Returns an explanation whose criteria are at hand while all else is made when somebody asks.
     *
     * @param criteria the lines of the criteria in the order of the sheet
     * @param whole makes the same explanation with {@link #builder}; must be pure
     */
    public static Explanation ofCriteria(List<ExplainedLine> criteria, Supplier<Explanation> whole) {
        return new Explanation(ImmutableList.copyOf(criteria), requireNonNull(whole, "whole"), null);
    }

    /** Returns all lines in the order of the sheet, groups before their children. */
    public List<ExplainedLine> lines() {
        return whole().lines;
    }

    /** Returns the lines of the criteria in the order of the sheet, without those of groups. */
    public List<ExplainedLine> criteria() {
        return criteria;
    }

    /** Returns what was added to or taken from the sum of the lines, such as rounding at the total. */
    public List<Adjustment> adjustments() {
        return whole().adjustments;
    }

    /** Returns the outcome of the exact total. */
    public Outcome total() {
        return whole().total;
    }

    /** Returns the most points that the lines can give together. */
    public Points maximum() {
        return whole().maximum;
    }

    public Optional<Points> exactTotal() {
        return total().pointsIfScored();
    }

    public Optional<Points> reportedTotal() {
        return Optional.ofNullable(whole().reported);
    }

    /** Returns what follows from the total: disqualification, the band and why. */
    public List<Reason> conclusions() {
        return whole().conclusions;
    }

    /**
     * Returns the criteria that lost points, most points first; equal losses in the order of the sheet. A bonus that was not
     * obtained is no loss: of the lines of bonus pools only those are here that took points away.
     */
    public List<ExplainedLine> ranked() {
        return Ranking.of(criteria);
    }

    /** Returns all parts and adjustments added up; equal to the reported total where there is one. */
    public Points sumOfParts() {
        Stream<Points> ofLines = lines().stream()
                .flatMap(line -> Stream.concat(
                        line.gained().stream().map(Part::points),
                        line.adjustments().stream().map(Adjustment::points)));
        return Points.sum(Stream.concat(ofLines, adjustments().stream().map(Adjustment::points))
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
        return whole().words;
    }

    private Whole whole() {
        Whole made = whole;
        if (made == null) {
            made = requireNonNull(source, "source").get().whole();
            whole = made;
        }
        return made;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Explanation that && whole().equals(that.whole());
    }

    @Override
    public int hashCode() {
        return whole().hashCode();
    }

    /** Returns the totals and the number of lines. */
    @Override
    public String toString() {
        return "Explanation{total=" + total() + ", reported=" + whole().reported + ", lines=" + lines().size() + "}";
    }

    /** All that an explanation says. */
    private record Whole(
            ImmutableList<ExplainedLine> lines,
            ImmutableList<Adjustment> adjustments,
            Outcome total,
            Points maximum,
            @Nullable Points reported,
            ImmutableList<Reason> conclusions,
            MessageTable words) {
        /** Equality leaves out the words. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Whole that
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
            ImmutableList<ExplainedLine> all = lines.build();
            Whole whole = new Whole(all, adjustments.build(), total, maximum, reported, conclusions.build(), words);
            return new Explanation(
                    all.stream().filter(line -> !line.group()).collect(ImmutableList.toImmutableList()), null, whole);
        }
    }
}
