package vn.dvk.core.organization;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Points;

/** Joins the answers for the parts of one territory into one. Used once, by one thread. */
final class PlaceParts {
    private final Set<LineageLink> links = new TreeSet<>(LineageLink.ORDER);
    private final SortedMap<UnitId, Set<LineageLink>> units = new TreeMap<>();
    private final Map<UnitId, Points> shares = new TreeMap<>();
    private final Set<UnitId> areas = new TreeSet<>();
    private boolean divisible = true;
    private boolean unstated;
    private @Nullable Placement unresolved;

    PlaceParts(Collection<LineageLink> path) {
        links.addAll(path);
    }

    /** Takes in where a part lies, with the links that lead to it and its share of the whole if that is known. */
    void add(Placement part, Collection<LineageLink> path, @Nullable Points share) {
        links.addAll(part.path());
        if (part instanceof Placement.Unresolved) {
            unresolved = unresolved == null ? part : unresolved;
        } else if (part instanceof Placement.InOne one) {
            add(one.unit(), path, one.path(), share, Points.ONE);
        } else if (part instanceof Placement.InSeveral several) {
            several.paths()
                    .forEach((unit, within) ->
                            add(unit, path, within, share, several.shares().get(unit)));
        } else if (part instanceof Placement.Wider wider) {
            areas.add(wider.area());
        } else {
            unstated = true;
        }
    }

    private void add(
            UnitId unit,
            Collection<LineageLink> path,
            Collection<LineageLink> further,
            @Nullable Points share,
            @Nullable Points within) {
        Set<LineageLink> leading = units.computeIfAbsent(unit, first -> new TreeSet<>(LineageLink.ORDER));
        leading.addAll(path);
        leading.addAll(further);
        if (share == null || within == null) {
            divisible = false;
        } else {
            shares.merge(unit, share.times(within), Points::plus);
        }
    }

    /** The common answer of all parts, or empty if they differ in more than the unit of the level. */
    Optional<Placement> joined() {
        if (unresolved != null) {
            return Optional.of(unresolved);
        }
        ImmutableList<LineageLink> path = ImmutableList.copyOf(links);
        if (!units.isEmpty() && areas.isEmpty() && !unstated) {
            return Optional.of(
                    units.size() == 1
                            ? new Placement.InOne(units.firstKey(), path)
                            : new Placement.InSeveral(Paths.ofAll(units), divisible ? shares : Map.of()));
        }
        if (units.isEmpty() && areas.size() == 1 && !unstated) {
            return Optional.of(new Placement.Wider(areas.iterator().next(), path));
        }
        return units.isEmpty() && areas.isEmpty() ? Optional.of(new Placement.NotStated()) : Optional.empty();
    }
}
