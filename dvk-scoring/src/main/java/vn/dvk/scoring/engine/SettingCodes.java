package vn.dvk.scoring.engine;

/** The codes of what is wrong with a rule or one of its settings. */
final class SettingCodes {
    static final String UNKNOWN_TYPE = "dvk.rule.unknown-type";
    static final String COMPILE_FAILED = "dvk.rule.compile-failed";
    static final String BELOW_MAXIMUM = "dvk.rule.below-maximum";
    static final String ABOVE_MAXIMUM = "dvk.rule.above-maximum";
    static final String UNLIMITED = "dvk.rule.unlimited";

    static final String UNKNOWN_SETTING = "dvk.setting.unknown";
    static final String MISSING_SETTING = "dvk.setting.missing";
    static final String UNKNOWN_FACT = "dvk.setting.unknown-fact";
    static final String FACT_KIND = "dvk.setting.fact-kind";
    static final String POINTS_OR_SHARE = "dvk.setting.points-or-share";
    static final String NOT_POINTS = "dvk.setting.not-points";
    static final String NOT_A_TEXT = "dvk.setting.not-a-text";
    static final String NOT_A_FLAG = "dvk.setting.not-a-flag";
    static final String NOT_A_CODE = "dvk.setting.not-a-code";
    static final String NOT_A_CHOICE = "dvk.setting.not-a-choice";
    static final String NOT_A_TITLE = "dvk.setting.not-a-title";
    static final String NOT_A_LIST = "dvk.setting.not-a-list";
    static final String EMPTY_LIST = "dvk.setting.empty-list";
    static final String NOT_AN_OBJECT = "dvk.setting.not-an-object";

    static final String COHORT_TWICE = "dvk.setting.cohort-twice";
    static final String CODE_TWICE = "dvk.code.twice";

    static final String NEVER_HOLDS = "dvk.condition.never-holds";
    static final String ALWAYS_HOLDS = "dvk.condition.always-holds";
    static final String ROW_UNREACHABLE = "dvk.table.row-unreachable";
    static final String ROW_OVERLAP = "dvk.table.row-overlap";
    static final String ROW_GAP = "dvk.table.gap";
    static final String OTHERWISE_UNREACHABLE = "dvk.table.otherwise-unreachable";
    static final String ROWS_UNDECIDED = "dvk.table.undecided";

    private SettingCodes() {}
}
