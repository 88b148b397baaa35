package vn.dvk.scoring.outcome;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.LocalizedText;

/** Words for facts and their values. */
final class FactWords {
    /** First words that keep their capital inside a sentence, being names. */
    private static final Set<String> NAMES = Set.of("Đảng", "Đoàn", "Mặt", "Hội", "Quốc", "Việt", "Bác");

    private FactWords() {}

    static String inSentence(LocalizedText title, Language language) {
        String text = title.text(language);
        int space = text.indexOf(' ');
        String first = space < 0 ? text : text.substring(0, space);
        boolean shouted = first.length() > 1 && first.substring(1).chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        if (shouted || NAMES.contains(first)) {
            return text;
        }
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    static String read(FactDeclaration fact, FactValue value, Language language) {
        String title = inSentence(fact.title(), language);
        if (value instanceof FactValue.YesNo answer) {
            String code = answer.value() ? OutcomeCodes.FACT_YES : OutcomeCodes.FACT_NO;
            return filled(code, language, "fact", title, "value", "");
        }
        return filled(OutcomeCodes.FACT_IS, language, "fact", title, "value", value(value, fact.type().unit(), language));
    }

    /** The value alone, with its unit in Vietnamese. */
    static String value(FactValue value, Optional<String> unit, Language language) {
        if (value instanceof FactValue.Count || value instanceof FactValue.Decimal) {
            String number = PointsWords.text(value.number(), language);
            return language == Language.VI ? unit.map(word -> unit(number, word)).orElse(number) : number;
        }
        if (value instanceof FactValue.Money) {
            return filled(OutcomeCodes.FACT_MONEY, language, "value", PointsWords.text(value.number(), language), "", "");
        }
        if (value instanceof FactValue.YesNo answer) {
            return words(answer.value() ? OutcomeCodes.YES : OutcomeCodes.NO, language);
        }
        if (value instanceof FactValue.Day day) {
            return Argument.day(day.value()).text(language);
        }
        return value.toString();
    }

    static String mark(MarkValue mark, Language language) {
        if (mark instanceof MarkValue.Given given) {
            return filled(OutcomeCodes.MARK_POINTS, language, "value", PointsWords.text(given.points(), language), "", "");
        }
        if (mark instanceof MarkValue.Level level) {
            return filled(OutcomeCodes.MARK_LEVEL, language, "value", level.level().text(), "", "");
        }
        return words(OutcomeCodes.MARK_NOT_APPLICABLE, language);
    }

    static String words(String code, Language language) {
        return ScoringMessages.table().text(Message.of(code), language);
    }

    static String filled(String code, Language language, String name, String text, String name2, String text2) {
        return words(code, language).replace("{" + name + "}", text).replace("{" + name2 + "}", text2);
    }

    private static String unit(String number, String unit) {
        return unit.equals("%") ? number + "%" : number + " " + unit;
    }
}
