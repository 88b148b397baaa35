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
public record DisqualificationResult(List<Disqualification> disqualifications, Set<InputKey> undecided) {
    private static final DisqualificationResult NONE =
            new DisqualificationResult(ImmutableList.of(), ImmutableSortedSet.of());

    public DisqualificationResult {
        disqualifications = ImmutableList.copyOf(disqualifications);
        undecided = ImmutableSortedSet.copyOf(undecided);
    }

    /** Returns that nothing disqualifies. */
    public static DisqualificationResult none() {
        return NONE;
    }
}
