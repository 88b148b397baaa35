package vn.dvk.scoring.aggregate;

import java.util.Comparator;
import vn.dvk.core.organization.UnitId;

/**
 * A report that is there.
 *
 * @param unit the unit that it is from
 * @param period the period that it was due for, as text; empty if it was not due
 */
record FoundReport(UnitId unit, String period) implements Comparable<FoundReport> {

    private static final Comparator<FoundReport> ORDER =
            Comparator.comparing(FoundReport::unit).thenComparing(FoundReport::period);

    static FoundReport of(DueReport due) {
        return new FoundReport(due.unit(), due.period().toString());
    }

    static FoundReport notDue(UnitId unit) {
        return new FoundReport(unit, "");
    }

    boolean isDue() {
        return !period.isEmpty();
    }

    @Override
    public int compareTo(FoundReport other) {
        return ORDER.compare(this, other);
    }
}
