package vn.dvk.scoring.sheet;

/**
 * What changed between two scores as wholes.
 *
 * @param input whether dossier, role, day or cohort changed
 * @param rule whether the edition, or what the engine or a rule type computes, changed
 */
record Changes(boolean input, boolean rule) {
    static Changes between(StoredScore old, StoredScore now) {
        StoredProvenance before = old.provenance();
        StoredProvenance after = now.provenance();
        boolean input = !old.role().equals(now.role())
                || !before.inputDigest().equals(after.inputDigest())
                || !before.asOf().equals(after.asOf())
                || !before.cohortDigest().equals(after.cohortDigest());
        boolean rule = !before.fingerprint().equals(after.fingerprint())
                || before.engineSemantics() != after.engineSemantics()
                || !before.ruleTypes().equals(after.ruleTypes());
        return new Changes(input, rule);
    }

    boolean isBoth() {
        return input && rule;
    }
}
