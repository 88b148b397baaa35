package vn.dvk.scoring.aggregate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.LocalizedText;

/** A table as JSON: codes and exact numbers, with the titles in all languages that there are. */
final class JsonTable {

    private JsonTable() {}

    static String of(SummaryTable table) {
        List<String> members = new ArrayList<>();
        table.title().ifPresent(title -> members.add(member("title", title(title))));
        members.add(member("dimensions", list(table.heads(), JsonTable::heading)));
        members.add(member("measures", list(table.measures(), JsonTable::measure)));
        members.add(member("rows", rows(table)));
        members.add(member("notes", list(table.notes(), JsonTable::title)));
        members.add(member("findings", list(table.findings(), JsonTable::finding)));
        if (table.isRebased()) {
            members.add(member("lineage", list(table.lineage(), JsonTable::link)));
        }
        return object(members) + "\n";
    }

    /** A row on each line, so that two tables can be compared line by line. */
    private static String rows(SummaryTable table) {
        return table.rows().stream().map(row -> row(table, row)).collect(Collectors.joining(",\n", "[\n", "]"));
    }

    private static String row(SummaryTable table, SummaryRow row) {
        List<String> members = new ArrayList<>();
        members.add(member("level", Integer.toString(row.level())));
        members.add(member("by", list(row.groupedBy(), code -> JsonText.quoted(code.text()))));
        members.add(member("groups", list(row.groups(), group -> heading(new Heading(group.code(), group.title())))));
        List<String> values = new ArrayList<>();
        table.measures().forEach(measure -> values.addAll(values(row, measure)));
        members.add(member("values", object(values)));
        if (row.isEstimated()) {
            members.add(member("estimated", "true"));
        }
        if (table.hasCompleteness()) {
            String json = row.completeness().map(JsonTable::completeness).orElse(new Shown.Suppressed().json());
            members.add(member("completeness", json));
        }
        return object(members);
    }

    private static <V> List<String> values(SummaryRow row, Measure<?, V> measure) {
        List<String> codes = measure.codes();
        List<Shown> cells = SummaryText.cells(row, measure);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            values.add(member(codes.get(i), cells.get(i).json()));
        }
        return values;
    }

    private static String finding(Finding found) {
        List<String> arguments = new ArrayList<>();
        found.message()
                .arguments()
                .forEach((name, value) -> arguments.add(member(name, JsonText.quoted(value.toString()))));
        return object(List.of(
                member("code", JsonText.quoted(found.code())),
                member("at", list(found.at(), place -> JsonText.quoted(place.toString()))),
                member("arguments", object(arguments)),
                member("text", title(AggregateWords.both(found.message())))));
    }

    private static String link(UsedLink used) {
        List<String> members = new ArrayList<>();
        members.add(member("from", JsonText.quoted(used.link().from().toString())));
        members.add(member("to", JsonText.quoted(used.link().to().toString())));
        members.add(member("kind", JsonText.quoted(used.link().kind().name())));
        members.add(member("effective", JsonText.quoted(used.link().effective().toString())));
        used.share()
                .ifPresent(
                        share -> members.add(member("share", Shown.number(share).json())));
        return object(members);
    }

    private static String completeness(Completeness found) {
        return object(List.of(
                member("expected", units(found.expected())),
                member("reported", units(found.reported())),
                member("missing", units(found.missing())),
                member("unexpected", units(found.unexpected())),
                member("reportsDue", Integer.toString(found.dueReports().size())),
                member("missingReports", list(found.missingReports(), JsonTable::missing))));
    }

    private static String missing(DueReport due) {
        List<String> members = new ArrayList<>();
        members.add(member("unit", JsonText.quoted(due.unit().toString())));
        members.add(member("name", title(due.name())));
        if (!due.isOnce()) {
            members.add(member("period", JsonText.quoted(due.period().toString())));
        }
        return object(members);
    }

    private static String units(Collection<UnitId> units) {
        return list(units, unit -> JsonText.quoted(unit.toString()));
    }

    static String heading(Heading heading) {
        return object(List.of(
                member("code", JsonText.quoted(heading.code().text())), member("title", title(heading.title()))));
    }

    private static String measure(Measure<?, ?> measure) {
        return object(List.of(
                member("code", JsonText.quoted(measure.code().text())),
                member("title", title(measure.title())),
                member("combining", JsonText.quoted(measure.combining().name()))));
    }

    static String title(LocalizedText title) {
        List<String> members = new ArrayList<>();
        members.add(member("vi", JsonText.quoted(title.vi())));
        title.en().ifPresent(en -> members.add(member("en", JsonText.quoted(en))));
        return object(members);
    }

    static <E> String list(Collection<? extends E> elements, Function<E, String> json) {
        return elements.stream().map(json).collect(Collectors.joining(",", "[", "]"));
    }

    static String object(List<String> members) {
        return members.stream().collect(Collectors.joining(",", "{", "}"));
    }

    static String member(String name, String json) {
        return JsonText.quoted(name) + ":" + json;
    }
}
