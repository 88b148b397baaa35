package vn.dvk.scoring.outcome;

import vn.dvk.core.error.Language;

/** Puts an explanation into words. */
final class ExplanationText {
    private final Explanation explanation;
    private final Language language;
    private final Detail detail;

    ExplanationText(Explanation explanation, Language language, Detail detail) {
        this.explanation = explanation;
        this.language = language;
        this.detail = detail;
    }

    String write() {
        return explanation + " " + language + " " + detail;
    }
}
