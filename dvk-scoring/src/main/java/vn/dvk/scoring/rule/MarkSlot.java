package vn.dvk.scoring.rule;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.InputKey;

/**
 * The slot of the mark on a criterion or on a part of one. Immutable and thread-safe.
 *
 * @param index the position among the marks of the edition
 * @param criterion the code that is marked
 */
public record MarkSlot(int index, Code criterion) implements InputSlot {
    public MarkSlot {
        requireNonNull(criterion, "criterion");
    }

    @Override
    public InputKey key() {
        return InputKey.mark(criterion);
    }
}
