package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.BitSet;
import java.util.List;

/**
 * The columns of a control sum, each with what it counts.
 *
 * @param index the place of the control among those of the form
 * @param tests for each column, whether a record is in it
 */
record FormTerms<T>(int index, ImmutableList<Filter<? super T>> tests) implements Serializable {

    void place(T row, List<Group> to) {
        BitSet found = found(row);
        if (found.cardinality() != 1) {
            to.add(FormMark.group(FormMark.Kind.UNCONTROLLED, index, found));
        }
    }

    /** What a column counts: records of that column and of no other one. */
    Filter<T> only(int column) {
        FormTerms<T> all = this;
        return row -> {
            BitSet found = all.found(row);
            return found.get(column) && found.cardinality() == 1;
        };
    }

    private BitSet found(T row) {
        BitSet found = new BitSet();
        for (int i = 0; i < tests.size(); i++) {
            if (tests.get(i).test(row)) {
                found.set(i);
            }
        }
        return found;
    }
}
