package vn.dvk.scoring.aggregate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which members are in each cell: each once, however often it is added. A member is kept once for all cells.
 *
 * @param <K> the type of the members
 */
final class CellMembers<K> {

    private final KeyTable<K> numbers = new KeyTable<>();
    private final List<K> members = new ArrayList<>();
    private @Nullable PairTable[] cells = new PairTable[0];

    void reserve(int size) {
        cells = Arrays.copyOf(cells, size);
    }

    void add(int cell, K member) {
        int number = numbers.find(member);
        if (number < 0) {
            number = members.size();
            members.add(member);
            numbers.put(member, number);
        }
        PairTable known = cells[cell];
        if (known == null) {
            known = new PairTable();
            cells[cell] = known;
        }
        known.numberOf(number);
    }

    /** The members of a cell, in no order. */
    List<K> of(int cell) {
        List<K> found = new ArrayList<>();
        PairTable known = cells[cell];
        for (int i = 0; known != null && i < known.size(); i++) {
            found.add(members.get((int) known.key(i)));
        }
        return found;
    }
}
