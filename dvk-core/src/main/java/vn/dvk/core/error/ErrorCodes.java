package vn.dvk.core.error;

/** The codes of this package. */
final class ErrorCodes {

    static final String PLACE_ROOT = "dvk.place.root";
    static final String PLACE_LINE = "dvk.place.line";
    static final String DEFINITION_INVALID = "dvk.definition.invalid";
    static final String DEFINITION_MORE = "dvk.definition.more";
    static final String RULE_FAILED = "dvk.rule.failed";

    private ErrorCodes() {}
}
