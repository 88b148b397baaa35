package vn.dvk.scoring.aggregate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import vn.dvk.core.organization.LineageLink;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitVersion;

/**
 * The stretches of days in which nothing changes in a directory, so that a unit need not be looked up for each day anew.
 *
 * <p>Stretch 0 is before the first change; stretch n begins with the n-th.
 */
final class Stretches {

    private final long[] changes;

    private Stretches(long[] changes) {
        this.changes = changes;
    }

    static Stretches of(UnitDirectory directory) {
        TreeSet<Long> days = new TreeSet<>();
        for (Unit unit : directory.units()) {
            for (UnitVersion version : unit.versions()) {
                version.validity().first().ifPresent(day -> days.add(day.toEpochDay()));
                version.validity().last().ifPresent(day -> days.add(day.toEpochDay() + 1));
            }
        }
        for (LineageLink link : directory.links()) {
            days.add(link.effective().toEpochDay());
        }
        return new Stretches(days.stream().mapToLong(Long::longValue).toArray());
    }

    int of(LocalDate day) {
        int found = Arrays.binarySearch(changes, day.toEpochDay());
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** A day of a stretch. */
    LocalDate day(int stretch) {
        if (changes.length == 0) {
            return LocalDate.EPOCH;
        }
        return LocalDate.ofEpochDay(stretch == 0 ? changes[0] - 1 : changes[stretch - 1]);
    }

    /** The last day on which a unit exists; where no end is known, a day since the last change. */
    LocalDate lastDay(Unit unit) {
        LocalDate last = day(0);
        for (UnitVersion version : unit.versions()) {
            LocalDate end = version.validity().last().orElseGet(() -> day(changes.length));
            last = end.isAfter(last) ? end : last;
        }
        return last;
    }
}
