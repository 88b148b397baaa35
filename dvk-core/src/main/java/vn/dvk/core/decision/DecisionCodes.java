package vn.dvk.core.decision;

/** The codes of this package. */
final class DecisionCodes {

    static final String DUPLICATE = "dvk.decision.duplicate";
    static final String RESTS_ON_ABSENT = "dvk.decision.rests-on-absent";
    static final String RESTS_ON_NOT_YET_EFFECTIVE = "dvk.decision.rests-on-not-yet-effective";
    static final String RESTS_ON_REVOKED = "dvk.decision.rests-on-revoked";
    static final String RESTS_ON_WITHDRAWN = "dvk.decision.rests-on-withdrawn";
    static final String REVOKES_ABSENT = "dvk.decision.revokes-absent";
    static final String REVOKES_NOT_YET_EFFECTIVE = "dvk.decision.revokes-not-yet-effective";
    static final String REVOKES_REVOKED = "dvk.decision.revokes-revoked";
    static final String REVOKES_WITHDRAWN = "dvk.decision.revokes-withdrawn";
    static final String REVOKES_UNLISTED = "dvk.decision.revokes-unlisted";
    static final String STEP_SKIPPED = "dvk.procedure.step-skipped";

    private DecisionCodes() {}
}
