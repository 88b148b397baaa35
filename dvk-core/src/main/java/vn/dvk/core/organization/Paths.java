package vn.dvk.core.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The links that lead to each part of what was divided, checked where an answer is made. */
final class Paths {
    private Paths() {}

    /** The links to each unit in their order, the units in the order of their identifiers. */
    static ImmutableSortedMap<UnitId, List<LineageLink>> ofAll(Map<UnitId, ? extends Collection<LineageLink>> paths) {
        if (paths.size() < 2) {
            throw new IllegalArgumentException("units must be at least 2, but was " + paths.size());
        }
        ImmutableSortedMap.Builder<UnitId, List<LineageLink>> ordered = ImmutableSortedMap.naturalOrder();
        paths.forEach((unit, links) -> ordered.put(unit, inOrder(links)));
        return ordered.build();
    }

    /** All links, each once. */
    static ImmutableList<LineageLink> all(Collection<? extends Collection<LineageLink>> paths) {
        ImmutableSortedSet.Builder<LineageLink> all = ImmutableSortedSet.orderedBy(LineageLink.ORDER);
        paths.forEach(all::addAll);
        return all.build().asList();
    }

    private static ImmutableList<LineageLink> inOrder(Collection<LineageLink> links) {
        return ImmutableSortedSet.copyOf(LineageLink.ORDER, links).asList();
    }
}
