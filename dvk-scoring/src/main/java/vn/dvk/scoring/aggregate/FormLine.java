package vn.dvk.scoring.aggregate;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A row of a form, without what it counts.
 *
 * @param heading its number and text
 * @param kind what it is to the row above it
 * @param of the number of that row; null where that is all records
 * @param partition the place of its partition among those of the form; -1 where it is in none
 */
record FormLine(Heading heading, Kind kind, @Nullable String of, int partition) implements Serializable {

    String number() {
        return heading.code().text();
    }

    /** What a row is to the row above it. */
    enum Kind {
        /** All records. */
        TOTAL(AggregateCodes.FORM_KIND_TOTAL),
        /** One of those that add up to it. */
        PART(AggregateCodes.FORM_KIND_PART),
        /** Some of it, and no addend. */
        OF_WHICH(AggregateCodes.FORM_KIND_OF_WHICH);

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
