package vn.dvk.scoring.engine;

import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import vn.dvk.scoring.rule.RuleShape;

/** The lines whose points are a part ÷ a whole times a number of points, rounded as declared. */
final class Quotients {
    private final Line[] lines;
    private final RoundingMode mode;

    private Quotients(Builder builder) {
        this.lines = builder.lines.toArray(Line[]::new);
        this.mode = builder.scaled.rounding().mode();
    }

    /** Enters the points of these lines; says no as soon as one has none. */
    boolean score(int[] numbers, long[] points) {
        for (Line line : lines) {
            long part = numbers[line.part] - 1L;
            long whole = numbers[line.whole] - 1L;
            if (part < 0 || whole <= 0) {
                return false;
            }
            if (part < whole) {
                if (part > line.greatestPart) {
                    return false;
                }
                points[line.line] = divide(line.atOne * part, whole);
            } else if (part == whole || line.capped) {
                points[line.line] = line.atOne;
            } else {
                return false;
            }
        }
        return true;
    }

    /** Numerators are zero or more here, and doubling the rest of one less than half of all numbers does not overflow. */
    private long divide(long numerator, long denominator) {
        if (mode != RoundingMode.HALF_UP || denominator > Long.MAX_VALUE / 2) {
            return LongMath.divide(numerator, denominator, mode);
        }
        long quotient = numerator / denominator;
        long rest = numerator - quotient * denominator;
        return 2 * rest >= denominator ? quotient + 1 : quotient;
    }

    /**
     * One line.
     *
     * @param line its place among the criteria
     * @param part the place of the part among the inputs
     * @param whole the place of the whole
     * @param atOne the points where both are equal
     * @param greatestPart the greatest part whose product with those points fits
     * @param capped whether a greater part is worth no more
     */
    private record Line(int line, int part, int whole, long atOne, long greatestPart, boolean capped) {}

    /** Collects {@link Quotients}. */
    static final class Builder {
        private final ScaledPoints scaled;
        private final List<Line> lines = new ArrayList<>();

        Builder(ScaledPoints scaled) {
            this.scaled = scaled;
        }

        /** Prepares a line, unless its points, which are never below zero, are not a whole number of the last decimal place. */
        boolean add(int line, RuleShape.OfQuotient shape, WholeInputs inputs) {
            OptionalLong atOne = shape.atOne().toScaled(scaled.scale());
            if (atOne.isEmpty() || atOne.getAsLong() > scaled.most()) {
                return false;
            }
            long points = atOne.getAsLong();
            lines.add(new Line(
                    line,
                    inputs.place(shape.part()),
                    inputs.place(shape.whole()),
                    points,
                    points == 0 ? Long.MAX_VALUE : Long.MAX_VALUE / points,
                    shape.capped()));
            return true;
        }

        Quotients build() {
            return new Quotients(this);
        }
    }
}
