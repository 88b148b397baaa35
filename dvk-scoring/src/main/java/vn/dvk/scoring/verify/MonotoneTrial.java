package vn.dvk.scoring.verify;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.FactDirection;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Points;

/**
 * Samples pairs of cases of which one is better in a single fact, and expects that it does not give fewer points.
 *
 * @param facts the declared facts that are not given; those that are stay as they are
 * @param settings where thresholds stand
 * @param points the points with those facts and all that is given; nothing if there are none
 * @param context the beginning of a failure
 */
record MonotoneTrial(
        ImmutableList<FactDeclaration> facts,
        List<? extends Setting> settings,
        Function<Map<FactKey, FactValue>, Optional<Points>> points,
        FailureText context) {
    private static final int SAMPLES = 300;

    void run() {
        List<FactDeclaration> directed = facts.stream()
                .filter(fact -> fact.direction() != FactDirection.NOT_STATED)
                .filter(fact -> fact.type().kind() != FactKind.CHOICE)
                .toList();
        if (directed.isEmpty()) {
            throw new IllegalStateException(
                    "at least one fact that is not given must be declared with a direction, such as MORE_IS_BETTER");
        }
        SampleValues values = new SampleValues(settings);
        int compared = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            Map<FactKey, FactValue> one = new LinkedHashMap<>();
            facts.forEach(fact -> one.put(fact.key(), values.draw(fact.type())));
            for (FactDeclaration fact : directed) {
                compared += compare(fact, one, values) ? 1 : 0;
            }
        }
        if (compared == 0) {
            throw context.row("Expected", "points that do not fall as facts get better")
                    .row("Actual", "no two cases with points among " + SAMPLES + "; maybe marks must be given")
                    .error();
        }
    }

    /** Compares a case with one that differs in a fact; returns whether both have points. */
    private boolean compare(FactDeclaration fact, Map<FactKey, FactValue> one, SampleValues values) {
        FactValue value = requireNonNull(one.get(fact.key()), "value");
        FactValue other = values.other(fact.type(), value);
        int sign = order(value, other);
        if (sign == 0) {
            return false;
        }
        boolean otherIsBetter = (sign < 0) == (fact.direction() == FactDirection.MORE_IS_BETTER);
        Map<FactKey, FactValue> changed = with(one, fact, other);
        Map<FactKey, FactValue> worse = otherIsBetter ? one : changed;
        Map<FactKey, FactValue> better = otherIsBetter ? changed : one;
        Optional<Points> before = points.apply(worse);
        Optional<Points> after = points.apply(better);
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        if (after.get().compareTo(before.get()) < 0) {
            throw context.row("Expected", fact.key() + " is " + fact.direction() + ", so points that do not fall")
                    .row("First", line(fact, worse, before.get()))
                    .row("Then", line(fact, better, after.get()))
                    .row("With", rest(fact, one))
                    .error();
        }
        return true;
    }

    private static String line(FactDeclaration fact, Map<FactKey, FactValue> facts, Points points) {
        return Actual.points(points) + " with " + fact.key() + " = " + facts.get(fact.key());
    }

    private static List<String> rest(FactDeclaration fact, Map<FactKey, FactValue> facts) {
        return facts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(fact.key()))
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .toList();
    }

    private static int order(FactValue value, FactValue other) {
        return value instanceof FactValue.YesNo answer
                ? Boolean.compare(answer.value(), ((FactValue.YesNo) other).value())
                : Conditions.order(value, other);
    }

    private static Map<FactKey, FactValue> with(Map<FactKey, FactValue> facts, FactDeclaration fact, FactValue value) {
        return ImmutableMap.<FactKey, FactValue>builder()
                .putAll(facts)
                .put(fact.key(), value)
                .buildKeepingLast();
    }
}
