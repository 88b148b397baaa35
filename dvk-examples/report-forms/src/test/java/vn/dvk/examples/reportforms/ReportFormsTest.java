package vn.dvk.examples.reportforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.aggregate.FilledForm;

class ReportFormsTest {

    @Test
    void the_program_prints_what_its_page_promises() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportForms.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try (InputStream in = ReportFormsTest.class.getResourceAsStream("expected-output.txt")) {
            // After a change that is meant, write the output of the README's run command into that file.
            assertThat(bytes.toString(StandardCharsets.UTF_8))
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void three_partitions_of_the_movements_are_one_total() {
        FilledForm filled = MovementForm.settled().of(Movement.all());

        assertThat(filled.findings()).isEmpty();
        assertThat(filled.sum("1", "02", "03", "04", "05"))
                .isEqualTo(filled.sum("1", "06", "07", "08", "09", "10"))
                .isEqualTo(filled.sum("1", "11", "12"))
                .isEqualTo(Points.of(filled.records()));
    }

    @Test
    void the_stock_of_a_quarter_is_that_of_its_last_month() {
        assertThat(MonthlyFields.quarter().total().completeness().orElseThrow().missing())
                .hasSize(1);
        assertThatThrownBy(MonthlyFields::addingMonths)
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("hieu-qua-sum adds up a stock");
    }
}
