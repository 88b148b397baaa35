package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.value.Code;

/**
 * Góc nhìn đơn vị: in which structure of units the rows of a table stand, when units were merged, divided or renamed between the
 * days of its records.
 *
 * <p>There are two. As was: each record in the structure of its own day. Re-based: all records in the structure of one day.
 * Either way the records stay as they are.
 *
 * <pre>{@code
 * UnitView then = UnitView.asWas(directory);
 * UnitView today = UnitView.rebasedTo(LocalDate.of(2025, 7, 1), directory).estimatingBy("population");
 * Dimension<ModelRow> commune = Dimension.unit(today, AuthorityLevel.COMMUNE, ModelRow::owner, ModelRow::day);
 * }</pre>
 *
 * <p>Equality is by identity. Immutable and thread-safe; serialisable with its units and links, without their sources.
 */
public abstract sealed class UnitView implements Serializable permits AsWasView, RebasedView {

    private static final long serialVersionUID = 1L;

    private final transient UnitDirectory directory;
    private final transient Stretches stretches;

    UnitView(UnitDirectory directory) {
        this.directory = requireNonNull(directory, "directory");
        this.stretches = Stretches.of(directory);
    }

    /**
     * Theo tổ chức từng thời điểm: each record in the structure of its own day.
     *
     * @param directory the units
     * @return the view
     */
    public static UnitView asWas(UnitDirectory directory) {
        return new AsWasView(directory);
    }

    /**
     * Quy đổi về một ngày: all records in the structure of one day. A record of an earlier day is followed through the lineage; a
     * record of a unit that was divided has the row {@code NOT-COMPARABLE}, unless its own place says where it belongs or the
     * view is {@linkplain RebasedView#estimatingBy(String) estimating}.
     *
     * @param date the day of the structure
     * @param directory the units
     * @return the view, which estimates nothing
     */
    public static RebasedView rebasedTo(LocalDate date, UnitDirectory directory) {
        return new RebasedView(directory, requireNonNull(date, "date"), Optional.empty());
    }

    UnitDirectory directory() {
        return directory;
    }

    Stretches stretches() {
        return stretches;
    }

    /** The last day that is asked about. */
    abstract Optional<LocalDate> date();

    abstract Optional<Code> key();

    /** What stands behind the heading of a dimension, and what a reader must know of it. */
    abstract UnitViewWords words();

    /** Tells views apart that make different tables of one directory. */
    abstract String signature();

    @Serial
    final Object writeReplace() {
        return new Form(
                ShippedUnits.of(directory),
                date().map(LocalDate::toString).orElse(""),
                key().map(Code::text).orElse(""));
    }

    /** Returns the view with its day and key. */
    @Override
    public final String toString() {
        return "UnitView[" + signature() + "]";
    }

    private record Form(ShippedUnits units, String date, String key) implements Serializable {
        @Serial
        private Object readResolve() {
            if (date.isEmpty()) {
                return asWas(units.directory());
            }
            RebasedView rebased = rebasedTo(LocalDate.parse(date), units.directory());
            return key.isEmpty() ? rebased : rebased.estimatingBy(key);
        }
    }
}
