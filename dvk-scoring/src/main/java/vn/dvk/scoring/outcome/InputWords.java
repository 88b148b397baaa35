package vn.dvk.scoring.outcome;

import java.util.Optional;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.LocalizedText;

/** Cách gọi nội dung còn thiếu: inputs that are missing as people call them. Thread-safe. */
public final class InputWords {
    private InputWords() {}

    /**
     * Returns what is missing: số liệu “Số cuộc họp”, điểm chấm mục 1.2.
     *
     * @param title the title of the fact, where it is known; its key stands for it where not
     */
    public static String text(InputKey key, Optional<LocalizedText> title, Language language) {
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
                title.map(known -> known.text(language)).orElse(fact));
    }
}
