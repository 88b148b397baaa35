package vn.dvk.core.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Comparator;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.MessageTable;

/**
 * Chữ Việt: how Vietnamese text is ordered, looked up and how numbers are written; the same on every JDK.
 *
 * <p>The JDK's own collation changes with the JDK image, so the order is dvk's own. Immutable and thread-safe.
 */
public final class VietnameseText {

    private static final Comparator<String> ORDER = new VietnameseOrder();

    private VietnameseText() {}

    /**
     * The order of Vietnamese lists: space, then other signs, then numbers by their value ("Thôn 2" before "Thôn 10"), then
     * the letters a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z, then other scripts by code point.
     * Texts with the same letters are told apart by the tones (ngang, huyền, hỏi, ngã, sắc, nặng) from the left, then by
     * case (small first), then by their UTF-16 text; so only equal texts compare as equal. Composed and decomposed forms
     * stand side by side.
     *
     * @return the order, total and consistent with equality
     */
    public static Comparator<String> comparator() {
        return ORDER;
    }

    /**
     * The key under which a name is looked up: lower case, normal form C, every run of signs and spaces one space, the
     * tone of a group of vowels always in the same place (hòa = hoà, thủy = thuỷ, quý = qúy), and Ð as Đ. Letters and
     * tones are kept: Đồng Trạch and Đông Trạch have different keys. The key is not meant for display.
     *
     * @param text the name, in any normal form
     * @return the key; empty when the text has no letter or digit
     */
    public static String lookUpKey(String text) {
        return LookUpKeys.of(requireNonNull(text, "text"));
    }

    /**
     * Writes points: {@code 1.152,5} in Vietnamese, {@code 1,152.5} in English, and the ratio where no decimal ends.
     *
     * @param points the points
     * @param language the language
     * @return the text
     */
    public static String format(Points points, Language language) {
        return Argument.number(points.toString()).text(language);
    }

    /**
     * Writes a whole number: {@code 1.152} in Vietnamese, {@code 1,152} in English.
     *
     * @param number the number
     * @param language the language
     * @return the text
     */
    public static String format(long number, Language language) {
        return Argument.number(number).text(language);
    }

    /**
     * Writes a decimal with all its decimals: {@code 59,70} in Vietnamese, {@code 59.70} in English.
     *
     * @param number the number
     * @param language the language
     * @return the text
     * @throws IllegalArgumentException if its scale is not in [-1000, 1000]
     */
    public static String format(BigDecimal number, Language language) {
        return Argument.number(Decimals.requireBounded(number).toPlainString()).text(language);
    }

    /**
     * Writes an amount of money with its unit: {@code 3.800.000.000 đồng}, {@code VND 3,800,000,000}.
     *
     * @param amount the amount
     * @param language the language
     * @return the text
     */
    public static String format(Vnd amount, Language language) {
        Message money = Message.of(ValueCodes.MONEY).with("amount", amount.amount());
        return MessageTable.core().text(money, language);
    }

    /**
     * Reads a number as the language writes it: {@code 1.152} is 1152 in Vietnamese, and {@code 59,7} is 59.7. Grouping is
     * optional, but where there is any it must be complete: {@code 1.15} is refused in Vietnamese, not taken for 1.15.
     *
     * @param text an optional minus, digits, and an optional decimal part
     * @param language the language
     * @return the number, with the decimals that are written
     * @throws NumberFormatException if the text has another form
     */
    public static BigDecimal parseNumber(String text, Language language) {
        return Decimals.parse(requireNonNull(text, "text"), requireNonNull(language, "language"));
    }
}
