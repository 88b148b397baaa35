package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.dvk.core.criteria.ConditionSettings;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.error.Problems;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.rule.RuleTypes;

/**
 * Where the built-in rules of one criterion bend: the values with which conditions compare, the numbers at which a rule meets
 * its cap or its floor, and the shares of one fact at which another does. Between them points run in straight lines. For use
 * by one thread.
 */
final class Thresholds {
    private final Function<FactKey, Optional<FactType>> types;
    private final Map<FactKey, Set<FactValue>> values = new LinkedHashMap<>();
    private final Map<FactKey, Set<Points>> numbers = new LinkedHashMap<>();
    private final Map<FactKey, Map<FactKey, Set<Points>>> shares = new LinkedHashMap<>();

    private final Set<FactKey> measured = new LinkedHashSet<>();

    private boolean foreign;

    Thresholds(Function<FactKey, Optional<FactType>> types) {
        this.types = types;
    }

    /** Returns the values that conditions compare the fact with. */
    Set<FactValue> values(FactKey fact) {
        return ImmutableSet.copyOf(values.getOrDefault(fact, Set.of()));
    }

    /** Returns the numbers of the fact at which a rule bends. */
    Set<Points> numbers(FactKey fact) {
        return ImmutableSet.copyOf(numbers.getOrDefault(fact, Set.of()));
    }

    /** Returns the shares of other facts at which a rule bends for this one. */
    Map<FactKey, Set<Points>> shares(FactKey fact) {
        return shares.getOrDefault(fact, Map.of());
    }

    /** Returns whether a rule counts with the fact; all others are only compared by conditions. */
    boolean measures(FactKey fact) {
        return measured.contains(fact);
    }

    /** Returns whether a rule is of a user's type. */
    boolean foreign() {
        return foreign;
    }

    /** Collects those of a rule, which has no fault, and of the rules in its parts. */
    void collect(Code type, Setting.Tree settings, Points maximum) {
        foreign |= RuleTypes.builtIn().find(type).isEmpty();
        switch (type.text()) {
            case "per-unit" -> {
                bend(settings, "fact", maximum, number(settings, "each"));
                bend(settings, "fact", number(settings, "floor"), number(settings, "each"));
            }
            case "deduct" -> {
                Points each = number(settings, "each")
                        .plus(maximum.times(number(settings, "eachPercent")).dividedBy(100));
                bend(settings, "violations", maximum.minus(number(settings, "floor")), each);
                share(settings, "violations", "exempt", Points.ONE);
            }
            case "ratio" -> {
                share(settings, "numerator", "denominator", Points.ONE);
                for (Setting.Tree tier : trees(settings, "tiers")) {
                    share(
                            settings,
                            "numerator",
                            "denominator",
                            number(tier, "fromPercent").dividedBy(100));
                }
            }
            case "target" -> target(settings, maximum);
            case "peer-relative" -> {
                measure(settings, "achieved");
                share(settings, "achieved", "target", Points.ONE);
            }
            default -> conditions(settings);
        }
        for (Setting.Tree part : parts(settings)) {
            Optional<Setting> rule = part.find("rule");
            if (rule.isPresent() && rule.get() instanceof Setting.Tree tree) {
                code(tree, "type").ifPresent(id -> collect(id, tree, number(part, "maximum")));
            }
        }
    }

    private void target(Setting.Tree settings, Points maximum) {
        Points atTarget = settings.find("atTarget").isPresent() ? number(settings, "atTarget") : maximum;
        Points percent = number(settings, "eachPercentOver");
        Points beyond = percent.isZero() ? Points.ZERO : maximum.minus(atTarget).dividedBy(percent.times(100));
        for (Points share :
                List.of(number(settings, "floorPercent").dividedBy(100), Points.ONE, Points.ONE.plus(beyond))) {
            share(settings, "achieved", "target", share);
            bend(settings, "achieved", number(settings, "targetValue").times(share), Points.ONE);
        }
    }

    /** The conditions of rows, of parts and of the rule itself. */
    private void conditions(Setting.Tree settings) {
        condition(settings);
        trees(settings, "rows").forEach(this::condition);
        trees(settings, "parts").forEach(this::condition);
    }

    private void condition(Setting.Tree item) {
        item.find("when")
                .flatMap(when -> ConditionSettings.parse(when, "", types, new Problems()))
                .ifPresent(this::collect);
    }

    /** Collects the values that a condition compares facts with. */
    void collect(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(this::collect);
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(this::collect);
        } else if (condition instanceof Condition.Not not) {
            collect(not.part());
        } else if (condition instanceof Condition.OneOf one) {
            values.computeIfAbsent(one.fact(), key -> new LinkedHashSet<>()).addAll(one.values());
        } else if (condition instanceof Condition.Compare compare) {
            values.computeIfAbsent(compare.fact(), key -> new LinkedHashSet<>()).add(compare.value());
        }
    }

    private void measure(Setting.Tree settings, String fact) {
        code(settings, fact).map(FactKey::new).ifPresent(measured::add);
    }

    private void bend(Setting.Tree settings, String fact, Points whole, Points each) {
        measure(settings, fact);
        if (!each.isZero()) {
            code(settings, fact)
                    .ifPresent(key -> numbers.computeIfAbsent(new FactKey(key), any -> new LinkedHashSet<>())
                            .add(whole.dividedBy(each)));
        }
    }

    private void share(Setting.Tree settings, String fact, String of, Points share) {
        measure(settings, fact);
        measure(settings, of);
        Optional<Code> part = code(settings, fact);
        Optional<Code> whole = code(settings, of);
        if (part.isPresent() && whole.isPresent()) {
            shares.computeIfAbsent(new FactKey(part.get()), key -> new LinkedHashMap<>())
                    .computeIfAbsent(new FactKey(whole.get()), key -> new LinkedHashSet<>())
                    .add(share);
        }
    }

    private static List<Setting.Tree> parts(Setting.Tree settings) {
        return List.of("parts", "plus", "minus").stream()
                .flatMap(name -> trees(settings, name).stream())
                .toList();
    }

    static List<Setting.Tree> trees(Setting.Tree settings, String name) {
        return settings.find(name).orElse(Setting.Tree.EMPTY) instanceof Setting.Sequence sequence
                ? sequence.items().stream()
                        .filter(Setting.Tree.class::isInstance)
                        .map(Setting.Tree.class::cast)
                        .toList()
                : List.of();
    }

    static Points number(Setting.Tree settings, String name) {
        Setting found = settings.find(name).orElse(Setting.Tree.EMPTY);
        if (found instanceof Setting.Text text) {
            return Points.parse(text.value());
        }
        return found instanceof Setting.Number number ? number.value() : Points.ZERO;
    }

    static Optional<Code> code(Setting.Tree settings, String name) {
        return settings.find(name)
                .filter(Setting.Text.class::isInstance)
                .map(text -> Code.of(((Setting.Text) text).value()));
    }
}
