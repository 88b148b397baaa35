package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;

class LocalizedTextTest {

    private static final LocalizedText CULTURE = LocalizedText.of("Văn hóa – xã hội", "Culture and society");

    @Test
    void english_falls_back_to_vietnamese() {
        assertThat(CULTURE.text(Language.VI)).isEqualTo("Văn hóa – xã hội");
        assertThat(CULTURE.text(Language.EN)).isEqualTo("Culture and society");
        assertThat(LocalizedText.of("Kinh tế").text(Language.EN)).isEqualTo("Kinh tế");
        assertThat(LocalizedText.of("Kinh tế").en()).isEmpty();
        assertThat(CULTURE).hasToString("Văn hóa – xã hội");
    }

    @ParameterizedTest(name = "<{0}> is accepted")
    @ValueSource(
            strings = {
                "Xứ, họ đạo bình yên, gia đình hòa thuận",
                "Đề án 06",
                "Phong trào \"Dân vận khéo\"",
                "59,7 triệu đồng/người",
                "Xã A\u00A0–\u00A0B",
                "Москва",
                "α và β",
                "Nhóm A Б",
                "😀",
                "3 m²",
                "Êđê, M’nông"
            })
    void ordinary_texts_are_accepted(String text) {
        assertThat(LocalizedText.faults(text)).isEmpty();
        assertThat(LocalizedText.of(text).vi()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} at {2}: {1}")
    @CsvSource({
        "'a\u0000b', dvk.text.control, 1, U+0000",
        "'a\tb', dvk.text.control, 1, U+0009",
        "'a\nb', dvk.text.control, 1, U+000A",
        "'a\u2028b', dvk.text.control, 1, U+2028",
        "'a\u202Eb', dvk.text.bidi, 1, U+202E",
        "'a\u2067b', dvk.text.bidi, 1, U+2067",
        "'a\u200Fb', dvk.text.bidi, 1, U+200F",
        "'a\u200Bb', dvk.text.invisible, 1, U+200B",
        "'\uFEFFab', dvk.text.invisible, 0, U+FEFF",
        "'a\u00ADb', dvk.text.invisible, 1, U+00AD",
        "'a\u3164b', dvk.text.invisible, 1, U+3164",
        "'a\u061Cb', dvk.text.bidi, 1, U+061C",
        "'a\u202Ab', dvk.text.bidi, 1, U+202A",
        "'a\u2066b', dvk.text.bidi, 1, U+2066",
        "'a\u2069b', dvk.text.bidi, 1, U+2069",
        "'a\u180Bb', dvk.text.invisible, 1, U+180B",
        "'a\u180Fb', dvk.text.invisible, 1, U+180F",
        "'a\uFE00b', dvk.text.invisible, 1, U+FE00",
        "'a\uDB40\uDD00b', dvk.text.invisible, 1, U+E0100",
        "'a\uDB40\uDDEFb', dvk.text.invisible, 1, U+E01EF",
        "'a\uFE0Fb', dvk.text.invisible, 1, U+FE0F",
        "'\u0189ồng', dvk.text.eth, 0, U+0189",
        "'a\uE000b', dvk.text.private-use, 1, U+E000",
        "'a\u0378b', dvk.text.unassigned, 1, U+0378",
        "'a\uFFFEb', dvk.text.unassigned, 1, U+FFFE",
        "'a\uFFFDb', dvk.text.replacement, 1, U+FFFD",
        "'\u00D0ồng Trạch', dvk.text.eth, 0, U+00D0",
        "'\u00F0ường', dvk.text.eth, 0, U+00F0",
        "'xã Нòa Trạch', dvk.text.mixed-scripts, 4, U+00F2",
        "'Trạcһ', dvk.text.mixed-scripts, 4, U+04BB",
        "'Οng', dvk.text.mixed-scripts, 1, U+006E"
    })
    void each_fault_names_its_character_and_index(String text, String code, int index, String codePoint) {
        assertThat(LocalizedText.faults(text))
                .first()
                .isEqualTo(Message.of(code).with("codePoint", codePoint).with("index", index));
        assertThatThrownBy(() -> LocalizedText.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(codePoint)
                .hasMessageContaining(Integer.toString(index));
    }

    @Test
    void half_a_surrogate_pair_is_refused() {
        assertThat(LocalizedText.faults("ab\uD83D"))
                .containsExactly(Message.of("dvk.text.surrogate")
                        .with("codePoint", "U+D83D")
                        .with("index", 2));
    }

    @Test
    void decomposed_text_is_refused_at_the_first_place_that_differs() {
        String decomposed = Normalizer.normalize("Xã Hòa Trạch", Normalizer.Form.NFD);

        assertThat(LocalizedText.faults(decomposed))
                .containsExactly(Message.of("dvk.text.not-nfc")
                        .with("codePoint", "U+0061")
                        .with("index", 1));
        assertThatThrownBy(() -> LocalizedText.of(decomposed))
                .hasMessage("vi cannot be accepted: The text is not in Unicode normal form C: U+0061 at index 1."
                        + " Maybe it was typed with combining marks: compose it (NFC).");
    }

    @Test
    void a_letter_that_only_composition_changes_at_the_end_is_found() {
        assertThat(LocalizedText.faults("a\u0301"))
                .containsExactly(Message.of("dvk.text.not-nfc")
                        .with("codePoint", "U+0061")
                        .with("index", 0));
        assertThat(LocalizedText.faults("\u212B"))
                .containsExactly(Message.of("dvk.text.not-nfc")
                        .with("codePoint", "U+212B")
                        .with("index", 0));
    }

    @Test
    void every_fault_is_reported_up_to_twenty() {
        assertThat(LocalizedText.faults("Ð\u200B\uE000"))
                .extracting(Message::code)
                .containsExactly("dvk.text.eth", "dvk.text.invisible", "dvk.text.private-use");
        assertThat(LocalizedText.faults("\u200B".repeat(50) + "a")).hasSize(20);
    }

    @ParameterizedTest(name = "<{0}>")
    @ValueSource(strings = {"", " ", "\t\n", "\u2003", "\u00A0"})
    void blank_text_is_refused(String text) {
        assertThat(LocalizedText.faults(text)).containsExactly(Message.of("dvk.text.blank"));
    }

    @Test
    void two_thousand_characters_are_the_most() {
        assertThat(LocalizedText.faults("a".repeat(2_000))).isEmpty();
        assertThat(LocalizedText.faults("a".repeat(2_001)))
                .containsExactly(
                        Message.of("dvk.text.too-long").with("length", 2_001).with("limit", 2_000));
    }

    @Test
    void english_is_checked_too() {
        assertThatThrownBy(() -> LocalizedText.of("Kinh tế", "Econ\u200Bomy"))
                .hasMessage(
                        "en cannot be accepted: The text has the invisible character U+200B at index 4. Remove it.");
    }

    @Test
    void messages_never_quote_the_text() {
        assertThatThrownBy(() -> LocalizedText.of("Nguyễn Văn A\u0000"))
                .message()
                .doesNotContain("Nguyễn");
    }

    @Test
    void repair_composes_and_replaces_eth_and_nothing_else() {
        String typed = Normalizer.normalize(" Ðồng Trạch ", Normalizer.Form.NFD);

        assertThat(LocalizedText.normalized(typed)).isEqualTo(LocalizedText.of("Đồng Trạch"));
        assertThatThrownBy(() -> LocalizedText.normalized("a\u202Eb")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equality_is_by_both_texts() {
        new EqualsTester()
                .addEqualityGroup(CULTURE, LocalizedText.of("Văn hóa – xã hội", "Culture and society"))
                .addEqualityGroup(LocalizedText.of("Văn hóa – xã hội"))
                .addEqualityGroup(LocalizedText.of("Văn hoá – xã hội"))
                .testEquals();
    }

    @Test
    void null_is_refused() {
        new NullPointerTester().setDefault(String.class, "a").testAllPublicStaticMethods(LocalizedText.class);
        new NullPointerTester().testAllPublicInstanceMethods(CULTURE);
    }

    @Test
    void faults_are_an_immutable_list() {
        List<Message> faults = LocalizedText.faults("Ð");
        assertThatThrownBy(faults::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
