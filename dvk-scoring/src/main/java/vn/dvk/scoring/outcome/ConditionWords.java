package vn.dvk.scoring.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.error.Language;
import vn.dvk.core.fact.Comparison;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactValue;

/** A condition in words: "từ 3 cuộc họp trở lên". */
final class ConditionWords {
    private final List<FactDeclaration> facts;
    private final Language language;
    private final boolean oneFact;

    private ConditionWords(Condition condition, List<FactDeclaration> facts, Language language) {
        this.facts = facts;
        this.language = language;
        this.oneFact = condition.facts().size() == 1;
    }

    static String text(Condition condition, List<FactDeclaration> facts, Language language) {
        return new ConditionWords(condition, facts, language).phrase(condition);
    }

    static String and(List<String> parts, Language language) {
        return String.join(Phrases.words(OutcomeCodes.AND, language), parts);
    }

    private String phrase(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return interval(all).orElseGet(() -> joined(all.parts(), OutcomeCodes.AND));
        }
        if (condition instanceof Condition.AnyOf any) {
            return joined(any.parts(), OutcomeCodes.OR);
        }
        if (condition instanceof Condition.Not not) {
            return Phrases.fill(OutcomeCodes.CONDITION_NOT, language, "condition", phrase(not.part()));
        }
        if (condition instanceof Condition.OneOf one) {
            String values =
                    one.values().stream().map(value -> value(one.fact(), value)).collect(Collectors.joining(", "));
            return about(one.fact(), Phrases.fill(OutcomeCodes.CONDITION_ONE_OF, language, "values", values));
        }
        return compare((Condition.Compare) condition);
    }

    private String compare(Condition.Compare compare) {
        if (compare.value() instanceof FactValue.YesNo answer) {
            boolean yes = answer.value() == (compare.comparison() == Comparison.EQUAL);
            return declared(compare.fact())
                    .map(fact -> FactWords.read(fact, FactValue.of(yes), language))
                    .orElseGet(() -> Phrases.words(yes ? OutcomeCodes.YES : OutcomeCodes.NO, language));
        }
        String group = compare.value().kind() == FactKind.DAY ? OutcomeCodes.CONDITION_DAY : OutcomeCodes.CONDITION;
        String key = group + name(compare.comparison());
        return about(compare.fact(), Phrases.fill(key, language, "value", value(compare.fact(), compare.value())));
    }

    /** "từ 60 đến dưới 80": a lower and an upper limit of one number. */
    private Optional<String> interval(Condition.AllOf all) {
        if (all.parts().size() != 2
                || !(all.parts().get(0) instanceof Condition.Compare low)
                || !(all.parts().get(1) instanceof Condition.Compare high)
                || !low.fact().equals(high.fact())
                || !low.comparison().needsOrder()
                || !high.comparison().needsOrder()
                || low.value().kind() == FactKind.DAY
                || isUpper(low.comparison())
                || !isUpper(high.comparison())) {
            return Optional.empty();
        }
        String key = OutcomeCodes.CONDITION + name(low.comparison()) + "." + name(high.comparison());
        return Optional.of(about(
                low.fact(),
                Phrases.fill(
                        key,
                        language,
                        "low",
                        value(low.fact(), low.value()),
                        "high",
                        value(high.fact(), high.value()))));
    }

    private static boolean isUpper(Comparison comparison) {
        return comparison == Comparison.LESS_THAN || comparison == Comparison.AT_MOST;
    }

    private static String name(Comparison comparison) {
        return comparison.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String value(FactKey fact, FactValue value) {
        return FactWords.value(value, declared(fact).map(FactDeclaration::type), language);
    }

    /** Names the fact only where the condition speaks of more than one. */
    private String about(FactKey fact, String phrase) {
        if (oneFact) {
            return phrase;
        }
        String title = declared(fact)
                .map(found -> FactWords.quoted(found.title(), language))
                .orElse(fact.toString());
        return title + " " + phrase;
    }

    private Optional<FactDeclaration> declared(FactKey key) {
        return facts.stream().filter(fact -> fact.key().equals(key)).findFirst();
    }

    private String joined(List<Condition> parts, String word) {
        return parts.stream()
                .map(part -> isCompound(part) && parts.size() > 1 ? "(" + phrase(part) + ")" : phrase(part))
                .collect(Collectors.joining(Phrases.words(word, language)));
    }

    private boolean isCompound(Condition part) {
        return part instanceof Condition.AnyOf
                || (part instanceof Condition.AllOf all && interval(all).isEmpty());
    }
}
