package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;
import vn.dvk.core.criteria.Gate;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.InputKey;

/**
 * Kết quả của điều kiện bắt buộc: whether a dossier passes a gate. Equality is by content. Immutable and thread-safe.
 *
 * @param gate the gate
 * @param status whether it is passed
 * @param failed the nodes that do not reach their minimum, in the order of the gate; empty for a condition over facts
 * @param needs the inputs that would decide an open gate, in order
 */
public record GateResult(Gate gate, GateStatus status, List<Code> failed, Set<InputKey> needs) {
    public GateResult {
        requireNonNull(gate, "gate");
        requireNonNull(status, "status");
        failed = ImmutableList.copyOf(failed);
        needs = ImmutableSortedSet.copyOf(needs);
    }
}
