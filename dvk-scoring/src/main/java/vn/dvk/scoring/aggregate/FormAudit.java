package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Points;

/** Checks the numbers of a form against each other. A check that lacks a number is left out. */
final class FormAudit {

    private final FormLayout layout;
    private final Cells cells;
    private final ImmutableList.Builder<FormFinding> findings = ImmutableList.builder();

    private FormAudit(FormLayout layout, Cells cells) {
        this.layout = layout;
        this.cells = cells;
    }

    /** Everything that is wrong with a form that somebody else filled in. */
    static ImmutableList<FormFinding> of(FormLayout layout, ReportedForm reported) {
        FormAudit audit = new FormAudit(
                layout, (row, column) -> reported.figure(row, column).map(PrintedSpan::of));
        audit.findings.addAll(FormComparison.unknown(layout, reported));
        audit.missing();
        for (FormColumn column : layout.columns()) {
            if (column.isAdded()) {
                audit.partitions(column);
                audit.partsOf(column);
            }
        }
        layout.controls().forEach(audit::control);
        audit.columnsOf();
        return audit.findings.build();
    }

    /** Control sums of a form that was filled from records; all else is right by the way it was counted. */
    static ImmutableList<FormFinding> ofMeasures(FilledForm form) {
        FormLayout layout = form.layout();
        FormAudit audit = new FormAudit(
                layout, (row, column) -> form.number(row, column).map(number -> new PrintedSpan(number, number, true)));
        layout.controls().stream()
                .filter(control -> !layout.isOfRecords(control))
                .forEach(audit::control);
        return audit.findings.build();
    }

    /** Cells that are not filled in: a finding for each set of columns. */
    private void missing() {
        Map<List<String>, List<String>> rows = new LinkedHashMap<>();
        for (FormLine line : layout.lines()) {
            List<String> columns = layout.columns().stream()
                    .map(FormColumn::code)
                    .filter(column -> cells.at(line.number(), column).isEmpty())
                    .toList();
            rows.computeIfAbsent(columns, empty -> new ArrayList<>()).add(line.number());
        }
        rows.forEach((columns, numbers) -> {
            if (!columns.isEmpty()) {
                findings.add(FormFinding.of(layout, numbers, columns, Message.of(AggregateCodes.FORM_NOT_FILLED)));
            }
        });
    }

    private void partitions(FormColumn column) {
        Map<String, Sum> first = new LinkedHashMap<>();
        for (int i = 0; i < layout.partitions().size(); i++) {
            FormPartition partition = layout.partitions().get(i);
            String whole = layout.whole(partition);
            Optional<Sum> sum = sum(column, partition, layout.rows(i));
            sum.ifPresent(
                    parts -> cells.at(whole, column.code()).ifPresent(total -> total(column, parts, whole, total)));
            sum.ifPresent(parts -> {
                Sum other = first.putIfAbsent(whole, parts);
                if (other != null && !other.span.meets(parts.span)) {
                    disagree(column, other, parts);
                }
            });
        }
    }

    private Optional<Sum> sum(FormColumn column, FormPartition partition, List<String> rows) {
        Optional<PrintedSpan> sum = Optional.of(new PrintedSpan(Points.ZERO, Points.ZERO, true));
        Points number = Points.ZERO;
        for (String row : rows) {
            Optional<PrintedSpan> next = cells.at(row, column.code());
            sum = sum.flatMap(before -> next.map(before::plus));
            number = number.plus(next.map(PrintedSpan::printed).orElse(Points.ZERO));
        }
        Points printed = number;
        return sum.map(span -> new Sum(partition.heading().code().text(), rows, span, printed));
    }

    private void total(FormColumn column, Sum parts, String whole, PrintedSpan total) {
        if (!total.meets(parts.span)) {
            List<String> rows = new ArrayList<>(List.of(whole));
            rows.addAll(parts.rows);
            add(
                    rows,
                    column,
                    Message.of(AggregateCodes.FORM_PARTITION_DIFFERS)
                            .with("partition", parts.partition)
                            .with("sum", number(parts.printed))
                            .with("row", whole)
                            .with("total", number(total.printed()))
                            .with("by", number(total.gapTo(parts.span))));
        }
    }

    private void disagree(FormColumn column, Sum one, Sum other) {
        List<String> rows = new ArrayList<>(one.rows);
        rows.addAll(other.rows);
        add(
                rows,
                column,
                Message.of(AggregateCodes.FORM_PARTITIONS_DISAGREE)
                        .with("partition", one.partition)
                        .with("sum", number(one.printed))
                        .with("other", other.partition)
                        .with("otherSum", number(other.printed)));
    }

    /** "Of which" rows, and parts beside a total that is not checked otherwise, are not greater than what they are some of. */
    private void partsOf(FormColumn column) {
        for (FormLine line : layout.lines()) {
            String above = line.kind() == FormLine.Kind.OF_WHICH ? line.of() : null;
            if (above != null) {
                greater(line.number(), above, column.code())
                        .ifPresent(message -> add(
                                List.of(above, line.number()),
                                column,
                                message.apply(AggregateCodes.FORM_ROW_GREATER)
                                        .with("row", line.number())
                                        .with("other", above)));
            }
        }
    }

    private Optional<Numbers> greater(String row, String above, String column) {
        return both(cells.at(row, column), cells.at(above, column));
    }

    private static Optional<Numbers> both(Optional<PrintedSpan> part, Optional<PrintedSpan> whole) {
        return part.flatMap(small -> whole.filter(large -> !small.fitsInto(large))
                .map(large -> code ->
                        Message.of(code).with("part", number(small.printed())).with("whole", number(large.printed()))));
    }

    private void columnsOf() {
        for (FormColumn column : layout.columns()) {
            String of = column.of();
            if (of != null) {
                layout.lines().forEach(line -> columnOf(line.number(), column.code(), of));
            }
        }
    }

    private void columnOf(String row, String column, String of) {
        both(cells.at(row, column), cells.at(row, of))
                .ifPresent(message -> findings.add(FormFinding.of(
                        layout,
                        List.of(row),
                        List.of(of, column),
                        message.apply(AggregateCodes.FORM_COLUMN_GREATER)
                                .with("column", column)
                                .with("other", of))));
    }

    private void control(FormControl control) {
        for (FormLine line : layout.lines()) {
            Optional<PrintedSpan> sum = Optional.of(new PrintedSpan(Points.ZERO, Points.ZERO, true));
            Points printed = Points.ZERO;
            for (String term : control.terms()) {
                Optional<PrintedSpan> next = cells.at(line.number(), term);
                sum = sum.flatMap(before -> next.map(before::plus));
                printed = printed.plus(next.map(PrintedSpan::printed).orElse(Points.ZERO));
            }
            Points number = printed;
            Optional<PrintedSpan> total = cells.at(line.number(), control.total());
            sum.ifPresent(terms -> total.filter(found -> !found.meets(terms))
                    .ifPresent(found -> controlDiffers(control, line, number, found, found.gapTo(terms))));
        }
    }

    private void controlDiffers(FormControl control, FormLine line, Points sum, PrintedSpan total, Points by) {
        List<String> columns = new ArrayList<>(List.of(control.total()));
        columns.addAll(control.terms());
        findings.add(FormFinding.of(
                layout,
                List.of(line.number()),
                columns,
                Message.of(AggregateCodes.FORM_CONTROL_DIFFERS)
                        .with("control", control.formula())
                        .with("sum", number(sum))
                        .with("total", number(total.printed()))
                        .with("by", number(by))));
    }

    private void add(List<String> rows, FormColumn column, Message message) {
        List<String> shown =
                rows.stream().filter(row -> !row.equals(FormLayout.ALL)).toList();
        findings.add(FormFinding.of(layout, shown, List.of(column.code()), message));
    }

    private static Argument number(Points points) {
        return Argument.number(points.toString());
    }

    /** The number in a cell, if there is one. */
    @FunctionalInterface
    private interface Cells {
        Optional<PrintedSpan> at(String row, String column);
    }

    /** Makes a message with the numbers that do not go together. */
    @FunctionalInterface
    private interface Numbers {
        Message apply(String code);
    }

    /** The rows of a partition, added up. */
    private record Sum(String partition, List<String> rows, PrintedSpan span, Points printed) {}
}
