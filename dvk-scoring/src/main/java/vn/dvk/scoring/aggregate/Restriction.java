package vn.dvk.scoring.aggregate;

import java.io.Serializable;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.LocalizedText;

/**
 * Which records a plan counts, and how a reader is told.
 *
 * @param what the title of the records that are counted
 * @param test tells whether a record is
 */
record Restriction<T>(Heading what, Filter<? super T> test) implements Serializable {

    LocalizedText note() {
        return LocalizedText.of(note(Language.VI), note(Language.EN));
    }

    private String note(Language language) {
        return AggregateWords.text(AggregateCodes.NOTE_ONLY, language) + ": "
                + what.title().text(language);
    }
}
