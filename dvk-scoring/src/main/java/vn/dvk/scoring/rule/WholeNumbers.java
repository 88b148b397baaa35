package vn.dvk.scoring.rule;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Points;

/** Where the points of rules that read one whole number settle. */
final class WholeNumbers {
    private WholeNumbers() {}

    static boolean isCount(FactSlot fact) {
        return fact.declaration().type().kind() == FactKind.COUNT;
    }

    /** The first number of steps, each worth some points, that covers a distance; nothing if none does. */
    static Optional<RuleShape> covering(FactSlot fact, Points distance, Points each) {
        if (!isCount(fact) || each.isZero()) {
            return Optional.empty();
        }
        return number(distance.dividedBy(each).abs().rounded(0, RoundingMode.CEILING))
                .map(steps -> new RuleShape.OfNumber(fact, steps));
    }

    /** The first number beyond all that conditions on one fact name. */
    static Optional<RuleShape> beyond(FactSlot fact, Iterable<Condition> conditions) {
        if (!isCount(fact) && fact.declaration().type().kind() != FactKind.YES_NO) {
            return Optional.empty();
        }
        long greatest = 0;
        for (Condition condition : conditions) {
            OptionalLong named = greatest(condition);
            if (named.isEmpty()) {
                return Optional.empty();
            }
            greatest = Math.max(greatest, named.getAsLong());
        }
        return greatest == Long.MAX_VALUE ? Optional.empty() : Optional.of(new RuleShape.OfNumber(fact, greatest + 1));
    }

    /** The greatest number that a condition names; nothing if it names something else. */
    private static OptionalLong greatest(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return greatest(all.parts());
        }
        if (condition instanceof Condition.AnyOf any) {
            return greatest(any.parts());
        }
        if (condition instanceof Condition.Not not) {
            return greatest(not.part());
        }
        if (condition instanceof Condition.OneOf one) {
            return one.values().stream().map(WholeNumbers::number).reduce(OptionalLong.of(0), WholeNumbers::greater);
        }
        return number(((Condition.Compare) condition).value());
    }

    private static OptionalLong greatest(Iterable<Condition> parts) {
        OptionalLong greatest = OptionalLong.of(0);
        for (Condition part : parts) {
            greatest = greater(greatest, greatest(part));
        }
        return greatest;
    }

    private static OptionalLong greater(OptionalLong one, OptionalLong other) {
        return one.isPresent() && other.isPresent()
                ? OptionalLong.of(Math.max(one.getAsLong(), other.getAsLong()))
                : OptionalLong.empty();
    }

    private static OptionalLong number(FactValue value) {
        if (value instanceof FactValue.Count count) {
            return OptionalLong.of(count.value());
        }
        return value instanceof FactValue.YesNo ? OptionalLong.of(1) : OptionalLong.empty();
    }

    private static Optional<Long> number(Points whole) {
        OptionalLong number = whole.toScaled(0);
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
}
