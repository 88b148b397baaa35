package vn.dvk.core.organization;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * No unit may belong to itself, or lie in itself, on any day.
 *
 * <p>A circle of versions exists from the day on which the last of them begins, so it is enough to walk upwards from every
 * version on its first day. Units that are in no circle even if all days are thrown together need no walk.
 */
final class HierarchyCheck {
    private final DirectoryDraft draft;
    private final Set<Set<UnitId>> reported = new HashSet<>();

    private HierarchyCheck(DirectoryDraft draft) {
        this.draft = draft;
    }

    static void run(DirectoryDraft draft) {
        HierarchyCheck check = new HierarchyCheck(draft);
        SortedMap<LocalDate, Map<UnitId, String>> starts = new TreeMap<>();
        Set<UnitId> suspects = UpwardsGraph.circularUnits(draft.units);
        for (int i = 0; i < draft.units.size(); i++) {
            Unit unit = draft.units.get(i);
            if (!suspects.contains(unit.id())) {
                continue;
            }
            for (int j = 0; j < unit.versions().size(); j++) {
                LocalDate day = unit.versions().get(j).validity().first().orElse(LocalDate.MIN);
                starts.computeIfAbsent(day, key -> new LinkedHashMap<>())
                        .putIfAbsent(unit.id(), DirectoryDraft.path(i, j));
            }
        }
        starts.forEach((day, paths) -> {
            check.day(day, paths, version -> version.parent().or(version::place));
            check.day(day, paths, version -> version.place().or(version::parent));
        });
    }

    private void day(LocalDate day, Map<UnitId, String> paths, Function<UnitVersion, Optional<UnitId>> upwards) {
        Set<UnitId> done = new HashSet<>();
        for (UnitId start : paths.keySet()) {
            Set<UnitId> walk = new LinkedHashSet<>();
            UnitId at = start;
            while (at != null && !done.contains(at) && walk.add(at)) {
                at = next(at, day, upwards);
            }
            if (at != null && !done.contains(at)) {
                report(day, paths, circle(walk, at));
            }
            done.addAll(walk);
        }
    }

    private @Nullable UnitId next(UnitId id, LocalDate day, Function<UnitVersion, Optional<UnitId>> upwards) {
        return draft.unit(id).version(day).flatMap(upwards).filter(draft::has).orElse(null);
    }

    private static Set<UnitId> circle(Set<UnitId> walk, UnitId back) {
        Set<UnitId> circle = new LinkedHashSet<>();
        for (UnitId id : walk) {
            if (id.equals(back) || !circle.isEmpty()) {
                circle.add(id);
            }
        }
        return circle;
    }

    /** Reports a circle once, at one of its versions that begins on the day. */
    private void report(LocalDate day, Map<UnitId, String> paths, Set<UnitId> circle) {
        circle.stream()
                .filter(paths::containsKey)
                .min(UnitId::compareTo)
                .filter(unit -> reported.add(circle))
                .ifPresent(unit -> draft.add(
                        requireNonNull(paths.get(unit)),
                        DirectoryDraft.about(UnitCodes.HIERARCHY_CYCLE, unit)
                                .with("units", circle.size())
                                .with("from", day.equals(LocalDate.MIN) ? ".." : day.toString())));
    }
}
