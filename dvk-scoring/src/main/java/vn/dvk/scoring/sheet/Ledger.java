package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Problem;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * Bảng điểm các cột (tự chấm, thẩm định, kết luận): the points of one dossier in several roles side by side.
 *
 * <p>No column overwrites another: what was proposed stays beside what was decided, with who decided it, when and why. The
 * roles are open, and the last column is the final one. A mark that differs from the one proposed before needs a reason;
 * {@link #problems()} names those that have none. Equality is by content. {@link #toString()} shows codes and numbers
 * alone, as does the text. Immutable and thread-safe.
 *
 * <pre>{@code
 * Ledger ledger = scorecard.ledger(dossier, AssessmentRole.SELF, AssessmentRole.APPRAISAL, AssessmentRole.COUNCIL);
 * ledger.column(AssessmentRole.SELF).total();       // Optional[87]
 * ledger.finalColumn().band();
 * ledger.text(Language.VI);                         // the table that officials know
 * }</pre>
 */
@Value.Immutable
public abstract class Ledger {
    Ledger() {}

    /** Starts a ledger, for readers of documents; scorecards make them. */
    public static Builder builder() {
        return ImmutableLedger.builder();
    }

    /** Returns whose ledger it is, and by which edition. */
    public abstract SheetHead head();

    /** Returns the most points of all criteria together. */
    public abstract Points maximum();

    /** Returns the columns in the order in which the roles assess, at least one. */
    public abstract List<LedgerColumn> columns();

    /** Returns a line for each node of the tree, groups before their children. */
    public abstract List<LedgerLine> lines();

    /**
     * Returns the column of that role.
     *
     * @throws IllegalArgumentException if there is none
     */
    public LedgerColumn column(AssessmentRole role) {
        return columns().get(position(role));
    }

    /** Returns the last column, which holds what was decided. */
    public LedgerColumn finalColumn() {
        return columns().get(columns().size() - 1);
    }

    /** Returns the line of that code, if the tree has it. */
    public Optional<LedgerLine> line(Code code) {
        requireNonNull(code, "code");
        return lines().stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /**
     * Returns what the line of that code has in the column of that role, if the tree has the line.
     *
     * @throws IllegalArgumentException if there is no column of that role
     */
    public Optional<LedgerEntry> entry(Code code, AssessmentRole role) {
        int position = position(role);
        return line(code).map(line -> line.entries().get(position));
    }

    /** Returns what is missing for the ledger to be filed: reasons of marks that differ from the ones proposed before. */
    public List<Problem> problems() {
        return LedgerCheck.problems(this);
    }

    /**
     * Returns why criteria have no points in a column, and what is noteworthy about the dossier in any of the roles, such as a
     * mark that is not read because it always comes from another role; each once. Remarks are neither filed nor a part of
     * equality.
     */
    @Value.Auxiliary
    public abstract List<Problem> remarks();

    /**
     * Returns the ledger as a table of number, content, maximum, a column for each role, basis and evidence; lines end with
     * {@code \n}. Reasons and references are free text and do not appear.
     */
    public String text(Language language) {
        return new LedgerText(this, requireNonNull(language, "language")).write();
    }

    /** Returns {@link #text} as a Markdown table. */
    public String markdown(Language language) {
        return new LedgerText(this, requireNonNull(language, "language")).markdown();
    }

    @Value.Check
    void check() {
        Set<AssessmentRole> roles = new HashSet<>();
        for (LedgerColumn column : columns()) {
            if (!roles.add(column.role())) {
                throw new IllegalArgumentException("columns must have different roles, but two are " + column.role());
            }
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("columns must not be empty");
        }
        for (LedgerLine line : lines()) {
            if (line.entries().size() != roles.size()) {
                throw new IllegalArgumentException("entries of line " + line.code() + " must be " + roles.size()
                        + ", one for each column, but were " + line.entries().size());
            }
        }
    }

    private int position(AssessmentRole role) {
        requireNonNull(role, "role");
        for (int i = 0; i < columns().size(); i++) {
            if (columns().get(i).role().equals(role)) {
                return i;
            }
        }
        throw new IllegalArgumentException("role must be one of "
                + columns().stream().map(LedgerColumn::role).toList() + ", but was " + role);
    }

    /** Returns the dossier and the totals. */
    @Override
    public String toString() {
        return "Ledger{dossier=" + head().dossier() + ", totals="
                + columns().stream()
                        .map(column -> column.role() + "="
                                + column.reported().map(Points::toString).orElse("-"))
                        .toList()
                + ", maximum=" + maximum() + "}";
    }

    /** Builds a {@link Ledger}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder head(SheetHead head);

        Builder maximum(Points maximum);

        Builder addColumn(LedgerColumn column);

        Builder addLine(LedgerLine line);

        Builder addRemark(Problem remark);

        /**
         * Builds the ledger.
         *
         * @throws IllegalStateException if head or maximum is missing
         * @throws IllegalArgumentException if there is no column, two columns have one role, or a line does not have an
         *     entry for each column
         */
        Ledger build();
    }
}
