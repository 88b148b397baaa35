package vn.dvk.scoring.aggregate;

import java.time.LocalDate;
import java.util.Optional;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.value.Code;

/**
 * Góc nhìn quy đổi: all records in the structure of units of one day, whatever the structure on their own days was.
 *
 * <p>Equality is by identity. Immutable and thread-safe.
 */
public final class RebasedView extends UnitView {

    private static final long serialVersionUID = 1L;

    // What is shipped is made anew, so neither is ever written.
    private final transient LocalDate date;
    private final transient Optional<Code> key;

    RebasedView(UnitDirectory directory, LocalDate date, Optional<Code> key) {
        super(directory);
        this.date = date;
        this.key = key;
    }

    /**
     * This view with the figures of divided units shared out by a key of the lineage. Each part is exact, the parts of a record sum
     * to exactly 1, and the rows that hold one are marked as estimated. Where a link on the way states no share by the key, the
     * record stays in the row {@code NOT-COMPARABLE}.
     *
     * @param newKey the key of the shares, such as {@code population}
     * @return a new view
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public RebasedView estimatingBy(String newKey) {
        return new RebasedView(directory(), date, Optional.of(Code.of(newKey)));
    }

    @Override
    Optional<LocalDate> date() {
        return Optional.of(date);
    }

    @Override
    Optional<Code> key() {
        return key;
    }

    @Override
    UnitViewWords words() {
        return key.map(found -> UnitViewWords.estimated(date, found)).orElseGet(() -> UnitViewWords.rebased(date));
    }

    @Override
    String signature() {
        return "rebased:" + date + key.map(found -> ":" + found).orElse("");
    }
}
