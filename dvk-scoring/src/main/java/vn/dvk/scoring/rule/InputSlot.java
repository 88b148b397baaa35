package vn.dvk.scoring.rule;

import vn.dvk.scoring.outcome.InputKey;

/**
 * Ô dữ liệu: the place of one input in {@link Inputs}, fixed when the edition is compiled so that scoring looks nothing
 * up by name. Immutable and thread-safe.
 */
public sealed interface InputSlot permits FactSlot, MarkSlot, CohortSlot {

    /** Returns what stands in the slot. */
    InputKey key();

    /** Returns the position among the slots of its kind. */
    int index();
}
