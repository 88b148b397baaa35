package vn.dvk.scoring.sheet;

/**
 * What changed between two scores as wholes.
 *
 * @param input whether dossier, role or day changed
 * @param cohort whether the other dossiers of the cohort changed, or that there are any
 * @param rule whether the edition, or what the engine or a rule type computes, changed
 */
record Changes(boolean input, boolean cohort, boolean rule) {
    static Changes between(StoredScore old, StoredScore now) {
        StoredProvenance before = old.provenance();
        StoredProvenance after = now.provenance();
        boolean input = !old.role().equals(now.role())
                || !before.inputDigest().equals(after.inputDigest())
                || !before.asOf().equals(after.asOf());
        boolean cohort = !before.cohortDigest().equals(after.cohortDigest());
        boolean rule = !before.fingerprint().equals(after.fingerprint())
                || before.engineSemantics() != after.engineSemantics()
                || !before.ruleTypes().equals(after.ruleTypes());
        return new Changes(input, cohort, rule);
    }

    /** Whether both the rules and what they are applied to changed. */
    boolean isBoth() {
        return rule && (input || cohort);
    }

    /** Whether neither changed. */
    boolean isNone() {
        return !rule && !input && !cohort;
    }
}
