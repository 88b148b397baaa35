package vn.dvk.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

    private static final Message NO_ROW =
            Message.of("dvk.table.no-row").with("fact", "meetings").with("value", 7);

    @Test
    void arguments_keep_their_order() {
        assertThat(NO_ROW.arguments().keySet()).containsExactly("fact", "value");
        assertThat(NO_ROW).hasToString("dvk.table.no-row {fact=meetings, value=7}");
        assertThat(Message.of("dvk.a")).hasToString("dvk.a");
    }

    @Test
    void adding_an_argument_leaves_the_message_as_it_was() {
        Message plain = Message.of("dvk.a");
        assertThat(plain.with("n", 1)).isNotEqualTo(plain);
        assertThat(plain.arguments()).isEmpty();
        assertThatThrownBy(() -> NO_ROW.arguments().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void an_argument_cannot_be_set_twice() {
        assertThatThrownBy(() -> NO_ROW.with("fact", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Message 'dvk.table.no-row' already has an argument 'fact'");
    }

    @ParameterizedTest(name = "<{0}> is no code")
    @ValueSource(strings = {"", "Dvk", "dvk.", ".dvk", "dvk..a", "dvk a", "dvk_a", "đvk", "dvk.-a", "dvk\n"})
    void codes_are_lower_case_words(String code) {
        assertThatThrownBy(() -> Message.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "code must be lower-case words joined by '.' or '-', at most 100 characters, but was '");
    }

    @Test
    void a_code_has_at_most_100_characters() {
        assertThat(Message.of("a".repeat(100)).code()).hasSize(100);
        assertThatThrownBy(() -> Message.of("a".repeat(101))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "<{0}> is no name")
    @ValueSource(strings = {"", "1a", "a b", "a-b", "a}", "á"})
    void names_are_letters_and_digits(String name) {
        assertThatThrownBy(() -> NO_ROW.with(name, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must be a letter followed by letters and digits, but was '" + name + "'");
    }

    @Test
    void equality_is_by_code_and_arguments_in_any_order() {
        new EqualsTester()
                .addEqualityGroup(
                        NO_ROW, Message.of("dvk.table.no-row").with("value", 7).with("fact", "meetings"))
                .addEqualityGroup(Message.of("dvk.table.no-row"))
                .addEqualityGroup(
                        Message.of("dvk.table.no-row").with("fact", "meetings").with("value", "7"))
                .addEqualityGroup(
                        Message.of("dvk.other").with("fact", "meetings").with("value", 7))
                .testEquals();
    }

    @Test
    void null_is_refused() {
        new NullPointerTester().testAllPublicStaticMethods(Message.class);
        new NullPointerTester()
                .setDefault(Argument.class, Argument.number(1))
                .setDefault(String.class, "a")
                .testAllPublicInstanceMethods(NO_ROW);
    }
}
