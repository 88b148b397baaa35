package vn.dvk.core.value;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Message;

/**
 * Số, ký hiệu văn bản: the number and symbol printed on an official document, and its date where that is known.
 *
 * <p>State bodies write {@code 04/2025/QĐ-UBND} (normative, with its year) or {@code 1094/QĐ-UBND} and start again each
 * calendar year; Party bodies write {@code 29-HD/ĐUK} and number each type through a term. The text is kept as written.
 * A number is never unique by itself: two document numbers are equal when form, number (leading zeros apart), year, type,
 * issuer and date are. Letters count with their case. Slash and hyphen are never exchanged.
 *
 * <pre>{@code
 * DocumentNumber number = DocumentNumber.parse("29-HD/ĐUK").withDate(LocalDate.of(2024, 4, 16));
 * number.issuer();   // ĐUK
 * number.form();     // HYPHEN
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * <p>Sources: Nghị định 30/2020/NĐ-CP, Phụ lục III; Hướng dẫn 36-HD/VPTW of 3 April 2018.
 */
public final class DocumentNumber implements CanonicalForm {

    private final DocumentSymbol symbol;
    private final @Nullable LocalDate date;

    private DocumentNumber(DocumentSymbol symbol, @Nullable LocalDate date) {
        this.symbol = symbol;
        this.date = date;
    }

    /**
     * Reads a document number: {@code number/year/type-issuer}, {@code number/type-issuer}, {@code number/issuer} or
     * {@code number-type/issuer}; a date in parentheses may follow, as {@link #toString()} writes it.
     *
     * @param text the number and symbol as printed, at most 80 characters
     * @return the document number
     * @throws IllegalArgumentException if {@link #faults(String)} finds any
     */
    public static DocumentNumber parse(String text) {
        return DocumentSymbols.parse(requireNonNull(text, "text"));
    }

    /**
     * What makes a text unacceptable as a document number, so that a reader of documents can report it with its place.
     *
     * @param text the text
     * @return the faults, immutable; empty when {@link #parse(String)} accepts the text
     */
    public static List<Message> faults(String text) {
        return DocumentSymbols.faults(requireNonNull(text, "text"));
    }

    /**
     * The running number as printed, with its leading zeros and letters, such as {@code 04} or {@code 12a}.
     *
     * @return the number
     */
    public String number() {
        return symbol.number();
    }

    /**
     * The abbreviation of the type of document, such as {@code QĐ} or {@code HD}.
     *
     * @return the type; empty for official letters ({@code 249/MTTQ-BTT}) and acts of the National Assembly
     *     ({@code 06/2022/QH15}), whose symbol has none
     */
    public Optional<String> type() {
        return symbol.type().isEmpty() ? Optional.empty() : Optional.of(symbol.type());
    }

    /**
     * The printed abbreviation of the issuer, with its drafting unit if there is one: {@code UBND}, {@code MTTW-BTT}.
     *
     * @return the issuer
     */
    public String issuer() {
        return symbol.issuer();
    }

    /**
     * The year that is part of the symbol.
     *
     * @return the year, or empty when the symbol has none; it is not taken from the date
     */
    public OptionalInt year() {
        return symbol.year() == 0 ? OptionalInt.empty() : OptionalInt.of(symbol.year());
    }

    /**
     * The day on which the document was signed.
     *
     * @return the day, or empty when it is not stated
     */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /**
     * How the symbol is built.
     *
     * @return the form
     */
    public Form form() {
        return symbol.form();
    }

    /**
     * The number and symbol exactly as printed, without the date.
     *
     * @return the text
     */
    public String text() {
        return symbol.text();
    }

    /**
     * This number with the day of signing.
     *
     * @param day the day
     * @return a new document number
     */
    public DocumentNumber withDate(LocalDate day) {
        return new DocumentNumber(symbol, requireNonNull(day, "day"));
    }

    @Override
    public void writeTo(CanonicalWriter to) {
        to.begin("document-number").field("form").text(form().name());
        to.field("number").text(symbol.plainNumber());
        to.field("year").whole(symbol.year());
        to.field("type").text(symbol.type());
        to.field("issuer").text(symbol.issuer());
        if (date != null) {
            to.field("date").day(date);
        }
        to.end();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentNumber that && symbol.sameAs(that.symbol) && Objects.equals(date, that.date);
    }

    @Override
    public int hashCode() {
        return Objects.hash(symbol.plainNumber(), symbol.year(), symbol.type(), symbol.issuer(), date);
    }

    /** Returns the text as printed, and the date if there is one: {@code 29-HD/ĐUK (2024-04-16)}. */
    @Override
    public String toString() {
        return date == null ? text() : text() + " (" + date + ")";
    }

    /** Makes a document number of its parts. */
    static DocumentNumber of(DocumentSymbol symbol) {
        return new DocumentNumber(symbol, null);
    }

    /** How the number, the type and the issuer are joined. */
    public enum Form {
        /** State bodies: {@code 04/2025/QĐ-UBND}. */
        SLASH,
        /** Party bodies: {@code 29-HD/ĐUK}. */
        HYPHEN
    }
}
