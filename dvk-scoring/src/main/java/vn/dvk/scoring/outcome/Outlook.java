package vn.dvk.scoring.outcome;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Points;

/**
 * Khả năng của một dòng: what may yet become of a line while inputs are missing: points within bounds, not applicable,
 * invalid, or several of these.
 *
 * <p>A missing input may come to have any value that its declaration allows, and may turn out not to apply. Where all that is
 * left is one number of points, or that the line does not apply, the missing inputs can no longer decide. Equality is by
 * content. {@link #toString()} is such as {@code [4, 12] or not applicable}. Immutable and thread-safe.
 *
 * <pre>{@code
 * Outlook.of(Bounds.of(Points.ZERO, Points.of(12))).orNotApplicable();    // scored, or left to the policy
 * }</pre>
 */
public final class Outlook {
    private static final Outlook NOTHING = new Outlook(null, false, false);

    private final @Nullable Bounds points;
    private final boolean notApplicable;
    private final boolean invalid;

    private Outlook(@Nullable Bounds points, boolean notApplicable, boolean invalid) {
        this.points = points;
        this.notApplicable = notApplicable;
        this.invalid = invalid;
    }

    /** Returns that the line will be scored, with points within those bounds. */
    public static Outlook of(Bounds points) {
        return new Outlook(requireNonNull(points, "points"), false, false);
    }

    /** Returns that nothing is possible, to go on from with {@link #or}. */
    public static Outlook nothing() {
        return NOTHING;
    }

    /** Returns that only what has become of the line already is possible; an unscored outcome leaves nothing. */
    public static Outlook of(Outcome outcome) {
        if (outcome instanceof Outcome.Scored scored) {
            return of(Bounds.exactly(scored.points()));
        }
        return new Outlook(null, outcome instanceof Outcome.NotApplicable, outcome instanceof Outcome.Invalid);
    }

    /** Returns this, or that the line does not apply. */
    public Outlook orNotApplicable() {
        return new Outlook(points, true, invalid);
    }

    /** Returns this, or that the line is invalid. */
    public Outlook orInvalid() {
        return new Outlook(points, notApplicable, true);
    }

    /** Returns all that is possible by either. */
    public Outlook or(Outlook other) {
        Bounds theirs = other.points;
        Bounds both = points == null ? theirs : theirs == null ? points : points.hull(theirs);
        return new Outlook(both, notApplicable || other.notApplicable, invalid || other.invalid);
    }

    /** Returns the bounds of the points if the line will be scored; nothing if it cannot be scored. */
    public Optional<Bounds> points() {
        return Optional.ofNullable(points);
    }

    /** Returns whether the line may turn out not to apply. */
    public boolean mayNotApply() {
        return notApplicable;
    }

    /** Returns whether the line may turn out to be invalid. */
    public boolean mayBeInvalid() {
        return invalid;
    }

    /** Returns the points if nothing else is possible any more. */
    public Optional<Points> settled() {
        return points != null && points.isExact() && !notApplicable && !invalid
                ? Optional.of(points.least())
                : Optional.empty();
    }

    /** Returns whether nothing else is possible than that the line does not apply. */
    public boolean onlyNotApplicable() {
        return notApplicable && points == null && !invalid;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outlook that
                && Objects.equals(points, that.points)
                && notApplicable == that.notApplicable
                && invalid == that.invalid;
    }

    @Override
    public int hashCode() {
        return Objects.hash(points, notApplicable, invalid);
    }

    @Override
    public String toString() {
        String text = points == null ? "" : points.toString();
        text += notApplicable ? (text.isEmpty() ? "" : " or ") + "not applicable" : "";
        text += invalid ? (text.isEmpty() ? "" : " or ") + "invalid" : "";
        return text.isEmpty() ? "nothing" : text;
    }
}
