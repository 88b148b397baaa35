package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.value.Code;

/**
 * Điều phát hiện trong biểu: something in a form that does not add up, with its place.
 *
 * <p>It quotes numbers and codes, never a record. Equality is by form, place and message. Immutable and thread-safe.
 */
public final class FormFinding {

    private final String form;
    private final ImmutableList<Code> rows;
    private final ImmutableList<Code> columns;
    private final Message message;

    /** What a tally remembers of the records that are meant; null where no records are. */
    private final @Nullable FormMark mark;

    FormFinding(String form, List<Code> rows, List<Code> columns, Message message, @Nullable FormMark mark) {
        this.form = form;
        this.rows = ImmutableList.copyOf(rows);
        this.columns = ImmutableList.copyOf(columns);
        this.message = message;
        this.mark = mark;
    }

    static FormFinding of(FormLayout layout, List<String> rows, List<String> columns, Message message) {
        return new FormFinding(
                layout.code(),
                rows.stream().map(Code::of).toList(),
                columns.stream().map(Code::of).toList(),
                message,
                null);
    }

    /**
     * The form.
     *
     * @return its code, as printed
     */
    public String form() {
        return form;
    }

    /**
     * The rows that are meant.
     *
     * @return their numbers, immutable, in the order of the form; empty where the form as a whole is meant
     */
    public List<Code> rows() {
        return rows;
    }

    /**
     * The columns that are meant.
     *
     * @return their codes, immutable, in the order of the form; empty where whole rows are meant
     */
    public List<Code> columns() {
        return columns;
    }

    /**
     * What is found, without words and without the place.
     *
     * @return the message
     */
    public Message message() {
        return message;
    }

    /**
     * The place and what is found, in words.
     *
     * @param language the language
     * @return one line
     */
    public String text(Language language) {
        MessageTable words = AggregateWords.table();
        StringBuilder text = new StringBuilder(place(language)).append(": ").append(words.text(message, language));
        words.wayOut(message, requireNonNull(language, "language"))
                .ifPresent(way -> text.append(' ').append(way));
        return text.toString();
    }

    @Nullable FormMark mark() {
        return mark;
    }

    private String place(Language language) {
        String place =
                AggregateWords.text(Message.of(AggregateCodes.FORM_PLACE).with("form", Argument.code(form)), language);
        if (!rows.isEmpty()) {
            place += ", "
                    + AggregateWords.text(
                            Message.of(AggregateCodes.FORM_PLACE_ROWS).with("rows", joined(rows)), language);
        }
        if (!columns.isEmpty()) {
            place += ", "
                    + AggregateWords.text(
                            Message.of(AggregateCodes.FORM_PLACE_COLUMNS).with("columns", joined(columns)), language);
        }
        return place;
    }

    static Argument joined(List<Code> codes) {
        return Argument.code(codes.stream().map(Code::text).collect(Collectors.joining(", ")));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormFinding that
                && form.equals(that.form)
                && rows.equals(that.rows)
                && columns.equals(that.columns)
                && message.equals(that.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(form, rows, columns, message);
    }

    /** Returns place and message, such as {@code 0601.N/BNV-TĐKT rows [07, 08] columns []: dvk.aggregate.… {count=3}}. */
    @Override
    public String toString() {
        return form + " rows " + rows + " columns " + columns + ": " + message;
    }
}
