package vn.dvk.scoring.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * Dạng của quy tắc: how the points of a built-in rule follow from inputs that are whole numbers, where that is simple.
 *
 * <p>An engine that knows the shape can prepare the points of a rule once and look them up instead of asking the rule each
 * time; the answers are the same. A rule without a shape is asked each time. Provided by dvk. Immutable and thread-safe.
 */
public sealed interface RuleShape {

    /** Returns the shape of a rule, if it has one; the rules of users have none. */
    static Optional<RuleShape> of(CompiledRule rule) {
        return rule instanceof Shaped shaped ? shaped.shape() : Optional.empty();
    }

    /**
     * The points follow from the level that was picked.
     *
     * @param mark the mark that picks it
     * @param levels the levels that can be picked
     */
    record OfLevel(MarkSlot mark, List<Code> levels) implements RuleShape {
        public OfLevel {
            requireNonNull(mark, "mark");
            levels = ImmutableList.copyOf(levels);
        }
    }

    /**
     * The points follow from one fact that is a count, or that is yes (1) or no (0).
     *
     * @param fact the fact
     * @param settledFrom the number from which on the points stay as they are, zero or more
     */
    record OfNumber(FactSlot fact, long settledFrom) implements RuleShape {
        public OfNumber {
            requireNonNull(fact, "fact");
        }
    }

    /**
     * The points are those of a part equal to the whole, times part ÷ whole, while the part is not more than a whole above
     * zero. Beyond that the points stay as they are, or the rule has to be asked.
     *
     * @param part the part, a count
     * @param whole the whole, a count
     * @param atOne the points where both are equal
     * @param capped whether the points stay as they are beyond that
     */
    record OfQuotient(FactSlot part, FactSlot whole, Points atOne, boolean capped) implements RuleShape {
        public OfQuotient {
            requireNonNull(part, "part");
            requireNonNull(whole, "whole");
            requireNonNull(atOne, "atOne");
        }
    }
}
