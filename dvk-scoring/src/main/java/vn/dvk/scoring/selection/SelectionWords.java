package vn.dvk.scoring.selection;

import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.ScoringMessages;

/** The words of this package. */
final class SelectionWords {

    private SelectionWords() {}

    static String text(Reason reason, Language language) {
        return reason.text(language, ScoringMessages.table());
    }

    static String text(Message message, Language language) {
        return ScoringMessages.table().text(message, language);
    }

    static String label(String key, Language language) {
        return ScoringMessages.table().label(key, language).orElse(key);
    }
}
