package vn.dvk.core.value;

/** The codes and label keys of this package. */
final class ValueCodes {

    static final String OUTCOME_KIND = "outcome-kind.";
    static final String QUALIFIER = "qualifier.";

    static final String RANGE_ALWAYS = "dvk.range.always";
    static final String RANGE_FROM = "dvk.range.from";
    static final String RANGE_UNTIL = "dvk.range.until";
    static final String MONEY = "dvk.money";

    static final String FIGURE_ONE_NUMBER = "dvk.figure.one-number";
    static final String FIGURE_NUMBER = "dvk.figure.number";
    static final String FIGURE_PART_OF_DONG = "dvk.figure.part-of-dong";
    static final String FIGURE_WORDS_UNKNOWN = "dvk.figure.words-unknown";
    static final String FIGURE_NO_QUALIFIER = "dvk.figure.no-qualifier";
    static final String FIGURE_OTHER_NUMBER = "dvk.figure.other-number";
    static final String FIGURE_OTHER_WORD = "dvk.figure.other-word";

    static final String TEXT_BLANK = "dvk.text.blank";
    static final String TEXT_TOO_LONG = "dvk.text.too-long";
    static final String TEXT_NOT_NFC = "dvk.text.not-nfc";
    static final String TEXT_CONTROL = "dvk.text.control";
    static final String TEXT_BIDI = "dvk.text.bidi";
    static final String TEXT_INVISIBLE = "dvk.text.invisible";
    static final String TEXT_UNASSIGNED = "dvk.text.unassigned";
    static final String TEXT_PRIVATE_USE = "dvk.text.private-use";
    static final String TEXT_SURROGATE = "dvk.text.surrogate";
    static final String TEXT_REPLACEMENT = "dvk.text.replacement";
    static final String TEXT_MIXED_SCRIPTS = "dvk.text.mixed-scripts";
    static final String TEXT_ETH = "dvk.text.eth";

    static final String DOCUMENT_FORM = "dvk.document-number.form";
    static final String DOCUMENT_MISSING_SLASH = "dvk.document-number.missing-slash";
    static final String DOCUMENT_YEAR = "dvk.document-number.year";
    static final String DOCUMENT_NO_ISSUER = "dvk.document-number.no-issuer";
    static final String DOCUMENT_DATE = "dvk.document-number.date";

    private ValueCodes() {}
}
