package vn.dvk.core.value;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.internal.CanIgnoreReturnValue;

/**
 * Văn bản hiển thị: a name or title in Vietnamese, and in English where there is one.
 *
 * <p>Each text is one line of 1 to 2000 characters in Unicode normal form C, with nothing invisible in it: no control,
 * format or bidirectional characters, nothing unassigned or private, no half surrogates, no U+FFFD. A word does not mix
 * Latin with Cyrillic or Greek letters, and {@code Ð ð Ɖ} (U+00D0, U+00F0, U+0189) are refused where {@code Đ đ} (U+0110,
 * U+0111) are meant. What is refused is named by code point and index, never quoted. {@link #normalized(String)} repairs what can
 * be repaired without guessing.
 *
 * <p>Equality is by both texts, exactly. For comparing names use {@link VietnameseText}. {@code toString()} is the
 * Vietnamese text: a type that holds the name of a person, or a title that could reveal something about one, keeps it out
 * of its own {@code toString()}.
 *
 * <pre>{@code
 * LocalizedText.of("Xã Đồng Trạch");
 * LocalizedText.of("Văn hóa – xã hội", "Culture and society").text(Language.EN);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class LocalizedText implements CanonicalForm, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String vi;
    private final @Nullable String en;

    private LocalizedText(String vi, @Nullable String en) {
        this.vi = vi;
        this.en = en;
    }

    /**
     * A Vietnamese text.
     *
     * @param vi the text
     * @return the text, without an English one
     * @throws IllegalArgumentException if {@link #faults(String)} finds any
     */
    public static LocalizedText of(String vi) {
        return new LocalizedText(checked("vi", vi), null);
    }

    /**
     * A text in both languages.
     *
     * @param vi the Vietnamese text
     * @param en the English text
     * @return the text
     * @throws IllegalArgumentException if {@link #faults(String)} finds any in either
     */
    public static LocalizedText of(String vi, String en) {
        return new LocalizedText(checked("vi", vi), checked("en", en));
    }

    /**
     * A Vietnamese text from one that may be decomposed or typed with a look-alike Ð: brought to normal form C, Ð, Ɖ and
     * ð replaced by Đ and đ, white space at both ends dropped. Nothing else is repaired.
     *
     * @param text the text as typed
     * @return the text
     * @throws IllegalArgumentException if it still has faults
     */
    public static LocalizedText normalized(String text) {
        String composed = Normalizer.normalize(requireNonNull(text, "text"), Form.NFC);
        return of(LookAlikes.replaced(composed).strip());
    }

    /**
     * What makes a text unacceptable, so that a reader of documents can report it with its place. Characters are named by
     * code point and by index, which counts UTF-16 units from 0. What is unassigned, and what is in normal form, is as the
     * running JDK knows it.
     *
     * @param text the text
     * @return the faults from left to right, immutable, at most 20; empty when the text is fine
     */
    public static List<Message> faults(String text) {
        return TextFaults.of(requireNonNull(text, "text"));
    }

    /**
     * The Vietnamese text.
     *
     * @return the text
     */
    public String vi() {
        return vi;
    }

    /**
     * The English text.
     *
     * @return the text, or empty when there is none
     */
    public Optional<String> en() {
        return Optional.ofNullable(en);
    }

    /**
     * The text in a language.
     *
     * @param language the language
     * @return the text; the Vietnamese one where the English is missing
     */
    public String text(Language language) {
        return requireNonNull(language, "language") == Language.EN && en != null ? en : vi;
    }

    @Override
    public void writeTo(CanonicalWriter to) {
        to.begin("localized-text").field("vi").text(vi);
        if (en != null) {
            to.field("en").text(en);
        }
        to.end();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalizedText that && vi.equals(that.vi) && Objects.equals(en, that.en);
    }

    @Override
    public int hashCode() {
        return Objects.hash(vi, en);
    }

    /** Returns the Vietnamese text. */
    @Override
    public String toString() {
        return vi;
    }

    /** The text itself, when it has no faults; for other types of this package that hold text. */
    @CanIgnoreReturnValue
    static String checked(String name, String text) {
        List<Message> faults = TextFaults.of(requireNonNull(text, name));
        if (!faults.isEmpty()) {
            MessageTable words = MessageTable.core();
            throw new IllegalArgumentException(faults.stream()
                    .map(fault -> words.text(fault, Language.EN)
                            + words.wayOut(fault, Language.EN)
                                    .map(way -> " " + way)
                                    .orElse(""))
                    .collect(Collectors.joining(" ", name + " cannot be accepted: ", "")));
        }
        return text;
    }

    @Serial
    private Object writeReplace() {
        return new SerialForm(SerialForm.Kind.LOCALIZED_TEXT, vi, en);
    }

    @Serial
    private void readObject(ObjectInputStream from) throws InvalidObjectException {
        throw SerialForm.missing();
    }
}
