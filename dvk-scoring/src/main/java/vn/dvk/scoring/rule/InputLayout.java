package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.value.Code;

/**
 * Bố trí dữ liệu: the slots of all inputs of one edition, by which the inputs of a dossier are laid out once.
 *
 * <p>Immutable and thread-safe.
 */
public final class InputLayout {
    private final ImmutableMap<FactKey, FactSlot> facts;
    private final ImmutableMap<Code, MarkSlot> marks;

    InputLayout(Collection<FactSlot> facts, Collection<MarkSlot> marks) {
        ImmutableMap.Builder<FactKey, FactSlot> byKey = ImmutableMap.builder();
        facts.forEach(slot -> byKey.put(slot.declaration().key(), slot));
        this.facts = byKey.buildKeepingLast();
        ImmutableMap.Builder<Code, MarkSlot> byCriterion = ImmutableMap.builder();
        marks.forEach(slot -> byCriterion.put(slot.criterion(), slot));
        this.marks = byCriterion.buildKeepingLast();
    }

    /** Returns the slots of the declared facts; the index of a slot is its position. */
    public List<FactSlot> facts() {
        return ImmutableList.copyOf(facts.values());
    }

    /** Returns the slots of the marks that rules read; the index of a slot is its position. */
    public List<MarkSlot> marks() {
        return ImmutableList.copyOf(marks.values());
    }

    /** Returns the number of facts. */
    public int factCount() {
        return facts.size();
    }

    /** Returns the number of marks. */
    public int markCount() {
        return marks.size();
    }

    /** Returns the slot of that fact, if the edition declares it. */
    public Optional<FactSlot> fact(FactKey key) {
        return Optional.ofNullable(facts.get(key));
    }

    /** Returns the slot of the mark on that criterion or part, if a rule reads it. */
    public Optional<MarkSlot> mark(Code criterion) {
        return Optional.ofNullable(marks.get(criterion));
    }
}
