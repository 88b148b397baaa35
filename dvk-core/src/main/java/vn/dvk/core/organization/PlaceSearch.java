package vn.dvk.core.organization;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One search for the administrative unit of a level in which a unit lies. Used once, by one thread.
 *
 * <p>Territory follows its lineage; a body does not take its seat along, so it is found through its place, or where that is
 * not stated through the unit above it. A body that stands above the level itself is in no unit of the level, even if its
 * seat is.
 */
final class PlaceSearch {
    private static final int MAX_STEPS = 100;

    private final Lineage lineage;
    private final AuthorityLevel level;
    private final LocalDate asOf;
    private final Set<Step> under = new HashSet<>();

    PlaceSearch(Lineage lineage, AuthorityLevel level, LocalDate asOf) {
        this.lineage = lineage;
        this.level = level;
        this.asOf = asOf;
    }

    /** Where the unit lies that stood so on {@code since}, or last stood so before; {@code since} is not after the day. */
    Placement locate(UnitId id, LocalDate since) {
        Unit unit = lineage.unit(id);
        Existence existence = lineage.existence(id);
        Optional<LocalDate> stood = existence.lastNotAfter(since);
        if (stood.isEmpty()) {
            return new Placement.Unresolved(UnitReasons.notYet(id, existence, since));
        }
        Step step = new Step(id, stood.get());
        if (under.size() >= MAX_STEPS || !under.add(step)) {
            return new Placement.Unresolved(UnitReasons.placeCircular(id, asOf));
        }
        UnitVersion version = unit.version(step.day()).orElseThrow();
        Placement found =
                version.kind().isTerritory() ? territory(id, version, step.day()) : body(id, version, step.day());
        under.remove(step);
        return found;
    }

    private Placement body(UnitId id, UnitVersion version, LocalDate since) {
        Optional<UnitId> container = container(version);
        boolean onlySeat = container
                .flatMap(above -> standing(above, since))
                .filter(above -> above.kind().isTerritory() && !standsAbove(above))
                .isPresent();
        boolean wider = version.level().filter(own -> own.isAbove(level)).isPresent();
        if (wider && onlySeat) {
            return new Placement.Wider(id, ImmutableList.of());
        }
        Placement found = container.map(above -> locate(above, since)).orElseGet(Placement.NotStated::new);
        return wider && found instanceof Placement.NotStated ? new Placement.Wider(id, ImmutableList.of()) : found;
    }

    /** The version of a unit as it stood on a day, or last stood before. */
    private Optional<UnitVersion> standing(UnitId id, LocalDate since) {
        return lineage.existence(id).lastNotAfter(since).flatMap(lineage.unit(id)::version);
    }

    private Placement territory(UnitId id, UnitVersion version, LocalDate since) {
        Resolution resolution = lineage.resolve(lineage.unit(id), since, asOf);
        if (resolution instanceof Resolution.Unresolved unresolved) {
            Placement gone = new Placement.Unresolved(unresolved.why());
            if (standsAbove(version)) {
                return new Placement.Wider(id, ImmutableList.of());
            }
            return isWanted(version)
                    ? gone
                    : container(version).map(above -> locate(above, since)).orElse(gone);
        }
        List<Placement> parts = new ArrayList<>();
        for (UnitId part : resolution.units()) {
            parts.add(upwards(part));
        }
        return joined(id, parts, resolution.path());
    }

    /** Where a territory that exists on the day lies. */
    private Placement upwards(UnitId id) {
        UnitVersion version = lineage.unit(id).version(asOf).orElseThrow();
        if (isWanted(version)) {
            return new Placement.InOne(id, ImmutableList.of());
        }
        if (standsAbove(version)) {
            return new Placement.Wider(id, ImmutableList.of());
        }
        return container(version).map(above -> locate(above, asOf)).orElseGet(Placement.NotStated::new);
    }

    private static Optional<UnitId> container(UnitVersion version) {
        return version.kind().equals(UnitKind.ADMINISTRATIVE)
                ? version.parent().or(version::place)
                : version.place().or(version::parent);
    }

    private boolean isWanted(UnitVersion version) {
        return version.kind().equals(UnitKind.ADMINISTRATIVE)
                && version.level().filter(level::equals).isPresent();
    }

    private boolean standsAbove(UnitVersion version) {
        return version.kind().equals(UnitKind.ADMINISTRATIVE)
                && version.level().filter(own -> own.isAbove(level)).isPresent();
    }

    private Placement joined(UnitId id, List<Placement> parts, List<LineageLink> path) {
        Set<LineageLink> links = new TreeSet<>(LineageLink.ORDER);
        links.addAll(path);
        parts.forEach(part -> links.addAll(part.path()));
        Set<UnitId> units = new TreeSet<>();
        Set<UnitId> areas = new TreeSet<>();
        boolean unstated = false;
        for (Placement part : parts) {
            if (part instanceof Placement.Unresolved) {
                return part;
            } else if (part instanceof Placement.InOne one) {
                units.add(one.unit());
            } else if (part instanceof Placement.InSeveral several) {
                units.addAll(several.units());
            } else if (part instanceof Placement.Wider wider) {
                areas.add(wider.area());
            } else {
                unstated = true;
            }
        }
        return answer(units, areas, unstated, links)
                .orElseGet(() -> new Placement.Unresolved(UnitReasons.placeBranches(id, level, asOf)));
    }

    /** The common answer of all parts, or empty if they differ in more than the unit of the level. */
    private static Optional<Placement> answer(
            Set<UnitId> units, Set<UnitId> areas, boolean unstated, Set<LineageLink> links) {
        List<LineageLink> path = ImmutableList.copyOf(links);
        if (!units.isEmpty() && areas.isEmpty() && !unstated) {
            return Optional.of(
                    units.size() == 1
                            ? new Placement.InOne(units.iterator().next(), path)
                            : new Placement.InSeveral(ImmutableList.copyOf(units), path));
        }
        if (units.isEmpty() && areas.size() == 1 && !unstated) {
            return Optional.of(new Placement.Wider(areas.iterator().next(), path));
        }
        return units.isEmpty() && areas.isEmpty() ? Optional.of(new Placement.NotStated()) : Optional.empty();
    }

    private record Step(UnitId unit, LocalDate day) {}
}
