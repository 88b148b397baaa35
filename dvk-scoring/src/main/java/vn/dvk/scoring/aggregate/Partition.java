package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.ReportedFigure;

/**
 * Các phần của một tổng: printed parts that ought to add up to a printed total, such as 495 + 397 + 145 + 153 = 1.190.
 *
 * <p>Rounding words are open bounds: 3.249 + 4.037 + 1.447 + 1.608 + "hơn 800" agrees with 11.182, because the remainder 841
 * is more than 800. An approximate figure ("khoảng 3.000") has no bound, so that it contradicts nothing; the sentence then says
 * how far the printed numbers are from each other. "Of which" rows are no parts. Equality is by total and parts. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Partition partition = Partition.of(
 *         ReportedFigure.parse("11.182"),
 *         List.of(ReportedFigure.parse("10.341"), ReportedFigure.parse("hơn 900")));
 * partition.text(Language.VI);
 * // Các phần cộng lại được 10.341 và hơn 900, không phù hợp với tổng 11.182: lệch hơn 59.
 * }</pre>
 */
public final class Partition {

    private final ReportedFigure total;
    private final ImmutableList<ReportedFigure> parts;
    private final PrintedSum whole;
    private final PrintedSum sum;

    private Partition(ReportedFigure total, ImmutableList<ReportedFigure> parts) {
        this.total = total;
        this.parts = parts;
        this.whole = PrintedSum.of(total);
        this.sum = PrintedSum.of(parts);
    }

    /**
     * Lays parts beside their total.
     *
     * @param total the printed total
     * @param parts the printed parts, at least one
     * @return the partition
     * @throws IllegalArgumentException if there is no part, or not all of them are quantities, or money, as the total is
     */
    public static Partition of(ReportedFigure total, List<ReportedFigure> parts) {
        Class<?> kind = requireNonNull(total, "total").value().getClass();
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts must not be empty");
        }
        PrintedSpan.number(total);
        for (ReportedFigure part : parts) {
            if (!part.value().getClass().equals(kind)) {
                throw new IllegalArgumentException("parts must be of the kind " + ReportedWords.kind(total.value())
                        + " of the total, but one was a " + ReportedWords.kind(part.value()));
            }
        }
        return new Partition(total, ImmutableList.copyOf(parts));
    }

    /**
     * The printed total.
     *
     * @return the figure
     */
    public ReportedFigure total() {
        return total;
    }

    /**
     * The printed parts.
     *
     * @return the figures, immutable, as given
     */
    public List<ReportedFigure> parts() {
        return parts;
    }

    /**
     * Tells whether the parts can add up to the total.
     *
     * @return whether some number keeps to the total and to the parts together
     */
    public boolean agrees() {
        return whole.span().meets(sum.span());
    }

    /**
     * The sum of the parts that are printed exactly.
     *
     * @return the sum
     */
    public Points exactSum() {
        return sum.exact();
    }

    /**
     * What the printed number of the total leaves for the parts that are not printed exactly.
     *
     * @return the total minus {@link #exactSum()}
     */
    public Points remainder() {
        return PrintedSpan.number(total).minus(exactSum());
    }

    /**
     * How far the parts are from the total.
     *
     * @return the sum of the parts minus the total, or minus the nearest number that would agree; 0 where they agree or miss
     *     an open bound by nothing
     */
    public Points by() {
        return whole.span().gapTo(sum.span());
    }

    /**
     * How far the printed numbers are from each other, whatever their rounding words say.
     *
     * @return the sum of the numbers of the parts minus the number of the total
     */
    public Points difference() {
        return sum.printed().minus(whole.printed());
    }

    /**
     * What is found, without words.
     *
     * @return the message
     */
    public Message message() {
        Message found =
                Message.of(code()).with("total", ReportedWords.figure(total)).with("sum", sum.words());
        return switch (found.code()) {
            case AggregateCodes.PARTITION_OPEN ->
                Message.of(found.code())
                        .with("total", ReportedWords.figure(total))
                        .with("sum", number(exactSum()))
                        .with("remainder", number(remainder()))
                        .with("rounded", sum.roundedWords());
            case AggregateCodes.PARTITION_ABOUT -> found.with("by", number(difference()));
            case AggregateCodes.PARTITION_DIFFERS, AggregateCodes.PARTITION_MISFITS -> found.with("by", whole.by(sum));
            default -> found;
        };
    }

    /**
     * What is found, in words.
     *
     * @param language the language
     * @return one sentence
     */
    public String text(Language language) {
        return AggregateWords.text(message(), language);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Partition that && total.equals(that.total) && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return 31 * total.hashCode() + parts.hashCode();
    }

    /** Returns the message, such as {@code dvk.aggregate.partition-differs {total=337, sum=290, by=-47}}. */
    @Override
    public String toString() {
        return message().toString();
    }

    private String code() {
        boolean exact = whole.isExact() && sum.isExact();
        if (!agrees()) {
            return exact
                    ? AggregateCodes.PARTITION_DIFFERS
                    : by().isZero() ? AggregateCodes.PARTITION_AT_BOUND : AggregateCodes.PARTITION_MISFITS;
        }
        if (whole.isApproximate() || sum.isApproximate()) {
            return AggregateCodes.PARTITION_ABOUT;
        }
        if (exact) {
            return AggregateCodes.PARTITION_AGREES;
        }
        return whole.isExact() && sum.isNumber() ? AggregateCodes.PARTITION_OPEN : AggregateCodes.PARTITION_FITS;
    }

    private static Argument number(Points points) {
        return Argument.number(points.toString());
    }
}
