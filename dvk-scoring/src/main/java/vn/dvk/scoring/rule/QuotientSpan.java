package vn.dvk.scoring.rule;

import java.math.RoundingMode;
import java.util.Optional;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;

/** The quotients that are possible while a part and a whole are known only within bounds, none below zero. */
final class QuotientSpan {
    private QuotientSpan() {}

    /** Part ÷ whole for every whole above zero; nothing if the whole can only be zero. */
    static Optional<Bounds> of(Bounds part, Bounds whole, FactKind kindOfWhole) {
        Points smallest = smallest(whole, kindOfWhole);
        if (whole.most()
                .filter(most -> most.isZero() || most.compareTo(smallest) < 0)
                .isPresent()) {
            return Optional.empty();
        }
        Points low = whole.most().map(most -> part.least().dividedBy(most)).orElse(Points.ZERO);
        Optional<Points> top = part.most();
        if (top.isPresent() && (top.get().isZero() || !smallest.isZero())) {
            Points high = top.get().isZero() ? Points.ZERO : top.get().dividedBy(smallest);
            return Optional.of(Bounds.of(low, high));
        }
        return Optional.of(Bounds.atLeast(low));
    }

    /** The smallest whole above zero; zero if there is none, since decimals come as close as they like. */
    private static Points smallest(Bounds whole, FactKind kind) {
        Points least = whole.least();
        return kind == FactKind.DECIMAL
                ? least
                : least.rounded(0, RoundingMode.CEILING).max(Points.ONE);
    }
}
