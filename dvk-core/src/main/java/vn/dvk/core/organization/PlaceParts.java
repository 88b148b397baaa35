package vn.dvk.core.organization;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Points;

/** Joins the answers for the parts of one territory into one. Used once, by one thread. */
final class PlaceParts {
    private final Set<LineageLink> links = new TreeSet<>(LineageLink.ORDER);
    private final Set<UnitId> units = new TreeSet<>();
    private final Map<UnitId, Points> shares = new TreeMap<>();
    private final Set<UnitId> areas = new TreeSet<>();
    private boolean divisible = true;
    private boolean unstated;
    private @Nullable Placement unresolved;

    PlaceParts(Collection<LineageLink> path) {
        links.addAll(path);
    }

    /** Takes in where a part lies, with its share of the whole if that is known. */
    void add(Placement part, @Nullable Points share) {
        links.addAll(part.path());
        if (part instanceof Placement.Unresolved) {
            unresolved = unresolved == null ? part : unresolved;
        } else if (part instanceof Placement.InOne one) {
            add(one.unit(), share, Points.ONE);
        } else if (part instanceof Placement.InSeveral several) {
            several.units().forEach(unit -> add(unit, share, several.shares().get(unit)));
        } else if (part instanceof Placement.Wider wider) {
            areas.add(wider.area());
        } else {
            unstated = true;
        }
    }

    private void add(UnitId unit, @Nullable Points share, @Nullable Points within) {
        units.add(unit);
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
                            ? new Placement.InOne(units.iterator().next(), path)
                            : new Placement.InSeveral(
                                    ImmutableList.copyOf(units), path, divisible ? shares : Map.of()));
        }
        if (units.isEmpty() && areas.size() == 1 && !unstated) {
            return Optional.of(new Placement.Wider(areas.iterator().next(), path));
        }
        return units.isEmpty() && areas.isEmpty() ? Optional.of(new Placement.NotStated()) : Optional.empty();
    }
}
