package vn.dvk.scoring.outcome;

import java.util.Optional;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.VietnameseText;

/** Words for facts, marks and their values. */
final class FactWords {
    private FactWords() {}

    /** A title in quotation marks and otherwise as it stands: which of its words are names, only its author knows. */
    static String quoted(LocalizedText title, Language language) {
        return "“" + title.text(language) + "”";
    }

    /** "“Số cuộc họp” là 3". */
    static String read(FactDeclaration fact, FactValue value, Language language) {
        String key = value instanceof FactValue.YesNo ? OutcomeCodes.FACT_ANSWER : OutcomeCodes.FACT_IS;
        String text = value(value, Optional.of(fact.type()), language);
        return Phrases.fill(key, language, "fact", quoted(fact.title(), language), "value", text);
    }

    /** The value alone, with its unit in Vietnamese; a choice by its title, where it has one. */
    static String value(FactValue value, Optional<FactType> type, Language language) {
        if (value instanceof FactValue.Money money) {
            return VietnameseText.format(money.value(), language);
        }
        if (value instanceof FactValue.YesNo answer) {
            return Phrases.words(answer.value() ? OutcomeCodes.YES : OutcomeCodes.NO, language);
        }
        if (value instanceof FactValue.Day day) {
            return Argument.day(day.value()).text(language);
        }
        if (value instanceof FactValue.Choice choice) {
            return type.map(known -> known.choiceTitles().get(choice.value()))
                    .map(title -> title.text(language))
                    .orElse(choice.value().text());
        }
        String number = PointsWords.text(value.number(), language);
        return type.flatMap(FactType::unit)
                .filter(word -> language == Language.VI || word.equals("%"))
                .map(word -> word.equals("%") ? number + word : number + " " + word)
                .orElse(number);
    }

    /** "điểm chấm là 4,5". */
    static String mark(MarkValue mark, Language language) {
        if (mark instanceof MarkValue.Given given) {
            return Phrases.fill(
                    OutcomeCodes.MARK_POINTS, language, "value", PointsWords.text(given.points(), language));
        }
        if (mark instanceof MarkValue.Level level) {
            return level(level.level().text(), language);
        }
        return Phrases.words(OutcomeCodes.MARK_NOT_APPLICABLE, language);
    }

    /** "mức được chấm là “Tốt”". */
    static String level(String level, Language language) {
        return Phrases.fill(OutcomeCodes.MARK_LEVEL, language, "value", level);
    }

    /** "4 hồ sơ trong cụm có kết quả để so sánh, cao nhất là 20". */
    static String cohort(CohortFigures figures, Language language) {
        if (figures.isEmpty()) {
            return Phrases.words(OutcomeCodes.COHORT_EMPTY, language);
        }
        String code = figures.isFinal() ? OutcomeCodes.COHORT : OutcomeCodes.COHORT_SO_FAR;
        return Phrases.fill(
                code,
                language,
                "count",
                PointsWords.text(Points.of(figures.count()), language),
                "most",
                PointsWords.text(figures.most(), language));
    }
}
