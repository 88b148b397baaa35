package vn.dvk.scoring.outcome;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Points;

/**
 * Khoảng điểm có thể có: the least and the most points that are still possible.
 *
 * <p>Both ends belong to the bounds; the upper one may be open. Equality is by both ends. {@link #toString()} is
 * {@code [5, 20]} or {@code [0, ∞)}. Immutable and thread-safe.
 */
public final class Bounds {
    private final Points least;
    private final @Nullable Points most;

    private Bounds(Points least, @Nullable Points most) {
        this.least = least;
        this.most = most;
    }

    /** Returns the bounds of points that are known. */
    public static Bounds exactly(Points points) {
        return new Bounds(requireNonNull(points, "points"), points);
    }

    /**
     * Returns the bounds from least to most.
     *
     * @throws IllegalArgumentException if most is less than least
     */
    public static Bounds of(Points least, Points most) {
        requireNonNull(least, "least");
        requireNonNull(most, "most");
        if (most.compareTo(least) < 0) {
            throw new IllegalArgumentException("most must be in [" + least + ", ∞), but was " + most);
        }
        return new Bounds(least, most);
    }

    /** Returns bounds without an upper end. */
    public static Bounds atLeast(Points least) {
        return new Bounds(requireNonNull(least, "least"), null);
    }

    public Points least() {
        return least;
    }

    /** Returns the most, or nothing if there is no limit. */
    public Optional<Points> most() {
        return Optional.ofNullable(most);
    }

    /** Returns whether only one number of points is possible. */
    public boolean isExact() {
        return least.equals(most);
    }

    public boolean contains(Points points) {
        return points.compareTo(least) >= 0 && (most == null || points.compareTo(most) <= 0);
    }

    /** Returns whether everything within the other bounds is within these. */
    public boolean encloses(Bounds other) {
        return other.least.compareTo(least) >= 0
                && (most == null || (other.most != null && other.most.compareTo(most) <= 0));
    }

    /** Returns the bounds of the sum of two independent numbers of points. */
    public Bounds plus(Bounds other) {
        Points top = most == null || other.most == null ? null : most.plus(other.most);
        return new Bounds(least.plus(other.least), top);
    }

    /** Returns the narrowest bounds that enclose both. */
    public Bounds hull(Bounds other) {
        Points top = most == null || other.most == null ? null : most.max(other.most);
        return new Bounds(least.min(other.least), top);
    }

    /** Returns the bounds after a step that never reverses an order, such as rounding. */
    public Bounds map(UnaryOperator<Points> step) {
        return new Bounds(step.apply(least), most == null ? null : step.apply(most));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bounds that && least.equals(that.least) && Objects.equals(most, that.most);
    }

    @Override
    public int hashCode() {
        return Objects.hash(least, most);
    }

    @Override
    public String toString() {
        return "[" + least + ", " + (most == null ? "∞)" : most + "]");
    }
}
