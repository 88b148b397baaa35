package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Code;

/**
 * Số lượng theo nhóm: how many records are in each group of a dimension, such as in each band. Equality is by groups and
 * numbers. Immutable and thread-safe.
 */
public final class GroupCounts {

    private final ImmutableSortedMap<Group, Long> counts;

    GroupCounts(Map<Group, Long> counts) {
        this.counts = ImmutableSortedMap.copyOf(counts);
    }

    /**
     * Counts of groups, for a test.
     *
     * @param counts the numbers by group; a group without records is left out
     * @return the counts
     * @throws IllegalArgumentException if a number is negative
     */
    public static GroupCounts of(Map<Group, Long> counts) {
        counts.forEach((group, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException(
                        "count of '" + group.code() + "' must be 0 or more, but was " + count);
            }
        });
        return new GroupCounts(Maps.filterValues(counts, count -> count > 0));
    }

    /**
     * The groups with their numbers.
     *
     * @return the numbers by group, immutable, in the order of the groups; without groups that have no record
     */
    public SortedMap<Group, Long> counts() {
        return counts;
    }

    /**
     * The records of one group.
     *
     * @param group the code of the group
     * @return the number, 0 where there is no such record
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public long of(String group) {
        Code code = Code.of(group);
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().code().equals(code))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /**
     * All records.
     *
     * @return the number
     */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupCounts that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** Returns the numbers by code, such as {@code {tot=8, kha=1}}. */
    @Override
    public String toString() {
        return counts.toString();
    }
}
