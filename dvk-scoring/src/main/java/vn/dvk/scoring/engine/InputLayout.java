package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.MarkSlot;

/** The slots of all inputs of one edition, by which the inputs of a dossier are laid out once. */
final class InputLayout {
    private final ImmutableMap<FactKey, FactSlot> facts;
    private final ImmutableMap<Code, MarkSlot> marks;
    private final ImmutableList<PeerComparison> comparisons;

    private final ImmutableMap<Code, AssessmentRole> markers;

    InputLayout(
            Collection<FactSlot> facts,
            Collection<MarkSlot> marks,
            Map<Code, AssessmentRole> markers,
            Collection<PeerComparison> comparisons) {
        this.markers = ImmutableMap.copyOf(markers);
        ImmutableMap.Builder<FactKey, FactSlot> byKey = ImmutableMap.builder();
        facts.forEach(slot -> byKey.put(slot.declaration().key(), slot));
        this.facts = byKey.buildKeepingLast();
        ImmutableMap.Builder<Code, MarkSlot> byCriterion = ImmutableMap.builder();
        marks.forEach(slot -> byCriterion.put(slot.criterion(), slot));
        this.marks = byCriterion.buildKeepingLast();
        this.comparisons = ImmutableList.copyOf(comparisons);
    }

    /** Returns the slots of the facts by index. */
    ImmutableList<FactSlot> facts() {
        return facts.values().asList();
    }

    /** Returns the slots of the marks by index. */
    ImmutableList<MarkSlot> marks() {
        return marks.values().asList();
    }

    /** Returns the number of facts. */
    int factCount() {
        return facts.size();
    }

    /** Returns the number of marks. */
    int markCount() {
        return marks.size();
    }

    /** Returns the comparisons among the dossiers of a cohort, in the order of their slots. */
    ImmutableList<PeerComparison> comparisons() {
        return comparisons;
    }

    /** Returns the slot of that fact, if the edition declares it. */
    Optional<FactSlot> fact(FactKey key) {
        return Optional.ofNullable(facts.get(key));
    }

    /** Returns the slot of the mark on that criterion or part, if a rule reads it. */
    Optional<MarkSlot> mark(Code criterion) {
        return Optional.ofNullable(marks.get(criterion));
    }

    /** Returns who marks that criterion or part whichever role is scored, if it is always the same role. */
    Optional<AssessmentRole> marker(Code criterion) {
        return Optional.ofNullable(markers.get(criterion));
    }

    /** Returns the roles that always mark something, in the order of the sheet. */
    Set<AssessmentRole> markers() {
        return ImmutableSet.copyOf(markers.values());
    }
}
