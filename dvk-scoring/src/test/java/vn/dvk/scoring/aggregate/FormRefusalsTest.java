package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dvk.scoring.aggregate.StatutoryForms.vi;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/** A form that cannot be right is refused before any record is read, with every problem and its place. */
class FormRefusalsTest {

    private static final LocalizedText TEXT = LocalizedText.of("Dòng", "Row");
    private static final Quantity<String> LENGTH = Quantity.whole("length", TEXT, String::length);

    @Test
    void an_empty_form_says_what_it_lacks() {
        assertThat(problems(form()))
                .containsExactly("/rows dvk.aggregate.form-no-row", "/columns dvk.aggregate.form-no-column");
        assertThat(catchThrowableOfType(InvalidDefinitionException.class, () -> form().build())
                        .text(Language.VI))
                .contains("Biểu chưa có dòng nào. Thêm dòng tổng số hoặc một phân tổ.");
    }

    @Test
    void rows_have_their_place() {
        assertThat(problems(form().column("n", TEXT)
                        .row("1", TEXT, text -> true)
                        .partition("empty", TEXT)
                        .ofWhich("2", TEXT, text -> true)
                        .total("3", TEXT)
                        .total("3", TEXT)
                        .partitionOf("9", "lost", TEXT)
                        .row("a:b", TEXT, text -> true)
                        .partitionOf("c", "circle", TEXT)
                        .row("c", TEXT, text -> true)
                        .partitionOf("1", "under", TEXT)
                        .row("d", TEXT, text -> true)))
                .containsExactly(
                        "/rows/3 dvk.aggregate.plan-code-twice {code=3}",
                        "/rows/4 dvk.aggregate.form-code-sign {code=a:b}",
                        "/rows/0 dvk.aggregate.form-row-outside {row=1}",
                        "/rows/1 dvk.aggregate.form-of-which-first {row=2}",
                        "/rows/3 dvk.aggregate.form-total-twice {row=3}",
                        "/partitions/0 dvk.aggregate.form-partition-empty {partition=empty}",
                        "/partitions/1 dvk.aggregate.form-parent-unknown {partition=lost, row=9}",
                        "/partitions/2 dvk.aggregate.form-parent-unknown {partition=circle, row=c}");
    }

    @Test
    void a_settlement_is_of_rows_of_one_partition() {
        assertThat(problems(form().total("1", TEXT)
                        .column("n", TEXT)
                        .settle(TEXT, "1", "2")
                        .partition("p", TEXT)
                        .row("2", TEXT, text -> true)
                        .settle(TEXT, "2")))
                .containsExactly(
                        "/settlements/0 dvk.aggregate.form-settled-unknown {row=1}",
                        "/settlements/0 dvk.aggregate.form-settled-unknown {row=2}",
                        "/settlements/1 dvk.aggregate.form-settled-alone {row=2}");
        assertThatThrownBy(() -> form().resume("q")).hasMessage("code must be one of [], but was 'q'");
    }

    @Test
    void columns_are_numbers_of_each_row() {
        Quantity<String> stock = LENGTH.asStock(text -> LocalDate.of(2024, 1, 31));

        assertThat(problems(form().total("1", TEXT)
                        .column("a", TEXT, stock.sum())
                        .column("b", TEXT, LENGTH.last())
                        .column("c", TEXT, LENGTH.top(2, Code::of))
                        .column(
                                "d",
                                TEXT,
                                Measure.rank("r", TEXT, LENGTH.sum(), RankOrder.GREATEST_FIRST, RankMethod.DENSE))
                        .columnOfWhich("e", TEXT, "z", text -> true)))
                .containsExactly(
                        "/columns/0 dvk.aggregate.plan-stock-summed {measure=a}",
                        "/columns/1 dvk.aggregate.plan-last-of-flow {measure=b}",
                        "/columns/2 dvk.aggregate.plan-no-number {measure=c}",
                        "/columns/3 dvk.aggregate.form-compared {measure=d}",
                        "/columns/4 dvk.aggregate.form-column-unknown {column=z}");
    }

    @Test
    void only_what_adds_up_is_in_a_control_sum() {
        assertThat(problems(form().total("1", TEXT)
                        .column("1", TEXT)
                        .column("2", TEXT, text -> text.isEmpty())
                        .columnOfWhich("3", TEXT, "1", text -> true)
                        .column("4", TEXT, LENGTH.mean())
                        .control("1", "2", "3", "4", "5")
                        .control("1")
                        .control("2", "2")))
                .containsExactly(
                        "/controls/0 dvk.aggregate.form-column-of-which-added {column=3}",
                        "/controls/0 dvk.aggregate.form-column-not-added {column=4}",
                        "/controls/0 dvk.aggregate.form-column-unknown {column=5}",
                        "/controls/1 dvk.aggregate.form-control-empty {column=1}",
                        "/controls/2 dvk.aggregate.form-control-of-itself {column=2}");
    }

    @Test
    void a_code_is_a_line_of_text() {
        assertThatThrownBy(() -> ReportForm.<String>builder("a\nb", TEXT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> form().total("Tổng", vi("Tổng số"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static ReportForm.Builder<String> form() {
        return ReportForm.builder("F", TEXT);
    }

    private static List<String> problems(ReportForm.Builder<String> form) {
        return catchThrowableOfType(InvalidDefinitionException.class, form::build).problems().stream()
                .map(problem -> problem.path() + " " + problem.message())
                .toList();
    }
}
