package vn.dvk.scoring.aggregate;

import java.util.ArrayList;
import java.util.List;
import vn.dvk.core.value.Points;

/** The numbers of the groups of one record in one dimension, with its share in each. Not thread-safe. */
final class Members {

    private final List<Integer> numbers = new ArrayList<>();
    private final List<Points> shares = new ArrayList<>();
    private boolean estimated;

    void clear() {
        numbers.clear();
        shares.clear();
        estimated = false;
    }

    /** Says whether a key divided the record. */
    void estimated(boolean divided) {
        estimated = divided;
    }

    boolean isEstimated() {
        return estimated;
    }

    void add(int number, Points share) {
        numbers.add(number);
        shares.add(share);
    }

    int size() {
        return numbers.size();
    }

    int number(int index) {
        return numbers.get(index);
    }

    Points share(int index) {
        return shares.get(index);
    }
}
