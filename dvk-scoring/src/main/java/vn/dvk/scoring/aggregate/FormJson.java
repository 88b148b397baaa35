package vn.dvk.scoring.aggregate;

import static vn.dvk.scoring.aggregate.JsonTable.list;
import static vn.dvk.scoring.aggregate.JsonTable.member;
import static vn.dvk.scoring.aggregate.JsonTable.object;
import static vn.dvk.scoring.aggregate.JsonTable.title;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dvk.core.value.Code;

/** A filled form as JSON. */
final class FormJson {

    private FormJson() {}

    static String of(FilledForm form) {
        FormLayout layout = form.layout();
        List<String> members = new ArrayList<>();
        members.add(member("form", JsonText.quoted(layout.code())));
        members.add(member("title", title(layout.title().title())));
        members.add(member("columns", list(layout.columns(), column -> column(layout, column))));
        members.add(member("rows", rows(form)));
        members.add(member("notes", list(form.notes(), JsonTable::title)));
        members.add(member("findings", list(form.findings(), FormJson::finding)));
        return object(members) + "\n";
    }

    private static String column(FormLayout layout, FormColumn column) {
        List<String> members = new ArrayList<>();
        members.add(member("code", JsonText.quoted(column.code())));
        members.add(member("title", title(column.measure().title())));
        layout.control(column)
                .ifPresent(control -> members.add(member("sumOf", list(control.terms(), JsonText::quoted))));
        String of = column.of();
        if (of != null) {
            members.add(member("ofWhich", JsonText.quoted(of)));
        }
        return object(members);
    }

    private static String rows(FilledForm form) {
        return form.layout().lines().stream()
                .map(line -> row(form, line))
                .collect(Collectors.joining(",\n", "[\n", "]"));
    }

    private static String row(FilledForm form, FormLine line) {
        FormLayout layout = form.layout();
        List<String> members = new ArrayList<>();
        members.add(member("number", JsonText.quoted(line.number())));
        members.add(member("text", title(line.heading().title())));
        members.add(member("kind", JsonText.quoted(line.kind().name())));
        layout.above(line)
                .filter(above -> !above.equals(FormLayout.ALL))
                .ifPresent(above -> members.add(member("of", JsonText.quoted(above))));
        if (line.partition() >= 0) {
            Heading partition = layout.partitions().get(line.partition()).heading();
            members.add(member("partition", JsonText.quoted(partition.code().text())));
        }
        List<String> values = layout.columns().stream()
                .map(column ->
                        member(column.code(), form.shown(line.number(), column).json()))
                .toList();
        members.add(member("values", object(values)));
        return object(members);
    }

    private static String finding(FormFinding finding) {
        List<String> arguments = new ArrayList<>();
        finding.message()
                .arguments()
                .forEach((name, value) -> arguments.add(member(name, JsonText.quoted(value.toString()))));
        return object(List.of(
                member("code", JsonText.quoted(finding.message().code())),
                member("rows", list(finding.rows(), FormJson::code)),
                member("columns", list(finding.columns(), FormJson::code)),
                member("arguments", object(arguments))));
    }

    private static String code(Code code) {
        return JsonText.quoted(code.text());
    }
}
