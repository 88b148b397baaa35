package vn.dvk.scoring.rule;

import java.math.RoundingMode;
import java.util.Optional;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;

/**
 * The quotients part ÷ whole that are possible while both are known only within bounds, none below zero. Whole numbers have
 * whole ends.
 *
 * @param part the parts
 * @param wholeParts whether parts are whole numbers
 * @param whole the wholes, of which zero is passed over
 * @param wholeWholes whether wholes are whole numbers
 */
record QuotientSpan(Bounds part, boolean wholeParts, Bounds whole, boolean wholeWholes) {

    static QuotientSpan of(FactSlot part, Bounds parts, FactSlot whole, Bounds wholes) {
        return new QuotientSpan(parts, FactSpan.isWhole(part), wholes, FactSpan.isWhole(whole));
    }

    /** The least and the most; nothing if the whole can only be zero. */
    Optional<Bounds> all() {
        if (!isPossible()) {
            return Optional.empty();
        }
        Points smallest = smallest();
        Optional<Points> top = part.most();
        if (top.isPresent() && (top.get().isZero() || !smallest.isZero())) {
            Points high = top.get().isZero() ? Points.ZERO : top.get().dividedBy(smallest);
            return Optional.of(Bounds.of(low(), high));
        }
        return Optional.of(Bounds.atLeast(low()));
    }

    /** The least and the most where the part is not more than the whole; nothing if it always is. */
    Optional<Bounds> upToOne() {
        if (!isPossible()
                || whole.most().filter(most -> most.compareTo(part.least()) < 0).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Bounds.of(low(), mostUpToOne()));
    }

    /** Whether the part may be more than a whole above zero. */
    boolean mayExceedOne() {
        return all().filter(quotients -> quotients
                        .most()
                        .map(most -> most.compareTo(Points.ONE) > 0)
                        .orElse(true))
                .isPresent();
    }

    /** The smallest whole above zero; zero if there is none, since decimals come as close as they like. */
    Points smallest() {
        return wholeWholes ? whole.least().max(Points.ONE) : whole.least();
    }

    /** Whether there is a whole above zero. */
    boolean isPossible() {
        return whole.most()
                .filter(most -> most.isZero() || most.compareTo(smallest()) < 0)
                .isEmpty();
    }

    private Points low() {
        return whole.most().map(most -> part.least().dividedBy(most)).orElse(Points.ZERO);
    }

    /** Either of the greatest part, or of the smallest whole, with what comes closest to it. */
    private Points mostUpToOne() {
        Optional<Points> most =
                part.most().map(top -> whole.most().map(top::min).orElse(top)).or(whole::most);
        if (most.isEmpty()) {
            return Points.ONE;
        }
        Points greatestPart = floor(most.get());
        Points byPart = quotient(greatestPart, ceiling(greatestPart.max(smallest())));
        Points smallestWhole = ceiling(part.least().max(smallest()));
        Points byWhole = quotient(floor(part.most().map(smallestWhole::min).orElse(smallestWhole)), smallestWhole);
        return byPart.max(byWhole);
    }

    private static Points quotient(Points part, Points whole) {
        return whole.isZero() ? Points.ZERO : part.dividedBy(whole);
    }

    private Points floor(Points number) {
        return wholeParts ? number.rounded(0, RoundingMode.FLOOR) : number;
    }

    private Points ceiling(Points number) {
        return wholeWholes ? number.rounded(0, RoundingMode.CEILING) : number;
    }
}
