package vn.dvk.core.organization;

import java.util.Set;
import java.util.stream.Collectors;
import vn.dvk.core.error.Message;

/** Every parent and place is in the directory and exists when it has to. */
final class ContainerCheck {
    private ContainerCheck() {}

    static void run(DirectoryDraft draft) {
        Set<UnitId> linked = draft.links.stream()
                .filter(link -> !link.isInsideOneUnit())
                .map(LineageLink::from)
                .collect(Collectors.toSet());
        for (int i = 0; i < draft.units.size(); i++) {
            Unit unit = draft.units.get(i);
            for (int j = 0; j < unit.versions().size(); j++) {
                UnitVersion version = unit.versions().get(j);
                String path = DirectoryDraft.path(i, j);
                version.parent().ifPresent(parent -> parent(draft, path + "/parent", unit, version, parent));
                version.place().ifPresent(place -> place(draft, path + "/place", unit, version, place, linked));
            }
        }
    }

    private static void parent(DirectoryDraft draft, String path, Unit unit, UnitVersion version, UnitId parent) {
        if (!draft.has(parent)) {
            draft.add(
                    path,
                    DirectoryDraft.about(UnitCodes.PARENT_MISSING, unit.id()).with("parent", parent.toString()));
        } else if (!draft.existence(parent).covers(Span.of(version.validity()))) {
            draft.add(
                    path,
                    DirectoryDraft.about(UnitCodes.PARENT_NOT_IN_EXISTENCE, unit.id())
                            .with("parent", parent.toString())
                            .with("validity", version.validity().toString()));
        }
    }

    private static void place(
            DirectoryDraft draft, String path, Unit unit, UnitVersion version, UnitId place, Set<UnitId> linked) {
        if (!draft.has(place)) {
            draft.add(
                    path,
                    DirectoryDraft.about(UnitCodes.PLACE_MISSING, unit.id()).with("place", place.toString()));
            return;
        }
        Span validity = Span.of(version.validity());
        Existence existence = draft.existence(place);
        if (!existence.covers(new Span(validity.first(), validity.first()))) {
            draft.add(path, placed(UnitCodes.PLACE_NOT_IN_EXISTENCE, unit, version, place));
        } else if (!existence.covers(validity) && !linked.contains(place)) {
            draft.add(path, placed(UnitCodes.PLACE_WITHOUT_SUCCESSOR, unit, version, place));
        }
    }

    private static Message placed(String code, Unit unit, UnitVersion version, UnitId place) {
        return DirectoryDraft.about(code, unit.id())
                .with("place", place.toString())
                .with("validity", version.validity().toString());
    }
}
