package vn.dvk.core.organization;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every parent and place that a unit ever had, without days. */
final class UpwardsGraph {
    private final SetMultimap<UnitId, UnitId> up = LinkedHashMultimap.create();
    private final SetMultimap<UnitId, UnitId> down = LinkedHashMultimap.create();

    private UpwardsGraph(List<Unit> units) {
        for (Unit unit : units) {
            for (UnitVersion version : unit.versions()) {
                version.parent().ifPresent(parent -> up.put(unit.id(), parent));
                version.place().ifPresent(place -> up.put(unit.id(), place));
            }
        }
        up.forEach((below, above) -> down.put(above, below));
    }

    /** The units that are in a circle of this graph, or between two circles. */
    static Set<UnitId> circularUnits(List<Unit> units) {
        UpwardsGraph graph = new UpwardsGraph(units);
        peel(graph.up, graph.down);
        peel(graph.down, graph.up);
        return new HashSet<>(graph.up.keySet());
    }

    /** Takes away, again and again, every unit that has nothing on one side. */
    private static void peel(SetMultimap<UnitId, UnitId> side, SetMultimap<UnitId, UnitId> otherSide) {
        Deque<UnitId> open = new ArrayDeque<>(otherSide.keySet());
        while (!open.isEmpty()) {
            UnitId unit = open.removeFirst();
            if (!side.containsKey(unit)) {
                for (UnitId neighbour : otherSide.removeAll(unit)) {
                    side.remove(neighbour, unit);
                    open.addLast(neighbour);
                }
            }
        }
    }
}
