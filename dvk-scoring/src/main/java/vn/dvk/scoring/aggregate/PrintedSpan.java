package vn.dvk.scoring.aggregate;

import org.jspecify.annotations.Nullable;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.ReportedFigure;
import vn.dvk.core.value.ReportedValue;

/**
 * The numbers that a printed figure, or several together, leave possible: one number, everything beyond open bounds, or all.
 *
 * @param above the bound below, null where there is none
 * @param below the bound above, null where there is none
 * @param exact whether both bounds are the one possible number
 */
record PrintedSpan(@Nullable Points above, @Nullable Points below, boolean exact) {

    static PrintedSpan of(ReportedFigure figure) {
        Points number = number(figure);
        return switch (figure.qualifier()) {
            case EXACT -> new PrintedSpan(number, number, true);
            case MORE_THAN -> new PrintedSpan(number, null, false);
            case NEARLY -> new PrintedSpan(null, number, false);
            case ABOUT -> new PrintedSpan(null, null, false);
        };
    }

    PrintedSpan plus(PrintedSpan other) {
        return new PrintedSpan(plus(above, other.above), plus(below, other.below), exact && other.exact);
    }

    /** The printed number, for money in đồng; called for its check alone, too. */
    @CanIgnoreReturnValue
    static Points number(ReportedFigure figure) {
        if (figure.value() instanceof ReportedValue.Quantity quantity) {
            return Points.of(quantity.number());
        } else if (figure.value() instanceof ReportedValue.Money money) {
            return Points.of(money.amount().amount());
        }
        throw new IllegalArgumentException(
                "A partition must be of quantities or money, but has a " + ReportedWords.kind(figure.value()));
    }

    /** Tells whether some number is possible in both. */
    boolean meets(PrintedSpan other) {
        return isBefore(above, other.below, exact && other.exact) && isBefore(other.above, below, exact && other.exact);
    }

    /** Tells whether a part of a whole can have the numbers of this span. */
    boolean fitsInto(PrintedSpan whole) {
        return isBefore(above, whole.below, exact && whole.exact);
    }

    /** How far the other span lies from this one: positive when it is greater, 0 where they meet or only touch. */
    Points gapTo(PrintedSpan other) {
        if (below != null && other.above != null && other.above.compareTo(below) > 0) {
            return other.above.minus(below);
        }
        if (above != null && other.below != null && other.below.compareTo(above) < 0) {
            return other.below.minus(above);
        }
        return Points.ZERO;
    }

    /** Bounds are open unless both spans are single numbers. */
    private static boolean isBefore(@Nullable Points low, @Nullable Points high, boolean closed) {
        if (low == null || high == null) {
            return true;
        }
        int sign = low.compareTo(high);
        return closed ? sign <= 0 : sign < 0;
    }

    private static @Nullable Points plus(@Nullable Points first, @Nullable Points second) {
        return first == null || second == null ? null : first.plus(second);
    }
}
