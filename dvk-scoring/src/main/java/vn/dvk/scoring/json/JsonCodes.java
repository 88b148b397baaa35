package vn.dvk.scoring.json;

/** The stable codes of this package; their texts stand in the message table. */
final class JsonCodes {
    static final String EMPTY = "dvk.json.empty";
    static final String SYNTAX = "dvk.json.syntax";
    static final String TRUNCATED = "dvk.json.truncated";
    static final String TRAILING_CONTENT = "dvk.json.trailing-content";
    static final String NOT_UTF_8 = "dvk.json.not-utf-8";
    static final String BYTE_ORDER_MARK = "dvk.json.byte-order-mark";
    static final String UNPAIRED_SURROGATE = "dvk.json.unpaired-surrogate";
    static final String TOO_LARGE = "dvk.json.too-large";
    static final String TOO_DEEP = "dvk.json.too-deep";
    static final String TOO_MANY_VALUES = "dvk.json.too-many-values";
    static final String TOO_MANY_PROBLEMS = "dvk.json.too-many-problems";
    static final String TEXT_TOO_LONG = "dvk.json.text-too-long";
    static final String NUMBER_TOO_LONG = "dvk.json.number-too-long";
    static final String EXPONENT_TOO_LARGE = "dvk.json.exponent-too-large";

    static final String DUPLICATE_KEY = "dvk.json.duplicate-key";
    static final String UNKNOWN_KEY = "dvk.json.unknown-key";
    static final String MISSING_KEY = "dvk.json.missing-key";
    static final String MISSING_ONE_OF = "dvk.json.missing-one-of";
    static final String MORE_THAN_ONE_OF = "dvk.json.more-than-one-of";
    static final String NULL = "dvk.json.null";
    static final String WRONG_TYPE = "dvk.json.wrong-type";
    static final String EMPTY_LIST = "dvk.json.empty-list";
    static final String DUPLICATE = "dvk.json.duplicate";
    static final String CASE_TWICE = "dvk.json.case-twice";

    static final String WRONG_FORMAT = "dvk.json.wrong-format";
    static final String WRONG_VERSION = "dvk.json.wrong-version";
    static final String NOT_A_CODE = "dvk.json.not-a-code";
    static final String NOT_A_DAY = "dvk.json.not-a-day";
    static final String NOT_A_RANGE = "dvk.json.not-a-range";
    static final String NOT_A_NUMBER = "dvk.json.not-a-number";
    static final String NOT_A_SHARE = "dvk.json.not-a-share";
    static final String NOT_A_FINGERPRINT = "dvk.json.not-a-fingerprint";
    static final String NOT_A_URL = "dvk.json.not-a-url";
    static final String NOT_WHOLE = "dvk.json.not-whole";
    static final String OUT_OF_RANGE = "dvk.json.out-of-range";
    static final String NOT_ONE_OF = "dvk.json.not-one-of";
    static final String QUALIFIED_PERIOD = "dvk.json.qualified-period";
    static final String UNKNOWN_SOURCE = "dvk.json.unknown-source";
    static final String NEGATIVE = "dvk.json.negative";
    static final String NO_ROUNDING_MODE = "dvk.json.no-rounding-mode";
    static final String EMPTY_INTERVAL = "dvk.json.empty-interval";
    static final String NOT_A_NATIONAL_CODE = "dvk.json.not-a-national-code";
    static final String NO_END = "dvk.json.no-end";
    static final String OWNERSHIPS = "dvk.json.ownerships";
    static final String REGISTRATIONS = "dvk.json.registrations";
    static final String CHANGED_SCORE = "dvk.json.changed-score";
    static final String REFUSED = "dvk.json.refused";

    private JsonCodes() {}
}
