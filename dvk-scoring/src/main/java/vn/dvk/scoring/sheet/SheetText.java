package vn.dvk.scoring.sheet;

import vn.dvk.core.error.Language;

/** Writes a sheet as the table that officials know. */
final class SheetText {
    private final ScoreSheet sheet;
    private final Language language;

    SheetText(ScoreSheet sheet, Language language) {
        this.sheet = sheet;
        this.language = language;
    }

    String write() {
        return sheet + " " + language;
    }
}
