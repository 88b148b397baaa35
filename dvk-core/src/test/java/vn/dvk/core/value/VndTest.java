package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VndTest {

    private static final Vnd VND_3_8_BILLION = Vnd.of(3_800_000_000L);

    @Test
    void amounts_are_added_exactly() {
        assertThat(VND_3_8_BILLION.plus(Vnd.of(50_000_000))).hasToString("3850000000 VND");
        assertThat(VND_3_8_BILLION.minus(Vnd.of(3_900_000_000L)))
                .isEqualTo(Vnd.of(-100_000_000))
                .matches(Vnd::isNegative);
        assertThat(VND_3_8_BILLION.times(22)).isEqualTo(Vnd.of(83_600_000_000L));
        assertThat(VND_3_8_BILLION.negate()).isEqualTo(VND_3_8_BILLION.times(-1));
        assertThat(Vnd.sum(List.of(VND_3_8_BILLION, VND_3_8_BILLION))).isEqualTo(VND_3_8_BILLION.times(2));
        assertThat(Vnd.sum(List.of())).isEqualTo(Vnd.ZERO);
    }

    @Test
    void results_beyond_a_long_throw() {
        assertThatThrownBy(() -> Vnd.MAX_VALUE.plus(Vnd.of(1)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("amount must fit a long, but was 9223372036854775807 + 1");
        assertThatThrownBy(() -> Vnd.MIN_VALUE.minus(Vnd.of(1)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("amount must fit a long, but was -9223372036854775808 - 1");
        assertThatThrownBy(() -> Vnd.MAX_VALUE.times(2))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("amount must fit a long, but was 9223372036854775807 × 2");
        assertThatThrownBy(Vnd.MIN_VALUE::negate).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest(name = "{0} đồng")
    @ValueSource(longs = {0, 1, -1, 3_800_000_000L, Long.MAX_VALUE, Long.MIN_VALUE})
    void parse_reads_what_to_string_wrote(long amount) {
        assertThat(Vnd.parse(Vnd.of(amount).toString())).isEqualTo(Vnd.of(amount));
        assertThat(Vnd.parse(amount + " VND").amount()).isEqualTo(amount);
    }

    @ParameterizedTest(name = "<{0}> is refused")
    @ValueSource(
            strings = {
                "",
                "VND",
                " VND",
                "3800000000",
                "3.800.000.000 VND",
                "1.5 VND",
                "+1 VND",
                "--1 VND",
                "1  VND",
                "9223372036854775808 VND",
                "-9223372036854775809 VND",
                "1 đồng"
            })
    void other_forms_are_refused(String text) {
        assertThatThrownBy(() -> Vnd.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_missing_unit_is_named() {
        assertThatThrownBy(() -> Vnd.parse("38")).hasMessage("text must end with ' VND', such as '3800000000 VND'");
    }

    @Test
    void order_and_equality_are_by_amount() {
        new EqualsTester()
                .addEqualityGroup(VND_3_8_BILLION, Vnd.parse("3800000000 VND"))
                .addEqualityGroup(Vnd.ZERO, Vnd.of(0))
                .addEqualityGroup(Vnd.of(-1))
                .testEquals();
        assertThat(Vnd.of(-1)).isLessThan(Vnd.ZERO);
        assertThat(Vnd.MAX_VALUE).isGreaterThan(VND_3_8_BILLION);
    }

    @Test
    void only_amounts_below_zero_are_negative() {
        assertThat(Vnd.of(-1).isNegative()).isTrue();
        assertThat(Vnd.ZERO.isNegative()).isFalse();
        assertThat(Vnd.of(1).isNegative()).isFalse();
    }

    @Test
    void null_is_refused() {
        new NullPointerTester().testAllPublicStaticMethods(Vnd.class);
        new NullPointerTester().testAllPublicInstanceMethods(Vnd.ZERO);
    }
}
