package vn.dvk.scoring.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dvk.core.criteria.ConditionSettings;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.error.Problems;
import vn.dvk.core.fact.Comparison;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * Shows by the settings of built-in rules alone that points never fall as a fact gets better, whatever the other facts are. That
 * takes no cases, so long checklists, sums of many parts and tables in the order of their points are decided at once. What is
 * not shown here may still be so.
 *
 * @param fact the fact
 * @param up whether more of it is better
 * @param types the types of the declared facts
 */
record DirectionProof(FactKey fact, boolean up, Function<FactKey, FactType> types) {

    /** Whether the points of the rule never fall, and whether it applies does not depend on the fact. */
    boolean keeps(Code type, Setting.Tree settings, Points maximum) {
        if (!mentions(settings)) {
            return true;
        }
        return switch (type.text()) {
            case "informational" -> true;
            case "yes-no" -> rises(or(settings, "yes", maximum), or(settings, "no", Points.ZERO));
            case "per-unit" -> up == number(settings, "each").signum() > 0;
            case "deduct" ->
                names(settings, "violations") != names(settings, "exempt") && up == names(settings, "exempt");
            case "prerequisite" -> pays(settings, maximum) && becomesTrue(settings);
            case "table" -> table(settings, maximum);
            case "all-of", "any-of" -> pays(settings, maximum) && parts(settings);
            case "sum", "best-of" -> parts(settings);
            default -> false;
        };
    }

    private boolean rises(Points yes, Points no) {
        return up ? yes.compareTo(no) >= 0 : no.compareTo(yes) >= 0;
    }

    private static boolean pays(Setting.Tree settings, Points maximum) {
        return or(settings, "met", maximum).compareTo(or(settings, "notMet", Points.ZERO)) >= 0;
    }

    /** Rows in the order of their points that all become true: then a row never gives way to one with fewer points. */
    private boolean table(Setting.Tree settings, Points maximum) {
        Optional<Points> last = Optional.empty();
        for (Setting.Tree row : Thresholds.trees(settings, "rows")) {
            Points points = row.find("points").isPresent()
                    ? number(row, "points")
                    : maximum.times(number(row, "shareOfMaximum"));
            if (last.filter(before -> before.compareTo(points) < 0).isPresent() || !becomesTrue(row)) {
                return false;
            }
            last = Optional.of(points);
        }
        Optional<Setting> otherwise = settings.find("otherwise")
                .filter(points -> !Setting.of("invalid").equals(points));
        return otherwise.isEmpty()
                || last.filter(before -> before.compareTo(number(settings, "otherwise")) >= 0)
                        .isPresent();
    }

    private boolean parts(Setting.Tree settings) {
        return Thresholds.trees(settings, "parts").stream().allMatch(part -> {
            Setting rule = part.find("rule").orElse(Setting.Tree.EMPTY);
            return part.find("when").isPresent()
                    ? becomesTrue(part)
                    : rule instanceof Setting.Tree tree
                            && Thresholds.code(tree, "type")
                                    .filter(type -> keeps(type, tree, number(part, "maximum")))
                                    .isPresent();
        });
    }

    private boolean becomesTrue(Setting.Tree item) {
        return item.find("when")
                .flatMap(
                        when -> ConditionSettings.parse(when, "", key -> Optional.of(types.apply(key)), new Problems()))
                .filter(condition -> becomesTrue(condition, up))
                .isPresent();
    }

    /** Whether the condition, once it holds, goes on to hold as the fact rises, or as it falls. */
    private boolean becomesTrue(Condition condition, boolean rising) {
        if (!condition.facts().contains(fact)) {
            return true;
        }
        if (condition instanceof Condition.AllOf all) {
            return becomeTrue(all.parts(), rising);
        }
        if (condition instanceof Condition.AnyOf any) {
            return becomeTrue(any.parts(), rising);
        }
        if (condition instanceof Condition.Not not) {
            return becomesTrue(not.part(), !rising);
        }
        return condition instanceof Condition.Compare compare && becomesTrue(compare, rising);
    }

    private boolean becomeTrue(List<Condition> parts, boolean rising) {
        return parts.stream().allMatch(part -> becomesTrue(part, rising));
    }

    private static boolean becomesTrue(Condition.Compare compare, boolean rising) {
        Comparison comparison = compare.comparison();
        if (compare.value() instanceof FactValue.YesNo answer) {
            return answer.value() == (comparison == Comparison.EQUAL) == rising;
        }
        return switch (comparison) {
            case AT_LEAST, MORE_THAN -> rising;
            case AT_MOST, LESS_THAN -> !rising;
            case EQUAL, NOT_EQUAL -> false;
        };
    }

    private boolean mentions(Setting setting) {
        if (setting instanceof Setting.Text text) {
            return text.value().equals(fact.toString());
        }
        if (setting instanceof Setting.Sequence sequence) {
            return sequence.items().stream().anyMatch(this::mentions);
        }
        return setting instanceof Setting.Tree tree
                && tree.entries().values().stream().anyMatch(this::mentions);
    }

    private boolean names(Setting.Tree settings, String name) {
        return Thresholds.code(settings, name)
                .filter(code -> code.text().equals(fact.toString()))
                .isPresent();
    }

    private static Points or(Setting.Tree settings, String name, Points otherwise) {
        return settings.find(name).isPresent() ? number(settings, name) : otherwise;
    }

    private static Points number(Setting.Tree settings, String name) {
        return Thresholds.number(settings, name);
    }
}
