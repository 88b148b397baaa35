package vn.dvk.scoring.aggregate;

import java.util.Optional;
import vn.dvk.core.value.LocalizedText;

/** What is said of a dimension: to the reader of a table, and to tell plans apart. */
final class DimensionWords {

    private DimensionWords() {}

    /** What a reader must know of a dimension in which a record may have several groups, or units are re-based. */
    static Optional<LocalizedText> note(Dimension<?> dimension) {
        return dimension
                .view()
                .map(view -> view.words().note())
                .or(() -> dimension.membership().note().map(AggregateWords::both))
                .map(note -> AggregateWords.note(dimension.title(), note));
    }

    /** Tells dimensions apart that make different tables. */
    static String signature(Dimension<?> dimension) {
        return dimension.code() + ":" + dimension.membership().name()
                + dimension.view().map(view -> ":" + view.signature()).orElse("");
    }
}
