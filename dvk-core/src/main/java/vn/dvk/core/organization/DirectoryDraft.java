package vn.dvk.core.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.error.Problem;
import vn.dvk.core.error.Problems;

/** Units and links in the order given, not yet known to be consistent, and what was found wrong with them. */
final class DirectoryDraft {
    final ImmutableList<Unit> units;
    final ImmutableList<LineageLink> links;
    private final Map<UnitId, Unit> byId = new HashMap<>();
    private final Map<UnitId, Existence> existence = new HashMap<>();
    private final Problems problems = new Problems();

    DirectoryDraft(Collection<Unit> units, Collection<LineageLink> links) {
        this.units = ImmutableList.copyOf(units);
        this.links = ImmutableList.copyOf(links);
        for (int i = 0; i < this.units.size(); i++) {
            Unit unit = this.units.get(i);
            if (byId.putIfAbsent(unit.id(), unit) == null) {
                existence.put(unit.id(), Existence.of(unit));
            } else {
                add("/units/" + i + "/id", about(UnitCodes.DUPLICATE_ID, unit.id()));
            }
        }
    }

    /** Runs every check and throws all that they found. */
    void check() {
        VersionCheck.run(this);
        CodeCheck.run(this);
        ContainerCheck.run(this);
        HierarchyCheck.run(this);
        LinkCheck.run(this);
        ShareCheck.run(this);
        LinkCycleCheck.run(this);
        if (!problems.isEmpty()) {
            List<Problem> ordered = ImmutableList.sortedCopyOf(Problem.ORDER, problems.list());
            new Problems().addAll(ordered).throwIfAny("unit-directory", MessageTable.core());
        }
    }

    boolean has(UnitId id) {
        return byId.containsKey(id);
    }

    Unit unit(UnitId id) {
        return requireNonNull(byId.get(id));
    }

    Existence existence(UnitId id) {
        return requireNonNull(existence.get(id));
    }

    void add(String path, Message message) {
        problems.add(path, message);
    }

    static String path(int unit, int version) {
        return "/units/" + unit + "/versions/" + version;
    }

    static String path(int link) {
        return "/lineage/" + link;
    }

    static Message about(String code, UnitId unit) {
        return Message.of(code).with("unit", Argument.code(unit.toString()));
    }
}
