package vn.dvk.core.criteria;

/** The codes of the problems with conditions as they are written in definitions. */
final class ConditionCodes {

    static final String NOT_AN_OBJECT = "dvk.condition.not-an-object";
    static final String NOT_A_LIST = "dvk.condition.not-a-list";
    static final String EMPTY_LIST = "dvk.condition.empty-list";
    static final String NO_FORM = "dvk.condition.no-form";
    static final String UNKNOWN_KEY = "dvk.condition.unknown-key";
    static final String NO_COMPARISON = "dvk.condition.no-comparison";
    static final String BAD_FACT = "dvk.condition.bad-fact";
    static final String BAD_VALUE = "dvk.condition.bad-value";
    static final String REPEATED_VALUE = "dvk.condition.repeated-value";

    private ConditionCodes() {}
}
