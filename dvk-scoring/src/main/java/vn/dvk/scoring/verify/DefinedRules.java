package vn.dvk.scoring.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/** Finds the rules that a definition holds: those of its criteria, and those of their parts at any depth. */
final class DefinedRules {
    private static final Code LEVELS = Code.of("levels");

    private final List<DefinedRule> rules = new ArrayList<>();

    private DefinedRules() {}

    /**
     * A rule as it is defined.
     *
     * @param code the criterion, or the part of one, that it scores
     * @param type its type
     * @param settings its settings
     * @param maximum the most that it is worth
     * @param ofCriterion whether it is the rule of a criterion, which has a line on the sheet
     */
    record DefinedRule(Code code, Code type, Setting.Tree settings, Points maximum, boolean ofCriterion) {}

    static List<Criterion> criteria(Edition edition) {
        List<Criterion> criteria = new ArrayList<>();
        edition.tree().forEach(node -> add(node, criteria));
        edition.bonusPools().forEach(pool -> add(pool.group(), criteria));
        return criteria;
    }

    /** The roles that mark criteria whatever role is scored, by the codes of these criteria and of all that is in them. */
    static Map<Code, AssessmentRole> markers(Edition edition) {
        Map<Code, AssessmentRole> markers = new LinkedHashMap<>();
        for (Criterion criterion : criteria(edition)) {
            criterion.markedBy().ifPresent(role -> {
                markers.put(criterion.code(), role);
                codes(criterion.rule().settings(), code -> markers.put(code, role));
            });
        }
        return markers;
    }

    private static void codes(Setting setting, Consumer<Code> to) {
        if (setting instanceof Setting.Sequence sequence) {
            sequence.items().forEach(item -> codes(item, to));
        } else if (setting instanceof Setting.Tree tree) {
            code(tree, "code").ifPresent(to);
            tree.entries().values().forEach(entry -> codes(entry, to));
        }
    }

    /** The rule of a criterion, and then those inside it. */
    static List<DefinedRule> of(Criterion criterion) {
        DefinedRules found = new DefinedRules();
        found.add(new DefinedRule(
                criterion.code(), criterion.rule().type(), criterion.rule().settings(), criterion.maximum(), true));
        return found.rules;
    }

    static List<DefinedRule> of(Edition edition) {
        return criteria(edition).stream()
                .flatMap(criterion -> of(criterion).stream())
                .toList();
    }

    /** The criteria and parts whose mark is a level. */
    static List<Code> markedByLevel(Edition edition) {
        return of(edition).stream()
                .filter(rule -> rule.type().equals(LEVELS))
                .map(DefinedRule::code)
                .toList();
    }

    private static void add(CriteriaNode node, List<Criterion> to) {
        if (node instanceof CriteriaGroup group) {
            group.children().forEach(child -> add(child, to));
        } else if (node instanceof Criterion criterion) {
            to.add(criterion);
        }
    }

    private void add(DefinedRule rule) {
        rules.add(rule);
        look(rule.settings(), rule.code());
    }

    /** A part states its code beside its rule; a rule without one of its own stands for that around it. */
    private void look(Setting setting, Code owner) {
        if (setting instanceof Setting.Sequence sequence) {
            sequence.items().forEach(item -> look(item, owner));
        } else if (setting instanceof Setting.Tree tree) {
            Optional<Code> type = tree.find("rule").flatMap(rule -> code(rule, "type"));
            if (type.isPresent() && tree.find("rule").orElseThrow() instanceof Setting.Tree rule) {
                Points maximum =
                        tree.find("maximum").flatMap(DefinedRules::points).orElse(Points.ZERO);
                add(new DefinedRule(code(tree, "code").orElse(owner), type.get(), rule, maximum, false));
            }
            tree.entries().forEach((name, value) -> {
                if (type.isEmpty() || !name.equals("rule")) {
                    look(value, owner);
                }
            });
        }
    }

    /** The objects in a list of settings. */
    static List<Setting.Tree> trees(Setting.Tree settings, String name) {
        return settings.find(name).stream()
                .filter(Setting.Sequence.class::isInstance)
                .flatMap(list -> ((Setting.Sequence) list).items().stream())
                .filter(Setting.Tree.class::isInstance)
                .map(Setting.Tree.class::cast)
                .toList();
    }

    /** The points that a setting of a compiled rule holds. */
    static Optional<Points> points(Setting setting) {
        if (setting instanceof Setting.Number number) {
            return Optional.of(number.value());
        }
        return setting instanceof Setting.Text text ? Optional.of(Points.parse(text.value())) : Optional.empty();
    }

    static Optional<Code> code(Setting setting, String name) {
        return setting instanceof Setting.Tree tree
                ? tree.find(name)
                        .filter(Setting.Text.class::isInstance)
                        .map(text -> ((Setting.Text) text).value())
                        .filter(Code::isValid)
                        .map(Code::of)
                : Optional.empty();
    }
}
