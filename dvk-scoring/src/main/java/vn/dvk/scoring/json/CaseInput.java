package vn.dvk.scoring.json;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * Dữ liệu của trường hợp mẫu: a fact or a mark as a worked case writes it. Of which kind it is, the edition knows.
 *
 * <p>Equality is by content. Immutable and thread-safe.
 */
public sealed interface CaseInput {

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
     * A text: a choice, a day, a level, or points such as {@code 40/3}.
     *
     * @param value the text
     */
    record Text(String value) implements CaseInput {
        public Text {
            requireNonNull(value, "value");
        }

        /** Shows the text if it is a code. */
        @Override
        public String toString() {
            return "Text[" + Quoted.of(value) + "]";
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
