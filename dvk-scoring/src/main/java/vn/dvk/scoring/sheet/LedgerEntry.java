package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;

/**
 * Ô điểm: what one line has in the column of one role.
 *
 * <p>Equality is by content. {@link #toString()} redacts the reasons of the marks. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class LedgerEntry {
    LedgerEntry() {}

    /** Starts an entry; the kind is required. */
    public static Builder builder() {
        return ImmutableLedgerEntry.builder();
    }

    public abstract OutcomeKind kind();

    /** Returns the unrounded points, if there are any. */
    public abstract Optional<Points> exact();

    /** Returns the points after the declared rounding, if there are any. */
    public abstract Optional<Points> reported();

    /** Returns the marks that the line was scored from, with their reasons; none on groups and where facts decide. */
    public abstract List<Mark> marks();

    /** Returns who gave the marks, if there is an assessment; nobody on groups. */
    public abstract Optional<AssessedBy> by();

    /** Returns the mark on that criterion or part, if there is one. */
    public Optional<Mark> mark(Code criterion) {
        requireNonNull(criterion, "criterion");
        return marks().stream()
                .filter(mark -> mark.criterion().equals(criterion))
                .findFirst();
    }

    @Value.Check
    void check() {
        if (!marks().isEmpty() && by().isEmpty()) {
            throw new IllegalArgumentException("by must be there where there are marks");
        }
    }

    /** Builds a {@link LedgerEntry}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder kind(OutcomeKind kind);

        Builder exact(Optional<? extends Points> exact);

        Builder reported(Optional<? extends Points> reported);

        Builder addMark(Mark mark);

        Builder by(AssessedBy by);

        /**
         * Builds the entry.
         *
         * @throws IllegalStateException if the kind is missing
         * @throws IllegalArgumentException if there are marks and nobody gave them
         */
        LedgerEntry build();
    }
}
