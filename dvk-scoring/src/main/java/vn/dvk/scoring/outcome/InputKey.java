package vn.dvk.scoring.outcome;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.fact.FactKey;
import vn.dvk.core.value.Code;

/**
 * Dữ liệu đầu vào: the name of one thing that scoring reads: a fact, a mark, or the figures of a cohort.
 *
 * <p>Ordered by text, cohorts before facts before marks, consistent with equality. {@link #toString()} is
 * {@code fact:meetings}, {@code mark:1.1}, or {@code cohort:1.1}. Immutable and thread-safe.
 */
public sealed interface InputKey extends Comparable<InputKey> {

    /** Returns the key of that fact. */
    static InputKey fact(FactKey key) {
        return new OfFact(key);
    }

    /** Returns the key of the mark on that criterion, or part of a criterion. */
    static InputKey mark(Code criterion) {
        return new OfMark(criterion);
    }

    /** Returns the key of the comparison of a whole cohort on that criterion, or part of a criterion. */
    static InputKey cohort(Code criterion) {
        return new OfCohort(criterion, "");
    }

    /**
     * Returns the key of the comparison among one group of a cohort.
     *
     * @param group the name of the group, not empty
     */
    static InputKey cohort(Code criterion, String group) {
        if (group.isEmpty()) {
            throw new IllegalArgumentException("group must not be empty");
        }
        return new OfCohort(criterion, group);
    }

    @Override
    String toString();

    @Override
    default int compareTo(InputKey other) {
        return toString().compareTo(other.toString());
    }

    /**
     * A fact (số liệu).
     *
     * @param key the key under which the edition declares it
     */
    record OfFact(FactKey key) implements InputKey {
        public OfFact {
            requireNonNull(key, "key");
        }

        @Override
        public String toString() {
            return "fact:" + key;
        }
    }

    /**
     * A mark (điểm chấm) of the role being scored.
     *
     * @param criterion the code of the criterion or part that is marked
     */
    record OfMark(Code criterion) implements InputKey {
        public OfMark {
            requireNonNull(criterion, "criterion");
        }

        @Override
        public String toString() {
            return "mark:" + criterion;
        }
    }

    /**
     * What the dossiers of a cohort (cụm thi đua) have on a criterion.
     *
     * @param criterion the code of the criterion or part that is compared
     * @param group the name of the group within which is compared; empty for the whole cohort
     */
    record OfCohort(Code criterion, String group) implements InputKey {
        public OfCohort {
            requireNonNull(criterion, "criterion");
            requireNonNull(group, "group");
        }

        @Override
        public String toString() {
            return "cohort:" + criterion + (group.isEmpty() ? "" : "/" + group);
        }
    }
}
