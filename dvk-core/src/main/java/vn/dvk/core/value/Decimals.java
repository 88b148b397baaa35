package vn.dvk.core.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.dvk.core.error.Language;
import vn.dvk.core.internal.CanIgnoreReturnValue;

/** Decimals as people write them, and the bound that keeps a short text from becoming a long number. */
final class Decimals {

    private static final int MAX_SCALE = 1_000;

    private static final int MAX_LENGTH = 200;

    private static final Pattern VIETNAMESE = Pattern.compile("-?(?:[0-9]+|[0-9]{1,3}(?:\\.[0-9]{3})+)(?:,[0-9]+)?");

    private static final Pattern ENGLISH = Pattern.compile("-?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\\.[0-9]+)?");

    private Decimals() {}

    @CanIgnoreReturnValue
    static int requireScale(int scale) {
        if (scale < -MAX_SCALE || scale > MAX_SCALE) {
            throw new IllegalArgumentException("scale must be in [-1000, 1000], but was " + scale);
        }
        return scale;
    }

    static BigDecimal requireBounded(BigDecimal decimal) {
        requireScale(decimal.scale());
        return decimal;
    }

    static BigDecimal parse(String text, Language language) {
        boolean vietnamese = language == Language.VI;
        if (text.length() > MAX_LENGTH
                || !(vietnamese ? VIETNAMESE : ENGLISH).matcher(text).matches()) {
            throw new NumberFormatException("text must be a number such as "
                    + (vietnamese ? "1.234,5 or 1234,5" : "1,234.5 or 1234.5") + " of at most 200 characters");
        }
        return new BigDecimal(vietnamese ? text.replace(".", "").replace(',', '.') : text.replace(",", ""));
    }
}
