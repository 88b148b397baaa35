package vn.dvk.core.dossier;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.CanonicalForm;
import vn.dvk.core.value.CanonicalWriter;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Fingerprint;
import vn.dvk.core.value.Vnd;

/**
 * Hồ sơ: what is submitted about one subject in one review, and the marks it has been given.
 *
 * <p>Facts are what the unit reports, marks are what assessors give; there is at most one assessment of a role. The
 * as-of date picks the edition of the criteria set.
 *
 * <p>Equality is by all attributes, lists in their order. {@link #digest()} is the same for two dossiers that say the same
 * in another order. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Dossier implements CanonicalForm {
    Dossier() {}

    /** Starts a dossier; id, subject, review and asOf are required. */
    public static Builder builder() {
        return ImmutableDossier.builder();
    }

    public abstract DossierId id();

    public abstract SubjectRef subject();

    /** Returns the id of the review that the dossier is for. */
    public abstract Code review();

    /** Returns the day that the figures stand for. */
    public abstract LocalDate asOf();

    /** Returns the facts, at most one of a key; a fact that is not here is missing, not zero. */
    public abstract List<Fact> facts();

    /** Returns the assessments, at most one of a role. */
    public abstract List<Assessment> assessments();

    /** Returns what proves the facts, each piece at a criterion. */
    public abstract List<Evidence> evidence();

    /** Returns the fact of that key, if the dossier has it. */
    public Optional<Fact> fact(FactKey key) {
        requireNonNull(key, "key");
        return facts().stream().filter(fact -> fact.key().equals(key)).findFirst();
    }

    /** Returns the assessment of that role, if it has been made. */
    public Optional<Assessment> assessment(AssessmentRole role) {
        requireNonNull(role, "role");
        return assessments().stream()
                .filter(assessment -> assessment.role().equals(role))
                .findFirst();
    }

    /**
     * Returns the SHA-256 of the canonical encoding of all that the dossier says, reasons and references included, whatever
     * the order of facts, assessments, marks and evidence.
     */
    public Fingerprint digest() {
        return CanonicalWriter.fingerprint(this);
    }

    @Override
    public void writeTo(CanonicalWriter to) {
        DossierEncoding.write(this, to);
    }

    @Value.Check
    void check() {
        Distinct.check("facts of dossier " + id(), facts(), Fact::key);
        Distinct.check("assessments of dossier " + id(), assessments(), Assessment::role);
    }

    /** Builds a {@link Dossier}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder id(DossierId id);

        Builder subject(SubjectRef subject);

        Builder review(Code review);

        Builder asOf(LocalDate asOf);

        Builder addFact(Fact fact);

        /** Adds a fact that is a count. */
        default Builder addFact(String key, long count) {
            return addFact(Fact.of(key, FactValue.of(count)));
        }

        /** Adds a fact that is yes or no. */
        default Builder addFact(String key, boolean yes) {
            return addFact(Fact.of(key, FactValue.of(yes)));
        }

        /** Adds a fact that is a decimal number, such as a percentage. */
        default Builder addFact(String key, BigDecimal decimal) {
            return addFact(Fact.of(key, FactValue.of(decimal)));
        }

        /** Adds a fact that is an amount of money. */
        default Builder addFact(String key, Vnd money) {
            return addFact(Fact.of(key, FactValue.of(money)));
        }

        /** Adds a fact that is a day. */
        default Builder addFact(String key, LocalDate day) {
            return addFact(Fact.of(key, FactValue.of(day)));
        }

        /** Adds a fact that is one of the declared choices. */
        default Builder addFact(String key, Code choice) {
            return addFact(Fact.of(key, FactValue.of(choice)));
        }

        /** Adds that a fact does not apply to the subject, with the code of the reason. */
        default Builder addNotApplicable(String key, String reason) {
            return addFact(Fact.notApplicable(key, reason));
        }

        Builder addAssessment(Assessment assessment);

        Builder addEvidence(Evidence evidence);

        /**
         * Builds the dossier.
         *
         * @throws IllegalStateException if id, subject, review or asOf is missing
         * @throws IllegalArgumentException if a fact or a role is there twice
         */
        Dossier build();
    }
}
