package vn.dvk.scoring.selection;

import java.util.Comparator;
import java.util.List;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.value.Points;

/**
 * An eligible candidate, ready to be compared.
 *
 * @param candidate the candidate
 * @param node the number of its node
 * @param keys its numbers along the chain, each turned so that more is better
 */
record Contender(Candidate candidate, int node, List<Points> keys) {

    private static final Comparator<Contender> BEST_FIRST = Contender::compareKeys;

    /** Best first; those who are equal on every key in the order of subjects, for output alone. */
    static final Comparator<Contender> OUTPUT_ORDER = BEST_FIRST.thenComparing(Contender::subject);

    SubjectRef subject() {
        return candidate.subject();
    }

    boolean tiesWith(Contender other) {
        return keys.equals(other.keys);
    }

    /** The first key on which both differ, or the number of keys. */
    int firstDifference(Contender other) {
        int key = 0;
        while (key < keys.size() && keys.get(key).equals(other.keys.get(key))) {
            key++;
        }
        return key;
    }

    private static int compareKeys(Contender first, Contender second) {
        int key = first.firstDifference(second);
        return key == first.keys.size() ? 0 : second.keys.get(key).compareTo(first.keys.get(key));
    }
}
