package vn.dvk.core.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.core.error.Problems;

/** Checks a condition against the declared types of the facts that it reads. */
final class ConditionCheck {
    private final Function<FactKey, Optional<FactType>> types;
    private final Problems problems = new Problems();

    private ConditionCheck(Function<FactKey, Optional<FactType>> types) {
        this.types = types;
    }

    static List<Problem> of(Condition condition, String path, Function<FactKey, Optional<FactType>> types) {
        ConditionCheck check = new ConditionCheck(types);
        check.look(condition, path);
        return check.problems.list();
    }

    private void look(Condition condition, String path) {
        if (condition instanceof Condition.AllOf all) {
            look(all.parts(), Pointer.child(path, "allOf"));
        } else if (condition instanceof Condition.AnyOf any) {
            look(any.parts(), Pointer.child(path, "anyOf"));
        } else if (condition instanceof Condition.Not not) {
            look(not.part(), Pointer.child(path, "not"));
        } else if (condition instanceof Condition.Compare compare) {
            type(compare.fact(), path).ifPresent(type -> look(compare, type, path));
        } else if (condition instanceof Condition.OneOf oneOf) {
            type(oneOf.fact(), path).ifPresent(type -> look(oneOf, type, Pointer.child(path, "oneOf")));
        }
    }

    private void look(List<Condition> parts, String path) {
        for (int i = 0; i < parts.size(); i++) {
            look(parts.get(i), Pointer.child(path, i));
        }
    }

    private Optional<FactType> type(FactKey fact, String path) {
        Optional<FactType> type = types.apply(fact);
        if (type.isEmpty()) {
            problems.add(
                    Pointer.child(path, "fact"),
                    Message.of(FactCodes.UNKNOWN_FACT).with("fact", fact.toString()));
        }
        return type;
    }

    private void look(Condition.Compare compare, FactType type, String path) {
        String place = Pointer.child(path, compare.comparison().key());
        if (compare.comparison().needsOrder() && !type.kind().isOrdered()) {
            problems.add(
                    place,
                    Message.of(FactCodes.NO_ORDER)
                            .with("fact", compare.fact().toString())
                            .with("kind", type.kind().name()));
        } else {
            type.fault(compare.value()).ifPresent(fault -> problems.add(place, fault));
        }
    }

    private void look(Condition.OneOf oneOf, FactType type, String path) {
        int index = 0;
        for (FactValue value : oneOf.values()) {
            String place = Pointer.child(path, index++);
            type.fault(value).ifPresent(fault -> problems.add(place, fault));
        }
    }
}
