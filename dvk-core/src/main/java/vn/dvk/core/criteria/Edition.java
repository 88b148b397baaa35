package vn.dvk.core.criteria;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.CanonicalForm;
import vn.dvk.core.value.CanonicalWriter;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.Fingerprint;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Phiên bản: one edition of a criteria set, the rules in force over a range of dates.
 *
 * <p>Sets are re-issued almost every year, so a score without its edition means nothing. A published edition is frozen:
 * changing it is a new edition. Two editions are equal when all they say is; {@link #fingerprint()} proves it across
 * files and years, for all that decides a score. What concerns several nodes (maxima that do not add up, codes used twice) is found when the
 * edition is compiled, not here. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Edition implements CanonicalForm {
    Edition() {}

    /** Starts an edition; set, id, inForce, rounding and at least one node of the tree are required. */
    public static Builder builder() {
        return ImmutableEdition.builder();
    }

    /** Returns the id of the criteria set that this is an edition of. */
    public abstract Code set();

    /** Returns the id, unique in its set. */
    public abstract Code id();

    @Value.Default
    public EditionStatus status() {
        return EditionStatus.PUBLISHED;
    }

    /** Returns the days on which the edition is in force. */
    public abstract DateRange inForce();

    /** Returns why it replaces the edition before, if stated. */
    public abstract Optional<LocalizedText> reasonForChange();

    public abstract List<LegalBasis> basis();

    public abstract Rounding rounding();

    /** Returns the maximum that the document states for the whole, if it does; the tree must add up to it. */
    public abstract Optional<Points> maximum();

    /** Returns the version of the engine's semantics that the edition asks for, if it does; another engine refuses it. */
    public abstract Optional<Integer> engineSemantics();

    /** Returns the facts that rules and conditions may read. */
    public abstract List<FactDeclaration> facts();

    /** Returns the top nodes of the criteria tree, in the order of the score sheet. */
    public abstract List<CriteriaNode> tree();

    /** Returns the pools of bonus points, in the order of the score sheet. */
    public abstract List<BonusPool> bonusPools();

    /** Returns the requirements of the whole, in the order in which a failure is named. */
    public abstract List<Gate> gates();

    /** Returns the bands, if the edition classifies at all. */
    public abstract Optional<Banding> banding();

    public abstract List<Disqualification> disqualifications();

    /**
     * Returns the worked cases, in the order written; the edition does not compile unless each of them comes out.
     *
     * <p>They are no part of the {@link #fingerprint()}: adding a proof must not change the identity of what it proves, so
     * that stored scores stay those of the same edition.
     */
    public abstract List<CaseEntry> workedCases();

    /**
     * Returns the SHA-256 of the canonical encoding of all but the worked cases: the same for a set read from a file or built
     * in Java.
     */
    public Fingerprint fingerprint() {
        return CanonicalWriter.fingerprint(this);
    }

    @Override
    public void writeTo(CanonicalWriter to) {
        EditionEncoding.write(this, to);
    }

    @Value.Check
    void check() {
        if (tree().isEmpty()) {
            throw new IllegalArgumentException("tree of edition " + id() + " must not be empty");
        }
    }

    /** Builds an {@link Edition}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder set(Code set);

        Builder id(Code id);

        Builder status(EditionStatus status);

        Builder inForce(DateRange inForce);

        Builder reasonForChange(LocalizedText reasonForChange);

        Builder addBasis(LegalBasis basis);

        Builder rounding(Rounding rounding);

        Builder maximum(Points maximum);

        Builder engineSemantics(int engineSemantics);

        Builder addFact(FactDeclaration fact);

        Builder addTree(CriteriaNode node);

        Builder addBonusPool(BonusPool pool);

        Builder addGate(Gate gate);

        Builder banding(Banding banding);

        Builder addDisqualification(Disqualification disqualification);

        Builder addWorkedCase(CaseEntry workedCase);

        /**
         * Builds the edition.
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if the tree is empty
         */
        Edition build();
    }
}
