package vn.dvk.core.fact;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Points;

/** Says what is wrong with a value for a type. */
final class FactFault {
    private FactFault() {}

    static Optional<Message> of(FactType type, FactValue value) {
        if (value.kind() != type.kind()) {
            return Optional.of(Message.of(FactCodes.WRONG_KIND)
                    .with("expected", type.kind().name())
                    .with("actual", value.kind().name()));
        }
        if (value instanceof FactValue.Choice choice && !type.choices().contains(choice.value())) {
            return Optional.of(Message.of(FactCodes.UNKNOWN_CHOICE)
                    .with("choice", choice.value().toString()));
        }
        return type.kind().isNumber() ? outside(type, value.number()) : Optional.empty();
    }

    private static Optional<Message> outside(FactType type, Points value) {
        Optional<Message> below = type.least()
                .filter(least -> value.compareTo(Points.of(least)) < 0)
                .map(least -> outside(FactCodes.BELOW_LEAST, value, least));
        return below.isPresent()
                ? below
                : type.most()
                        .filter(most -> value.compareTo(Points.of(most)) > 0)
                        .map(most -> outside(FactCodes.ABOVE_MOST, value, most));
    }

    private static Message outside(String code, Points value, BigDecimal bound) {
        return Message.of(code)
                .with("value", Argument.number(value.toString()))
                .with("bound", Argument.number(Points.of(bound).toString()));
    }
}
