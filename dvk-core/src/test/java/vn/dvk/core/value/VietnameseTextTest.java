package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.core.error.Language;

class VietnameseTextTest {

    @Nested
    class Order {

        @Test
        void letters_come_in_the_order_of_the_vietnamese_alphabet() {
            assertSorted(
                    "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "ô",
                    "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "w", "x", "y", "z");
        }

        @Test
        void tones_come_in_the_order_of_the_school() {
            assertSorted("ma", "mà", "mả", "mã", "má", "mạ");
            assertSorted("ươ", "ườ", "ưở", "ưỡ", "ướ", "ượ");
        }

        @Test
        void letters_decide_before_tones_and_tones_before_case() {
            assertSorted("bạ", "ban", "bàn", "băn");
            assertSorted("o", "ò", "ọ", "ö", "ô", "x", "x\u0303", "y");
            assertSorted("hoa", "Hoa", "hoà", "hòa", "Hòa", "hoàn");
        }

        @Test
        void communes_of_bo_trach_are_listed_as_in_a_vietnamese_directory() {
            assertSorted(
                    "Bắc Trạch",
                    "Cự Nẫm",
                    "Đại Trạch",
                    "Đông Trạch",
                    "Đồng Trạch",
                    "Đức Trạch",
                    "Hạ Trạch",
                    "Hòa Trạch",
                    "Hoàn Lão",
                    "Lâm Trạch",
                    "Lý Trạch",
                    "Phong Nha",
                    "Phúc Trạch",
                    "Tây Trạch",
                    "Thượng Trạch",
                    "Xuân Trạch");
        }

        @Test
        void a_space_comes_before_every_letter_and_numbers_by_value() {
            assertSorted("An Bình", "Anh");
            assertSorted("Thôn 1", "Thôn 2", "Thôn 10", "Thôn A");
            assertSorted("07", "7", "8", "99999999999999999999", "100000000000000000000");
        }

        @Test
        void other_scripts_come_last_and_by_code_point() {
            assertSorted("!", "1", "z", "α", "д", "\uFF21", "\uD835\uDC00");
        }

        @Test
        void composed_and_decomposed_forms_stand_side_by_side() {
            String decomposed = Normalizer.normalize("hòa", Normalizer.Form.NFD);
            assertSorted("hoa", decomposed, "hòa", "hỏa");
        }

        private void assertSorted(String... expected) {
            List<String> sorted = new ArrayList<>(List.of(expected));
            Collections.reverse(sorted);
            sorted.sort(VietnameseText.comparator());
            assertThat(sorted).containsExactly(expected);
        }
    }

    @Nested
    class LookUp {

        @ParameterizedTest(name = "{0} and {1} are one name")
        @CsvSource({
            "Hòa Trạch, Hoà Trạch",
            "thủy lợi, thuỷ lợi",
            "quý, qúy",
            "Khuỷu, khủyu",
            "XÃ HÒA TRẠCH, xã hoà trạch",
            "'Xứ, họ đạo bình yên', Xứ họ đạo bình yên",
            "Bà Rịa - Vũng Tàu, Bà Rịa – Vũng Tàu",
            "'  Cự   Nẫm ', cự nẫm",
            "Ðông Trạch, Đông Trạch",
            "ÐÔNG, đông",
            "\u0189ông, Đông",
            "Huế, Húê"
        })
        void spellings_of_one_name_have_one_key(String first, String second) {
            assertThat(VietnameseText.lookUpKey(first)).isEqualTo(VietnameseText.lookUpKey(second));
            assertThat(VietnameseText.lookUpKey(Normalizer.normalize(first, Normalizer.Form.NFD)))
                    .isEqualTo(VietnameseText.lookUpKey(first));
        }

        @ParameterizedTest(name = "{0} and {1} are two names")
        @CsvSource({
            "Đồng Trạch, Đông Trạch",
            "Hòa, Hóa",
            "Đức Trạch, Dức Trạch",
            "Lý Trạch, Ly Trạch",
            "Thôn 1, Thôn 11",
            "Hạ Trạch, Hà Trạch",
            "Mỹ, Mĩ",
            "Hoàn Lão, Hoản Lào",
            "An Bình, Anbình"
        })
        void different_names_have_different_keys(String first, String second) {
            assertThat(VietnameseText.lookUpKey(first)).isNotEqualTo(VietnameseText.lookUpKey(second));
        }

        @Test
        void a_text_without_letters_has_an_empty_key() {
            assertThat(VietnameseText.lookUpKey(" – … ")).isEmpty();
        }

        @Test
        void a_key_is_readable_lower_case_text() {
            assertThat(VietnameseText.lookUpKey("Xã Đồng Trạch")).isEqualTo("xã đồng trạch");
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest(name = "{0} is {1} in Vietnamese and {2} in English")
        @CsvSource(
                delimiter = '|',
                value = {
                    "1152 | 1.152 | 1,152",
                    "59.7 | 59,7 | 59.7",
                    "906 | 906 | 906",
                    "-1234567.25 | -1.234.567,25 | -1,234,567.25",
                    "0.5 | 0,5 | 0.5",
                    "11182 | 11.182 | 11,182",
                    "-100 | -100 | -100"
                })
        void numbers_are_written_as_readers_expect(BigDecimal number, String vi, String en) {
            assertThat(VietnameseText.format(number, Language.VI)).isEqualTo(vi);
            assertThat(VietnameseText.format(number, Language.EN)).isEqualTo(en);
            assertThat(VietnameseText.format(Points.of(number), Language.VI)).isEqualTo(vi);
            assertThat(VietnameseText.parseNumber(vi, Language.VI)).isEqualTo(number);
            assertThat(VietnameseText.parseNumber(en, Language.EN)).isEqualTo(number);
        }

        @Test
        void decimals_of_a_decimal_are_kept_and_points_have_none_too_many() {
            assertThat(VietnameseText.format(new BigDecimal("59.70"), Language.VI))
                    .isEqualTo("59,70");
            assertThat(VietnameseText.format(Points.parse("59.70"), Language.VI))
                    .isEqualTo("59,7");
            assertThat(VietnameseText.format(new BigDecimal("1.5E3"), Language.VI))
                    .isEqualTo("1.500");
        }

        @Test
        void endless_points_stay_a_ratio() {
            assertThat(VietnameseText.format(Points.ofRatio(40, 3), Language.VI))
                    .isEqualTo("40/3");
        }

        @Test
        void the_limits_of_a_long_are_written() {
            assertThat(VietnameseText.format(Long.MIN_VALUE, Language.VI)).isEqualTo("-9.223.372.036.854.775.808");
        }

        @Test
        void money_has_its_unit() {
            assertThat(VietnameseText.format(Vnd.of(3_800_000_000L), Language.VI))
                    .isEqualTo("3.800.000.000 đồng");
            assertThat(VietnameseText.format(Vnd.of(3_800_000_000L), Language.EN))
                    .isEqualTo("VND 3,800,000,000");
        }

        @Test
        void a_huge_exponent_is_refused() {
            assertThatThrownBy(() -> VietnameseText.format(new BigDecimal("1E1000000000"), Language.VI))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void a_dot_groups_thousands_in_vietnamese() {
            assertThat(VietnameseText.parseNumber("1.152", Language.VI)).isEqualTo(new BigDecimal(1_152));
            assertThat(VietnameseText.parseNumber("1.152", Language.EN)).isEqualTo(new BigDecimal("1.152"));
        }

        @ParameterizedTest(name = "<{0}> is refused")
        @ValueSource(
                strings = {"", "1.15", "1.1523", "12.34.567", "1,5,2", ",5", "5,", "1 152", "1E5", "+5", "1152.000"})
        void half_grouped_numbers_are_refused_in_vietnamese(String text) {
            assertThatThrownBy(() -> VietnameseText.parseNumber(text, Language.VI))
                    .isInstanceOf(NumberFormatException.class)
                    .hasMessage("text must be a number such as 1.234,5 or 1234,5 of at most 200 characters");
        }
    }

    @Test
    void null_is_refused() {
        new NullPointerTester()
                .setDefault(Points.class, Points.ONE)
                .setDefault(Vnd.class, Vnd.ZERO)
                .setDefault(BigDecimal.class, BigDecimal.ONE)
                .testAllPublicStaticMethods(VietnameseText.class);
    }
}
