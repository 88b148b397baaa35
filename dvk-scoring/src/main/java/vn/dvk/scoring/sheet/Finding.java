package vn.dvk.scoring.sheet;


import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.scoring.outcome.InputKey;

/**
 * What the conditions of the edition say of one dossier. Immutable and thread-safe.
 *
 * @param disqualifications those whose condition holds, in the order of the edition
 * @param undecided the inputs that keep others undecided
 */
public record Finding(List<Disqualification> disqualifications, Set<InputKey> undecided) {
    private static final Finding NONE = new Finding(ImmutableList.of(), ImmutableSortedSet.of());

    public Finding {
        disqualifications = ImmutableList.copyOf(disqualifications);
        undecided = ImmutableSortedSet.copyOf(undecided);
    }

    /** Returns the finding that nothing disqualifies. */
    public static Finding none() {
        return NONE;
    }
}
