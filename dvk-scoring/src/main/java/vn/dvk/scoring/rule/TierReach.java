package vn.dvk.scoring.rule;

import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;

/**
 * Whether some quotient lies from one share to another: of whole numbers, 40 % to 45 % needs a whole of at least 5 (2 ÷ 5).
 *
 * @param span the quotients
 * @param from the least share
 * @param end the share at which it ends; null if it has no end
 * @param inclusive whether the end belongs to it
 */
record TierReach(QuotientSpan span, Points from, @Nullable Points end, boolean inclusive) {
    /** So many wholes are tried one by one; a tier narrower than 0.1 % is taken to be reached beyond that. */
    private static final int MOST_WHOLES = 1_000;

    boolean isPossible() {
        Bounds parts = span.part();
        Bounds wholes = span.whole();
        if (!span.isPossible()) {
            return false;
        }
        Range ofWhole = new Range(
                end == null ? Points.ZERO : parts.least().dividedBy(end),
                end != null && inclusive && !parts.least().isZero(),
                from.isZero()
                        ? null
                        : parts.most().map(most -> most.dividedBy(from)).orElse(null),
                true);
        if (!span.wholeParts() || parts.isExact()) {
            return ofWhole.holdsOneOf(wholes, span.wholeWholes());
        }
        if (!span.wholeWholes() || wholes.isExact()) {
            return ofPart(wholes.least(), wholes.most().orElse(null)).holdsOneOf(parts, true);
        }
        return isPossible(ofWhole);
    }

    /** Tries one whole after the other; from 1 ÷ the width of the tier on, every one has a part. */
    private boolean isPossible(Range ofWhole) {
        Optional<Points> whole = ofWhole.first(span.whole(), true);
        for (int i = 0; whole.isPresent() && i < MOST_WHOLES; i++) {
            Points tried = whole.get();
            if (ofPart(tried, tried).holdsOneOf(span.part(), true)) {
                return true;
            }
            whole = new Range(tried, false, ofWhole.high(), true).first(span.whole(), true);
        }
        return whole.isPresent();
    }

    /** The parts that lie on the tier with some whole from the least to the most. */
    private Range ofPart(Points least, @Nullable Points most) {
        return new Range(
                from.times(least),
                from.isZero() || !least.isZero(),
                end == null || most == null ? null : end.times(most),
                inclusive);
    }

    /** Numbers between two ends, the higher of which may be open. */
    private record Range(
            Points low, boolean withLow, @Nullable Points high, boolean withHigh) {

        boolean holdsOneOf(Bounds numbers, boolean whole) {
            return first(numbers, whole).isPresent();
        }

        /** The first of the numbers here; of decimals, the one from which on there are some. */
        Optional<Points> first(Bounds numbers, boolean whole) {
            boolean lower = numbers.least().compareTo(low) > 0;
            Points first = lower ? numbers.least() : low;
            boolean within = lower || withLow;
            if (whole) {
                Points next = first.rounded(0, RoundingMode.CEILING);
                first = within || !next.equals(first) ? next : next.plus(Points.ONE);
                within = true;
            }
            Points found = first;
            boolean below =
                    numbers.most().map(most -> found.compareTo(most) <= 0).orElse(true);
            boolean inside = high == null || found.compareTo(high) < 0 || (withHigh && found.equals(high));
            boolean dense = within
                    || (numbers.most().map(most -> found.compareTo(most) < 0).orElse(true)
                            && (high == null || found.compareTo(high) < 0));
            return below && inside && dense ? Optional.of(found) : Optional.empty();
        }
    }
}
