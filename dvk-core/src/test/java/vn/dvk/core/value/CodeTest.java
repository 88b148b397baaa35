package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    @ParameterizedTest(name = "{0} is a code")
    @ValueSource(strings = {"KINH_TE", "19111", "I.3", "acme:double-credit", "a", "0", "so-ket-2023"})
    void letters_digits_and_four_joints_make_a_code(String text) {
        assertThat(Code.isValid(text)).isTrue();
        assertThat(Code.of(text)).hasToString(text).extracting(Code::text).isEqualTo(text);
    }

    @ParameterizedTest(name = "<{0}> is no code")
    @ValueSource(strings = {"", "-a", ".1", "_x", ":x", "a b", "Đ", "é", "a/b", "a\n", "ａ", "KINH-TẾ"})
    void other_texts_are_refused(String text) {
        assertThat(Code.isValid(text)).isFalse();
        assertThatThrownBy(() -> Code.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sixty_four_characters_are_the_most() {
        assertThat(Code.isValid("a".repeat(64))).isTrue();
        assertThat(Code.isValid("a".repeat(65))).isFalse();
        assertThatThrownBy(() -> Code.of("a".repeat(65))).hasMessage("A code must have 1 to 64 characters, but has 65");
    }

    @Test
    void the_message_names_the_character_and_not_the_text() {
        assertThatThrownBy(() -> Code.of("Nguyễn"))
                .hasMessage("A code must match [A-Za-z0-9][A-Za-z0-9._:-]{0,63}, but has U+1EC5 at index 4");
    }

    @Test
    void leading_zeros_and_case_count() {
        new EqualsTester()
                .addEqualityGroup(Code.of("044"), Code.of("044"))
                .addEqualityGroup(Code.of("44"))
                .addEqualityGroup(Code.of("kt"))
                .addEqualityGroup(Code.of("KT"))
                .testEquals();
        assertThat(Code.of("10")).isLessThan(Code.of("9"));
    }

    @Test
    void ids_seen_once_do_not_displace_a_code_that_comes_again_and_again() {
        Code criterion = Code.of("criterion-of-all");
        for (int i = 0; i < 20; i++) {
            criterion = Code.of("criterion-of-all");
        }
        for (int i = 0; i < 20_000; i++) {
            assertThat(Code.of("dossier-" + i).text()).isEqualTo("dossier-" + i);
            if (i % 100 == 0) {
                assertThat(Code.of("criterion-of-all")).isSameAs(criterion);
            }
        }
    }

    @Test
    void null_is_refused() {
        new NullPointerTester().testAllPublicStaticMethods(Code.class);
        new NullPointerTester().testAllPublicInstanceMethods(Code.of("a"));
    }
}
