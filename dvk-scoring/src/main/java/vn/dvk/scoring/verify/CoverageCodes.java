package vn.dvk.scoring.verify;

/** The codes of this package. */
final class CoverageCodes {
    static final String HEAD = "dvk.coverage.head";
    static final String COMPLETE = "dvk.coverage.complete";
    static final String KIND = "dvk.coverage.kind.";

    static final String CRITERION = "dvk.coverage.criterion";
    static final String ROW = "dvk.coverage.row";
    static final String OTHERWISE = "dvk.coverage.otherwise";
    static final String LEVEL = "dvk.coverage.level";
    static final String DISQUALIFICATION = "dvk.coverage.disqualification";
    static final String GATE_PASSED = "dvk.coverage.gate-passed";
    static final String GATE_FAILED = "dvk.coverage.gate-failed";
    static final String REQUIREMENT = "dvk.coverage.requirement";
    static final String VARIANT = "dvk.coverage.variant";
    static final String BAND = "dvk.coverage.band";
    static final String NO_BAND = "dvk.coverage.no-band";
    static final String FACT = "dvk.coverage.fact";
    static final String TOTAL_AT_LEAST = "dvk.coverage.total-at-least";
    static final String TOTAL_LESS_THAN = "dvk.coverage.total-less-than";
    static final String TOTAL_MORE_THAN = "dvk.coverage.total-more-than";
    static final String TOTAL_AT_MOST = "dvk.coverage.total-at-most";
    static final String TOTAL_EXACTLY = "dvk.coverage.total-exactly";

    static final String BEST = "dvk.coverage.best";
    static final String HOLDS = "dvk.coverage.holds";
    static final String FAILS = "dvk.coverage.fails";
    static final String CUT = "dvk.coverage.cut";
    static final String SHARE = "dvk.coverage.share";
    static final String POINTS = "dvk.coverage.points";
    static final String MARKS = "dvk.coverage.marks";
    static final String AT_LEAST = "dvk.coverage.at-least";
    static final String LESS_THAN = "dvk.coverage.less-than";
    static final String MORE_THAN = "dvk.coverage.more-than";
    static final String AT_MOST = "dvk.coverage.at-most";
    static final String EXACTLY = "dvk.coverage.exactly";

    private CoverageCodes() {}
}
