package vn.dvk.core.value;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Language;

/**
 * A number in a wording: its digits, what stands before and behind it, and the word behind it that multiplies it.
 *
 * @param before the text before it
 * @param digits the digits with their separators
 * @param whole the number behind a slash, as in 22/28; null where there is none
 * @param scale the power of ten that the word behind it means, as in 3,8 tỷ; 0 where there is none
 * @param behind the text behind the number and that word
 */
record PrintedNumber(String before, String digits, @Nullable String whole, int scale, String behind) {

    private static final Pattern NUMBER =
            Pattern.compile("([0-9](?:[0-9.,]*[0-9])?)(?:\\s?/\\s?([0-9](?:[0-9.,]*[0-9])?))?");

    private static final Pattern SCALE = Pattern.compile(
            "^\\h*(?:(nghìn tỷ|nghìn tỉ|trillion)|(tỷ|tỉ|billion)|(triệu|million)|(vạn)|(nghìn|ngàn|thousand))"
                    + "(?!\\p{L}|\\h+(?:lệ|số|trọng))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The powers of ten of the groups of {@link #SCALE}. */
    private static final int[] POWERS = {12, 9, 6, 4, 3};

    /** The numbers of a wording, in order. */
    static ImmutableList<PrintedNumber> in(String wording) {
        ImmutableList.Builder<PrintedNumber> numbers = ImmutableList.builder();
        Matcher number = NUMBER.matcher(wording);
        while (number.find()) {
            String rest = wording.substring(number.end());
            Matcher scale = SCALE.matcher(rest);
            boolean scaled = scale.find();
            numbers.add(new PrintedNumber(
                    wording.substring(0, number.start()),
                    number.group(1),
                    number.group(2),
                    scaled ? power(scale) : 0,
                    scaled ? rest.substring(scale.end()) : rest));
        }
        return numbers.build();
    }

    private static int power(Matcher scale) {
        for (int i = 0; i < POWERS.length; i++) {
            if (scale.group(i + 1) != null) {
                return POWERS[i];
            }
        }
        throw new IllegalStateException("scale must be one of the words");
    }

    /** The number as it stands there, if it is one in the language. */
    Optional<BigDecimal> number(Language language) {
        return number(digits, language);
    }

    /** The number multiplied as the word behind it says. */
    Optional<BigDecimal> scaled(Language language) {
        return number(language).map(number -> number.scaleByPowerOfTen(scale));
    }

    /** Both counts of a fraction. */
    Optional<Share> share(Language language) {
        return Optional.ofNullable(whole)
                .flatMap(lower -> number(lower, language))
                .flatMap(lower -> number(language).flatMap(upper -> share(upper, lower)));
    }

    private static Optional<Share> share(BigDecimal upper, BigDecimal lower) {
        try {
            return Optional.of(Share.of(upper.longValueExact(), lower.longValueExact()));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Tells whether it is a number of per cent. */
    boolean isPercent() {
        return behind.stripLeading().startsWith("%");
    }

    /** Tells whether what is counted is đồng. */
    boolean isMoney() {
        String unit = behind.strip().toLowerCase(Locale.ROOT);
        return unit.equals("đồng")
                || unit.startsWith("đồng/")
                || unit.equals("vnd")
                || (scale > 0 && unit.startsWith("đồng "));
    }

    private static Optional<BigDecimal> number(String digits, Language language) {
        try {
            return Optional.of(Decimals.parse(digits, language));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
