package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.scoring.outcome.InputKey;

/**
 * What the conditions of the edition say of one dossier.
 *
 * @param holding those whose condition holds, in the order of the edition
 * @param open those whose condition cannot be decided, in the order of the edition
 * @param needs the inputs that would decide them
 */
record DisqualificationResult(List<Disqualification> holding, List<Disqualification> open, Set<InputKey> needs) {
    static final DisqualificationResult NONE =
            new DisqualificationResult(ImmutableList.of(), ImmutableList.of(), ImmutableSortedSet.of());

    DisqualificationResult {
        holding = ImmutableList.copyOf(holding);
        open = ImmutableList.copyOf(open);
        needs = ImmutableSortedSet.copyOf(needs);
    }
}
