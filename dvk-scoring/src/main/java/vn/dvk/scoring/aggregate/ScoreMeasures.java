package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.scoring.sheet.ScoreSheet;

/** The measures of score sheets. */
final class ScoreMeasures {

    private ScoreMeasures() {}

    static <T> Measure<T, ScoreMean> mean(ComparedAt value, Field<? super T, ScoreSheet> sheet) {
        requireNonNull(value, "value");
        requireNonNull(sheet, "sheet");
        boolean exact = value == ComparedAt.EXACT;
        String key = exact ? AggregateCodes.MEASURE_MEAN_EXACT : AggregateCodes.MEASURE_MEAN_REPORTED;
        String code = exact ? "mean-exact" : "mean-reported";
        return new Measure<T, ScoreMean>(
                        Heading.of(code, key),
                        code,
                        Combining.MEAN,
                        slots -> new ScoreMeanStates<T>(value, sheet),
                        Display.scoreMean())
                .ordered(ScoreMean::mean)
                .watching(Watch.ofSheets(sheet));
    }
}
