package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** The measures that are found by comparing rows and need no records. */
final class ComparedMeasures {

    private ComparedMeasures() {}

    static <T> Measure<T, Optional<Points>> rank(
            String code, LocalizedText title, Measure<? super T, ?> of, RankOrder order, RankMethod method) {
        return new Measure<T, Optional<Points>>(
                        Heading.of(code, title),
                        "rank",
                        Combining.COMPARISON,
                        slots -> new NoStates<>(Optional.empty()),
                        Display.column(Shown::numberIfAny))
                .compared(new Comparison.Rank(requireNonNull(of, "of"), order, method));
    }

    static <T> Measure<T, Ratio> partOf(String code, LocalizedText title, Measure<? super T, ?> of, Whole whole) {
        return new Measure<T, Ratio>(
                        Heading.of(code, title),
                        "part",
                        Combining.COMPARISON,
                        slots -> new NoStates<>(new Ratio(Points.ZERO, Points.ZERO)),
                        Display.column(Shown.Percent::new))
                .compared(new Comparison.Part(requireNonNull(of, "of"), requireNonNull(whole, "whole")));
    }
}
