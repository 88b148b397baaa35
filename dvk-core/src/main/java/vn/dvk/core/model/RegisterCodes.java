package vn.dvk.core.model;

/** The codes of the problems of a register. */
final class RegisterCodes {

    static final String DUPLICATE_MODEL = "dvk.register.duplicate-model";
    static final String DUPLICATE_EXEMPLAR = "dvk.register.duplicate-exemplar";
    static final String DUPLICATE_PROGRAMME = "dvk.register.duplicate-programme";
    static final String UNKNOWN_SECTOR = "dvk.register.unknown-sector";
    static final String UNKNOWN_PROGRAMME = "dvk.register.unknown-programme";
    static final String UNKNOWN_UNIT = "dvk.register.unknown-unit";

    private RegisterCodes() {}
}
