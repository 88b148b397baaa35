package vn.dvk.scoring.sheet;

import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;

/**
 * Cột điểm: the total of one role.
 *
 * <p>Equality is by content. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class LedgerColumn {
    LedgerColumn() {}

    /** Starts a column; role, kind and band are required. */
    public static Builder builder() {
        return ImmutableLedgerColumn.builder();
    }

    /** Starts the column of a sheet; who assessed may be added. */
    public static Builder of(ScoreSheet sheet) {
        return ImmutableLedgerColumn.builder()
                .role(sheet.role())
                .kind(sheet.kind())
                .exact(sheet.exactTotal())
                .reported(sheet.reportedTotal())
                .band(StoredBand.of(sheet.band()));
    }

    public abstract AssessmentRole role();

    /** Returns who assessed in this role, if somebody has. */
    public abstract Optional<AssessedBy> by();

    /** Returns the kind of the whole sheet of the role. */
    public abstract OutcomeKind kind();

    /** Returns the unrounded total, if the total is scored. */
    public abstract Optional<Points> exact();

    /** Returns the total after the declared rounding, if the total is scored. */
    public abstract Optional<Points> reported();

    public abstract StoredBand band();

    /** Returns the reported total, if the total is scored. */
    public Optional<Points> total() {
        return reported();
    }

    /** Builds a {@link LedgerColumn}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder role(AssessmentRole role);

        Builder by(AssessedBy by);

        Builder kind(OutcomeKind kind);

        Builder exact(Points exact);

        Builder reported(Points reported);

        Builder band(StoredBand band);

        /**
         * Builds the column.
         *
         * @throws IllegalStateException if role, kind or band is missing
         */
        LedgerColumn build();
    }
}
