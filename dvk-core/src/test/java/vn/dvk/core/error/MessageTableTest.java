package vn.dvk.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.NullPointerTester;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MessageTableTest {

    private static final MessageTable TABLE = table(
            "a=Giá trị {value} của {fact}\na.way-out=Hãy sửa {fact}\nlabel.X=Ích\n",
            "a=Value {value} of {fact}\na.way-out=Maybe {fact}\nlabel.X=Ex\n");

    private static final Message MESSAGE =
            Message.of("a").with("fact", "meetings").with("value", Argument.number("1234.5"));

    @Test
    void placeholders_are_filled_in_the_language_of_the_reader() {
        assertThat(TABLE.text(MESSAGE, Language.VI)).isEqualTo("Giá trị 1.234,5 của meetings");
        assertThat(TABLE.text(MESSAGE, Language.EN)).isEqualTo("Value 1,234.5 of meetings");
        assertThat(TABLE.wayOut(MESSAGE, Language.VI)).hasValue("Hãy sửa meetings");
        assertThat(TABLE.wayOut(Message.of("label"), Language.VI)).isEmpty();
    }

    @Test
    void an_unknown_code_is_shown_with_its_arguments() {
        assertThat(TABLE.text(Message.of("b").with("n", 1), Language.VI)).isEqualTo("b {n=1}");
        assertThat(TABLE.wayOut(Message.of("b"), Language.EN)).isEmpty();
    }

    @Test
    void a_missing_argument_leaves_its_placeholder() {
        assertThat(TABLE.text(Message.of("a").with("value", 1), Language.EN)).isEqualTo("Value 1 of {fact}");
    }

    @Test
    void an_argument_that_looks_like_a_placeholder_is_not_filled_again() {
        Message tricky = Message.of("a").with("fact", "{value}").with("value", 1);
        assertThat(TABLE.text(tricky, Language.EN)).isEqualTo("Value 1 of {value}");
    }

    @Test
    void labels_stand_under_their_keys() {
        assertThat(TABLE.label("label.X", Language.VI)).hasValue("Ích");
        assertThat(TABLE.label("label.Y", Language.VI)).isEmpty();
        assertThat(TABLE.codes()).containsExactly("a", "label.X");
    }

    @Test
    void the_words_of_the_other_table_win() {
        MessageTable own = TABLE.with(table("a=Của tôi\nb=Mới\n", "a=Mine\nb=New\n"));

        assertThat(own.text(MESSAGE, Language.EN)).isEqualTo("Mine");
        assertThat(own.wayOut(MESSAGE, Language.EN)).hasValue("Maybe meetings");
        assertThat(own.codes()).containsExactly("a", "b", "label.X");
        assertThat(TABLE.text(MESSAGE, Language.EN)).startsWith("Value");
    }

    @Test
    void both_languages_must_have_the_same_keys() {
        assertThatThrownBy(() -> table("a=A\n", "b=B\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Both languages must have the same keys, but [a] stand in vi only and [b] in en only");
    }

    @Test
    void both_languages_must_have_the_same_placeholders() {
        assertThatThrownBy(() -> table("a={x}\n", "a={y}\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Both languages must have the same placeholders under 'a', but vi has [x] and en has [y]");
    }

    @Test
    void a_key_cannot_stand_twice() {
        assertThatThrownBy(() -> table("a=A\na=B\n", "a=A\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The key 'a' stands twice");
    }

    @Test
    void a_placeholder_may_ask_for_the_label_of_a_code() {
        MessageTable table =
                table("m={who:role-of} chấm\nrole-of.self=Tự chấm\n", "m=by {who:role-of}\nrole-of.self=Self\n");
        Message message = Message.of("m").with("who", "self");
        assertThat(table.text(message, Language.VI)).isEqualTo("Tự chấm chấm");
        assertThat(table.text(message, Language.EN)).isEqualTo("by Self");
        assertThat(table.text(Message.of("m").with("who", "other"), Language.EN))
                .isEqualTo("by other");
        assertThat(table.text(Message.of("m"), Language.EN)).isEqualTo("by {who:role-of}");
    }

    @Test
    void a_brace_opens_a_placeholder() {
        for (String text : new String[] {"{", "{}", "{a b}", "x {1}", "{a", "{:a}", "{a:}", "{a:B}"}) {
            assertThatThrownBy(() -> table("a=" + text + "\n", "a=" + text + "\n"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The text under 'a' has a '{' at index " + text.indexOf('{')
                            + " that opens no placeholder {name}");
        }
    }

    @Test
    void a_reader_that_fails_is_reported() {
        Reader failing = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> MessageTable.of(failing, new StringReader("")))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("gone");
    }

    @Test
    void the_core_table_has_words_for_every_code_of_this_package() {
        assertThat(Arrays.stream(ErrorCodes.class.getDeclaredFields())
                        .filter(field -> field.getType() == String.class)
                        .map(field -> {
                            try {
                                return (String) field.get(null);
                            } catch (IllegalAccessException e) {
                                throw new AssertionError(e);
                            }
                        }))
                .isNotEmpty()
                .isSubsetOf(MessageTable.core().codes());
    }

    @Test
    void the_words_of_the_core_table_are_composed_and_not_the_same_in_both_languages() {
        MessageTable core = MessageTable.core();
        assertThat(core.codes()).hasSizeGreaterThan(20).allSatisfy(code -> {
            String vi = core.label(code, Language.VI).orElseThrow();
            String en = core.label(code, Language.EN).orElseThrow();
            assertThat(Normalizer.isNormalized(vi, Normalizer.Form.NFC)).isTrue();
            assertThat(vi).isNotBlank().doesNotContain("\uFFFD").doesNotContain("Ð");
            assertThat(en).isNotBlank();
        });
    }

    @Test
    void null_is_refused() {
        new NullPointerTester()
                .setDefault(Reader.class, new StringReader(""))
                .testAllPublicStaticMethods(MessageTable.class);
        new NullPointerTester()
                .setDefault(Message.class, MESSAGE)
                .setDefault(MessageTable.class, TABLE)
                .testAllPublicInstanceMethods(TABLE);
    }

    private static MessageTable table(String vi, String en) {
        return MessageTable.of(new StringReader(vi), new StringReader(en));
    }
}
