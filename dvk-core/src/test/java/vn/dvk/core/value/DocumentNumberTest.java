package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.core.error.Message;

class DocumentNumberTest {

    private static final LocalDate SIGNED = LocalDate.of(2024, 4, 16);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // number printed, form, number, year, type, issuer
        "04/2025/QĐ-UBND, SLASH, 04, 2025, QĐ, UBND",
        "1094/QĐ-UBND, SLASH, 1094, , QĐ, UBND",
        "29-HD/ĐUK, HYPHEN, 29, , HD, ĐUK",
        "82/HD-MTTW-BTT, SLASH, 82, , HD, MTTW-BTT",
        "06-KH/BCĐ, HYPHEN, 06, , KH, BCĐ",
        "366-QĐ/TW, HYPHEN, 366, , QĐ, TW",
        "70-KH/BDVTW, HYPHEN, 70, , KH, BDVTW",
        "16/CT-TTg, SLASH, 16, , CT, TTg",
        "122/2018/NĐ-CP, SLASH, 122, 2018, NĐ, CP",
        "1680/NQ-UBTVQH15, SLASH, 1680, , NQ, UBTVQH15",
        "249/MTTQ-BTT, SLASH, 249, , , MTTQ-BTT",
        "06/2022/QH15, SLASH, 06, 2022, , QH15",
        "12a/QĐ-SGD&ĐT, SLASH, 12a, , QĐ, SGD&ĐT",
        "07-QĐi/TW, HYPHEN, 07, , QĐi, TW"
    })
    void printed_numbers_are_taken_apart_and_kept(
            String text, DocumentNumber.Form form, String number, Integer year, String type, String issuer) {
        DocumentNumber parsed = DocumentNumber.parse(text);

        assertThat(DocumentNumber.faults(text)).isEmpty();
        assertThat(parsed).hasToString(text);
        assertThat(parsed.text()).isEqualTo(text);
        assertThat(parsed.form()).isEqualTo(form);
        assertThat(parsed.number()).isEqualTo(number);
        assertThat(parsed.year()).isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
        assertThat(parsed.type()).isEqualTo(Optional.ofNullable(type));
        assertThat(parsed.issuer()).isEqualTo(issuer);
        assertThat(parsed.date()).isEmpty();
    }

    @Test
    void a_missing_slash_gets_a_way_out() {
        assertThat(DocumentNumber.faults("06/2021QĐ-UBND"))
                .containsExactly(Message.of("dvk.document-number.missing-slash")
                        .with("number", "06/2021QĐ-UBND")
                        .with("repaired", "06/2021/QĐ-UBND"));
        assertThatThrownBy(() -> DocumentNumber.parse("06/2021QĐ-UBND"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The document number '06/2021QĐ-UBND' lacks a slash after the year."
                        + " Maybe '06/2021/QĐ-UBND' is meant.");
    }

    @ParameterizedTest(name = "<{0}>: {1}")
    @CsvSource({
        "QĐ-UBND, dvk.document-number.form",
        "số 04/2025/QĐ-UBND, dvk.document-number.form",
        "04, dvk.document-number.form",
        "04/, dvk.document-number.form",
        "04/2025, dvk.document-number.form",
        "04/25/QĐ-UBND, dvk.document-number.form",
        "04/2025/QĐ - UBND, dvk.document-number.form",
        "04/2025/QĐ--UBND, dvk.document-number.form",
        "29-HD, dvk.document-number.form",
        "29-HD-ĐUK, dvk.document-number.form",
        "1234567/QĐ-UBND, dvk.document-number.form",
        "12/QĐ, dvk.document-number.no-issuer",
        "12/1789/QĐ-UBND, dvk.document-number.year",
        "29-HD/ÐUK, dvk.text.eth",
        "29-HD/ĐUK (2023-02-29), dvk.document-number.date",
        "'  ', dvk.text.blank"
    })
    void other_forms_are_refused(String text, String code) {
        assertThat(DocumentNumber.faults(text)).extracting(Message::code).containsExactly(code);
        assertThatThrownBy(() -> DocumentNumber.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eighty_characters_are_the_most() {
        assertThat(DocumentNumber.faults("1/" + "A".repeat(78))).isEmpty();
        assertThat(DocumentNumber.faults("1/" + "A".repeat(79)))
                .containsExactly(
                        Message.of("dvk.text.too-long").with("length", 81).with("limit", 80));
    }

    @ParameterizedTest(name = "<{0}>")
    @ValueSource(strings = {"Nguyễn Văn A", "12/Nguyễn Văn A"})
    void free_text_is_never_quoted(String text) {
        assertThatThrownBy(() -> DocumentNumber.parse(text))
                .hasMessage("The document number has none of the known forms."
                        + " Write it as 04/2025/QĐ-UBND, 1094/QĐ-UBND or 29-HD/ĐUK.");
    }

    @Test
    void the_date_is_a_part_of_the_identity_and_of_the_text() {
        DocumentNumber dated = DocumentNumber.parse("29-HD/ĐUK").withDate(SIGNED);

        assertThat(dated).hasToString("29-HD/ĐUK (2024-04-16)");
        assertThat(dated.text()).isEqualTo("29-HD/ĐUK");
        assertThat(dated.date()).hasValue(SIGNED);
        assertThat(DocumentNumber.parse("29-HD/ĐUK (2024-04-16)")).isEqualTo(dated);
    }

    @Test
    void form_number_year_type_issuer_and_date_are_the_identity() {
        new EqualsTester()
                .addEqualityGroup(DocumentNumber.parse("04/2025/QĐ-UBND"), DocumentNumber.parse("4/2025/QĐ-UBND"))
                .addEqualityGroup(DocumentNumber.parse("04/2024/QĐ-UBND"))
                .addEqualityGroup(DocumentNumber.parse("04/QĐ-UBND"))
                .addEqualityGroup(DocumentNumber.parse("04-QĐ/UBND"))
                .addEqualityGroup(DocumentNumber.parse("04/KH-UBND"))
                .addEqualityGroup(DocumentNumber.parse("04/QĐ-TTg"))
                .addEqualityGroup(DocumentNumber.parse("04a/QĐ-UBND"))
                .addEqualityGroup(DocumentNumber.parse("04/QĐ-UBND").withDate(SIGNED))
                .addEqualityGroup(DocumentNumber.parse("04/QĐ-UBND").withDate(SIGNED.plusYears(1)))
                .testEquals();
    }

    @Test
    void null_is_refused() {
        new NullPointerTester().testAllPublicStaticMethods(DocumentNumber.class);
        new NullPointerTester().testAllPublicInstanceMethods(DocumentNumber.parse("29-HD/ĐUK"));
    }
}
