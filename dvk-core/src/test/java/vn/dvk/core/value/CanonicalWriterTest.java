package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CanonicalWriterTest {

    /** Every kind of part once; its bytes never change under version 1. */
    private static final CanonicalForm EVERYTHING = to -> {
        to.begin("mẫu").field("text").text("Xã Đồng Trạch");
        to.field("code").code(Code.of("19111"));
        to.field("number").number(Points.ofRatio(-40, 3));
        to.field("big").number(Points.of(BigInteger.ONE.shiftLeft(64)));
        to.field("whole").whole(-1);
        to.field("flags").list(2).flag(true).flag(false);
        to.field("day").day(LocalDate.of(2025, 7, 1));
        to.field("range").range(DateRange.parse("2022-06/.."));
        to.field("absent").absent();
        to.field("none").list(List.of());
        to.field("share").form(Share.of(22, 28));
        to.end();
    };

    @Nested
    class GoldenBytes {

        @Test
        void the_bytes_of_every_kind_of_part_are_frozen() {
            String expected = "64766b" + "01"
                    + "42" + text("mẫu")
                    + field("text") + "54" + "00000013" + "58c3a320c490e1bb936e67205472e1baa16368"
                    + field("code") + "43" + "00000005" + "3139313131"
                    + field("number") + "4e" + "00000001" + "d8" + "00000001" + "03"
                    + field("big") + "4e" + "00000009" + "010000000000000000" + "00000001" + "01"
                    + field("whole") + "57" + "ffffffffffffffff"
                    + field("flags") + "41" + "00000002" + "4c01" + "4c00"
                    + field("day") + "44" + "0000000000004f2e"
                    + field("range") + "52" + "0000000a" + "323032322d30362f2e2e"
                    + field("absent") + "30"
                    + field("none") + "41" + "00000000"
                    + field("share") + "42" + text("share")
                    + field("numerator") + "57" + "0000000000000016"
                    + field("denominator") + "57" + "000000000000001c"
                    + "45" + "45";

            assertThat(HexFormat.of().formatHex(CanonicalWriter.bytes(EVERYTHING)))
                    .isEqualTo(expected);
        }

        @Test
        void the_fingerprint_of_every_kind_of_part_is_frozen() {
            assertThat(CanonicalWriter.fingerprint(EVERYTHING))
                    .hasToString("d7c41e97cbc8e6fd832e56b24b8ae6d1609db4ebaae0badfca502c6b2cb878eb");
        }

        @Test
        void the_fingerprints_of_the_values_of_this_package_are_frozen() {
            LegalBasis basis = LegalBasis.builder()
                    .document(DocumentNumber.parse("29-HD/ĐUK").withDate(LocalDate.of(2024, 4, 16)))
                    .title(LocalizedText.of("Hướng dẫn", "Guidance"))
                    .clause("Điều 5 khoản 2")
                    .url("https://example.vn/29")
                    .build();
            ReportedFigure figure = ReportedFigure.builder()
                    .wording("trên 3,8 tỷ đồng")
                    .value(new ReportedValue.Money(Vnd.of(3_800_000_000L)))
                    .qualifier(Qualifier.MORE_THAN)
                    .unit("đồng")
                    .asOf(DateRange.ofYears(2021, 2023))
                    .source(basis)
                    .build();
            List<CanonicalForm> values = List.of(
                    Points.parse("12.50"),
                    Share.of(22, 28),
                    Vnd.of(-1),
                    DateRange.always(),
                    Code.of("KT"),
                    LocalizedText.of("Kinh tế"),
                    DocumentNumber.parse("04/2025/QĐ-UBND"),
                    basis,
                    figure,
                    new ReportedValue.Quantity(new BigDecimal("59.70")),
                    new ReportedValue.Proportion(Share.of(22, 28)),
                    new ReportedValue.Period(DateRange.ofYears(2021, 2023)),
                    Fingerprint.parse("ab".repeat(32)));

            assertThat(CanonicalWriter.fingerprint(to -> to.list(values)))
                    .hasToString("995dd12108a6a7da505ce5e23c4c8f76aad921cf9f1a255dd3238327ae5f3dc1");
        }

        @Test
        void a_fingerprint_is_the_sha_256_of_the_bytes() throws Exception {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(CanonicalWriter.bytes(EVERYTHING));
            assertThat(CanonicalWriter.fingerprint(EVERYTHING)).isEqualTo(Fingerprint.ofSha256(digest));
        }

        private String field(String name) {
            return "46" + text(name);
        }

        private String text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            return String.format("%08x", utf8.length) + HexFormat.of().formatHex(utf8);
        }
    }

    @Nested
    class EqualValues {

        @Test
        void equal_values_have_equal_bytes() {
            assertSameBytes(Points.parse("12.5"), Points.ofRatio(25, 2));
            assertSameBytes(DocumentNumber.parse("4/QĐ-UBND"), DocumentNumber.parse("04/QĐ-UBND"));
            assertSameBytes(
                    new ReportedValue.Quantity(new BigDecimal("8E2")),
                    new ReportedValue.Quantity(new BigDecimal("800.0")));
        }

        @Test
        void near_values_have_different_bytes() {
            assertDifferentBytes(Share.of(22, 28), Share.of(11, 14));
            assertDifferentBytes(DateRange.parse("2021/2023"), DateRange.parse("2021-01-01/2023-12-31"));
            assertDifferentBytes(to -> to.text("19111"), Code.of("19111"));
            assertDifferentBytes(to -> to.whole(5), Points.of(5));
            assertDifferentBytes(
                    to -> to.list(1).list(0), to -> to.list(2).list(0).list(0));
            assertDifferentBytes(
                    to -> to.list(2).text("a").text("bc"),
                    to -> to.list(2).text("ab").text("c"));
            assertDifferentBytes(
                    to -> to.begin("r").field("a").absent().end(),
                    to -> to.begin("r").end());
            assertDifferentBytes(to -> to.begin("a").end(), to -> to.begin("b").end());
            assertDifferentBytes(to -> to.text("hòa"), to -> to.text("hoà"));
        }

        private void assertSameBytes(CanonicalForm first, CanonicalForm second) {
            assertThat(CanonicalWriter.bytes(first)).isEqualTo(CanonicalWriter.bytes(second));
        }

        private void assertDifferentBytes(CanonicalForm first, CanonicalForm second) {
            assertThat(CanonicalWriter.bytes(first)).isNotEqualTo(CanonicalWriter.bytes(second));
        }
    }

    @Nested
    class WrongCalls {

        @Test
        void a_tree_has_exactly_one_value() {
            refuses(to -> {}, "A form must write exactly one whole value");
            refuses(to -> to.whole(1).whole(2), "The tree has its value");
        }

        @Test
        void a_record_is_ended() {
            refuses(to -> to.begin("r"), "A form must write exactly one whole value");
            refuses(to -> to.begin("r").field("a"), "A form must write exactly one whole value");
            refuses(to -> to.begin("r").field("a").end(), "The last field of 'r' has no value");
            refuses(CanonicalWriter::end, "A call of end needs an open record, but the tree is open");
            refuses(to -> to.list(1).end(), "A call of end needs an open record, but a list is open");
        }

        @Test
        void a_field_has_one_value_and_stands_in_a_record() {
            refuses(to -> to.field("a"), "A call of field needs an open record, but the tree is open");
            refuses(to -> to.begin("r").field("a").field("b"), "The last field of 'r' has no value");
            refuses(to -> to.begin("r").whole(1), "A value in 'r' needs a field before it");
            refuses(to -> to.begin("r").field("a").whole(1).whole(2), "A value in 'r' needs a field before it");
            refuses(to -> to.begin("r").field("a").whole(1).field("a"), "Field 'a' of 'r' is written twice");
        }

        @Test
        void a_list_has_as_many_values_as_it_says() {
            refuses(to -> to.list(2).whole(1), "A form must write exactly one whole value");
            refuses(to -> to.list(1).whole(1).whole(2), "The tree has its value");
            refuses(to -> to.list(1).list(2).whole(1).whole(2).whole(3), "The tree has its value");
            assertThatThrownBy(() -> CanonicalWriter.bytes(to -> to.list(-1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("size must be 0 or more, but was -1");
        }

        @Test
        void a_form_inside_writes_one_value_and_leaves_the_rest_alone() {
            refuses(to -> to.list(2).form(in -> in.whole(1).whole(2)), "A form must write exactly one whole value");
            refuses(to -> to.list(1).form(in -> {}), "A form must write exactly one whole value");
            refuses(
                    to -> to.begin("r").field("a").form(in -> in.whole(1).end()),
                    "A form must write exactly one whole value");
            refuses(to -> to.begin("r").form(in -> in.whole(1)), "A value in 'r' needs a field before it");
        }

        @Test
        void half_a_surrogate_pair_is_refused() {
            assertThatThrownBy(() -> CanonicalWriter.bytes(to -> to.text("a\uD83D")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("text must not have half of a surrogate pair");
        }

        private void refuses(CanonicalForm form, String message) {
            assertThatThrownBy(() -> CanonicalWriter.bytes(form))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(message);
            assertThatThrownBy(() -> CanonicalWriter.fingerprint(form)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void null_is_refused() {
        new NullPointerTester().testAllPublicStaticMethods(CanonicalWriter.class);
        CanonicalWriter.bytes(to -> {
            new NullPointerTester()
                    .setDefault(DateRange.class, DateRange.always())
                    .testAllPublicInstanceMethods(to);
            to.absent();
        });
    }
}
