package vn.dvk.examples.realtables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.verify.WorkedCases;

class RealTablesTest {

    @TestFactory
    Stream<DynamicContainer> every_golden_case_comes_out() {
        return RealTables.TABLES.stream().map(table -> {
            Scorecard scorecard = RealTables.scorecard(table);
            return dynamicContainer(
                    table,
                    WorkedCases.of(scorecard.edition())
                            .against(scorecard)
                            .map(one -> dynamicTest(one.name(), one::run)));
        });
    }

    @Test
    void the_program_prints_what_its_page_promises() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RealTables.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try (InputStream in = RealTablesTest.class.getResourceAsStream("expected-output.txt")) {
            // After a change that is meant, write the output of the README's run command into that file.
            assertThat(bytes.toString(StandardCharsets.UTF_8))
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void both_assessors_gave_reasons_wherever_their_marks_differ() {
        assertThat(SplitMarks.ledger().problems()).isEmpty();
        assertThat(SplitMarks.ledger().column(AssessmentRole.SELF).total())
                .hasValueSatisfying(total -> assertThat(total).hasToString("87"));
        assertThat(SplitMarks.ledger().finalColumn().total())
                .hasValueSatisfying(total -> assertThat(total).hasToString("78"));
    }
}
