package vn.dvk.core.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.MessageTable;

/** Reads printed document numbers, and says what is wrong with those that cannot be read. */
final class DocumentSymbols {

    private static final int MAX_LENGTH = 80;

    private static final int FIRST_YEAR = 1_900;
    private static final int LAST_YEAR = 2_199;

    private static final String NUMBER = "(?<number>[0-9]{1,6}[a-z]{0,3})";
    private static final String WORD = "\\p{L}[\\p{L}0-9&.]*";
    private static final String WORDS = WORD + "(?:-" + WORD + ")*";

    private static final Pattern SLASH = Pattern.compile(NUMBER + "/(?:(?<year>[0-9]{4})/)?(?<symbol>" + WORDS + ")");
    private static final Pattern HYPHEN = Pattern.compile(NUMBER + "-(?<type>" + WORD + ")/(?<issuer>" + WORDS + ")");
    private static final Pattern DATED = Pattern.compile("(?<text>.*) \\((?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})\\)");

    /** A real slip of the pen: {@code 06/2021QĐ-UBND}. */
    private static final Pattern MISSING_SLASH =
            Pattern.compile("(?<before>[0-9]{1,6}[a-z]{0,3}/[0-9]{4})(?<after>" + WORDS + ")");

    /**
     * The abbreviations of document types. In the slash form only they tell a type from an issuer: {@code 249/MTTQ-BTT} is
     * a letter of MTTQ-BTT. Nghị định 30/2020/NĐ-CP, Phụ lục III, with the types of legal acts.
     */
    private static final ImmutableSet<String> TYPES = ImmutableSet.of(
            "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB", "TTr", "HĐ",
            "CĐ", "BGN", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB", "CV", "NĐ", "TT", "TTLT", "NQLT", "PL", "L",
            "LCT", "KL", "QH", "TL", "CTHĐ");

    private DocumentSymbols() {}

    static DocumentNumber parse(String text) {
        List<Message> faults = faults(text);
        if (!faults.isEmpty()) {
            MessageTable words = MessageTable.core();
            throw new IllegalArgumentException(faults.stream()
                    .map(fault -> words.text(fault, Language.EN)
                            + words.wayOut(fault, Language.EN)
                                    .map(way -> " " + way)
                                    .orElse(""))
                    .collect(Collectors.joining(" ")));
        }
        Matcher dated = DATED.matcher(text);
        if (dated.matches()) {
            return DocumentNumber.of(symbol(dated.group("text"))).withDate(LocalDate.parse(dated.group("date")));
        }
        return DocumentNumber.of(symbol(text));
    }

    static List<Message> faults(String text) {
        List<Message> textFaults = TextFaults.of(text);
        if (!textFaults.isEmpty()) {
            return textFaults;
        }
        if (text.length() > MAX_LENGTH) {
            return ImmutableList.of(Message.of(ValueCodes.TEXT_TOO_LONG)
                    .with("length", text.length())
                    .with("limit", MAX_LENGTH));
        }
        Matcher dated = DATED.matcher(text);
        Message fault = dated.matches() ? fault(dated.group("text"), dated.group("date")) : fault(text, null);
        return fault == null ? ImmutableList.of() : ImmutableList.of(fault);
    }

    private static @Nullable Message fault(String text, @Nullable String date) {
        Matcher slip = MISSING_SLASH.matcher(text);
        if (slip.matches()) {
            return Message.of(ValueCodes.DOCUMENT_MISSING_SLASH)
                    .with("number", text)
                    .with("repaired", slip.group("before") + "/" + slip.group("after"));
        }
        Matcher slash = SLASH.matcher(text);
        if (!slash.matches()) {
            return HYPHEN.matcher(text).matches() ? dateFault(date) : Message.of(ValueCodes.DOCUMENT_FORM);
        }
        if (TYPES.contains(slash.group("symbol"))) {
            return Message.of(ValueCodes.DOCUMENT_NO_ISSUER).with("number", text);
        }
        int year = year(slash);
        if (year != 0 && (year < FIRST_YEAR || year > LAST_YEAR)) {
            return Message.of(ValueCodes.DOCUMENT_YEAR)
                    .with("year", Integer.toString(year))
                    .with("first", Integer.toString(FIRST_YEAR))
                    .with("last", Integer.toString(LAST_YEAR));
        }
        return dateFault(date);
    }

    private static @Nullable Message dateFault(@Nullable String date) {
        if (date != null) {
            try {
                LocalDate.parse(date);
            } catch (DateTimeParseException e) {
                return Message.of(ValueCodes.DOCUMENT_DATE).with("date", date);
            }
        }
        return null;
    }

    /** Takes a text without faults apart. */
    private static DocumentSymbol symbol(String text) {
        Matcher hyphen = HYPHEN.matcher(text);
        if (hyphen.matches()) {
            return new DocumentSymbol(
                    text,
                    DocumentNumber.Form.HYPHEN,
                    hyphen.group("number"),
                    0,
                    hyphen.group("type"),
                    hyphen.group("issuer"));
        }
        Matcher slash = SLASH.matcher(text);
        if (!slash.matches()) {
            throw new IllegalStateException("A text without faults must match");
        }
        String symbol = slash.group("symbol");
        int joint = symbol.indexOf('-');
        boolean typed = joint > 0 && TYPES.contains(symbol.substring(0, joint));
        return new DocumentSymbol(
                text,
                DocumentNumber.Form.SLASH,
                slash.group("number"),
                year(slash),
                typed ? symbol.substring(0, joint) : "",
                typed ? symbol.substring(joint + 1) : symbol);
    }

    private static int year(Matcher slash) {
        String year = slash.group("year");
        return year == null ? 0 : Integer.parseInt(year);
    }
}
