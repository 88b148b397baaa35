package vn.dvk.scoring.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Fingerprint;

/**
 * Nguồn gốc được lưu: everything that a stored score depends on, as a plain value.
 *
 * <p>Equality is by content. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class StoredProvenance {
    StoredProvenance() {}

    /** Starts a provenance; all but the rule types, draft and the cohort are required. */
    public static Builder builder() {
        return ImmutableStoredProvenance.builder();
    }

    static StoredProvenance of(Provenance provenance) {
        Builder stored = builder()
                .set(provenance.set())
                .edition(provenance.edition())
                .draft(provenance.draft())
                .fingerprint(provenance.fingerprint())
                .engineSemantics(provenance.engineSemantics())
                .asOf(provenance.asOf())
                .inputDigest(provenance.inputDigest());
        provenance.ruleTypeSemantics().forEach(stored::putRuleType);
        provenance.cohortDigest().ifPresent(stored::cohortDigest);
        return stored.build();
    }

    public abstract Code set();

    public abstract Code edition();

    /** Returns whether the edition was a draft. */
    @Value.Default
    public boolean draft() {
        return false;
    }

    /** Returns the fingerprint of the edition. */
    public abstract Fingerprint fingerprint();

    /** Returns the version of what the engine computed, 1 or more. */
    public abstract int engineSemantics();

    /** Returns the semantics version of every rule type that the edition used, by id in alphabetical order. */
    @Value.NaturalOrder
    public abstract SortedMap<Code, Integer> ruleTypes();

    /** Returns the day that the dossier's figures stood for. */
    public abstract LocalDate asOf();

    /** Returns the digest of the dossier. */
    public abstract Fingerprint inputDigest();

    /** Returns the digest of what the other dossiers of the cohort contributed, where a cohort took part. */
    public abstract Optional<Fingerprint> cohortDigest();

    @Value.Check
    void check() {
        if (engineSemantics() < 1) {
            throw new IllegalArgumentException("engineSemantics must be 1 or more, but was " + engineSemantics());
        }
        ruleTypes().forEach(StoredProvenance::check);
    }

    private static void check(Code type, int version) {
        if (version < 1) {
            throw new IllegalArgumentException(
                    "the semantics of rule type " + type + " must be 1 or more, but was " + version);
        }
    }

    /** Builds a {@link StoredProvenance}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder set(Code set);

        Builder edition(Code edition);

        Builder draft(boolean draft);

        Builder fingerprint(Fingerprint fingerprint);

        Builder engineSemantics(int engineSemantics);

        Builder putRuleType(Code type, int version);

        Builder asOf(LocalDate asOf);

        Builder inputDigest(Fingerprint inputDigest);

        Builder cohortDigest(Fingerprint cohortDigest);

        /**
         * Builds the provenance.
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if a version is below 1 or a rule type is there twice
         */
        StoredProvenance build();
    }
}
