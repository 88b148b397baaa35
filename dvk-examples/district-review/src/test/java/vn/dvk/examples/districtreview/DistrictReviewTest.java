package vn.dvk.examples.districtreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DistrictReviewTest {
    private static String report;

    @BeforeAll
    static void run_the_program() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            DistrictReview.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        report = bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_report_is_the_same_to_the_byte_on_every_machine() throws IOException {
        try (InputStream in = DistrictReviewTest.class.getResourceAsStream("expected-report.txt")) {
            // After a change that is meant, write the output of the README's run command into that file.
            assertThat(report).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void the_report_does_not_depend_on_the_default_locale() {
        Locale before = Locale.getDefault();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            DistrictReview.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        } finally {
            Locale.setDefault(before);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(report);
    }

    @Test
    void every_illustrative_part_says_so() {
        assertThat(report.lines().filter(line -> line.matches("^[3-7]\\. .*")).toList())
                .hasSize(5)
                .allMatch(line -> line.contains("MINH HỌA"));
    }

    @Test
    void the_seven_communes_of_today_hold_what_the_twenty_eight_held() {
        List<String> lines = report.lines().toList();
        int from = lines.indexOf("Cùng các mô hình đó, theo 7 xã hiện nay [MINH HỌA]");
        List<String> table = lines.subList(from, from + 14);

        assertThat(table.get(1)).startsWith("Cấp xã (quy đổi về 01/7/2025)");
        assertThat(table.subList(3, 10)).allMatch(line -> line.startsWith("Xã "));
        assertThat(table.get(10)).startsWith("Toàn địa bàn").contains(" 100 ");
        assertThat(table.get(11)).startsWith("Tổng cộng").contains(" 906 ", "50/906", "73,82");
    }

    @Test
    void models_and_exemplars_are_never_added_up() {
        assertThat(report).contains("547", "359", "906", "359/906 = 39,62%").doesNotContain("956", "984", "1.005");
    }
}
