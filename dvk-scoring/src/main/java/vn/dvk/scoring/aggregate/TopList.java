package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * Những bản ghi đứng đầu: the records with the greatest numbers. A tie at the end is kept whole, so there may be more than were
 * asked for; within a tie the codes only give the order in which it is shown.
 *
 * <p>Equality is by content. Immutable and thread-safe.
 *
 * @param entries the records, the greatest first, immutable
 */
public record TopList(List<Entry> entries) {

    /** Copies the records. */
    public TopList {
        entries = ImmutableList.copyOf(entries);
    }

    /**
     * A record of the list.
     *
     * @param code the code of the record
     * @param number its number
     */
    public record Entry(Code code, Points number) implements Comparable<Entry> {

        private static final Comparator<Entry> ORDER =
                Comparator.comparing(Entry::number).reversed().thenComparing(Entry::code);

        /** Refuses null. */
        public Entry {
            requireNonNull(code, "code");
            requireNonNull(number, "number");
        }

        /** Greater numbers come first; equal ones by code. */
        @Override
        public int compareTo(Entry other) {
            return ORDER.compare(this, other);
        }
    }
}
