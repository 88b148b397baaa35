package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.BitSet;
import java.util.List;

/**
 * A partition of a form with what its rows count.
 *
 * @param index its place among the partitions of the form
 * @param rows the rows
 * @param choices what is done with a record of several rows
 */
record FormSplit<T>(int index, ImmutableList<FormNode<T>> rows, ImmutableList<Choice> choices) implements Serializable {

    /** A record that is not in exactly one row is in none of them, and that is remembered. */
    void place(T row, List<Group> to) {
        BitSet found = new BitSet();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).test().test(row)) {
                found.set(i);
            }
        }
        choices.forEach(choice -> choice.settle(found, to));
        if (found.cardinality() == 1) {
            rows.get(found.nextSetBit(0)).place(row, to);
        } else {
            to.add(FormMark.group(FormMark.Kind.UNPLACED, index, found));
        }
    }

    /**
     * A settlement, by the places of its rows in the partition.
     *
     * @param index its place among the settlements of the form
     * @param rows the places, the first choice first
     */
    record Choice(int index, ImmutableList<Integer> rows) implements Serializable {

        void settle(BitSet found, List<Group> to) {
            BitSet both = new BitSet();
            rows.stream().filter(found::get).forEach(both::set);
            if (both.cardinality() > 1) {
                int first = rows.stream().filter(found::get).findFirst().orElseThrow();
                to.add(FormMark.group(FormMark.Kind.SETTLED, index, both));
                found.andNot(both);
                found.set(first);
            }
        }
    }
}
