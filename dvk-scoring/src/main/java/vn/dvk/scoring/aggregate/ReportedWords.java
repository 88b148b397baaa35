package vn.dvk.scoring.aggregate;

import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Qualifier;
import vn.dvk.core.value.ReportedFigure;
import vn.dvk.core.value.ReportedValue;

/** Printed figures in messages: numbers with their rounding words, and the kinds of values. */
final class ReportedWords {

    private ReportedWords() {}

    /** The number with its rounding word, neutrally {@code >800}, {@code <14900} or {@code ~3000}. */
    static Argument figure(ReportedFigure figure) {
        return figure.qualifier() == Qualifier.EXACT
                ? value(figure.value())
                : Argument.words(
                        sign(figure.qualifier()) + value(figure.value()),
                        figure.text(Language.VI),
                        figure.text(Language.EN));
    }

    static Argument value(ReportedValue value) {
        if (value instanceof ReportedValue.Quantity quantity) {
            return Argument.number(quantity.number().toPlainString());
        } else if (value instanceof ReportedValue.Proportion proportion) {
            return Argument.number(proportion.share().toString());
        }
        String neutral = value instanceof ReportedValue.Money money
                ? Long.toString(money.amount().amount())
                : value.text(Language.EN);
        return Argument.words(neutral, value.text(Language.VI), value.text(Language.EN));
    }

    /** What kind of value it is; messages have a word for it. */
    static Argument kind(ReportedValue value) {
        if (value instanceof ReportedValue.Quantity) {
            return Argument.code("quantity");
        } else if (value instanceof ReportedValue.Proportion) {
            return Argument.code("share");
        }
        return Argument.code(value instanceof ReportedValue.Money ? "money" : "period");
    }

    static String sign(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case MORE_THAN -> ">";
            case NEARLY -> "<";
            case ABOUT -> "~";
        };
    }
}
