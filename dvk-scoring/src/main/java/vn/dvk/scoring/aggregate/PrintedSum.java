package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Qualifier;
import vn.dvk.core.value.ReportedFigure;
import vn.dvk.core.value.VietnameseText;

/**
 * Printed figures added up: the exact ones are one number, those with a rounding word keep it.
 *
 * @param exact the sum of the exact figures
 * @param isNumber whether there are exact figures
 * @param rounded the other figures
 * @param span what all of them together leave possible
 */
record PrintedSum(Points exact, boolean isNumber, ImmutableList<ReportedFigure> rounded, PrintedSpan span) {

    static final PrintedSum NOTHING =
            new PrintedSum(Points.ZERO, false, ImmutableList.of(), new PrintedSpan(Points.ZERO, Points.ZERO, true));

    static PrintedSum of(ReportedFigure figure) {
        PrintedSpan span = PrintedSpan.of(figure);
        return figure.qualifier() == Qualifier.EXACT
                ? new PrintedSum(PrintedSpan.number(figure), true, ImmutableList.of(), span)
                : new PrintedSum(Points.ZERO, false, ImmutableList.of(figure), span);
    }

    static PrintedSum of(Points number) {
        return new PrintedSum(number, true, ImmutableList.of(), new PrintedSpan(number, number, true));
    }

    static PrintedSum of(List<ReportedFigure> figures) {
        PrintedSum sum = NOTHING;
        for (ReportedFigure figure : figures) {
            sum = sum.plus(of(figure));
        }
        return sum;
    }

    PrintedSum plus(PrintedSum other) {
        return new PrintedSum(
                exact.plus(other.exact),
                isNumber || other.isNumber,
                ImmutableList.<ReportedFigure>builder()
                        .addAll(rounded)
                        .addAll(other.rounded)
                        .build(),
                span.plus(other.span));
    }

    boolean isExact() {
        return rounded.isEmpty();
    }

    boolean isApproximate() {
        return rounded.stream().anyMatch(figure -> figure.qualifier() == Qualifier.ABOUT);
    }

    /** The sum of the numbers as printed, without their rounding words. */
    Points printed() {
        return exact.plus(Points.sum(rounded.stream().map(PrintedSpan::number).toList()));
    }

    /** All of it, such as {@code 10.341 và hơn 900}. */
    Argument words() {
        return words(isNumber || isExact() ? Optional.of(exact) : Optional.empty());
    }

    /** What has a rounding word, such as {@code hơn 6.000 và khoảng 3.000}. */
    Argument roundedWords() {
        return words(Optional.empty());
    }

    /** How far another sum lies from this one, and that it is more than that where a bound is open. */
    Argument by(PrintedSum other) {
        Points by = span.gapTo(other.span);
        Argument number = Argument.number(by.toString());
        if (isExact() && other.isExact()) {
            return number;
        }
        return Argument.words(
                by.toString(),
                Qualifier.MORE_THAN.label(Language.VI) + " " + VietnameseText.format(by.abs(), Language.VI),
                Qualifier.MORE_THAN.label(Language.EN) + " " + VietnameseText.format(by.abs(), Language.EN));
    }

    private Argument words(Optional<Points> number) {
        if (isExact() && number.isPresent()) {
            return Argument.number(number.get().toString());
        }
        List<String> neutral = new ArrayList<>();
        List<String> vi = new ArrayList<>();
        List<String> en = new ArrayList<>();
        number.ifPresent(sum -> {
            neutral.add(sum.toString());
            vi.add(VietnameseText.format(sum, Language.VI));
            en.add(VietnameseText.format(sum, Language.EN));
        });
        rounded.forEach(figure -> {
            neutral.add(ReportedWords.figure(figure).toString());
            vi.add(figure.text(Language.VI));
            en.add(figure.text(Language.EN));
        });
        return Argument.words(String.join(" + ", neutral), joined(vi, " và "), joined(en, " and "));
    }

    private static String joined(List<String> words, String last) {
        int end = words.size() - 1;
        return end < 1 ? words.get(0) : String.join(", ", words.subList(0, end)) + last + words.get(end);
    }
}
