package vn.dvk.scoring.outcome;

/** The codes of this package. */
final class OutcomeCodes {
    static final String REASON_UNKNOWN = "dvk.reason.unknown";
    static final String FACT_IS = "dvk.reason.fact-is";
    static final String FACT_YES = "dvk.reason.fact-yes";
    static final String FACT_NO = "dvk.reason.fact-no";
    static final String FACT_MONEY = "dvk.reason.money";
    static final String YES = "dvk.reason.yes";
    static final String NO = "dvk.reason.no";
    static final String AND = "dvk.reason.and";
    static final String OR = "dvk.reason.or";
    static final String CONDITION = "dvk.words.";
    static final String CONDITION_NOT = "dvk.words.not";
    static final String CONDITION_ONE_OF = "dvk.words.one-of";

    static final String MARK_POINTS = "dvk.words.mark-points";
    static final String MARK_LEVEL = "dvk.words.mark-level";
    static final String MARK_NOT_APPLICABLE = "dvk.words.mark-not-applicable";

    private OutcomeCodes() {}
}
