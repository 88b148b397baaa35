package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Points;

/**
 * Thay đổi của tỷ lệ: the change of a rate between two periods, split into what the rates of the groups contribute and what
 * the composition of the whole does. The overall rate can fall while that of every group rises.
 *
 * <p>With the part {@code s} of a group in the whole and its rate {@code r}, the change of {@code Σ s·r} is exactly {@code Σ r̄·Δs}
 * for the composition plus {@code Σ s̄·Δr} for the rates, where a bar is the mean of both periods. A group that has no rate in
 * one of the periods contributes to the composition alone, and the output says so.
 *
 * <pre>{@code
 * RateChange change = RateChange.between(plan.of(rowsOf2022), plan.of(rowsOf2023), good);
 * change.change();          // -1/50
 * change.ofRates();         // +3/100: every sector did better
 * change.ofComposition();   // -1/20: but there are more models in the sectors where it is hard
 * }</pre>
 *
 * <p>Equality is by rates and groups. Immutable and thread-safe.
 */
public final class RateChange {

    private final Heading dimension;
    private final Rates from;
    private final Rates to;
    private final ImmutableList<GroupChange> groups;

    private RateChange(Heading dimension, Rates from, Rates to) {
        this.dimension = dimension;
        this.from = from;
        this.to = to;
        this.groups = Rates.all(from, to).stream()
                .map(group -> new GroupChange(group, from, to))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Compares the rates of two tables of one plan, whose groups add up to their totals.
     *
     * @param before the table of the earlier period, by one dimension
     * @param after the table of the later period, by the same dimension
     * @param rate a share, the rate of two sums, or a pooled mean of both tables
     * @return the change
     * @throws IllegalArgumentException if the tables are not by one dimension, the same one, one code has two titles or orders, the
     *     measure is no such rate, a record counts in several groups, or a table has no overall rate
     */
    public static RateChange between(SummaryTable before, SummaryTable after, Measure<?, ?> rate) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        Rates from = Rates.of(before, rate, "before");
        Rates to = Rates.of(after, rate, "after");
        if (!before.heads().equals(after.heads())) {
            throw new IllegalArgumentException("after must be a table by the dimension of before");
        }
        Rates.requireOneGroupPerCode(from, to);
        from.requireWhole("before");
        to.requireWhole("after");
        return new RateChange(before.heads().get(0), from, to);
    }

    /**
     * The overall rate before.
     *
     * @return the rate, unrounded
     */
    public Points before() {
        return from.rate();
    }

    /**
     * The overall rate after.
     *
     * @return the rate, unrounded
     */
    public Points after() {
        return to.rate();
    }

    /**
     * The change of the overall rate.
     *
     * @return the rate after minus the rate before; exactly {@link #ofRates()} plus {@link #ofComposition()}
     */
    public Points change() {
        return after().minus(before());
    }

    /**
     * What the rates of the groups contribute.
     *
     * @return the sum over all groups
     */
    public Points ofRates() {
        return Points.sum(groups.stream().map(GroupChange::ofRate).toList());
    }

    /**
     * What the composition of the whole contributes.
     *
     * @return the sum over all groups
     */
    public Points ofComposition() {
        return Points.sum(groups.stream().map(GroupChange::ofComposition).toList());
    }

    /**
     * What each group contributes.
     *
     * @return the groups of either table, immutable, in their order
     */
    public List<GroupChange> groups() {
        return groups;
    }

    /**
     * The change as aligned text: a line for each group, and one for the whole.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String text(Language language) {
        return output().table().text(requireNonNull(language, "language"));
    }

    /**
     * The change as Markdown.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String markdown(Language language) {
        return output().table().markdown(requireNonNull(language, "language"));
    }

    /**
     * The change as CSV of RFC 4180; the notes are not in it.
     *
     * @param language the language
     * @return lines that end with carriage return and line feed
     */
    public String csv(Language language) {
        return output().table().csv(requireNonNull(language, "language"));
    }

    /**
     * The change as JSON: exact numbers, and a group on each line; a rate that is not there is {@code null}.
     *
     * @return the document, which ends with a line feed
     */
    public String json() {
        return output().json();
    }

    private RateChangeOutput output() {
        return new RateChangeOutput(this, dimension, from);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RateChange that
                && dimension.equals(that.dimension)
                && from.equals(that.from)
                && to.equals(that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }

    /** Returns the change and what it is made of. */
    @Override
    public String toString() {
        return "RateChange[" + change() + " = " + ofRates() + " by rates + " + ofComposition() + " by composition]";
    }
}
