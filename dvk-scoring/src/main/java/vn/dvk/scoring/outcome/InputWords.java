package vn.dvk.scoring.outcome;

import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;

/** Cách gọi nội dung còn thiếu: inputs that are missing as people call them. Thread-safe. */
public final class InputWords {
    private InputWords() {}

    /**
     * Returns what is missing: số liệu “Số cuộc họp”, điểm chấm mục 1.2.
     *
     * @param words what knows the titles of facts, as {@link ScoringMessages#naming} does; the key stands for one that it does
     *     not know
     */
    public static String text(InputKey key, MessageTable words, Language language) {
        if (key instanceof InputKey.OfMark mark) {
            return Phrases.fill(
                    OutcomeCodes.NEEDS_MARK,
                    language,
                    "criterion",
                    mark.criterion().text());
        }
        if (key instanceof InputKey.OfCohort cohort) {
            return Phrases.fill(
                    OutcomeCodes.NEEDS_COHORT,
                    language,
                    "criterion",
                    cohort.criterion().text());
        }
        String fact = ((InputKey.OfFact) key).key().toString();
        return Phrases.fill(
                OutcomeCodes.NEEDS_FACT,
                language,
                "fact",
                words.label("fact." + fact, language).orElse(fact));
    }
}
