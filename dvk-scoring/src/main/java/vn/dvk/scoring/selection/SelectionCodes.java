package vn.dvk.scoring.selection;

/** The codes of this package. */
final class SelectionCodes {

    static final String POLICY = "dvk.selection.policy";
    static final String CANDIDATES = "dvk.selection.candidates";

    static final String SELECTED = "dvk.selection.selected";
    static final String SELECTED_UNCAPPED = "dvk.selection.selected-uncapped";
    static final String SELECTED_BY_COUNCIL = "dvk.selection.selected-by-council";
    static final String TIED = "dvk.selection.tied";
    static final String CAP_REACHED = "dvk.selection.cap-reached";
    static final String CAP_REACHED_BY_KEY = "dvk.selection.cap-reached-by-key";
    static final String CAP_ZERO = "dvk.selection.cap-zero";
    static final String NOT_CHOSEN = "dvk.selection.not-chosen";
    static final String BELOW_MINIMUM_EXACT = "dvk.selection.below-minimum-exact";
    static final String BELOW_MINIMUM_REPORTED = "dvk.selection.below-minimum-reported";
    static final String BELOW_BAND = "dvk.selection.below-band";
    static final String NO_BAND = "dvk.selection.no-band";
    static final String NOT_CLASSIFIED = "dvk.selection.not-classified";
    static final String NOT_APPLICABLE = "dvk.selection.not-applicable";
    static final String UNSCORED = "dvk.selection.unscored";
    static final String INVALID = "dvk.selection.invalid";
    static final String DISQUALIFIED = "dvk.selection.disqualified";

    static final String CAP_NEGATIVE = "dvk.selection.cap-negative";
    static final String NODE_TWICE = "dvk.selection.node-twice";
    static final String KEY_TWICE = "dvk.selection.key-twice";

    static final String PATH_UNKNOWN = "dvk.selection.path-unknown";
    static final String SUBJECT_TWICE = "dvk.selection.subject-twice";
    static final String SUBJECTS_MIXED = "dvk.selection.subjects-mixed";
    static final String EDITIONS_MIXED = "dvk.selection.editions-mixed";
    static final String ROLES_MIXED = "dvk.selection.roles-mixed";
    static final String REVIEWS_MIXED = "dvk.selection.reviews-mixed";
    static final String KEY_ABSENT = "dvk.selection.key-absent";
    static final String BAND_UNKNOWN = "dvk.selection.band-unknown";

    static final String RESOLUTION_UNKNOWN = "dvk.selection.resolution-unknown";
    static final String RESOLUTION_TWICE = "dvk.selection.resolution-twice";
    static final String RESOLUTION_PLACES = "dvk.selection.resolution-places";
    static final String RESOLUTION_LIMIT = "dvk.selection.resolution-limit";

    static final String TIES_OPEN = "dvk.selection.ties-open";
    static final String LINE_TIE = "dvk.selection.line.tie";
    static final String LINE_CAPPED = "dvk.selection.line.capped";
    static final String LINE_CAPPED_OPEN = "dvk.selection.line.capped-open";
    static final String LINE_UNCAPPED = "dvk.selection.line.uncapped";
    static final String LINE_UNCAPPED_OPEN = "dvk.selection.line.uncapped-open";

    private SelectionCodes() {}
}
