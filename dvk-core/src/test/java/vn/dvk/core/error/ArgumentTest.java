package vn.dvk.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentTest {

    @ParameterizedTest(name = "{0} is {1} in Vietnamese and {2} in English")
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5 | 1.234,5 | 1,234.5",
                "-1234567 | -1.234.567 | -1,234,567",
                "999 | 999 | 999",
                "0.1234 | 0,1234 | 0.1234",
                "40/3 | 40/3 | 40/3",
                "-1/300 | -1/300 | -1/300",
                "-100000.00 | -100.000,00 | -100,000.00"
            })
    void numbers_are_spelled_for_the_reader(String number, String vi, String en) {
        Argument argument = Argument.number(number);

        assertThat(argument.text(Language.VI)).isEqualTo(vi);
        assertThat(argument.text(Language.EN)).isEqualTo(en);
        assertThat(argument).hasToString(number);
    }

    @ParameterizedTest(name = "<{0}> is no number")
    @ValueSource(strings = {"", "-", "1.", ".5", "1/", "1e5", "+1", "1,5", "1/2/3", "1.2/3", "x", "1 ", "１"})
    void other_texts_are_no_numbers(String text) {
        assertThatThrownBy(() -> Argument.number(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "value must be a plain decimal such as 12.5 or a ratio such as 40/3, but was '" + text + "'");
    }

    @Test
    void days_are_spelled_for_the_reader() {
        Argument day = Argument.day(LocalDate.of(2025, 7, 1));

        assertThat(day.text(Language.VI)).isEqualTo("01/7/2025");
        assertThat(day.text(Language.EN)).isEqualTo("2025-07-01");
        assertThat(day).hasToString("2025-07-01");
    }

    @Test
    void codes_are_the_same_in_every_language() {
        assertThat(Argument.code("29-HD/ĐUK").text(Language.VI)).isEqualTo("29-HD/ĐUK");
        assertThat(Argument.code("29-HD/ĐUK").text(Language.EN)).isEqualTo("29-HD/ĐUK");
        assertThat(Argument.code("")).hasToString("");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'a\nb', a\\u000ab", "'a\u202Eb', a\\u202eb", "'a\u0000', a\\u0000", "'\u00A0', \\u00a0", "'\uD83D', \\ud83d",
        "'\u2028', \\u2028", "'\uE000', \\ue000", "'\uDBC0\uDC00', \\udbc0\\udc00", "'😀', 😀", "'a b', a b"
    })
    void what_cannot_be_seen_in_a_code_is_escaped(String code, String shown) {
        assertThat(Argument.code(code)).hasToString(shown);
    }

    @Test
    void a_code_is_cut_after_80_characters_and_never_inside_an_escape() {
        assertThat(Argument.code("a".repeat(80))).hasToString("a".repeat(80));
        assertThat(Argument.code("a".repeat(81))).hasToString("a".repeat(79) + "…");
        assertThat(Argument.code("a".repeat(75) + "\n\n")).hasToString("a".repeat(75) + "…");
        assertThat(Argument.code("a".repeat(74) + "\n")).hasToString("a".repeat(74) + "\\u000a");
        assertThat(Argument.code("a".repeat(78) + "😀😀")).hasToString("a".repeat(78) + "…");
    }

    @Test
    void words_are_of_the_language_and_neutral_by_themselves() {
        Argument words = Argument.words(">800", "hơn 800", "more than\n800");

        assertThat(words).hasToString(">800");
        assertThat(words.text(Language.VI)).isEqualTo("hơn 800");
        assertThat(words.text(Language.EN)).isEqualTo("more than\\u000a800");
        assertThat(Argument.words("a", "a".repeat(401), "a").text(Language.VI)).isEqualTo("a".repeat(399) + "…");
    }

    @Test
    void equality_is_by_kind_and_value() {
        new EqualsTester()
                .addEqualityGroup(Argument.number(7), Argument.number("7"))
                .addEqualityGroup(Argument.number("7.0"))
                .addEqualityGroup(Argument.code("7"))
                .addEqualityGroup(Argument.day(LocalDate.of(2025, 7, 1)))
                .addEqualityGroup(Argument.words("7", "bảy", "seven"), Argument.words("7", "bảy", "seven"))
                .addEqualityGroup(Argument.words("7", "bảy", "7"))
                .testEquals();
    }

    @Test
    void null_is_refused() {
        new NullPointerTester().testAllPublicStaticMethods(Argument.class);
        new NullPointerTester().testAllPublicInstanceMethods(Argument.number(7));
        new NullPointerTester().testAllPublicInstanceMethods(Argument.code("a"));
        new NullPointerTester().testAllPublicInstanceMethods(Argument.words("a", "a", "a"));
        new NullPointerTester().testAllPublicInstanceMethods(Argument.day(LocalDate.of(2025, 7, 1)));
    }
}
