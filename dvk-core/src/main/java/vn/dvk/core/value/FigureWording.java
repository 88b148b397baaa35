package vn.dvk.core.value;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.value.RoundingWords.Word;

/** Reads what a printed wording says, and finds what it does not say. Never quotes the wording. */
final class FigureWording {

    /** A remark behind a figure, such as the note of who copied it. */
    private static final Pattern REMARK = Pattern.compile("\\h*\\([^()]*\\)\\h*$");

    private FigureWording() {}

    static ReportedFigure parse(String wording, Language language) {
        String figure =
                REMARK.matcher(LocalizedText.checked("wording", wording)).replaceFirst("");
        List<PrintedNumber> numbers = PrintedNumber.in(figure);
        if (numbers.size() != 1) {
            throw refused(Message.of(ValueCodes.FIGURE_ONE_NUMBER).with("count", numbers.size()));
        }
        PrintedNumber number = numbers.get(0);
        ReportedFigure.Builder parsed = ReportedFigure.builder()
                .wording(wording)
                .value(value(number, language))
                .qualifier(qualifier(number));
        String unit = number.isPercent() ? "%" : number.behind().strip();
        if (!unit.isEmpty()) {
            parsed.unit(unit);
        }
        return parsed.build();
    }

    private static Qualifier qualifier(PrintedNumber number) {
        String before = number.before().strip();
        if (RoundingWords.isBound(number.behind())) {
            throw refused(Message.of(ValueCodes.FIGURE_NO_QUALIFIER));
        }
        if (before.isEmpty()) {
            return Qualifier.EXACT;
        }
        Word word = RoundingWords.atEndOf(before)
                .filter(found -> found.text().length() == before.length())
                .orElseThrow(() ->
                        refused(Message.of(ValueCodes.FIGURE_WORDS_UNKNOWN).with("length", before.length())));
        return Optional.ofNullable(word.qualifier())
                .orElseThrow(() -> refused(Message.of(ValueCodes.FIGURE_NO_QUALIFIER)));
    }

    private static ReportedValue value(PrintedNumber number, Language language) {
        Supplier<IllegalArgumentException> malformed = () -> refused(Message.of(ValueCodes.FIGURE_NUMBER));
        if (number.whole() != null) {
            return new ReportedValue.Proportion(
                    number.share(language).filter(share -> number.scale() == 0).orElseThrow(malformed));
        }
        BigDecimal value = number.scaled(language).orElseThrow(malformed);
        if (!number.isMoney()) {
            return new ReportedValue.Quantity(value);
        }
        try {
            return new ReportedValue.Money(Vnd.of(value.longValueExact()));
        } catch (ArithmeticException e) {
            throw refused(Message.of(ValueCodes.FIGURE_PART_OF_DONG));
        }
    }

    /** What a wording says otherwise than the value and the qualifier do. A wording without digits says nothing. */
    static List<Message> faults(String wording, ReportedValue value, Qualifier qualifier, Optional<String> unit) {
        List<PrintedNumber> numbers = PrintedNumber.in(wording);
        if (value instanceof ReportedValue.Period || numbers.isEmpty()) {
            return ImmutableList.of();
        }
        int power =
                unit.map(text -> PrintedNumber.in("1 " + text).get(0).scale()).orElse(0);
        List<PrintedNumber> meant =
                numbers.stream().filter(number -> states(number, value, power)).toList();
        if (meant.isEmpty()) {
            boolean counts =
                    value instanceof ReportedValue.Proportion proportion && countsStand(numbers, proportion.share());
            return counts ? ImmutableList.of() : ImmutableList.of(Message.of(ValueCodes.FIGURE_OTHER_NUMBER));
        }
        return meant.stream().anyMatch(number -> mayMean(number, wording, qualifier))
                ? ImmutableList.of()
                : ImmutableList.of(Message.of(ValueCodes.FIGURE_OTHER_WORD)
                        .with("said", said(meant.get(0)).orElse(Qualifier.EXACT).name())
                        .with("given", qualifier.name()));
    }

    /** A known word before the number decides; other words, or a bound behind it, leave it open. */
    private static boolean mayMean(PrintedNumber number, String wording, Qualifier qualifier) {
        if (RoundingWords.isBound(number.behind())) {
            return true;
        }
        if (number.before().isBlank()) {
            return qualifier == Qualifier.EXACT || RoundingWords.mayMean(qualifier, wording);
        }
        return said(number).map(said -> said == qualifier).orElse(true);
    }

    /** The number with its rounding word: as printed where that is in the language, else the name of the qualifier. */
    static String text(ReportedFigure figure, Language language) {
        String number = figure.value().text(language);
        if (figure.qualifier() == Qualifier.EXACT) {
            return number;
        }
        return PrintedNumber.in(figure.wording()).stream()
                        .flatMap(found -> RoundingWords.atEndOf(found.before()).stream())
                        .filter(word -> word.qualifier() == figure.qualifier() && word.language() == language)
                        .map(Word::text)
                        .findFirst()
                        .orElseGet(() -> figure.qualifier().label(language))
                + " " + number;
    }

    private static Optional<Qualifier> said(PrintedNumber number) {
        return RoundingWords.atEndOf(number.before()).flatMap(word -> Optional.ofNullable(word.qualifier()));
    }

    /** Tells whether a number may be the value, in either way of writing numbers. */
    private static boolean states(PrintedNumber number, ReportedValue value, int power) {
        return Arrays.stream(Language.values()).anyMatch(language -> states(number, language, value, power));
    }

    private static boolean states(PrintedNumber number, Language language, ReportedValue value, int power) {
        if (value instanceof ReportedValue.Quantity quantity) {
            return isNumber(number, language, quantity.number().abs(), power);
        } else if (value instanceof ReportedValue.Money money) {
            return isNumber(
                    number,
                    language,
                    BigDecimal.valueOf(money.amount().amount()).abs(),
                    power);
        }
        return value instanceof ReportedValue.Proportion proportion && isShare(number, language, proportion.share());
    }

    private static boolean isNumber(PrintedNumber number, Language language, BigDecimal value, int power) {
        return number.number(language)
                .filter(plain -> plain.compareTo(value) == 0
                        || plain.scaleByPowerOfTen(number.scale()).compareTo(value) == 0
                        || plain.scaleByPowerOfTen(power).compareTo(value) == 0)
                .isPresent();
    }

    private static boolean isShare(PrintedNumber number, Language language, Share value) {
        if (!number.isPercent() || !value.isDefined()) {
            return number.share(language).filter(value::equals).isPresent();
        }
        return number.number(language)
                .filter(percent ->
                        value.percent(percent.scale(), RoundingMode.HALF_UP).compareTo(percent) == 0)
                .isPresent();
    }

    /** "22 trong số 28 xã" has both counts as numbers of their own. */
    private static boolean countsStand(List<PrintedNumber> numbers, Share share) {
        return Optional.of(share).stream()
                .flatMap(counts -> List.of(counts.numerator(), counts.denominator()).stream())
                .allMatch(count -> numbers.stream()
                        .anyMatch(number -> states(number, new ReportedValue.Quantity(BigDecimal.valueOf(count)), 0)));
    }

    static IllegalArgumentException refused(Message fault) {
        MessageTable words = MessageTable.core();
        return new IllegalArgumentException("wording cannot be accepted: " + words.text(fault, Language.EN)
                + words.wayOut(fault, Language.EN).map(way -> " " + way).orElse(""));
    }
}
