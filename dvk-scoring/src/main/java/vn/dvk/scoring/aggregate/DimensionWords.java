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
                + dimension.view().map(view -> ":" + view.signature()).orElse("")
                + day(dimension.grouping());
    }

    /** The day as of which units are found, which a heading of one's own may leave out. */
    private static String day(Grouping<?> grouping) {
        return grouping instanceof Grouping.Keyed<?, ?> keyed && keyed.group() instanceof GroupsOfDay units
                ? ":" + units.signature()
                : "";
    }

    /** Tells dimensions apart that stand inside a measure: what they are, what they are called, and the groups that they know. */
    static String identity(Dimension<?> dimension) {
        return signature(dimension) + " " + dimension.title().vi()
                + dimension.known().stream().map(group -> group.code().text()).toList();
    }
}
