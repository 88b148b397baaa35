package vn.dvk.scoring.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dvk.core.value.Code;

/** A table as CSV of RFC 4180, in which no text can become a formula of the spreadsheet that opens it. */
final class CsvTable {

    /** What starts a formula in some spreadsheet, also as full-width signs. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final String ESTIMATED = "ESTIMATED";

    private CsvTable() {}

    static String of(SummaryText shown) {
        List<String> header = new ArrayList<>();
        header.add(AggregateWords.text(AggregateCodes.COLUMN_LEVEL, shown.language()));
        for (Heading head : shown.table().heads()) {
            header.add(safe(head.code().text()));
            header.add(safe(head.title().text(shown.language())));
        }
        header.addAll(columns(shown));
        if (shown.table().isRebased()) {
            header.add(AggregateWords.text(AggregateCodes.COLUMN_ESTIMATED, shown.language()));
            header.add(AggregateWords.text(AggregateCodes.COLUMN_LINEAGE, shown.language()));
        }
        StringBuilder text = new StringBuilder();
        append(text, header);
        shown.table().rows().forEach(row -> append(text, line(shown, row)));
        return text.toString();
    }

    /** Each title with the code of its column, without which two columns may have one name. */
    private static List<String> columns(SummaryText shown) {
        List<String> titles = shown.numberHeadings();
        List<String> codes = shown.numberCodes();
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            columns.add(safe(titles.get(i)) + " [" + codes.get(i) + "]");
        }
        return columns;
    }

    private static List<String> line(SummaryText shown, SummaryRow row) {
        List<String> line = new ArrayList<>();
        line.add(Integer.toString(row.level()));
        List<String> labels = shown.labels(row);
        List<Heading> heads = shown.table().heads();
        for (int i = 0; i < heads.size(); i++) {
            Optional<Group> group = row.group(heads.get(i).code());
            line.add(group.map(Group::code).map(Code::text).map(CsvTable::safe).orElse(""));
            line.add(safe(labels.get(i)));
        }
        for (Shown cell : shown.numbers(row)) {
            String text = cell.plain(shown.language());
            line.add(cell.isText() ? safe(text) : text);
        }
        if (shown.table().isRebased()) {
            line.add(row.isEstimated() ? ESTIMATED : "");
            line.add(row.lineage().stream().map(UsedLink::toString).collect(Collectors.joining(" ")));
        }
        return line;
    }

    static void append(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(CsvTable::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    /** An apostrophe makes a spreadsheet take a text as a text. */
    static String safe(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n' || c == ';');
        return plain && cell.equals(cell.strip()) ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
