package vn.dvk.core.organization;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

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

    /** By what shares of a divided place are asked for, if at all. */
    private final @Nullable Code key;

    private final Set<Step> under = new HashSet<>();

    PlaceSearch(Lineage lineage, AuthorityLevel level, LocalDate asOf, @Nullable Code key) {
        this.lineage = lineage;
        this.level = level;
        this.asOf = asOf;
        this.key = key;
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
        Resolution resolution = lineage.resolve(lineage.unit(id), since, asOf, key);
        if (resolution instanceof Resolution.Unresolved unresolved) {
            Placement gone = new Placement.Unresolved(unresolved.why());
            if (standsAbove(version)) {
                return new Placement.Wider(id, ImmutableList.of());
            }
            return isWanted(version)
                    ? gone
                    : container(version).map(above -> locate(above, since)).orElse(gone);
        }
        PlaceParts parts = new PlaceParts(resolution.path());
        Map<UnitId, Points> shares = shares(resolution);
        for (UnitId part : resolution.units()) {
            parts.add(upwards(part), path(resolution, part), shares.get(part));
        }
        return parts.joined().orElseGet(() -> new Placement.Unresolved(UnitReasons.placeBranches(id, level, asOf)));
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

    private static List<LineageLink> path(Resolution resolution, UnitId part) {
        return resolution instanceof Resolution.Several several
                ? several.paths().getOrDefault(part, ImmutableList.of())
                : resolution.path();
    }

    private static Map<UnitId, Points> shares(Resolution resolution) {
        return resolution instanceof Resolution.Several several
                ? several.shares()
                : Map.of(resolution.units().get(0), Points.ONE);
    }

    private record Step(UnitId unit, LocalDate day) {}
}
