package vn.dvk.scoring.sheet;

/** The codes of this package. */
final class SheetCodes {
    static final String NOTHING_APPLIES = "dvk.sheet.nothing-applies";
    static final String DISQUALIFIED = "dvk.sheet.disqualified";
    static final String NO_BANDING = "dvk.sheet.no-banding";
    static final String NOT_APPLICABLE_NOT_ALLOWED = "dvk.sheet.not-applicable-not-allowed";
    static final String COUNTED_AS_ZERO = "dvk.sheet.counted-as-zero";
    static final String TOTAL_INVALID = "dvk.sheet.total-invalid";

    static final String ALL_INVALID = "dvk.sheet.all-invalid";
    static final String LINES_INVALID = "dvk.sheet.lines-invalid";
    static final String LINES_UNSCORED = "dvk.sheet.lines-unscored";
    static final String TITLE = "dvk.sheet.title";
    static final String DRAFT = "dvk.sheet.draft";
    static final String HEAD = "dvk.sheet.head";
    static final String SOURCE = "dvk.sheet.source";
    static final String COLUMN_CODE = "dvk.sheet.column-code";
    static final String COLUMN_TITLE = "dvk.sheet.column-title";
    static final String COLUMN_MAXIMUM = "dvk.sheet.column-maximum";
    static final String COLUMN_POINTS = "dvk.sheet.column-points";
    static final String TOTAL = "dvk.sheet.total";
    static final String OF_WHICH = "dvk.sheet.of-which";
    static final String EXACT = "dvk.sheet.exact";
    static final String BOUNDS = "dvk.sheet.bounds";
    static final String BOUNDS_OPEN = "dvk.sheet.bounds-open";
    static final String PROVISIONAL = "dvk.sheet.provisional";
    static final String BAND = "dvk.sheet.band";
    static final String BAND_MISSED = "dvk.sheet.band-missed";
    static final String GATE_FAILED = "dvk.sheet.gate-failed";
    static final String GATE_FAILED_NODES = "dvk.sheet.gate-failed-nodes";
    static final String GATE_OPEN = "dvk.sheet.gate-open";
    static final String BAND_NONE = "dvk.sheet.band-none";
    static final String BAND_UNDECIDED = "dvk.sheet.band-undecided";
    static final String BAND_OR_NONE = "dvk.sheet.band-or-none";
    static final String NOT_CLASSIFIED = "dvk.sheet.not-classified";
    static final String DISQUALIFICATION = "dvk.sheet.disqualification";
    static final String OPEN_DISQUALIFICATION = "dvk.sheet.open-disqualification";
    static final String COLUMN_BASIS = "dvk.sheet.column-basis";
    static final String COLUMN_EVIDENCE = "dvk.sheet.column-evidence";
    static final String LEDGER_SOURCE = "dvk.sheet.ledger-source";
    static final String LEDGER_BY = "dvk.sheet.ledger-by";
    static final String LEDGER_TOTAL = "dvk.sheet.ledger-total";
    static final String LEDGER_NO_TOTAL = "dvk.sheet.ledger-no-total";
    static final String REASON_MISSING = "dvk.ledger.reason-missing";
    static final String SUPERSEDES = "dvk.sheet.supersedes";
    static final String STORED_AS = "dvk.sheet.stored-as";
    static final String DIFF_NONE = "dvk.diff.none";
    static final String DIFF_LINE = "dvk.diff.line";
    static final String DIFF_ADDED = "dvk.diff.added";
    static final String DIFF_REMOVED = "dvk.diff.removed";
    static final String DIFF_POINTS = "dvk.diff.points";
    static final String DIFF_TOTAL = "dvk.diff.total";
    static final String DIFF_BAND = "dvk.diff.band";
    static final String DIFF_NO_BAND = "dvk.diff.no-band";
    static final String DIFF_UNDECIDED = "dvk.diff.undecided";
    static final String DIFF_SPLIT = "dvk.diff.split";
    static final String DIFF_CAUSE = "dvk.diff.cause.";
    static final String REPLAY_PROVEN = "dvk.replay.proven";
    static final String REPLAY_DOSSIER = "dvk.replay.dossier";
    static final String REPLAY_SUBJECT = "dvk.replay.subject";
    static final String REPLAY_EDITION = "dvk.replay.edition";
    static final String REPLAY_ENGINE = "dvk.replay.engine";
    static final String REPLAY_RULE_TYPE = "dvk.replay.rule-type";
    static final String REPLAY_AS_OF = "dvk.replay.as-of";
    static final String REPLAY_INPUT = "dvk.replay.input";
    static final String REPLAY_COHORT = "dvk.replay.cohort";
    static final String REPLAY_WITHOUT_COHORT = "dvk.replay.without-cohort";
    static final String REPLAY_WITH_COHORT = "dvk.replay.with-cohort";
    static final String REPLAY_DEFECT = "dvk.replay.defect";
    static final String REMARK = "dvk.sheet.remark";

    private SheetCodes() {}
}
