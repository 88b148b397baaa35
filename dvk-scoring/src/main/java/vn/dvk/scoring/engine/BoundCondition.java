package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactValue;
import vn.dvk.scoring.outcome.Term;
import vn.dvk.scoring.rule.CompiledCondition;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.rule.Truth;

/** A condition with its facts bound to slots. */
final class BoundCondition implements CompiledCondition {
    private static final BoundCondition NEVER = new BoundCondition(
            Condition.where("never").isYes(), ImmutableList.of(), new TruthNode.All(ImmutableList.of(), Truth.FALSE));

    private final Condition source;
    private final ImmutableList<FactSlot> slots;
    private final TruthNode test;

    private BoundCondition(Condition source, ImmutableList<FactSlot> slots, TruthNode test) {
        this.source = source;
        this.slots = slots;
        this.test = test;
    }

    static CompiledCondition of(Condition condition, Map<FactKey, FactSlot> facts) {
        ImmutableList<FactSlot> slots =
                condition.facts().stream().map(facts::get).collect(ImmutableList.toImmutableList());
        return new BoundCondition(condition, slots, bind(condition, facts));
    }

    /** Stands for a condition with a fault, so that compiling goes on. */
    static CompiledCondition never() {
        return NEVER;
    }

    @Override
    public Condition source() {
        return source;
    }

    @Override
    public List<FactSlot> slots() {
        return slots;
    }

    @Override
    public Truth test(Inputs in) {
        return test.test(in);
    }

    @Override
    public List<FactSlot> undecidedBy(Inputs in) {
        Truth truth = test(in);
        Set<FactSlot> undecided = new LinkedHashSet<>();
        if (!truth.isDecided()) {
            test.collect(in, truth, undecided);
        }
        return ImmutableList.copyOf(undecided);
    }

    @Override
    public Term term() {
        return new Term.When(source, slots.stream().map(FactSlot::declaration).toList());
    }

    @Override
    public String toString() {
        return source.toString();
    }

    private static TruthNode bind(Condition condition, Map<FactKey, FactSlot> facts) {
        if (condition instanceof Condition.AllOf all) {
            return new TruthNode.All(bindAll(all.parts(), facts), Truth.TRUE);
        }
        if (condition instanceof Condition.AnyOf any) {
            return new TruthNode.Any(bindAll(any.parts(), facts));
        }
        if (condition instanceof Condition.Not not) {
            return new TruthNode.Denied(bind(not.part(), facts));
        }
        if (condition instanceof Condition.OneOf one) {
            Set<FactValue> values = one.values();
            return new TruthNode.OfFact(slot(one.fact(), facts), values::contains);
        }
        Condition.Compare compare = (Condition.Compare) condition;
        return new TruthNode.OfFact(slot(compare.fact(), facts), Comparing.with(compare.comparison(), compare.value()));
    }

    private static ImmutableList<TruthNode> bindAll(List<Condition> parts, Map<FactKey, FactSlot> facts) {
        return parts.stream().map(part -> bind(part, facts)).collect(ImmutableList.toImmutableList());
    }

    private static FactSlot slot(FactKey key, Map<FactKey, FactSlot> facts) {
        FactSlot slot = facts.get(key);
        if (slot == null) {
            throw new IllegalArgumentException("fact " + key + " must be declared");
        }
        return slot;
    }
}
