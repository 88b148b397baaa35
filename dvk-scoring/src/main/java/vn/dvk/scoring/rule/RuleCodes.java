package vn.dvk.scoring.rule;

/** The codes of this package. */
final class RuleCodes {
    static final String TYPES = "dvk.rule-types";
    static final String TYPE_TWICE = "dvk.rule-type.twice";
    static final String TYPE_REQUIRED = "dvk.rule-type.required";
    static final String TYPE_NOT_LOADED = "dvk.rule-type.not-loaded";
    static final String TYPE_VERSION = "dvk.rule-type.version";

    static final String LEVEL_TWICE = "dvk.levels.twice";
    static final String LEVEL_UNKNOWN = "dvk.levels.unknown-level";
    static final String MARK_NOT_A_LEVEL = "dvk.mark.not-a-level";
    static final String MARK_NOT_POINTS = "dvk.mark.not-points";
    static final String NO_ROW = "dvk.table.no-row";
    static final String RATIO_ZERO = "dvk.ratio.zero-denominator";
    static final String RATIO_NOTHING_TO_COMPARE = "dvk.ratio.nothing-to-compare";
    static final String RATIO_OVER_ONE = "dvk.ratio.over-one";
    static final String RATIO_NEGATIVE = "dvk.ratio.negative";
    static final String DIRECT_STEP = "dvk.direct.step";
    static final String DIRECT_MIN = "dvk.direct.min";
    static final String DIRECT_OUTSIDE = "dvk.direct.outside";
    static final String DIRECT_OFF_STEP = "dvk.direct.off-step";
    static final String SUM_MAXIMA = "dvk.sum.maxima";
    static final String SUM_PART_NOT_APPLICABLE = "dvk.sum.part-not-applicable";
    static final String SUM_PART_MAXIMUM = "dvk.sum.part-maximum";

    static final String WHY_YES_NO = "dvk.why.yes-no";
    static final String WHY_LEVEL = "dvk.why.level";
    static final String WHY_LEVEL_LOST = "dvk.why.level-lost";
    static final String WHY_ROW = "dvk.why.row";
    static final String WHY_ROW_LOST = "dvk.why.row-lost";
    static final String WHY_OTHERWISE = "dvk.why.otherwise";
    static final String WHY_RATIO = "dvk.why.ratio";
    static final String WHY_RATIO_LOST = "dvk.why.ratio-lost";
    static final String WHY_RATIO_CAPPED = "dvk.why.ratio-capped";
    static final String WHY_RATIO_OVER = "dvk.why.ratio-over";
    static final String WHY_RATIO_OVER_LOST = "dvk.why.ratio-over-lost";
    static final String WHY_RATIO_ZERO = "dvk.why.ratio-zero";
    static final String WHY_DIRECT = "dvk.why.direct";
    static final String WHY_DIRECT_LOST = "dvk.why.direct-lost";
    static final String WHY_PART = "dvk.why.part";
    static final String WHY_PART_NOT_APPLICABLE = "dvk.why.part-not-applicable";

    private RuleCodes() {}
}
