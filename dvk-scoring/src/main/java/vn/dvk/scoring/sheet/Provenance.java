package vn.dvk.scoring.sheet;

import java.time.LocalDate;
import java.util.Map;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Fingerprint;

/**
 * Nguồn gốc của phiếu: everything that a score depends on, so that it can be made again years later.
 *
 * <p>Equality is by content. Immutable and thread-safe.
 */
public final class Provenance {
    private final EditionStamp stamp;
    private final Dossier dossier;

    Provenance(EditionStamp stamp, Dossier dossier) {
        this.stamp = stamp;
        this.dossier = dossier;
    }

    public Code set() {
        return stamp.set();
    }

    public Code edition() {
        return stamp.edition();
    }

    /** Returns the fingerprint of the edition. */
    public Fingerprint fingerprint() {
        return stamp.fingerprint();
    }

    /** Returns the version of what the engine computes. */
    public int engineSemantics() {
        return stamp.engineSemantics();
    }

    /** Returns the semantics version of every rule type that the edition uses, by id in alphabetical order. */
    public Map<Code, Integer> ruleTypeSemantics() {
        return stamp.ruleTypes();
    }

    /** Returns the day that the dossier's figures stand for. */
    public LocalDate asOf() {
        return dossier.asOf();
    }

    /** Returns the digest of the dossier; computed when asked for. */
    public Fingerprint inputDigest() {
        return dossier.digest();
    }

    /** Returns whether the edition was a draft, so that the sheet is one, too. */
    public boolean draft() {
        return stamp.draft();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Provenance that
                && stamp.equals(that.stamp)
                && asOf().equals(that.asOf())
                && (dossier.equals(that.dossier) || inputDigest().equals(that.inputDigest()));
    }

    @Override
    public int hashCode() {
        return 31 * stamp.hashCode() + asOf().hashCode();
    }

    @Override
    public String toString() {
        return "Provenance{set=" + set() + ", edition=" + edition() + ", fingerprint="
                + fingerprint().shortForm() + ", asOf=" + asOf() + ", draft=" + draft() + "}";
    }
}
