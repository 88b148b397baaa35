package vn.dvk.scoring.aggregate;

import java.math.RoundingMode;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;
import vn.dvk.core.value.VietnameseText;
import vn.dvk.scoring.outcome.ScoringMessages;

/** The words and numbers of this package. */
final class AggregateWords {

    /** What is shown where there is no number. */
    static final String NONE = "–";

    /** What is shown where a number is hidden. */
    static final String SUPPRESSED = "×";

    private static final int DECIMALS = 2;

    private AggregateWords() {}

    static MessageTable table() {
        return ScoringMessages.table();
    }

    static String text(Message message, Language language) {
        return table().text(message, language);
    }

    static String text(String code, Language language) {
        return text(Message.of(code), language);
    }

    static LocalizedText both(String code) {
        return both(Message.of(code));
    }

    static LocalizedText both(Message message) {
        return LocalizedText.of(text(message, Language.VI), text(message, Language.EN));
    }

    /** A title with what is made of it, such as {@code Điểm (tổng)}. */
    static LocalizedText of(LocalizedText title, LocalizedText made) {
        return LocalizedText.of(
                title.vi() + " (" + made.vi() + ")", title.text(Language.EN) + " (" + made.text(Language.EN) + ")");
    }

    /** Two words beside each other, such as {@code trung vị, nội suy tuyến tính}. */
    static LocalizedText listed(LocalizedText words, LocalizedText more) {
        return LocalizedText.of(words.vi() + ", " + more.vi(), words.text(Language.EN) + ", " + more.text(Language.EN));
    }

    /** What a definition calls something, with its code as the neutral form. */
    static Argument name(Heading heading) {
        return Argument.words(
                heading.code().text(), heading.title().vi(), heading.title().text(Language.EN));
    }

    /** A title that begins with a capital letter. */
    static LocalizedText capitalised(String vi, String en) {
        return LocalizedText.of(capitalised(vi), capitalised(en));
    }

    private static String capitalised(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }

    /** A sentence with another one behind it. */
    static LocalizedText followed(LocalizedText words, LocalizedText by) {
        return LocalizedText.of(words.vi() + " " + by.vi(), words.text(Language.EN) + " " + by.text(Language.EN));
    }

    /** One title per another, such as {@code Công nhận / Đăng ký}. */
    static LocalizedText per(LocalizedText upper, LocalizedText lower) {
        return LocalizedText.of(
                upper.vi() + " / " + lower.vi(), upper.text(Language.EN) + " / " + lower.text(Language.EN));
    }

    static LocalizedText quantile(Points share) {
        return both(Message.of(AggregateCodes.MEASURE_QUANTILE).with("share", Argument.number(share.toString())));
    }

    /** The mean of the means by a dimension, which is named. */
    static LocalizedText meanOfUnits(LocalizedText unit) {
        String key = AggregateCodes.MEASURE_MEAN_OF_UNITS;
        return LocalizedText.of(
                text(key, Language.VI) + " " + unit.vi(), text(key, Language.EN) + " " + unit.text(Language.EN));
    }

    /** The last known value of each group of a dimension, which is named. */
    static LocalizedText lastOfUnits(LocalizedText unit) {
        String key = AggregateCodes.MEASURE_LAST_OF_UNITS;
        return LocalizedText.of(
                text(key, Language.VI) + " " + unit.vi(), text(key, Language.EN) + " " + unit.text(Language.EN));
    }

    static LocalizedText suppressed(SmallCells cells) {
        return both(Message.of(AggregateCodes.NOTE_SUPPRESSED).with("limit", cells.limit()));
    }

    static LocalizedText top(int most) {
        return both(Message.of(AggregateCodes.MEASURE_TOP).with("most", most));
    }

    /** A title with a sentence about it in both languages. */
    static LocalizedText note(LocalizedText title, LocalizedText note) {
        return LocalizedText.of(title.vi() + ": " + note.vi(), title.text(Language.EN) + ": " + note.text(Language.EN));
    }

    /** A number that may have no end, to two decimals. */
    static String rounded(Points points, Language language) {
        return VietnameseText.format(points.toBigDecimal(DECIMALS, RoundingMode.HALF_UP), language);
    }

    /** A number with all its decimals, or to two decimals and marked as such where it has no end. */
    static String number(Points points, Language language) {
        return points.isDecimal() ? VietnameseText.format(points, language) : "≈ " + rounded(points, language);
    }

    /** Both counts, and the per cent to two decimals. */
    static String share(Share share, Language language) {
        String counts = VietnameseText.format(share.numerator(), language) + "/"
                + VietnameseText.format(share.denominator(), language);
        if (!share.isDefined()) {
            return counts;
        }
        String percent = share.percent(DECIMALS, RoundingMode.HALF_UP).toPlainString();
        return counts + " (" + percent(percent, language) + ")";
    }

    /** A number of per cent, spelled. */
    static String percent(String percent, Language language) {
        return text(Message.of(AggregateCodes.PERCENT).with("percent", Argument.number(percent)), language);
    }
}
