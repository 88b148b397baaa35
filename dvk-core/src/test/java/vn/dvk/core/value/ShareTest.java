package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    private static final Share SHARE_22_28 = Share.of(22, 28);

    @Test
    void twenty_two_of_twenty_eight_communes_keep_both_counts() {
        assertThat(SHARE_22_28).hasToString("22/28").isNotEqualTo(Share.of(11, 14));
        assertThat(SHARE_22_28.quotient())
                .isEqualTo(Share.of(11, 14).quotient())
                .hasToString("11/14");
        assertThat(SHARE_22_28.percent(2, RoundingMode.HALF_UP)).hasToString("78.57");
    }

    @Test
    void individual_models_of_bo_trach_are_39_62_per_cent() {
        assertThat(Share.of(359, 547 + 359).percent(2, RoundingMode.HALF_UP)).hasToString("39.62");
    }

    @Test
    void pooling_adds_counts_and_does_not_average() {
        assertThat(Share.of(1, 2).pooledWith(Share.of(9, 10))).isEqualTo(Share.of(10, 12));
    }

    @Test
    void a_part_of_points_is_exact() {
        assertThat(SHARE_22_28.of(Points.of(10))).isEqualTo(Points.ofRatio(55, 7));
    }

    @Test
    void a_share_of_nothing_has_no_quotient() {
        Share nothing = Share.of(0, 0);

        assertThat(nothing.isDefined()).isFalse();
        assertThat(nothing.exceedsOne()).isFalse();
        assertThat(nothing.pooledWith(SHARE_22_28)).isEqualTo(SHARE_22_28);
        assertThatThrownBy(nothing::quotient)
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("A share must have a denominator above 0 for a quotient, but was 0/0");
        assertThatThrownBy(() -> nothing.percent(0, RoundingMode.UP)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void more_than_the_whole_is_kept_and_told() {
        assertThat(Share.of(29, 28).exceedsOne()).isTrue();
        assertThat(Share.of(28, 28).exceedsOne()).isFalse();
        assertThat(Share.of(5, 0).exceedsOne()).isFalse();
    }

    @Test
    void negative_counts_throw() {
        assertThatThrownBy(() -> Share.of(-1, 28))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("numerator must be 0 or more, but was -1");
        assertThatThrownBy(() -> Share.of(1, -28))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("denominator must be 0 or more, but was -28");
    }

    @Test
    void pooling_beyond_a_long_throws() {
        assertThatThrownBy(() -> Share.of(Long.MAX_VALUE, Long.MAX_VALUE).pooledWith(Share.of(1, 1)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("numerator must fit a long, but was 9223372036854775807 + 1");
    }

    @ParameterizedTest(name = "<{0}> is refused")
    @ValueSource(
            strings = {"", "22", "/", "22/", "/28", "-22/28", "22/28/1", "22 / 28", "２/３", "1/9223372036854775808"})
    void other_forms_are_refused(String text) {
        assertThatThrownBy(() -> Share.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void messages_of_parse_name_the_count_and_the_character() {
        assertThatThrownBy(() -> Share.parse("22/2x"))
                .hasMessage("denominator must be digits only, but has U+0078 at index 1");
        assertThatThrownBy(() -> Share.parse("/2")).hasMessage("numerator must have a digit, but is empty");
        assertThatThrownBy(() -> Share.parse("7")).hasMessage("text must be a share such as 22/28, but has no '/'");
        assertThatThrownBy(() -> Share.parse("1/99999999999999999999"))
                .hasMessage("denominator must be at most 9223372036854775807, but has 20 digits: 9999999999999999999…");
    }

    @Test
    void equality_is_by_both_counts() {
        new EqualsTester()
                .addEqualityGroup(SHARE_22_28, Share.parse("22/28"), Share.parse("022/28"))
                .addEqualityGroup(Share.of(11, 14))
                .addEqualityGroup(Share.of(28, 22))
                .addEqualityGroup(Share.of(0, 0))
                .testEquals();
    }

    @Test
    void null_is_refused() {
        new NullPointerTester().testAllPublicStaticMethods(Share.class);
        new NullPointerTester().setDefault(Points.class, Points.ONE).testAllPublicInstanceMethods(SHARE_22_28);
    }
}
