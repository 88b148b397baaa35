package vn.dvk.scoring.aggregate;

/** The codes of this package. */
final class AggregateCodes {

    static final String UNASSIGNED = "dvk.aggregate.group.unassigned";
    static final String WIDER = "dvk.aggregate.group.wider";
    static final String SEVERAL = "dvk.aggregate.group.several";
    static final String UNRESOLVED = "dvk.aggregate.group.unresolved";
    static final String NOT_STATED = "dvk.aggregate.group.not-stated";

    static final String NOT_COMPARABLE_UNIT = "dvk.aggregate.group.not-comparable";
    static final String UNIT_SINCE = "dvk.aggregate.group.unit-since";
    static final String UNIT_UNTIL = "dvk.aggregate.group.unit-until";
    static final String UNIT_BETWEEN = "dvk.aggregate.group.unit-between";

    static final String VIEW_AS_WAS = "dvk.aggregate.view.as-was";
    static final String VIEW_REBASED = "dvk.aggregate.view.rebased";
    static final String VIEW_ESTIMATED = "dvk.aggregate.view.estimated";
    static final String NOTE_AS_WAS = "dvk.aggregate.note.as-was";
    static final String NOTE_REBASED = "dvk.aggregate.note.rebased";
    static final String NOTE_ESTIMATED = "dvk.aggregate.note.estimated";
    static final String NOTE_LINEAGE = "dvk.aggregate.note.lineage";
    static final String LINK_DAY = "dvk.aggregate.link-day";
    static final String ESTIMATED = "dvk.aggregate.estimated";
    static final String COLUMN_ESTIMATED = "dvk.aggregate.column.estimated";
    static final String COLUMN_LINEAGE = "dvk.aggregate.column.lineage";

    static final String NO_BAND = "dvk.aggregate.group.no-band";
    static final String UNDECIDED = "dvk.aggregate.group.undecided";
    static final String NOT_CLASSIFIED = "dvk.aggregate.group.not-classified";
    static final String QUARTER = "dvk.aggregate.group.quarter";
    static final String MONTH = "dvk.aggregate.group.month";

    static final String DIMENSION_SECTOR = "dvk.aggregate.dimension.sector";
    static final String DIMENSION_SUBJECT_KIND = "dvk.aggregate.dimension.subject-kind";
    static final String DIMENSION_PERIOD = "dvk.aggregate.dimension.period";
    static final String DIMENSION_REGISTRATION = "dvk.aggregate.dimension.registration";
    static final String DIMENSION_LEVEL = "dvk.aggregate.dimension.level";
    static final String DIMENSION_BAND = "dvk.aggregate.dimension.band";
    static final String DIMENSION_OUTCOME = "dvk.aggregate.dimension.outcome";
    static final String DIMENSION_UNIT_KIND = "dvk.aggregate.dimension.unit-kind";
    static final String DIMENSION_YEAR = "dvk.aggregate.dimension.year";
    static final String DIMENSION_QUARTER = "dvk.aggregate.dimension.quarter";
    static final String DIMENSION_MONTH = "dvk.aggregate.dimension.month";
    static final String DIMENSION_UNIT = "dvk.aggregate.dimension.unit-as-of";

    static final String MEASURE_COUNT = "dvk.aggregate.measure.count";
    static final String MEASURE_MEAN_EXACT = "dvk.aggregate.measure.mean-exact";
    static final String MEASURE_MEAN_REPORTED = "dvk.aggregate.measure.mean-reported";

    static final String MEASURE_SHARED_COUNT = "dvk.aggregate.measure.shared-count";
    static final String MEASURE_MEAN = "dvk.aggregate.measure.mean";
    static final String MEASURE_MEAN_OF_UNITS = "dvk.aggregate.measure.mean-of-units";
    static final String COLUMN_UNITS = "dvk.aggregate.column.units";
    static final String COLUMN_OUTSIDE = "dvk.aggregate.column.outside-units";
    static final String PLAN_UNITS_SEVERAL = "dvk.aggregate.plan-units-several";
    static final String MEASURE_WEIGHTED_MEAN = "dvk.aggregate.measure.weighted-mean";
    static final String MEASURE_MIN = "dvk.aggregate.measure.min";
    static final String MEASURE_MAX = "dvk.aggregate.measure.max";
    static final String MEASURE_VARIANCE = "dvk.aggregate.measure.variance";
    static final String MEASURE_SAMPLE_VARIANCE = "dvk.aggregate.measure.sample-variance";
    static final String MEASURE_MEDIAN = "dvk.aggregate.measure.median";
    static final String MEASURE_QUANTILE = "dvk.aggregate.measure.quantile";
    static final String QUANTILE_NEAREST_RANK = "dvk.aggregate.measure.quantile-nearest-rank";
    static final String QUANTILE_LINEAR = "dvk.aggregate.measure.quantile-linear";
    static final String MEASURE_TOP = "dvk.aggregate.measure.top";
    static final String MEASURE_LAST_OF_UNITS = "dvk.aggregate.measure.last-of-units";
    static final String MEASURE_LAST = "dvk.aggregate.measure.last";
    static final String COLUMN_LEVEL = "dvk.aggregate.column.level";
    static final String COLUMN_EXPECTED = "dvk.aggregate.column.units-expected";
    static final String COLUMN_REPORTS_DUE = "dvk.aggregate.column.reports-due";
    static final String COLUMN_REPORTS_THERE = "dvk.aggregate.column.reports-there";
    static final String COLUMN_REPORTS_MISSING = "dvk.aggregate.column.reports-missing";
    static final String NOTE_REPORTS_MISSING = "dvk.aggregate.note.reports-missing";
    static final String PLAN_NO_PERIODS = "dvk.aggregate.plan-no-periods";
    static final String COLUMN_REPORTED = "dvk.aggregate.column.units-reported";
    static final String COLUMN_UNITS_MISSING = "dvk.aggregate.column.units-missing";
    static final String COLUMN_UNEXPECTED = "dvk.aggregate.column.units-unexpected";
    static final String NOTE_UNITS_MISSING = "dvk.aggregate.note.units-missing";
    static final String COLUMN_MISSING = "dvk.aggregate.column.missing";
    static final String COLUMN_EARLIEST = "dvk.aggregate.column.earliest";
    static final String COLUMN_LATEST = "dvk.aggregate.column.latest";
    static final String COLUMN_AS_OF = "dvk.aggregate.column.as-of";
    static final String COLUMN_REPORTS = "dvk.aggregate.column.reports";
    static final String MEASURE_SUM = "dvk.aggregate.measure.sum";

    static final String PLAN = "dvk.aggregate.plan";
    static final String PLAN_NO_MEASURE = "dvk.aggregate.plan-no-measure";
    static final String PLAN_CODE_TWICE = "dvk.aggregate.plan-code-twice";
    static final String PLAN_TOO_MANY = "dvk.aggregate.plan-too-many";
    static final String PLAN_SET_UNKNOWN = "dvk.aggregate.plan-set-unknown";
    static final String PLAN_STOCK_SUMMED = "dvk.aggregate.plan-stock-summed";
    static final String PLAN_LAST_OF_FLOW = "dvk.aggregate.plan-last-of-flow";
    static final String PLAN_OPEN_COUNTS = "dvk.aggregate.plan-open-counts";
    static final String PLAN_NOT_DIVISIBLE = "dvk.aggregate.plan-not-divisible";
    static final String PLAN_MONEY_NOT_DIVISIBLE = "dvk.aggregate.plan-money-not-divisible";
    static final String PLAN_COMPARED_UNKNOWN = "dvk.aggregate.plan-compared-unknown";
    static final String PLAN_NO_NUMBER = "dvk.aggregate.plan-no-number";
    static final String PLAN_NO_PARTS = "dvk.aggregate.plan-no-parts";
    static final String PLAN_REBASED_RANK = "dvk.aggregate.plan-rebased-rank";
    static final String PLAN_REBASED_TITLE = "dvk.aggregate.plan-rebased-title";
    static final String PLAN_ESTIMATED = "dvk.aggregate.plan-estimated";
    static final String PLAN_ESTIMATED_TWICE = "dvk.aggregate.plan-estimated-twice";
    static final String STOCK_OF_SEVERAL_DAYS = "dvk.aggregate.stock-of-several-days";
    static final String PLAN_ORDER_UNKNOWN = "dvk.aggregate.plan-order-unknown";

    static final String FINDING = "dvk.aggregate.finding";
    static final String FINDING_MIXED_EDITIONS = "dvk.aggregate.finding.mixed-editions";
    static final String FINDING_STOCK_DAYS = "dvk.aggregate.finding.stock-of-several-days";
    static final String FINDING_STOCK_SUM = "dvk.aggregate.finding.stock-not-added";
    static final String FINDING_OVERLAP = "dvk.aggregate.finding.overlapping-periods";
    static final String PLAN_NOTHING_ADDED = "dvk.aggregate.plan-nothing-added";

    static final String BYTES = "dvk.aggregate.bytes";
    static final String BYTES_DAMAGED = "dvk.aggregate.bytes-damaged";
    static final String BYTES_VERSION = "dvk.aggregate.bytes-version";
    static final String BYTES_OF_ANOTHER_PLAN = "dvk.aggregate.bytes-of-another-plan";

    static final String NOTE_ONLY = "dvk.aggregate.note.only";
    static final String NOTE_PRIMARY_ONLY = "dvk.aggregate.note.primary-only";
    static final String NOTE_IN_EACH = "dvk.aggregate.note.in-each";
    static final String NOTE_IN_SHARES = "dvk.aggregate.note.in-shares";

    static final String NOTE_SUPPRESSED = "dvk.aggregate.note.suppressed";

    static final String TOTAL = "dvk.aggregate.total";
    static final String SUBTOTAL = "dvk.aggregate.subtotal";
    static final String PERCENT = "dvk.aggregate.percent";

    static final String AGREES = "dvk.aggregate.agrees";
    static final String AGREES_ROUNDED = "dvk.aggregate.agrees-rounded";
    static final String APPROXIMATE = "dvk.aggregate.approximate";
    static final String DIFFERS = "dvk.aggregate.differs";
    static final String DIFFERS_AT_BOUND = "dvk.aggregate.differs-at-bound";
    static final String DIFFERS_COUNTS = "dvk.aggregate.differs-counts";
    static final String NOT_COMPARABLE_KIND = "dvk.aggregate.not-comparable-kind";
    static final String NOT_COMPARABLE_SHARE = "dvk.aggregate.not-comparable-share";

    static final String PARTITION_AGREES = "dvk.aggregate.partition-agrees";
    static final String PARTITION_FITS = "dvk.aggregate.partition-fits";
    static final String PARTITION_OPEN = "dvk.aggregate.partition-open";
    static final String PARTITION_ABOUT = "dvk.aggregate.partition-about";
    static final String PARTITION_MISFITS = "dvk.aggregate.partition-misfits";
    static final String PARTITION_AT_BOUND = "dvk.aggregate.partition-at-bound";
    static final String PARTITION_DIFFERS = "dvk.aggregate.partition-differs";

    static final String FUNNEL = "dvk.aggregate.funnel";
    static final String FUNNEL_EMPTY = "dvk.aggregate.funnel-empty";
    static final String FUNNEL_STAGE_TWICE = "dvk.aggregate.funnel-stage-twice";
    static final String FUNNEL_MIXED = "dvk.aggregate.funnel-mixed";
    static final String FUNNEL_MISSING = "dvk.aggregate.funnel-missing";
    static final String FUNNEL_NOT_SUMMED = "dvk.aggregate.funnel-not-summed";
    static final String FUNNEL_CODE = "dvk.aggregate.funnel-code";
    static final String FUNNEL_STAGE = "dvk.aggregate.funnel-stage";
    static final String FUNNEL_COUNT = "dvk.aggregate.funnel-count";
    static final String FUNNEL_OF_PREVIOUS = "dvk.aggregate.funnel-of-previous";
    static final String FUNNEL_OF_FIRST = "dvk.aggregate.funnel-of-first";

    static final String FORM = "dvk.aggregate.form";
    static final String FORM_SUM = "dvk.aggregate.form-sum";
    static final String FORM_PLACE = "dvk.aggregate.form-place";
    static final String FORM_PLACE_ROWS = "dvk.aggregate.form-place-rows";
    static final String FORM_PLACE_COLUMNS = "dvk.aggregate.form-place-columns";
    static final String FORM_UNIT = "dvk.aggregate.form-unit";
    static final String FORM_COLUMN_NUMBER = "dvk.aggregate.form-column-number";
    static final String FORM_COLUMN_KIND = "dvk.aggregate.form-column-kind";
    static final String FORM_COLUMN_OF = "dvk.aggregate.form-column-of";
    static final String FORM_COLUMN_PARTITION = "dvk.aggregate.form-column-partition";
    static final String FORM_COLUMN_TEXT = "dvk.aggregate.form-column-text";
    static final String FORM_KIND_TOTAL = "dvk.aggregate.form-kind-total";
    static final String FORM_KIND_PART = "dvk.aggregate.form-kind-part";
    static final String FORM_KIND_OF_WHICH = "dvk.aggregate.form-kind-of-which";
    static final String FORM_SETTLED = "dvk.aggregate.form-settled";
    static final String FORM_NO_ROW = "dvk.aggregate.form-no-row";
    static final String FORM_NO_COLUMN = "dvk.aggregate.form-no-column";
    static final String FORM_TOTAL_TWICE = "dvk.aggregate.form-total-twice";
    static final String FORM_ROW_OUTSIDE = "dvk.aggregate.form-row-outside";
    static final String FORM_OF_WHICH_FIRST = "dvk.aggregate.form-of-which-first";
    static final String FORM_CODE_SIGN = "dvk.aggregate.form-code-sign";
    static final String FORM_PARTITION_EMPTY = "dvk.aggregate.form-partition-empty";
    static final String FORM_PARENT_UNKNOWN = "dvk.aggregate.form-parent-unknown";
    static final String FORM_SETTLED_UNKNOWN = "dvk.aggregate.form-settled-unknown";
    static final String FORM_SETTLED_ALONE = "dvk.aggregate.form-settled-alone";
    static final String FORM_COLUMN_UNKNOWN = "dvk.aggregate.form-column-unknown";
    static final String FORM_COMPARED = "dvk.aggregate.form-compared";
    static final String FORM_CONTROL_EMPTY = "dvk.aggregate.form-control-empty";
    static final String FORM_CONTROL_OF_ITSELF = "dvk.aggregate.form-control-of-itself";
    static final String FORM_COLUMN_OF_WHICH_ADDED = "dvk.aggregate.form-column-of-which-added";
    static final String FORM_COLUMN_NOT_ADDED = "dvk.aggregate.form-column-not-added";
    static final String FORM_ROW_OF_WHICH_ADDED = "dvk.aggregate.form-row-of-which-added";
    static final String FORM_ROWS_OVERLAP = "dvk.aggregate.form-rows-overlap";
    static final String FORM_IN_NO_ROW = "dvk.aggregate.form-in-no-row";
    static final String FORM_IN_SEVERAL_ROWS = "dvk.aggregate.form-in-several-rows";
    static final String FORM_IN_NO_COLUMN = "dvk.aggregate.form-in-no-column";
    static final String FORM_IN_SEVERAL_COLUMNS = "dvk.aggregate.form-in-several-columns";
    static final String FORM_OTHER = "dvk.aggregate.form-other";
    static final String FORM_PLACE_UNKNOWN = "dvk.aggregate.form-place-unknown";
    static final String FORM_NOT_FILLED = "dvk.aggregate.form-not-filled";
    static final String FORM_PARTITION_DIFFERS = "dvk.aggregate.form-partition-differs";
    static final String FORM_PARTITION_AT_BOUND = "dvk.aggregate.form-partition-at-bound";
    static final String FORM_PARTITIONS_DISAGREE = "dvk.aggregate.form-partitions-disagree";
    static final String FORM_CONTROL_DIFFERS = "dvk.aggregate.form-control-differs";
    static final String FORM_CONTROL_AT_BOUND = "dvk.aggregate.form-control-at-bound";
    static final String FORM_ROW_GREATER = "dvk.aggregate.form-row-greater";
    static final String FORM_COLUMN_GREATER = "dvk.aggregate.form-column-greater";
    static final String CHANGE_PART_BEFORE = "dvk.aggregate.change.part-before";
    static final String CHANGE_PART_AFTER = "dvk.aggregate.change.part-after";
    static final String CHANGE_RATE_BEFORE = "dvk.aggregate.change.rate-before";
    static final String CHANGE_RATE_AFTER = "dvk.aggregate.change.rate-after";
    static final String CHANGE_OF_RATE = "dvk.aggregate.change.of-rate";
    static final String CHANGE_OF_COMPOSITION = "dvk.aggregate.change.of-composition";
    static final String CHANGE_SUM = "dvk.aggregate.change.sum";
    static final String CHANGE_IN_POINTS = "dvk.aggregate.change.in-points";
    static final String CHANGE_ALONE = "dvk.aggregate.change.alone";

    private AggregateCodes() {}
}
