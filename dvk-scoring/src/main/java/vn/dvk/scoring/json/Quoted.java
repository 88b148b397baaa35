package vn.dvk.scoring.json;

import vn.dvk.core.value.Code;

/** What of a document's text may stand in a message: a code, a number or a date, never free text. */
final class Quoted {
    /** Stands for text that is not shown. */
    static final String HIDDEN = "…";

    private Quoted() {}

    static String of(String text) {
        return Code.isValid(text) ? text : HIDDEN;
    }
}
