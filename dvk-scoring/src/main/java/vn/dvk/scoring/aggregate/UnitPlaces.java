package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.LineageLink;
import vn.dvk.core.organization.Placement;
import vn.dvk.core.organization.Resolution;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Puts records of units into the rows of a table: one for each unit of a level as a view has it, one for each force that stands
 * beside them, and one for each way of not being in one.
 */
final class UnitPlaces implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient UnitView view;
    private final transient AuthorityLevel level;
    private final transient Set<UnitKind> beside;

    UnitPlaces(UnitView view, AuthorityLevel level, Set<UnitKind> beside) {
        this.view = requireNonNull(view, "view");
        this.level = requireNonNull(level, "level");
        this.beside = ImmutableSet.copyOf(beside);
    }

    UnitView view() {
        return view;
    }

    LocalizedText title() {
        return UnitRows.title(level, view.words().label());
    }

    /** Where a record of a day stands; the answer is the same for all days of a stretch. */
    Placed at(Optional<UnitId> unit, LocalDate day) {
        if (unit.isEmpty()) {
            return Placed.in(UnitRows.NOT_STATED);
        }
        if (directory().find(unit.get()).isEmpty()) {
            return Placed.in(UnitRows.UNRESOLVED);
        }
        LocalDate since = view.date().filter(day::isAfter).orElse(day);
        LocalDate asOf = view.date().orElse(since);
        return UnitRows.force(directory(), beside, unit.get(), since)
                .map(force -> force(force, since, asOf))
                .orElseGet(() -> place(unit.get(), since, asOf));
    }

    /** Where a due report stands at the end of its period, or as its unit last was; in each unit that has a share of it. */
    List<Group> expected(DueReport due) {
        LocalDate day = due.period()
                .last()
                .orElseGet(() -> directory()
                        .find(due.unit())
                        .map(found -> view.stretches().lastDay(found))
                        .orElse(LocalDate.EPOCH));
        return at(Optional.of(due.unit()), day).shares().stream()
                .map(GroupShare::group)
                .toList();
    }

    private Placed force(UnitId force, LocalDate since, LocalDate asOf) {
        Resolution found = view.key()
                .map(key -> directory().resolve(force, since, asOf, key))
                .orElseGet(() -> directory().resolve(force, since, asOf));
        if (found instanceof Resolution.One one) {
            return Placed.in(group(one.unit(), UnitRows.BESIDE), used(one.path()));
        } else if (found instanceof Resolution.Several several) {
            return divided(several.shares(), several.paths(), UnitRows.BESIDE);
        }
        return Placed.in(UnitRows.UNRESOLVED);
    }

    private Placed place(UnitId unit, LocalDate since, LocalDate asOf) {
        Placement found = view.key()
                .map(key -> directory().placeAt(unit, level, since, asOf, key))
                .orElseGet(() -> directory().placeAt(unit, level, since, asOf));
        if (found instanceof Placement.InOne one) {
            return Placed.in(group(one.unit(), UnitRows.OF_LEVEL), used(one.path()));
        } else if (found instanceof Placement.InSeveral several) {
            // Also for a record that reaches past the division: it is about the unit as it last stood.
            return view.date().isPresent()
                    ? divided(several.shares(), several.paths(), UnitRows.OF_LEVEL)
                    : Placed.in(UnitRows.SEVERAL);
        }
        return Placed.in(UnitRows.of(found), used(found.path()));
    }

    private Placed divided(Map<UnitId, Points> shares, Map<UnitId, List<LineageLink>> paths, long order) {
        if (shares.isEmpty()) {
            return Placed.in(
                    UnitRows.NOT_COMPARABLE,
                    paths.values().stream().flatMap(List::stream).distinct().toList());
        }
        Map<Group, Points> groups = new TreeMap<>();
        Map<Group, List<LineageLink>> links = new TreeMap<>();
        shares.forEach((unit, share) -> {
            groups.put(group(unit, order), share);
            links.put(group(unit, order), paths.getOrDefault(unit, List.of()));
        });
        return Placed.among(groups, links);
    }

    /** Only a re-based table says which links it rests on. */
    private List<LineageLink> used(List<LineageLink> links) {
        return view.date().isPresent() ? links : List.of();
    }

    private Group group(UnitId unit, long order) {
        LocalizedText name = view.date()
                .map(date -> UnitRows.name(directory(), unit, date))
                .orElseGet(() -> UnitRows.names(directory().unit(unit)));
        return new Group(unit.code(), name, order);
    }

    private UnitDirectory directory() {
        return view.directory();
    }

    @Serial
    private Object writeReplace() {
        return new Form(
                view,
                level.toString(),
                beside.stream().map(UnitKind::toString).sorted().collect(Collectors.joining(" ")));
    }

    private record Form(UnitView view, String level, String beside) implements Serializable {
        @Serial
        private Object readResolve() {
            ImmutableSet.Builder<UnitKind> kinds = ImmutableSet.builder();
            for (String kind : beside.isEmpty() ? new String[0] : beside.split(" ", -1)) {
                kinds.add(new UnitKind(Code.of(kind)));
            }
            return new UnitPlaces(view, new AuthorityLevel(Code.of(level)), kinds.build());
        }
    }
}
