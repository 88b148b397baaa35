package vn.dvk.scoring.sheet;

import java.util.List;
import java.util.Optional;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Adjustment;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Outcome;

/** What the entries of a filled-in form add up to, line by line and in total. */
interface Sums {
    static Sums of(SheetForm form, Entries entries) {
        return form.layout().isPlain() ? new PlainSums(form, entries) : new PolicySums(form, entries);
    }

    /** The outcome of the exact total, bonus included. */
    Outcome total();

    /** The total as reported; asked for only where the total is scored. */
    Points reportedTotal();

    /** The total of the tree alone, as it would be reported; asked for only where the total is scored. */
    Points reportedBase();

    /** The reported totals that are possible. */
    Bounds reportedBounds();

    /** The total that is compared with the limits of bands; asked for only where the total is scored. */
    Points comparedTotal(ComparedAt at);

    /** The totals that are possible and compared with the limits of bands. */
    Bounds compared(ComparedAt at);

    /** What was added to the lines of the top to make the total; asked for only where the total is scored. */
    List<Adjustment> adjustments();

    Outcome outcome(FormLine line);

    /** What the line counts for before rounding, if it counts. */
    Optional<Points> exact(FormLine line);

    /** What the line counts for as reported, if it counts. */
    Optional<Points> reported(FormLine line);

    /** The points of the line that are possible. */
    Bounds bounds(FormLine line, ComparedAt at);

    /** What was added to the points of the rule, or to the sum of the children. */
    List<Adjustment> adjustments(FormLine line);
}
