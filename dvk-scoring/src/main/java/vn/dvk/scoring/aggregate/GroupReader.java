package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.dvk.core.internal.CanIgnoreReturnValue;

/**
 * Numbers the groups of one dimension from 0, as they are met in one tally. Not thread-safe.
 *
 * @param <T> the type of the records
 */
abstract class GroupReader<T> {

    private final List<Group> groups = new ArrayList<>();
    private final Map<Group, Integer> numbers = new HashMap<>();
    private final Map<Integer, SortedSet<UsedLink>> links = new HashMap<>();

    /** Finds the number of the group of each record of a block. */
    abstract void read(Block<? extends T> block, int[] to);

    /** Finds all groups of one record, where it may have several. */
    void read(T row, Members to) {
        throw new IllegalStateException("A record has one group");
    }

    @CanIgnoreReturnValue
    int numberOf(Group group) {
        Integer known = numbers.putIfAbsent(group, groups.size());
        if (known == null) {
            groups.add(group);
            return groups.size() - 1;
        }
        return known;
    }

    /** The number of a group, or -1 where no record is in it. */
    int find(Group group) {
        return numbers.getOrDefault(group, -1);
    }

    Group group(int number) {
        return groups.get(number);
    }

    /** Remembers links of the lineage by which records came into a group. */
    void use(int number, Collection<UsedLink> used) {
        if (!used.isEmpty()) {
            links.computeIfAbsent(number, first -> new TreeSet<>()).addAll(used);
        }
    }

    /** The links by which records came into a group; none for -1. */
    SortedSet<UsedLink> links(int number) {
        return links.getOrDefault(number, ImmutableSortedSet.of());
    }

    int size() {
        return groups.size();
    }
}
