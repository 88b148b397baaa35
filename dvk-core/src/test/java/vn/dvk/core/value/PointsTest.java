package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {

    private static final Points POINTS_40_3 = Points.ofRatio(40, 3);
    private static final Points BEYOND_LONG = Points.of(BigInteger.TEN.pow(30));

    @Nested
    class WorkedExample {

        @Test
        void forty_three_and_a_third_is_reported_as_43_33_with_one_three_hundredth_less() {
            Points exact = POINTS_40_3.plus(Points.of(30));

            Points reported = exact.rounded(2, RoundingMode.HALF_UP);

            assertThat(exact).hasToString("130/3");
            assertThat(reported).hasToString("43.33");
            assertThat(reported.minus(exact)).hasToString("-1/300");
        }

        @Test
        void twenty_two_of_twenty_eight_times_ten_is_55_7() {
            assertThat(Points.ofRatio(22, 28).times(10)).isEqualTo(Points.ofRatio(55, 7));
        }

        @Test
        void a_tenth_added_ten_times_is_one() {
            assertThat(Points.sum(Collections.nCopies(10, Points.parse("0.1")))).isEqualTo(Points.ONE);
        }

        @Test
        void a_half_at_the_third_decimal_follows_the_mode() {
            Points half = Points.parse("2.675");

            assertThat(half.rounded(2, RoundingMode.HALF_UP)).hasToString("2.68");
            assertThat(half.rounded(2, RoundingMode.HALF_DOWN)).hasToString("2.67");
            assertThat(half.rounded(2, RoundingMode.HALF_EVEN)).hasToString("2.68");
        }
    }

    @Nested
    class Text {

        @ParameterizedTest(name = "{0} is written {1}")
        @CsvSource({
            "12.50, 12.5",
            "0012, 12",
            "-0, 0",
            "44/56, 11/14",
            "80/4, 20",
            "-40/3, -40/3",
            "1/8, 0.125",
            "3/1000, 0.003",
            "0.000, 0",
            "-0.5, -0.5",
            "9223372036854775807, 9223372036854775807",
            "-9223372036854775808, -9223372036854775808",
            "9223372036854775808.5, 9223372036854775808.5"
        })
        void the_text_is_a_plain_decimal_when_it_ends_and_else_a_ratio(String written, String shown) {
            assertThat(Points.parse(written)).hasToString(shown);
        }

        @ParameterizedTest(name = "<{0}> is refused")
        @ValueSource(
                strings = {
                    "",
                    "-",
                    "+1",
                    " 1",
                    "1 ",
                    "1.",
                    ".5",
                    "1e3",
                    "1E1000000000",
                    "1/",
                    "1/-3",
                    "1/2/3",
                    "--1",
                    "٣",
                    "NaN",
                    "1_000"
                })
        void other_forms_are_refused(String text) {
            assertThatThrownBy(() -> Points.parse(text)).isInstanceOf(NumberFormatException.class);
        }

        @Test
        void the_message_names_the_first_wrong_character_and_not_the_text() {
            assertThatThrownBy(() -> Points.parse("12 Nguyễn"))
                    .isInstanceOf(NumberFormatException.class)
                    .hasMessage(
                            "text must be a decimal such as 12.5 or a ratio such as 40/3, but has U+0020 at index 2");
        }

        @Test
        void a_text_that_ends_too_early_says_where() {
            assertThatThrownBy(() -> Points.parse("12."))
                    .hasMessage("text must be a decimal such as 12.5 or a ratio such as 40/3, but it ends at index 3");
        }

        @Test
        void a_decimal_comma_gets_a_way_out() {
            assertThatThrownBy(() -> Points.parse("12,5"))
                    .hasMessage(
                            "text must be a decimal such as 12.5 or a ratio such as 40/3, but has U+002C at index 2."
                                    + " Maybe a decimal comma is meant: write 12.5 for 12,5");
        }

        @Test
        void a_zero_denominator_is_refused() {
            assertThatThrownBy(() -> Points.parse("4/0"))
                    .isInstanceOf(NumberFormatException.class)
                    .hasMessage("The denominator must not be 0, but was: 4/0");
        }

        @Test
        void more_than_200_characters_are_refused() {
            assertThat(Points.parse("1".repeat(200))).isGreaterThan(Points.ZERO);
            assertThatThrownBy(() -> Points.parse("1".repeat(201)))
                    .isInstanceOf(NumberFormatException.class)
                    .hasMessage("text must have at most 200 characters, but has 201");
        }
    }

    @Nested
    class Making {

        @Test
        void a_decimal_with_a_huge_exponent_is_refused_before_it_grows() {
            assertThatThrownBy(() -> Points.of(new BigDecimal("1E1000000000")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("scale must be in [-1000, 1000], but was -1000000000");
            assertThatThrownBy(() -> Points.of(new BigDecimal("1E-1001")))
                    .hasMessage("scale must be in [-1000, 1000], but was 1001");
        }

        @Test
        void the_largest_allowed_exponents_are_exact() {
            assertThat(Points.of(new BigDecimal("1E1000")).times(Points.of(new BigDecimal("1E-1000"))))
                    .isEqualTo(Points.ONE);
        }

        @Test
        void a_ratio_may_have_a_negative_denominator() {
            assertThat(Points.ofRatio(1, -3)).isEqualTo(Points.ofRatio(-1, 3));
            assertThat(Points.ofRatio(1, Long.MIN_VALUE).isNegative()).isTrue();
            assertThat(Points.ofRatio(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Points.ONE);
        }

        @Test
        void a_ratio_by_zero_throws() {
            assertThatThrownBy(() -> Points.ofRatio(5, 0))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("denominator must not be 0, but was: 5/0");
            assertThatThrownBy(() -> Points.ofRatio(BigInteger.TEN, BigInteger.ZERO))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("denominator must not be 0, but was: 10/0");
        }

        @ParameterizedTest(name = "{0} units at scale {1} are {2}")
        @CsvSource({
            "4333, 2, 43.33",
            "-5, 1, -0.5",
            "7, -2, 700",
            "0, 30, 0",
            "-9223372036854775808, 1, -922337203685477580.8",
            "1, 20, 0.00000000000000000001"
        })
        void scaled_units_are_exact(long unscaled, int scale, String expected) {
            assertThat(Points.ofScaled(unscaled, scale)).hasToString(expected);
        }
    }

    @Nested
    class Arithmetic {

        @Test
        void going_beyond_a_long_and_back_leaves_no_trace() {
            Points max = Points.of(Long.MAX_VALUE);

            Points back = max.plus(max).minus(max);

            assertThat(back).isEqualTo(max).hasSameHashCodeAs(max).hasToString(Long.toString(Long.MAX_VALUE));
        }

        @Test
        void the_least_long_has_an_opposite() {
            assertThat(Points.of(Long.MIN_VALUE).negate()).hasToString("9223372036854775808");
            assertThat(Points.of(Long.MIN_VALUE).abs()).isGreaterThan(Points.of(Long.MAX_VALUE));
        }

        @Test
        void dividing_by_zero_throws() {
            assertThatThrownBy(() -> Points.of(3).dividedBy(Points.ZERO))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("Points must not be divided by zero, but were: 3 / 0");
            assertThatThrownBy(() -> Points.of(3).dividedBy(0)).isInstanceOf(ArithmeticException.class);
        }

        @Test
        void the_sum_of_nothing_is_zero() {
            assertThat(Points.sum(List.of())).isSameAs(Points.ZERO);
        }

        @Test
        void min_and_max_keep_the_first_of_equals() {
            Points first = Points.of(2);
            assertThat(first.min(Points.of(2))).isSameAs(first);
            assertThat(first.max(Points.of(2))).isSameAs(first);
            assertThat(first.min(POINTS_40_3)).isSameAs(first);
            assertThat(first.max(POINTS_40_3)).isSameAs(POINTS_40_3);
        }
    }

    @Nested
    class Rounding {

        @Test
        void nothing_to_round_gives_the_same_points() {
            Points points = Points.parse("43.25");
            assertThat(points.rounded(2, RoundingMode.UNNECESSARY)).isSameAs(points);
        }

        @Test
        void losing_digits_under_unnecessary_throws() {
            assertThatThrownBy(() -> POINTS_40_3.rounded(2, RoundingMode.UNNECESSARY))
                    .isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(() -> BEYOND_LONG.dividedBy(3).rounded(2, RoundingMode.UNNECESSARY))
                    .isInstanceOf(ArithmeticException.class);
        }

        @Test
        void tens_and_hundreds_can_be_rounded_to() {
            assertThat(Points.of(1_250).rounded(-2, RoundingMode.HALF_EVEN)).hasToString("1200");
        }

        @Test
        void a_scale_out_of_range_throws() {
            assertThatThrownBy(() -> Points.ONE.toBigDecimal(1_001, RoundingMode.UP))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("scale must be in [-1000, 1000], but was 1001");
            assertThatThrownBy(() -> POINTS_40_3.rounded(-1_001, RoundingMode.UP))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void an_endless_decimal_has_no_exact_form() {
            assertThat(POINTS_40_3.isDecimal()).isFalse();
            assertThatThrownBy(POINTS_40_3::toBigDecimalExact)
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("Points must be a decimal that ends, but were 40/3");
        }

        @ParameterizedTest(name = "{0} at scale {1} is {2} units")
        @CsvSource({
            "43.33, 2, 4333",
            "43.33, 3, 43330",
            "43.33, 1, ",
            "40/3, 18, ",
            "10, 18, ",
            "-0.5, 1, -5",
            "9.223372036854775807, 18, 9223372036854775807"
        })
        void scaled_units_are_given_only_when_exact_and_small_enough(String text, int scale, Long units) {
            assertThat(Points.parse(text).toScaled(scale))
                    .isEqualTo(units == null ? OptionalLong.empty() : OptionalLong.of(units));
        }

        @Test
        void points_beyond_a_long_have_no_scaled_units() {
            assertThat(BEYOND_LONG.toScaled(0)).isEmpty();
            assertThatThrownBy(() -> Points.ONE.toScaled(19))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("scale must be in [0, 18], but was 19");
        }
    }

    @Test
    void signs_and_kinds_of_numbers_are_told_apart() {
        assertThat(Points.of(-1).isNegative()).isTrue();
        assertThat(Points.ZERO.isNegative()).isFalse();
        assertThat(Points.ONE.isNegative()).isFalse();
        assertThat(Points.of(7).isWhole()).isTrue();
        assertThat(Points.parse("0.5").isWhole()).isFalse();
        assertThat(Points.parse("0.5").isDecimal()).isTrue();
        assertThat(Points.parse("1/3").isDecimal()).isFalse();
        assertThat(BEYOND_LONG.isWhole()).isTrue();
        assertThat(BEYOND_LONG.negate().isNegative()).isTrue();
    }

    @Test
    void hash_codes_spread() {
        assertThat(LongStream.range(0, 100)
                        .mapToObj(n -> Points.ofRatio(n, 7).hashCode())
                        .distinct()
                        .count())
                .isGreaterThan(90);
    }

    @Test
    void equality_is_numeric() {
        new EqualsTester()
                .addEqualityGroup(
                        Points.parse("12.5"), Points.parse("12.50"), Points.ofRatio(25, 2), Points.ofScaled(125, 1))
                .addEqualityGroup(Points.ZERO, Points.of(new BigDecimal("0E+5")), Points.ofRatio(0, -7))
                .addEqualityGroup(Points.ofRatio(40, 3), Points.ofRatio(-80, -6))
                .addEqualityGroup(BEYOND_LONG, Points.of(new BigDecimal("1E+30")), Points.parse("1" + "0".repeat(30)))
                .addEqualityGroup(BEYOND_LONG.negate())
                .addEqualityGroup(Points.HUNDRED, Points.of(new BigDecimal("1E2")))
                .testEquals();
    }

    @Test
    void null_is_refused() {
        NullPointerTester tester = new NullPointerTester().setDefault(Points.class, Points.ONE);
        tester.testAllPublicStaticMethods(Points.class);
        tester.testAllPublicInstanceMethods(Points.ONE);
        tester.testAllPublicInstanceMethods(BEYOND_LONG);
    }
}
