package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * Nhóm: one value of a {@link Dimension}, which becomes a row of the table.
 *
 * <p>Rows are in the order of the numbers, and where these are equal in that of the codes. Two groups are equal when all
 * three components are; a dimension that gives one code with two titles or orders is refused. Immutable and thread-safe.
 *
 * @param code the code, by which the row is read
 * @param title what the row is called
 * @param order the place in the catalogue; {@link #LAST} for rows that stand behind all others
 */
public record Group(Code code, LocalizedText title, long order) implements Comparable<Group>, Serializable {

    /** The order of rows such as "unassigned". */
    public static final long LAST = Long.MAX_VALUE;

    /** Chưa phân nhóm: the row of records that the dimension has no group for. It is never dropped. */
    public static final Group UNASSIGNED = special("UNASSIGNED", AggregateCodes.UNASSIGNED);

    /** Refuses null. */
    public Group {
        requireNonNull(code, "code");
        requireNonNull(title, "title");
    }

    /**
     * A group that is ordered by its code.
     *
     * @param code the code
     * @param title what the row is called
     * @return the group, of order 0
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public static Group of(String code, LocalizedText title) {
        return new Group(Code.of(code), title, 0);
    }

    static Group special(String code, String key) {
        return new Group(Code.of(code), AggregateWords.both(key), LAST);
    }

    /** Tells whether the group is none of a catalogue, such as "unassigned": it stands behind the others in every order. */
    boolean isSpecial() {
        return order == LAST;
    }

    @Override
    public int compareTo(Group other) {
        int byOrder = Long.compare(order, other.order);
        int byCode = byOrder != 0 ? byOrder : code.compareTo(other.code);
        return byCode != 0 ? byCode : title.toString().compareTo(other.title.toString());
    }

    /** Groups are looked up for every record; their codes are enough to tell them apart. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code.toString();
    }

    @Serial
    private Object writeReplace() {
        return new Form(code.text(), title.vi(), title.en().orElse(null), order);
    }

    /** The values of the core are checked again when they are read. */
    private record Form(String code, String vi, @Nullable String en, long order) implements Serializable {
        @Serial
        private Object readResolve() {
            return new Group(Code.of(code), en == null ? LocalizedText.of(vi) : LocalizedText.of(vi, en), order);
        }
    }
}
