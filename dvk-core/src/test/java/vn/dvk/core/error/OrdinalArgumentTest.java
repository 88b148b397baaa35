package vn.dvk.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalArgumentTest {

    @ParameterizedTest(name = "{0} is {2} in English")
    @CsvSource({
        "1, 1, 1st",
        "2, 2, 2nd",
        "3, 3, 3rd",
        "4, 4, 4th",
        "10, 10, 10th",
        "11, 11, 11th",
        "12, 12, 12th",
        "13, 13, 13th",
        "21, 21, 21st",
        "22, 22, 22nd",
        "101, 101, 101st",
        "111, 111, 111th",
        "1152, 1.152, '1,152nd'"
    })
    void a_place_is_spelled_as_the_language_does(long place, String vi, String en) {
        assertThat(Argument.ordinal(place).text(Language.VI)).isEqualTo(vi);
        assertThat(Argument.ordinal(place).text(Language.EN)).isEqualTo(en);
    }

    @Test
    void a_place_before_the_first_is_refused() {
        assertThatThrownBy(() -> Argument.ordinal(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value must be 1 or more, but was 0");
    }

    @Test
    void a_place_is_not_a_number() {
        new EqualsTester()
                .addEqualityGroup(Argument.ordinal(7), Argument.ordinal(7))
                .addEqualityGroup(Argument.ordinal(8))
                .addEqualityGroup(Argument.number(7))
                .testEquals();
    }
}
