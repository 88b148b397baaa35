package vn.dvk.scoring.sheet;

/** The codes of this package. */
final class SheetCodes {
    static final String NOTHING_APPLIES = "dvk.sheet.nothing-applies";
    static final String DISQUALIFIED = "dvk.sheet.disqualified";
    static final String NO_BANDING = "dvk.sheet.no-banding";
    static final String TOTAL_INVALID = "dvk.sheet.total-invalid";

    private SheetCodes() {}
}
