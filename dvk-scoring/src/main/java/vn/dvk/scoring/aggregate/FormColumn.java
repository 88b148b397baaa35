package vn.dvk.scoring.aggregate;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A column of a form.
 *
 * @param measure what is computed, under the code and title of the column
 * @param given the measure as it was given; the same one where it was not
 * @param of the code of the column that it is some of, and no addend; null where it is not
 * @param filtered whether it counts the records of a test
 */
record FormColumn(
        Measure<?, ?> measure,
        Measure<?, ?> given,
        @Nullable String of,
        boolean filtered) implements Serializable {

    String code() {
        return measure.code().text();
    }

    /** Tells whether the numbers of parts add up to that of the whole. */
    boolean isAdded() {
        return measure.combining() == Combining.FLOW;
    }
}
