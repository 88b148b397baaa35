package vn.dvk.scoring.selection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DocumentNumber;

/**
 * Kết luận của hội đồng: whom the council chose from an {@link OpenTie}, by which minutes, and when.
 *
 * <p>It is an input of the next call of {@link Selection#select(java.util.Collection, java.util.Collection)}, is checked
 * there against the tie that it answers, and stays with the result. The reference is the number of a document, a code for
 * minutes that have none, or both. When scores change so that the tie is another one, the resolution no longer fits and is
 * refused. Equality is by all of it, sets without regard to order. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class TieResolution {

    TieResolution() {}

    /**
     * A builder; the tied and the chosen, a reference and {@code decidedOn} are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableTieResolution.builder();
    }

    /**
     * The candidates of the tie.
     *
     * @return all of them, immutable
     */
    public abstract Set<SubjectRef> tied();

    /**
     * Those of the tied that were chosen.
     *
     * @return the chosen, immutable
     */
    public abstract Set<SubjectRef> chosen();

    /**
     * The document that holds the choice.
     *
     * @return its number, if it has one
     */
    public abstract Optional<DocumentNumber> document();

    /**
     * The caller's own code of the minutes.
     *
     * @return the code, if given
     */
    public abstract Optional<Code> minutes();

    /**
     * The day of the choice.
     *
     * @return the day
     */
    public abstract LocalDate decidedOn();

    /** The reference as a code for messages: the document's number, else the code of the minutes. */
    String reference() {
        return document()
                .map(DocumentNumber::toString)
                .or(() -> minutes().map(Code::text))
                .orElseThrow();
    }

    @Value.Check
    void check() {
        if (document().isEmpty() && minutes().isEmpty()) {
            throw new IllegalArgumentException("A tie resolution must name a document or minutes");
        }
        if (!tied().containsAll(chosen())) {
            throw new IllegalArgumentException("chosen must be among the tied " + tied() + ", but was " + chosen());
        }
    }

    /** Builds a {@link TieResolution}. */
    @CanIgnoreReturnValue
    public interface Builder {

        /**
         * Adds candidates of the tie.
         *
         * @param subjects all the tied
         * @return this builder
         */
        Builder addAllTied(Iterable<? extends SubjectRef> subjects);

        /**
         * Adds a candidate of the tie.
         *
         * @param subject one of the tied
         * @return this builder
         */
        Builder addTied(SubjectRef subject);

        /**
         * Adds candidates that were chosen.
         *
         * @param subjects the chosen, all of them among the tied
         * @return this builder
         */
        Builder addAllChosen(Iterable<? extends SubjectRef> subjects);

        /**
         * Adds a candidate that was chosen.
         *
         * @param subject one of the tied
         * @return this builder
         */
        Builder addChosen(SubjectRef subject);

        /**
         * Sets the document that holds the choice.
         *
         * @param document its number
         * @return this builder
         */
        Builder document(DocumentNumber document);

        /**
         * Sets the caller's own code of the minutes.
         *
         * @param minutes the code
         * @return this builder
         */
        Builder minutes(Code minutes);

        /**
         * Sets the day of the choice.
         *
         * @param decidedOn the day
         * @return this builder
         */
        Builder decidedOn(LocalDate decidedOn);

        /**
         * Builds the resolution.
         *
         * @return the resolution
         * @throws IllegalStateException if {@code decidedOn} is missing
         * @throws IllegalArgumentException if there is no reference, or a chosen subject is not among the tied
         */
        TieResolution build();
    }
}
