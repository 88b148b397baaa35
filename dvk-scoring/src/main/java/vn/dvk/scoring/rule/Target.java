package vn.dvk.scoring.rule;

import vn.dvk.core.value.Points;

/** What is to be achieved. */
sealed interface Target {

    /** One number for all, above zero. */
    record Fixed(Points value) implements Target {}

    /** A fact, and what it means that it is zero. */
    record OfFact(FactSlot fact, ZeroDenominator zero) implements Target {}
}
