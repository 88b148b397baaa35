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
 * Đơn vị kế thừa: what has become of a unit by a day.
 *
 * <p>Every unit named exists on that day, so that nothing is lost; where that cannot be said, the answer is
 * {@link Unresolved}. Units stand in the order of their identifiers, links in {@link LineageLink#ORDER}, each once;
 * equality is by all of it.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Resolution {

    /**
     * The one unit.
     *
     * @return the unit, or empty if there are several or none is known
     */
    Optional<UnitId> one();

    /**
     * All the units that the answer names.
     *
     * @return one, several or none, immutable
     */
    List<UnitId> units();

    /**
     * The links that were followed.
     *
     * @return the links; none if the unit is still itself or the answer is unresolved
     */
    List<LineageLink> path();

    /**
     * All of the unit is in one unit, which may be itself.
     *
     * @param unit the unit that exists on the day
     * @param path the links that were followed
     */
    record One(UnitId unit, List<LineageLink> path) implements Resolution {
        /** Copies the links. */
        public One {
            requireNonNull(unit, "unit");
            path = ImmutableList.copyOf(path);
        }

        @Override
        public Optional<UnitId> one() {
            return Optional.of(unit);
        }

        @Override
        public List<UnitId> units() {
            return ImmutableList.of(unit);
        }
    }

    /**
     * Parts of the unit are in several units, and the lineage does not say which part a record belongs to.
     *
     * @param paths the units that exist on the day, at least two, each with the links that lead to it
     * @param shares which share of the unit is in each of them by the key that was asked for, together exactly 1; empty if no
     *     key was asked for, or if a link on the way does not state it
     */
    record Several(Map<UnitId, List<LineageLink>> paths, Map<UnitId, Points> shares) implements Resolution {
        /** Copies the links and the shares. */
        public Several {
            requireNonNull(shares, "shares");
            paths = Paths.ofAll(paths);
            shares = Shares.ofAll(paths.keySet(), shares);
        }

        /**
         * Several units without shares.
         *
         * @param paths the units that exist on the day, at least two, each with the links that lead to it
         */
        public Several(Map<UnitId, List<LineageLink>> paths) {
            this(paths, ImmutableMap.of());
        }

        @Override
        public List<UnitId> units() {
            return ImmutableList.copyOf(paths.keySet());
        }

        @Override
        public List<LineageLink> path() {
            return Paths.all(paths.values());
        }

        @Override
        public Optional<UnitId> one() {
            return Optional.empty();
        }
    }

    /**
     * It cannot be said where all of the unit is.
     *
     * @param why the reason: not yet in existence, ended without a known successor, or only part of it accounted for
     */
    record Unresolved(Message why) implements Resolution {
        /** Refuses null. */
        public Unresolved {
            requireNonNull(why, "why");
        }

        @Override
        public Optional<UnitId> one() {
            return Optional.empty();
        }

        @Override
        public List<UnitId> units() {
            return ImmutableList.of();
        }

        @Override
        public List<LineageLink> path() {
            return ImmutableList.of();
        }
    }
}
