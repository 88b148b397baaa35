package vn.dvk.scoring.aggregate;

import java.util.Locale;
import vn.dvk.core.value.LocalizedText;

/** Cách tính phân vị: which number a quantile is, since there are several definitions. */
public enum QuantileMethod {
    /** The least number such that at least the asked share of all numbers is not above it; always one of the numbers. */
    NEAREST_RANK(AggregateCodes.QUANTILE_NEAREST_RANK),
    /** Between the two numbers next to place (n - 1) × q, counted from 0, in exact proportion (type 7 of Hyndman and Fan). */
    LINEAR(AggregateCodes.QUANTILE_LINEAR);

    private final String words;

    QuantileMethod(String words) {
        this.words = words;
    }

    /** What stands behind the code of a measure. */
    String suffix() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    LocalizedText words() {
        return AggregateWords.both(words);
    }
}
