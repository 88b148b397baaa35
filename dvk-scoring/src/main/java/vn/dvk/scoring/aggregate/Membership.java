package vn.dvk.scoring.aggregate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In how many groups of a dimension a record is. */
enum Membership {
    ONE(null),
    PRIMARY(AggregateCodes.NOTE_PRIMARY_ONLY),
    IN_EACH(AggregateCodes.NOTE_IN_EACH),
    IN_SHARES(AggregateCodes.NOTE_IN_SHARES);

    private final @Nullable String note;

    Membership(@Nullable String note) {
        this.note = note;
    }

    /** What a reader must know of it; nothing where a record has one group anyway. */
    Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
