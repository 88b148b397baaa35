package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.LocalizedText;

/**
 * The groups of units as a directory has them on a day. It is shipped as a table of its units, since the directory itself is
 * not.
 */
abstract class UnitGroups implements GroupsOfDay {

    private static final long serialVersionUID = 1L;

    private final transient UnitDirectory directory;
    private final LocalDate asOf;

    UnitGroups(UnitDirectory directory, LocalDate asOf) {
        this.directory = requireNonNull(directory, "directory");
        this.asOf = requireNonNull(asOf, "asOf");
    }

    @Override
    public String signature() {
        return asOf.toString();
    }

    /** The group of a unit that the directory has. */
    abstract Group group(UnitId unit);

    @Override
    public final Group apply(Optional<UnitId> unit) {
        if (unit.isEmpty()) {
            return UnitRows.NOT_STATED;
        }
        return directory.find(unit.get()).isEmpty() ? UnitRows.UNRESOLVED : group(unit.get());
    }

    UnitDirectory directory() {
        return directory;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** The day. */
    @Override
    public final LocalizedText label() {
        return AggregateWords.both(Message.of(AggregateCodes.DIMENSION_UNIT).with("day", Argument.day(asOf)));
    }

    /** A heading with the day. */
    LocalizedText title(LocalizedText what) {
        return UnitRows.title(what, label());
    }

    /** Not private, so that it is found for the classes below. */
    @Serial
    final Object writeReplace() {
        TreeMap<String, Group> found = new TreeMap<>();
        for (Unit unit : directory.units()) {
            found.put(unit.id().toString(), group(unit.id()));
        }
        return new Table(found, signature(), label());
    }

    /** The groups of all units of the directory, by identifier. */
    private record Table(TreeMap<String, Group> byUnit, String signature, LocalizedText label) implements GroupsOfDay {
        @Override
        public Group apply(Optional<UnitId> unit) {
            return unit.map(id -> byUnit.getOrDefault(id.toString(), UnitRows.UNRESOLVED))
                    .orElse(UnitRows.NOT_STATED);
        }
    }
}
