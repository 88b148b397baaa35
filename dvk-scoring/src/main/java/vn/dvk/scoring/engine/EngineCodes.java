package vn.dvk.scoring.engine;

/** The codes of this package. */
final class EngineCodes {
    static final String EDITION_NOT_YET = "dvk.edition.not-yet";
    static final String EDITION_LAPSED = "dvk.edition.lapsed";
    static final String EDITIONS_OVERLAP = "dvk.editions.overlap";
    static final String NONE_PUBLISHED = "dvk.editions.none-published";
    static final String EDITION_TWICE = "dvk.editions.twice";

    static final String FACT_TWICE = "dvk.edition.fact-twice";
    static final String FACT_DIRECTION = "dvk.edition.fact-direction";
    static final String FALLS_WITH_MORE = "dvk.rule.falls-with-more";
    static final String FALLS_WITH_FEWER = "dvk.rule.falls-with-fewer";
    static final String DIRECTION_UNDECIDED = "dvk.rule.direction-undecided";
    static final String GROUP_MAXIMUM = "dvk.edition.group-maximum";
    static final String EDITION_MAXIMUM = "dvk.edition.maximum";
    static final String ENGINE_SEMANTICS = "dvk.edition.engine-semantics";
    static final String GROUP_FLOOR = "dvk.group.floor-above-maximum";
    static final String GROUP_CAP_BELOW_FLOOR = "dvk.group.cap-below-floor";
    static final String GROUP_CAP = "dvk.group.cap-above-sum";
    static final String WHEN_WITHOUT_POLICY = "dvk.node.applies-when-without-policy";
    static final String SILENCE_REWARDED = "dvk.node.silence-rewarded";
    static final String RESCALE_IN_BONUS = "dvk.bonus.rescale";
    static final String BONUS_NOTHING = "dvk.bonus.gives-nothing";
    static final String BONUS_TOTAL_CAP = "dvk.bonus.total-cap";
    static final String MARKED_BY_OTHER = "dvk.dossier.marked-by-other";
    static final String ROUNDING_LOSES_MAXIMUM = "dvk.edition.rounding-loses-maximum";
    static final String DISQUALIFICATION_TWICE = "dvk.edition.disqualification-twice";
    static final String GATE_TWICE = "dvk.gate.twice";
    static final String GATE_NODE = "dvk.gate.unknown-node";
    static final String GATE_NODE_TWICE = "dvk.gate.node-twice";
    static final String GATE_NEVER = "dvk.gate.never-passed";
    static final String GATE_ALWAYS = "dvk.gate.always-passed";
    static final String GATE_WITHOUT_BANDS = "dvk.gate.without-bands";
    static final String GATE_CAPS_NOTHING = "dvk.gate.caps-nothing";
    static final String UNKNOWN_BAND = "dvk.band.unknown";
    static final String VARIANT_FACT = "dvk.band.variant-fact";
    static final String VARIANT_UNREACHABLE = "dvk.band.variant-unreachable";
    static final String BAND_TWICE = "dvk.band.twice";
    static final String BAND_ORDER = "dvk.band.order";
    static final String BAND_ABOVE_MAXIMUM = "dvk.band.above-maximum";
    static final String BAND_UNREACHABLE = "dvk.band.unreachable";
    static final String BAND_NO_MAXIMUM = "dvk.band.no-maximum";

    static final String FACT_NOT_APPLICABLE = "dvk.dossier.fact-not-applicable";
    static final String MARK_NOT_APPLICABLE = "dvk.dossier.mark-not-applicable";
    static final String LEDGER_NEEDS_FACTS = "dvk.ledger.needs-facts";
    static final String LEDGER_NEEDS_MARKS = "dvk.ledger.needs-marks";
    static final String LEDGER_NEEDS_COHORT = "dvk.ledger.needs-cohort";
    static final String UNKNOWN_FACT = "dvk.dossier.unknown-fact";
    static final String UNKNOWN_MARK = "dvk.dossier.unknown-mark";
    static final String UNKNOWN_EVIDENCE = "dvk.dossier.unknown-evidence";
    static final String OUTSIDE_EDITION = "dvk.dossier.outside-edition";

    static final String COHORT_LISTED_TWICE = "dvk.cohort.listed-twice";
    static final String COHORT_TWO_VERSIONS = "dvk.cohort.two-versions";
    static final String COHORT_SUBJECT_TWICE = "dvk.cohort.subject-twice";
    static final String COHORT_MIXED_REVIEWS = "dvk.cohort.mixed-reviews";
    static final String COHORT_NOT_LISTED = "dvk.cohort.not-listed";
    static final String COHORT_MISSING = "dvk.cohort.missing";
    static final String COHORT_FAILED = "dvk.cohort.failed";

    static final String OUT_OF_RANGE = "dvk.rule.out-of-range";
    static final String NO_POINTS_POSSIBLE = "dvk.line.no-points-possible";
    static final String NOT_APPLICABLE_NOT_ALLOWED = "dvk.line.not-applicable-not-allowed";

    static final String CONDITION_NOT_MET = "dvk.dossier.condition-not-met";
    static final String WHY_COUNTED_AS_ZERO = "dvk.why.counted-as-zero";
    static final String WHY_UNEXPLAINED = "dvk.why.unexplained";
    static final String WHY_NOT_APPLICABLE = "dvk.why.not-applicable";
    static final String WHY_DISQUALIFIED = "dvk.why.disqualified";
    static final String WHY_DISQUALIFICATION_OPEN = "dvk.why.disqualification-open";
    static final String WHY_GATE_FAILED = "dvk.why.gate-failed";
    static final String WHY_GATE_FAILED_NODES = "dvk.why.gate-failed-nodes";
    static final String WHY_GATE_OPEN = "dvk.why.gate-open";
    static final String WHY_VARIANT = "dvk.why.variant";
    static final String WHY_BAND_MISSED = "dvk.why.band-missed";
    static final String WHY_BAND_POINTS = "dvk.why.band-points";
    static final String WHY_BAND_POINTS_EXCLUSIVE = "dvk.why.band-points-exclusive";
    static final String WHY_BAND_PERCENT = "dvk.why.band-percent";
    static final String WHY_BAND_PERCENT_EXCLUSIVE = "dvk.why.band-percent-exclusive";
    static final String WHY_NO_BAND_POINTS = "dvk.why.no-band-points";
    static final String WHY_NO_BAND_PERCENT = "dvk.why.no-band-percent";

    private EngineCodes() {}
}
