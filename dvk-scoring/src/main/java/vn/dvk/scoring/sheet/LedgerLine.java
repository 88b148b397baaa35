package vn.dvk.scoring.sheet;

import java.util.List;
import org.immutables.value.Value;
import vn.dvk.core.dossier.Evidence;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Dòng của bảng điểm ba cột: one node of the criteria tree with the points of every role.
 *
 * <p>Equality is by content. {@link #toString()} redacts reasons and references. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class LedgerLine {
    LedgerLine() {}

    /** Starts a line; code, title, depth, group and maximum are required. */
    public static Builder builder() {
        return ImmutableLedgerLine.builder();
    }

    public abstract Code code();

    public abstract LocalizedText title();

    /** Returns the number of groups above this node. */
    public abstract int depth();

    /** Returns whether this is a group. */
    public abstract boolean group();

    /** Returns whether the line is one of a bonus pool, whose points come on top of the maximum. */
    @Value.Default
    public boolean bonus() {
        return false;
    }

    public abstract Points maximum();

    /** Returns what the line has in each column, in the order of the columns. */
    public abstract List<LedgerEntry> entries();

    /** Returns where the node comes from. */
    public abstract List<LegalBasis> basis();

    /** Returns the evidence for the node, in the order of the dossier's references. */
    public abstract List<Evidence> evidence();

    /** Builds a {@link LedgerLine}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder code(Code code);

        Builder title(LocalizedText title);

        Builder depth(int depth);

        Builder group(boolean group);

        Builder bonus(boolean bonus);

        Builder maximum(Points maximum);

        Builder addEntry(LedgerEntry entry);

        Builder addBasis(LegalBasis basis);

        Builder addEvidence(Evidence evidence);

        /**
         * Builds the line.
         *
         * @throws IllegalStateException if a required attribute is missing
         */
        LedgerLine build();
    }
}
