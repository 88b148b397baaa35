package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * A row of a form with what it counts, and what stands under it.
 *
 * @param group the row
 * @param test tells whether a record of the row above is in this one
 * @param ofWhich rows that are some of it
 * @param splits the ways in which it is divided
 */
record FormNode<T>(
        Group group, Filter<? super T> test, ImmutableList<FormNode<T>> ofWhich, ImmutableList<FormSplit<T>> splits)
        implements Serializable {

    /** Adds this row and all those under it that a record is in. */
    void place(T row, List<Group> to) {
        to.add(group);
        for (FormNode<T> part : ofWhich) {
            if (part.test.test(row)) {
                part.place(row, to);
            }
        }
        for (FormSplit<T> split : splits) {
            split.place(row, to);
        }
    }
}
