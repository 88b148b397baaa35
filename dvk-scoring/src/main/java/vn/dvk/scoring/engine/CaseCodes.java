package vn.dvk.scoring.engine;

/** The codes of what is wrong with worked cases. */
final class CaseCodes {
    static final String UNKNOWN_FACT = "dvk.case.unknown-fact";
    static final String FACT_VALUE = "dvk.case.fact-value";
    static final String FACT_OUT_OF_RANGE = "dvk.case.fact-out-of-range";
    static final String OUTSIDE_EDITION = "dvk.case.outside-edition";
    static final String UNKNOWN_MARK = "dvk.case.unknown-mark";
    static final String MARK_VALUE = "dvk.case.mark-value";
    static final String UNKNOWN_LINE = "dvk.case.unknown-line";
    static final String UNKNOWN_BAND = "dvk.case.unknown-band";

    static final String LINE = "dvk.case.line";
    static final String LINE_KIND = "dvk.case.line-kind";
    static final String LINE_OUTCOME = "dvk.case.line-outcome";
    static final String TOTAL = "dvk.case.total";
    static final String TOTAL_KIND = "dvk.case.total-kind";
    static final String BAND = "dvk.case.band";
    static final String BAND_NONE = "dvk.case.band-none";
    static final String BAND_UNDECIDED = "dvk.case.band-undecided";
    static final String NO_BAND = "dvk.case.no-band";
    static final String NO_BAND_UNDECIDED = "dvk.case.no-band-undecided";
    static final String OUTCOME = "dvk.case.outcome";
    static final String NEEDS_FACTS = "dvk.case.needs-facts";
    static final String NEEDS_MARKS = "dvk.case.needs-marks";
    static final String NEEDS_COHORT = "dvk.case.needs-cohort";
    static final String NAME_TWICE = "dvk.case.name-twice";
    static final String TOO_MANY = "dvk.case.too-many";

    private CaseCodes() {}
}
