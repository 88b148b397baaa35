package vn.dvk.scoring.outcome;

/** The codes of this package. */
final class OutcomeCodes {
    static final String REASON_UNKNOWN = "dvk.words.unknown-reason";
    static final String FACT_IS = "dvk.words.fact-is";
    static final String FACT_ANSWER = "dvk.words.fact-answer";
    static final String YES = "dvk.words.yes";
    static final String NO = "dvk.words.no";
    static final String OUT_OF = "dvk.words.out-of";
    static final String OUT_OF_MIXED = "dvk.words.out-of-mixed";
    static final String AND = "dvk.words.and";
    static final String OR = "dvk.words.or";
    static final String MARK_POINTS = "dvk.words.mark-points";
    static final String MARK_LEVEL = "dvk.words.mark-level";
    static final String MARK_NOT_APPLICABLE = "dvk.words.mark-not-applicable";

    static final String COHORT = "dvk.words.cohort";
    static final String COHORT_SO_FAR = "dvk.words.cohort-so-far";
    static final String COHORT_EMPTY = "dvk.words.cohort-empty";

    static final String CONDITION = "dvk.words.when.";
    static final String CONDITION_DAY = "dvk.words.when-day.";
    static final String CONDITION_NOT = "dvk.words.when.not";
    static final String CONDITION_ONE_OF = "dvk.words.when.one-of";

    static final String LINE_POINTS = "dvk.explain.line-points";
    static final String LINE_KIND = "dvk.explain.line-kind";
    static final String GAINED_ALL = "dvk.explain.gained-all";
    static final String GAINED = "dvk.explain.gained";
    static final String TAKEN = "dvk.explain.taken";
    static final String LOST = "dvk.explain.lost";
    static final String LOST_BONUS = "dvk.explain.lost-bonus";
    static final String BEYOND = "dvk.explain.beyond";
    static final String ADJUSTMENT = "dvk.explain.adjustment.";
    static final String ADJUSTMENT_OF_GROUP = "dvk.explain.group-adjustment.";
    static final String ADJUSTMENT_OF_TOTAL = "dvk.explain.total-adjustment.";
    static final String NEEDS_COUNTED = "dvk.explain.needs-counted";
    static final String NEEDS = "dvk.explain.needs";
    static final String NEEDS_FACT = "dvk.explain.needs-fact";
    static final String NEEDS_MARK = "dvk.explain.needs-mark";
    static final String NEEDS_COHORT = "dvk.explain.needs-cohort";
    static final String INVALID = "dvk.explain.invalid";
    static final String NOT_APPLICABLE = "dvk.explain.not-applicable";
    static final String READ = "dvk.explain.read";
    static final String ABSENT = "dvk.explain.absent";
    static final String STATE = "dvk.input-state.";
    static final String EVIDENCE = "dvk.explain.evidence";
    static final String BASIS = "dvk.explain.basis";
    static final String TOTAL_POINTS = "dvk.explain.total-points";
    static final String TOTAL_KIND = "dvk.explain.total-kind";
    static final String TOTAL_ROUNDED = "dvk.explain.total-rounded";
    static final String CONCLUSION = "dvk.explain.conclusion";

    private OutcomeCodes() {}
}
