package vn.dvk.core.model;

/** The stable codes of problems of registers; their texts stand in the message table. */
final class RegisterCodes {
    static final String DUPLICATE_MODEL = "dvk.register.duplicate-model";
    static final String DUPLICATE_EXEMPLAR = "dvk.register.duplicate-exemplar";
    static final String DUPLICATE_PROGRAMME = "dvk.register.duplicate-programme";
    static final String DUPLICATE_REVIEW = "dvk.register.duplicate-review";
    static final String DUPLICATE_FIGURE = "dvk.register.duplicate-figure";
    static final String UNKNOWN_SECTOR = "dvk.register.unknown-sector";
    static final String UNKNOWN_PROGRAMME = "dvk.register.unknown-programme";
    static final String OTHER_MOVEMENT = "dvk.register.other-movement";
    static final String REVIEW_OUTSIDE = "dvk.register.review-outside-movement";
    static final String REPEATS_NOTHING = "dvk.register.repeats-nothing";
    static final String REPEATS_REPETITION = "dvk.register.repeats-repetition";
    static final String PAIRED_WITH_ITSELF = "dvk.register.paired-with-itself";
    static final String PARTICIPATION_TWICE = "dvk.register.participation-twice";
    static final String UNKNOWN_UNIT = "dvk.register.unknown-unit";
    static final String UNIT_NOT_THEN = "dvk.register.unit-not-in-existence";

    private RegisterCodes() {}
}
