package vn.dvk.scoring.rule;

import vn.dvk.core.criteria.NotApplicablePolicy;

/**
 * How the parts of a checklist turn out.
 *
 * @param met how many are met, some of them by policy
 * @param notMet how many are not
 * @param absent how many do not apply
 * @param applies whether one is met or not met of itself
 */
record ChecklistCount(int met, int notMet, int absent, boolean applies) {
    static final ChecklistCount NONE = new ChecklistCount(0, 0, 0, false);

    ChecklistCount plus(ChecklistPart.State state, NotApplicablePolicy policy) {
        return switch (state) {
            case MET -> new ChecklistCount(met + 1, notMet, absent, true);
            case NOT_MET -> new ChecklistCount(met, notMet + 1, absent, true);
            case NOT_APPLICABLE ->
                new ChecklistCount(
                        met + (policy == NotApplicablePolicy.FULL_POINTS ? 1 : 0),
                        notMet + (policy == NotApplicablePolicy.ZERO_POINTS ? 1 : 0),
                        absent + 1,
                        applies);
            case INVALID -> this;
        };
    }
}
