package vn.dvk.scoring.outcome;

import java.util.ArrayList;
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
        return String.join(FactWords.words(OutcomeCodes.AND, language), parts);
    }

    private String phrase(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return joined(all.parts(), OutcomeCodes.AND);
        }
        if (condition instanceof Condition.AnyOf any) {
            return joined(any.parts(), OutcomeCodes.OR);
        }
        if (condition instanceof Condition.Not not) {
            return FactWords.filled(OutcomeCodes.CONDITION_NOT, language, "condition", phrase(not.part()), "", "");
        }
        if (condition instanceof Condition.OneOf one) {
            String values = one.values().stream()
                    .map(value -> FactWords.value(value, unit(one.fact()), language))
                    .collect(Collectors.joining(", "));
            return about(one.fact(), FactWords.filled(OutcomeCodes.CONDITION_ONE_OF, language, "values", values, "", ""));
        }
        return compare((Condition.Compare) condition);
    }

    private String compare(Condition.Compare compare) {
        if (compare.value() instanceof FactValue.YesNo answer) {
            boolean yes = answer.value() == (compare.comparison() == Comparison.EQUAL);
            Optional<FactDeclaration> fact = declared(compare.fact());
            return fact.map(read -> FactWords.read(read, FactValue.of(yes), language))
                    .orElse(FactWords.words(yes ? OutcomeCodes.YES : OutcomeCodes.NO, language));
        }
        String group = compare.value().kind() == FactKind.DAY ? "day." : "";
        String code = OutcomeCodes.CONDITION + group
                + compare.comparison().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String value = FactWords.value(compare.value(), unit(compare.fact()), language);
        return about(compare.fact(), FactWords.filled(code, language, "value", value, "", ""));
    }

    /** Names the fact only where the condition speaks of more than one. */
    private String about(FactKey fact, String phrase) {
        if (oneFact) {
            return phrase;
        }
        String title = declared(fact)
                .map(found -> FactWords.inSentence(found.title(), language))
                .orElse(fact.toString());
        return title + " " + phrase;
    }

    private Optional<String> unit(FactKey fact) {
        return declared(fact).flatMap(found -> found.type().unit());
    }

    private Optional<FactDeclaration> declared(FactKey key) {
        return facts.stream().filter(fact -> fact.key().equals(key)).findFirst();
    }

    private String joined(List<Condition> parts, String wordCode) {
        List<String> phrases = new ArrayList<>();
        for (Condition part : parts) {
            boolean compound = part instanceof Condition.AllOf || part instanceof Condition.AnyOf;
            phrases.add(compound && parts.size() > 1 ? "(" + phrase(part) + ")" : phrase(part));
        }
        return String.join(FactWords.words(wordCode, language), phrases);
    }
}
