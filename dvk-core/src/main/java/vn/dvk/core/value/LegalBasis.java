package vn.dvk.core.value;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;

/**
 * Căn cứ: the document, and the place in it, that a rule, a unit or an act rests on.
 *
 * <p>It names a document by number, or by title where no number is known, or by both. {@code toString()} shows the number
 * and the clause, not the title. Immutable and thread-safe.
 *
 * <pre>{@code
 * LegalBasis.of(DocumentNumber.parse("122/2018/NĐ-CP"), "Điều 5");
 * }</pre>
 */
@Value.Immutable
public abstract class LegalBasis implements CanonicalForm {

    LegalBasis() {}

    /**
     * A document as a whole.
     *
     * @param document its number
     * @return the basis
     */
    public static LegalBasis of(DocumentNumber document) {
        return builder().document(document).build();
    }

    /**
     * A place in a document.
     *
     * @param document its number
     * @param clause the place, such as {@code Điều 5 khoản 2}
     * @return the basis
     * @throws IllegalArgumentException if the clause is not an acceptable text
     */
    public static LegalBasis of(DocumentNumber document, String clause) {
        return builder().document(document).clause(clause).build();
    }

    /**
     * A source without a known number, such as a book, an article or an unnumbered act.
     *
     * @param title its title
     * @return the basis
     */
    public static LegalBasis ofSource(LocalizedText title) {
        return builder().title(title).build();
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder
     */
    public static Builder builder() {
        return ImmutableLegalBasis.builder();
    }

    /**
     * The number of the document.
     *
     * @return the number, or empty when it is not stated
     */
    public abstract Optional<DocumentNumber> document();

    /**
     * The title of the document.
     *
     * @return the title, or empty when it is not stated
     */
    public abstract Optional<LocalizedText> title();

    /**
     * The place in the document, such as {@code Điều 5 khoản 2}.
     *
     * @return the place, or empty for the whole document
     */
    public abstract Optional<String> clause();

    /**
     * Where the document can be read.
     *
     * @return an http or https address, or empty
     */
    public abstract Optional<String> url();

    @Override
    public void writeTo(CanonicalWriter to) {
        to.begin("legal-basis");
        document().ifPresent(document -> to.field("document").form(document));
        title().ifPresent(title -> to.field("title").form(title));
        clause().ifPresent(clause -> to.field("clause").text(clause));
        url().ifPresent(url -> to.field("url").text(url));
        to.end();
    }

    /** Returns the number and the clause, such as {@code 122/2018/NĐ-CP, Điều 5}; a title is not shown. */
    @Override
    public String toString() {
        String source = document().map(DocumentNumber::toString).orElse("title=<redacted>");
        return clause().map(clause -> source + ", " + clause).orElse(source);
    }

    @Value.Check
    void check() {
        if (document().isEmpty() && title().isEmpty()) {
            throw new IllegalArgumentException("A legal basis must have a document or a title, but has neither");
        }
        clause().ifPresent(clause -> LocalizedText.checked("clause", clause));
        url().ifPresent(LegalBasis::checkUrl);
    }

    private static void checkUrl(String url) {
        requireNonNull(url, "url");
        boolean web = url.startsWith("https://") || url.startsWith("http://");
        if (!web || url.length() > TextFaults.MAX_LENGTH || url.chars().anyMatch(c -> c <= ' ' || c == 0x7F)) {
            throw new IllegalArgumentException(
                    "url must start with http:// or https://, have at most 2000 characters and no spaces");
        }
    }

    /** Builds a basis; a document or a title must be set. */
    @CanIgnoreReturnValue
    public interface Builder {

        /**
         * Sets the number of the document.
         *
         * @param document the number
         * @return this builder
         */
        Builder document(DocumentNumber document);

        /**
         * Sets the title of the document.
         *
         * @param title the title
         * @return this builder
         */
        Builder title(LocalizedText title);

        /**
         * Sets the place in the document.
         *
         * @param clause one line of text, such as {@code Điều 5 khoản 2}
         * @return this builder
         */
        Builder clause(String clause);

        /**
         * Sets where the document can be read.
         *
         * @param url an http or https address
         * @return this builder
         */
        Builder url(String url);

        /**
         * Makes the basis.
         *
         * @return the basis
         * @throws IllegalArgumentException if neither document nor title is set, or a text cannot be accepted
         */
        LegalBasis build();
    }
}
