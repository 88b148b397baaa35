package vn.dvk.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaSet;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.EditionStatus;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

class CriteriaSetJsonTest {
    private static final String DOCUMENT = Documents.text("criteria-set.json");

    @Test
    void a_set_says_in_java_what_its_document_says() {
        CriteriaSet set = CriteriaSetJson.read(DOCUMENT).orThrow();
        Edition edition = set.editions().get(0);
        assertThat(set.title().en()).contains("District digital transformation index");
        assertThat(set.basis()).hasSize(2);
        assertThat(set.basis().get(1).document().orElseThrow().date()).contains(LocalDate.of(2025, 1, 15));
        assertThat(set.basis().get(1).clause()).contains("Điều 5 khoản 2");
        assertThat(edition.set()).isEqualTo(set.id());
        assertThat(edition.status()).isEqualTo(EditionStatus.DRAFT);
        assertThat(edition.inForce()).isEqualTo(DateRange.ofYears(2021, 2023));
        assertThat(edition.rounding()).isEqualTo(Rounding.atTotal(2, RoundingMode.HALF_UP));
        assertThat(edition.facts()).hasSize(3);
        CriteriaGroup group = (CriteriaGroup) edition.tree().get(0);
        assertThat(group.maximum()).contains(Points.parse("12.5"));
        assertThat(edition.banding().orElseThrow().bands().get(1).minimumInclusive())
                .isFalse();
        assertThat(edition.disqualifications()).hasSize(1);
    }

    @Test
    void settings_keep_exact_numbers_and_read_ratios_as_numbers() {
        Edition edition = CriteriaSetJson.read(DOCUMENT).orThrow().editions().get(0);
        RuleDefinition rule =
                ((Criterion) ((CriteriaGroup) edition.tree().get(0)).children().get(0)).rule();
        assertThat(rule.type()).isEqualTo(Code.of("table"));
        assertThat(rule.settings())
                .isEqualTo(Setting.tree()
                        .with(
                                "rows",
                                Setting.of(List.of(
                                        Setting.tree()
                                                .with(
                                                        "when",
                                                        Setting.tree()
                                                                .with("fact", "meetings")
                                                                .with("atLeast", 4)
                                                                .build())
                                                .with("points", Points.parse("12.5"))
                                                .build(),
                                        Setting.tree()
                                                .with(
                                                        "when",
                                                        Setting.tree()
                                                                .with("fact", "meetings")
                                                                .with("equal", 3)
                                                                .build())
                                                .with("shareOfMaximum", Points.ofRatio(1, 3))
                                                .build())))
                        .with("otherwise", 0)
                        .build());
    }

    @Test
    void what_is_written_is_read_back_equal_with_equal_fingerprints() {
        CriteriaSet set = CriteriaSetJson.read(DOCUMENT).orThrow();
        String written = CriteriaSetJson.write(set);
        CriteriaSet again = CriteriaSetJson.read(written).orThrow();
        assertThat(again).isEqualTo(set);
        assertThat(again.editions().get(0).fingerprint())
                .isEqualTo(set.editions().get(0).fingerprint());
        assertThat(CriteriaSetJson.write(again)).isEqualTo(written);
        assertThat(written)
                .startsWith("{\n  \"format\": \"dvk/criteria-set\",\n")
                .endsWith("}\n");
    }

    @Test
    void files_streams_and_texts_give_the_same(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("set.json");
        Files.writeString(file, DOCUMENT);
        CriteriaSet set = CriteriaSetJson.read(DOCUMENT).orThrow();
        assertThat(CriteriaSetJson.read(file).orThrow()).isEqualTo(set);
        InputStream in = new ByteArrayInputStream(DOCUMENT.getBytes(StandardCharsets.UTF_8));
        assertThat(CriteriaSetJson.read(in).orThrow()).isEqualTo(set);
    }

    @Test
    void a_file_that_is_not_there_throws(@TempDir Path directory) {
        assertThatThrownBy(() -> CriteriaSetJson.read(directory.resolve("none.json")))
                .isInstanceOf(java.io.UncheckedIOException.class);
    }

    @Test
    void later_findings_are_located_in_the_document() {
        ReadResult<CriteriaSet> result = CriteriaSetJson.read(DOCUMENT);
        Problem found = Problem.of("/tree/0/children/0/rule/rows/1", Message.of("dvk.example.found"));
        assertThat(result.locate("/editions/0", List.of(found)))
                .hasToString("[/editions/0/tree/0/children/0/rule/rows/1 (39:19): dvk.example.found]");
    }

    @Test
    void a_finding_about_what_is_not_written_stands_where_it_would_be() {
        ReadResult<CriteriaSet> result = CriteriaSetJson.read(DOCUMENT);
        Problem found = Problem.of("/editions/0/banding/bands/7/code", Message.of("dvk.example.found"));
        assertThat(result.locate(List.of(found)))
                .hasToString("[/editions/0/banding/bands/7/code (53:18): dvk.example.found]");
    }

    @Test
    void what_refuses_a_part_of_the_document_names_its_lines() {
        ReadResult<CriteriaSet> result = CriteriaSetJson.read(DOCUMENT);
        Problem found = Problem.of("/rounding", Message.of("dvk.example.found"));
        InvalidDefinitionException refusal = new InvalidDefinitionException(
                "example", List.of(found), vn.dvk.scoring.outcome.ScoringMessages.table());
        assertThatThrownBy(() -> result.locating("/editions/0", () -> {
                    throw refusal;
                }))
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        located -> assertThat(located.problems())
                                .hasToString("[/editions/0/rounding (19:19): dvk.example.found]"));
    }

    @Test
    void a_result_with_problems_has_no_value_and_throws_them_all() {
        ReadResult<CriteriaSet> result = CriteriaSetJson.read("{}");
        assertThat(result.isValid()).isFalse();
        assertThat(result.value()).isEmpty();
        assertThat(result).hasToString("ReadResult[2 problems]");
        assertThatThrownBy(result::orThrow)
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        e -> assertThat(e.problems()).isEqualTo(result.problems()))
                .hasMessageStartingWith("Criteria set");
    }

    @Test
    void a_setting_that_a_document_cannot_say_is_refused() {
        assertThatThrownBy(() -> CriteriaSetJson.write(withSetting("type", Setting.of("x"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("type");
        assertThatThrownBy(() -> CriteriaSetJson.write(withSetting("note", Setting.of("1/2"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ratio");
    }

    private static CriteriaSet withSetting(String name, Setting value) {
        Criterion criterion = Criterion.builder()
                .code(Code.of("1"))
                .title(LocalizedText.of("Một"))
                .maximum(Points.ONE)
                .rule(RuleDefinition.of(
                        "direct", Setting.tree().with(name, value).build()))
                .build();
        return CriteriaSet.builder()
                .id(Code.of("s"))
                .title(LocalizedText.of("Bộ"))
                .addEdition(Edition.builder()
                        .set(Code.of("s"))
                        .id(Code.of("e"))
                        .inForce(DateRange.always())
                        .rounding(Rounding.none())
                        .addTree(criterion)
                        .build())
                .build();
    }
}
