package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.ReportedFigure;

/**
 * Biểu nhận được: a form as somebody filled it in, number by number, whether it adds up or not.
 *
 * <p>Figures stay as printed, with their rounding words. Equality is by code and cells, in whatever order. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * ReportedForm received = ReportedForm.builder("0601.N/BNV-TĐKT", "1", "2", "3", "4")
 *         .row("01", 12, 2, 4, 6)
 *         .row("02", 3, 2, 1, 0)
 *         .build();
 * form.check(received).forEach(finding -> out.println(finding.text(Language.VI)));
 * }</pre>
 */
public final class ReportedForm {

    private final String code;
    private final ImmutableMap<Cell, ReportedFigure> cells;

    private ReportedForm(String code, Map<Cell, ReportedFigure> cells) {
        this.code = code;
        this.cells = ImmutableMap.copyOf(cells);
    }

    /**
     * A builder without cells.
     *
     * @param code the number of the form, as printed
     * @param columns the codes of the columns, in the order in which {@link Builder#row} is given its numbers
     * @return the builder
     * @throws IllegalArgumentException if a text is no line of text, or no {@link Code}
     */
    public static Builder builder(String code, String... columns) {
        return new Builder(
                LocalizedText.of(code).vi(),
                Arrays.stream(columns).map(Code::of).collect(ImmutableList.toImmutableList()));
    }

    /**
     * The number of the form.
     *
     * @return the code, as printed
     */
    public String code() {
        return code;
    }

    /**
     * What is filled in.
     *
     * @param row the number of the row
     * @param column the code of the column
     * @return the figure, or empty where nothing is
     * @throws IllegalArgumentException if a text is no {@link Code}
     */
    public Optional<ReportedFigure> figure(String row, String column) {
        return Optional.ofNullable(cells.get(new Cell(Code.of(row), Code.of(column))));
    }

    ImmutableMap<Cell, ReportedFigure> cells() {
        return cells;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportedForm that && code.equals(that.code) && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + cells.hashCode();
    }

    /** Returns the code and the number of cells. */
    @Override
    public String toString() {
        return "ReportedForm[" + code + ", " + cells.size() + " cells]";
    }

    /** Builds a {@link ReportedForm}. Not thread-safe. */
    @CanIgnoreReturnValue
    public static final class Builder {

        private final String code;
        private final ImmutableList<Code> columns;
        private final Map<Cell, ReportedFigure> cells = new LinkedHashMap<>();

        private Builder(String code, ImmutableList<Code> columns) {
            this.code = code;
            this.columns = columns;
        }

        /**
         * Fills in a row with whole numbers.
         *
         * @param row its number
         * @param numbers a number for each column
         * @return this builder
         * @throws IllegalArgumentException if there are not as many numbers as columns, or the row is there already
         */
        public Builder row(String row, long... numbers) {
            if (numbers.length != columns.size()) {
                throw new IllegalArgumentException("numbers must be " + columns.size() + " as the columns " + columns
                        + " are, but were " + numbers.length);
            }
            for (int i = 0; i < numbers.length; i++) {
                cell(row, columns.get(i).text(), ReportedFigure.of(numbers[i]));
            }
            return this;
        }

        /**
         * Fills in a cell.
         *
         * @param row the number of the row
         * @param column the code of the column
         * @param figure the figure as it is printed
         * @return this builder
         * @throws IllegalArgumentException if the cell is filled in already, or the figure is no quantity and no money
         */
        public Builder cell(String row, String column, ReportedFigure figure) {
            PrintedSpan.number(requireNonNull(figure, "figure"));
            if (cells.putIfAbsent(new Cell(Code.of(row), Code.of(column)), figure) != null) {
                throw new IllegalArgumentException("row '" + row + "' must have one figure in column '" + column + "'");
            }
            return this;
        }

        /**
         * Fills in a cell with what is printed there.
         *
         * @param row the number of the row
         * @param column the code of the column
         * @param printed the figure with its rounding word, as {@link ReportedFigure#parse(String)} reads it: {@code hơn 800}
         * @return this builder
         * @throws IllegalArgumentException if the cell is filled in already, or the text is no quantity and no money
         */
        public Builder cell(String row, String column, String printed) {
            return cell(row, column, ReportedFigure.parse(printed));
        }

        /**
         * Makes the form.
         *
         * @return the form
         */
        public ReportedForm build() {
            return new ReportedForm(code, cells);
        }
    }

    /**
     * A place in a form.
     *
     * @param row the number of the row
     * @param column the code of the column
     */
    record Cell(Code row, Code column) {}
}
