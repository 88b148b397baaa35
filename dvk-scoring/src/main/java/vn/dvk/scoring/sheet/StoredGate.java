package vn.dvk.scoring.sheet;

import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;
import vn.dvk.core.criteria.Consequence;
import vn.dvk.core.criteria.Gate;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.InputKey;

/**
 * Điều kiện bắt buộc được lưu: what {@link GateResult} said, with the gate by code and title.
 *
 * <p>Equality is by content. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class StoredGate {
    StoredGate() {}

    /** Starts a gate; gate, status and otherwise are required. */
    public static Builder builder() {
        return ImmutableStoredGate.builder();
    }

    static StoredGate of(GateResult result) {
        Gate gate = result.gate();
        return ImmutableStoredGate.builder()
                .gate(new TitledCode(gate.code(), gate.title()))
                .status(result.status())
                .otherwise(gate.otherwise())
                .addAllFailed(result.failed())
                .addAllNeeds(result.needs())
                .build();
    }

    /** Returns the code and title of the gate. */
    public abstract TitledCode gate();

    /** Returns whether it was passed. */
    public abstract GateStatus status();

    /** Returns what follows where it is not passed. */
    public abstract Consequence otherwise();

    /** Returns the nodes that did not reach their minimum, in the order of the gate. */
    public abstract List<Code> failed();

    /** Returns the inputs that would have decided an open gate. */
    @Value.NaturalOrder
    public abstract SortedSet<InputKey> needs();

    /** Builds a {@link StoredGate}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder gate(TitledCode gate);

        Builder status(GateStatus status);

        Builder otherwise(Consequence otherwise);

        Builder addFailed(Code node);

        Builder addNeed(InputKey input);

        /**
         * Builds the gate.
         *
         * @throws IllegalStateException if gate, status or otherwise is missing
         */
        StoredGate build();
    }
}
