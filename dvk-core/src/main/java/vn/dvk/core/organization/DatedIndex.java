package vn.dvk.core.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.List;

/**
 * Units by a key that holds for a run of days. Answers in the order in which the units were put.
 *
 * @param <K> the key: a code, a name, a level, a parent
 */
final class DatedIndex<K> {
    private final ImmutableListMultimap<K, Entry> entries;

    private DatedIndex(ImmutableListMultimap<K, Entry> entries) {
        this.entries = entries;
    }

    static <K> Builder<K> builder() {
        return new Builder<>();
    }

    /** The units with that key on that day. */
    List<Unit> find(K key, LocalDate asOf) {
        long day = asOf.toEpochDay();
        ImmutableList.Builder<Unit> found = ImmutableList.builder();
        for (Entry entry : entries.get(key)) {
            if (entry.span.contains(day)) {
                found.add(entry.unit);
            }
        }
        return found.build();
    }

    static final class Builder<K> {
        private final ImmutableListMultimap.Builder<K, Entry> entries = ImmutableListMultimap.builder();

        private Builder() {}

        void put(K key, Span span, Unit unit) {
            entries.put(key, new Entry(span, unit));
        }

        DatedIndex<K> build() {
            return new DatedIndex<>(entries.build());
        }
    }

    private record Entry(Span span, Unit unit) {}
}
