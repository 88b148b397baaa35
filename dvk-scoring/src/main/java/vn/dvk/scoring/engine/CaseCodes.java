package vn.dvk.scoring.engine;

/** The codes of what is wrong with worked cases. */
final class CaseCodes {
    static final String UNKNOWN_FACT = "dvk.case.unknown-fact";
    static final String FACT_VALUE = "dvk.case.fact-value";
    static final String UNKNOWN_MARK = "dvk.case.unknown-mark";
    static final String MARK_VALUE = "dvk.case.mark-value";
    static final String UNKNOWN_LINE = "dvk.case.unknown-line";
    static final String UNKNOWN_BAND = "dvk.case.unknown-band";

    static final String LINE = "dvk.case.line";
    static final String TOTAL = "dvk.case.total";
    static final String BAND = "dvk.case.band";
    static final String OUTCOME = "dvk.case.outcome";
    static final String TOO_MANY = "dvk.case.too-many";

    private CaseCodes() {}
}
