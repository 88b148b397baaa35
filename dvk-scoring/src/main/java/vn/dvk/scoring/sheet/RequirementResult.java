package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.InputKey;

/**
 * What became of a requirement.
 *
 * @param status whether it is met
 * @param failed the nodes below their minimum
 * @param needs the inputs that would decide it
 */
record RequirementResult(GateStatus status, List<Code> failed, Set<InputKey> needs) {
    RequirementResult {
        failed = ImmutableList.copyOf(failed);
        needs = ImmutableSet.copyOf(needs);
    }
}
