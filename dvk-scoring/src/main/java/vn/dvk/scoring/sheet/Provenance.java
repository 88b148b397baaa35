package vn.dvk.scoring.sheet;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Fingerprint;
import vn.dvk.scoring.outcome.Cohort;

/**
 * Nguồn gốc của phiếu: everything that a score depends on, so that it can be made again years later.
 *
 * <p>Equality is by content. Immutable and thread-safe.
 */
public final class Provenance {
    private final EditionStamp stamp;
    private final Dossier dossier;
    private final @Nullable Cohort cohort;

    Provenance(EditionStamp stamp, Dossier dossier, @Nullable Cohort cohort) {
        this.stamp = stamp;
        this.dossier = dossier;
        this.cohort = cohort;
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

    /** Returns the digest of the figures of the cohort that took part, if one did; computed when asked for. */
    public Optional<Fingerprint> cohortDigest() {
        return Optional.ofNullable(cohort).map(Cohort::digest);
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
                && Objects.equals(cohort, that.cohort)
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
