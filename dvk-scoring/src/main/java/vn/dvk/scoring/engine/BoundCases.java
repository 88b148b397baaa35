package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactValue;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.rule.CompiledCondition;
import vn.dvk.scoring.rule.ConditionCases;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.Inputs;

/** The cases of bound conditions: the {@link FactCells} of their facts, and that a fact does not apply. */
final class BoundCases implements ConditionCases {
    /** Beyond so many cases nothing is looked at. */
    static final int MOST_CASES = 4_096;

    private final ImmutableMap<FactSlot, ImmutableList<FactValue>> cells;

    private BoundCases(ImmutableMap<FactSlot, ImmutableList<FactValue>> cells) {
        this.cells = cells;
    }

    static BoundCases of(List<CompiledCondition> conditions) {
        Map<FactKey, Set<FactValue>> limits = new LinkedHashMap<>();
        Map<FactSlot, ImmutableList<FactValue>> cells = new LinkedHashMap<>();
        for (CompiledCondition condition : conditions) {
            long unused = ConditionGrid.collect(condition.source(), limits);
        }
        for (CompiledCondition condition : conditions) {
            for (FactSlot slot : condition.slots()) {
                cells.computeIfAbsent(
                        slot,
                        first -> FactCells.of(
                                slot.declaration().type(),
                                limits.getOrDefault(slot.declaration().key(), Set.of())));
            }
        }
        return new BoundCases(ImmutableMap.copyOf(cells));
    }

    @Override
    public Optional<List<Inputs>> of(Inputs in) {
        List<FactSlot> open = new ArrayList<>();
        long size = 1;
        for (Map.Entry<FactSlot, ImmutableList<FactValue>> fact : cells.entrySet()) {
            InputState state = in.state(fact.getKey());
            if (state == InputState.MISSING || state == InputState.INVALID) {
                open.add(fact.getKey());
                size *= fact.getValue().size() + 1;
                if (size > MOST_CASES) {
                    return Optional.empty();
                }
            }
        }
        List<Inputs> cases = ImmutableList.of(in);
        for (FactSlot slot : open) {
            cases = each(cases, slot);
        }
        return Optional.of(cases);
    }

    private List<Inputs> each(List<Inputs> cases, FactSlot slot) {
        List<FactValue> values = cells.getOrDefault(slot, ImmutableList.of());
        List<Inputs> more = new ArrayList<>(cases.size() * (values.size() + 1));
        for (Inputs one : cases) {
            more.add(new FilledInputs(one, slot, null));
            values.forEach(value -> more.add(new FilledInputs(one, slot, value)));
        }
        return more;
    }
}
