package vn.dvk.core.criteria;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Dữ liệu của trường hợp mẫu: a fact or a mark as a worked case writes it. Of which kind it is, the edition knows, so that
 * the number 4 may be a count, a decimal or points.
 *
 * <p>Equality is by content. Immutable and thread-safe.
 */
public sealed interface CaseInput {

    /** Returns the input as a text, such as {@code 40/3}, {@code yes} or {@code 2023-12-31}; nothing if it does not apply. */
    default Optional<String> text() {
        if (this instanceof Number number) {
            return Optional.of(number.value().toString());
        }
        if (this instanceof YesNo answer) {
            return Optional.of(answer.yes() ? "yes" : "no");
        }
        return this instanceof Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /**
     * A number.
     *
     * @param value the number, exact
     */
    @SuppressWarnings("JavaLangClash") // always written CaseInput.Number outside
    record Number(Points value) implements CaseInput {
        public Number {
            requireNonNull(value, "value");
        }
    }

    /**
     * Yes or no.
     *
     * @param yes whether it is yes
     */
    record YesNo(boolean yes) implements CaseInput {}

    /**
     * A text: a choice, a day or a level.
     *
     * @param value one line of sound text, not of the form {@code 40/3}, which is a number
     */
    record Text(String value) implements CaseInput {
        private static final Pattern RATIO = Pattern.compile("-?[0-9]+/[0-9]+");

        public Text {
            requireNonNull(value, "value");
            if (!LocalizedText.faults(value).isEmpty() || RATIO.matcher(value).matches()) {
                throw new IllegalArgumentException("value must be one line of sound text and not a ratio");
            }
        }

        /** Shows the text if it is a code. */
        @Override
        public String toString() {
            return "Text[" + (Code.isValid(value) ? value : "…") + "]";
        }
    }

    /**
     * Does not apply.
     *
     * @param reason the code of the reason
     */
    record NotApplicable(Code reason) implements CaseInput {
        public NotApplicable {
            requireNonNull(reason, "reason");
        }
    }
}
