package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a record is in a form: in all records, in the rows under them, and in what a tally remembers beside the rows.
 *
 * @param all all records, with everything under them
 * @param terms the columns of control sums
 */
record FormPlaces<T>(FormNode<T> all, ImmutableList<FormTerms<T>> terms) implements Field<T, List<Group>> {

    @Override
    public List<Group> apply(T row) {
        List<Group> groups = new ArrayList<>();
        all.place(row, groups);
        for (FormTerms<T> control : terms) {
            control.place(row, groups);
        }
        return groups;
    }
}
