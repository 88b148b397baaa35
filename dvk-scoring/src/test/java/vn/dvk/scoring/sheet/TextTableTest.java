package vn.dvk.scoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.scoring.sheet.TextTable.Column;

class TextTableTest {
    @Test
    void a_letter_with_its_accents_takes_one_column() {
        assertThat(TextTable.width("Nghị quyết")).isEqualTo(10);
        assertThat(TextTable.width(Normalizer.normalize("Nghị quyết", Normalizer.Form.NFD)))
                .isEqualTo(10);
    }

    @Test
    void columns_are_as_wide_as_their_widest_cell_and_numbers_stand_to_the_right() {
        TextTable table = table();
        table.row(List.of("1.10", "Họp", "5", "12,5"));
        assertThat(table.text()).isEqualTo("""
            Mã   | Nội dung | Tối đa |  Đạt
            -----+----------+--------+-----
            1.10 | Họp      |      5 | 12,5
            """);
    }

    @Test
    void long_content_is_cut_between_words_and_keeps_its_indent() {
        TextTable table = table();
        table.row(List.of("1", "  " + "một hai ".repeat(9).strip(), "5", "4"));
        assertThat(table.text().lines().skip(2))
                .containsExactly(
                        "1  |   một hai một hai một hai một hai một hai một hai một hai một |      5 |   4",
                        "   |   hai một hai                                                 |        |");
    }

    @Test
    void in_markdown_an_indent_stays_and_a_bar_is_no_border() {
        TextTable table = table();
        table.row(List.of("1", "  Họp | giao ban", "5", "4"));
        table.rule();
        assertThat(table.markdown()).isEqualTo("""
            | Mã | Nội dung | Tối đa | Đạt |
            |---|---|---:|---:|
            | 1 | &nbsp;&nbsp;Họp \\| giao ban | 5 | 4 |
            """);
    }

    private static TextTable table() {
        return new TextTable(List.of(
                Column.text("Mã", 8), Column.text("Nội dung", 64), Column.numbers("Tối đa"), Column.numbers("Đạt")));
    }
}
