package vn.dvk.core.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Points;

/**
 * Địa bàn: in which administrative unit of one level another unit lies, as of a day.
 *
 * <p>A table by commune gives each owner exactly one row: the commune of {@link InOne}, a "district-wide" row for
 * {@link Wider}, a "not stated" row for {@link NotStated}, and rows for {@link InSeveral} and {@link Unresolved}. None of
 * them may be dropped; {@link #isInNone()} joins {@code Wider} and {@code NotStated} where one row for both will do. Units
 * stand in the order of their identifiers, links in {@link LineageLink#ORDER}; equality is by all of it.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Placement {

    /**
     * The one administrative unit of the level.
     *
     * @return the unit, or empty for every other answer
     */
    default Optional<UnitId> one() {
        return Optional.empty();
    }

    /**
     * Whether the unit is known to lie in no unit of the level, or nothing is stated.
     *
     * @return true for {@link Wider} and {@link NotStated}
     */
    default boolean isInNone() {
        return false;
    }

    /**
     * The lineage links that were followed on the way.
     *
     * @return the links, immutable
     */
    default List<LineageLink> path() {
        return ImmutableList.of();
    }

    /**
     * It lies in one unit of the level.
     *
     * @param unit the administrative unit of the level, in existence on the day
     * @param path the links that were followed
     */
    record InOne(UnitId unit, List<LineageLink> path) implements Placement {
        /** Copies the links. */
        public InOne {
            requireNonNull(unit, "unit");
            path = ImmutableList.copyOf(path);
        }

        @Override
        public Optional<UnitId> one() {
            return Optional.of(unit);
        }
    }

    /**
     * Its place was divided, and the lineage does not say in which of the parts it lies.
     *
     * @param paths the administrative units of the level that are possible, at least two, each with the links that lead to it
     * @param shares which share of its place is in each of them by the key that was asked for, together exactly 1; empty if no
     *     key was asked for, or if a link on the way does not state it
     */
    record InSeveral(Map<UnitId, List<LineageLink>> paths, Map<UnitId, Points> shares) implements Placement {
        /** Copies the links and the shares. */
        public InSeveral {
            requireNonNull(shares, "shares");
            paths = Paths.ofAll(paths);
            shares = Shares.ofAll(paths.keySet(), shares);
        }

        /**
         * Several units without shares.
         *
         * @param paths the administrative units of the level that are possible, at least two, each with the links that lead to it
         */
        public InSeveral(Map<UnitId, List<LineageLink>> paths) {
            this(paths, ImmutableMap.of());
        }

        /**
         * The units that are possible.
         *
         * @return at least two, immutable
         */
        public List<UnitId> units() {
            return ImmutableList.copyOf(paths.keySet());
        }

        @Override
        public List<LineageLink> path() {
            return Paths.all(paths.values());
        }
    }

    /**
     * It belongs to no unit of the level, because it or its place stands above it: a district police in a table by commune.
     *
     * @param area the place that stands above the level, which may have ended without a successor, as the districts did; or
     *     the unit itself, where its own level stands above and no such place is stated
     * @param path the links that were followed
     */
    record Wider(UnitId area, List<LineageLink> path) implements Placement {
        /** Copies the links. */
        public Wider {
            requireNonNull(area, "area");
            path = ImmutableList.copyOf(path);
        }

        @Override
        public boolean isInNone() {
            return true;
        }
    }

    /** It is not stated where the unit lies, nor that it stands above the level. */
    record NotStated() implements Placement {
        @Override
        public boolean isInNone() {
            return true;
        }
    }

    /**
     * A place is stated, and it cannot be said what lies there on the day.
     *
     * @param why the reason
     */
    record Unresolved(Message why) implements Placement {
        /** Refuses null. */
        public Unresolved {
            requireNonNull(why, "why");
        }
    }
}
