package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;

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
                layout, (row, column) -> reported.figure(row, column).map(PrintedSum::of));
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
        FormAudit audit =
                new FormAudit(layout, (row, column) -> form.number(row, column).map(PrintedSum::of));
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
                if (other != null && !other.sum.span().meets(parts.sum.span())) {
                    disagree(column, other, parts);
                }
            });
        }
    }

    private Optional<Sum> sum(FormColumn column, FormPartition partition, List<String> rows) {
        return added(rows, row -> cells.at(row, column.code()))
                .map(sum -> new Sum(AggregateWords.name(partition.heading()), rows, sum));
    }

    /** The sum of cells, if all of them are filled in. */
    private static Optional<PrintedSum> added(List<String> places, Function<String, Optional<PrintedSum>> cell) {
        Optional<PrintedSum> sum = Optional.of(PrintedSum.NOTHING);
        for (String place : places) {
            Optional<PrintedSum> next = cell.apply(place);
            sum = sum.flatMap(before -> next.map(before::plus));
        }
        return sum;
    }

    private void total(FormColumn column, Sum parts, String whole, PrintedSum total) {
        if (!total.span().meets(parts.sum.span())) {
            List<String> rows = new ArrayList<>(List.of(whole));
            rows.addAll(parts.rows);
            add(
                    rows,
                    column,
                    differs(
                                    AggregateCodes.FORM_PARTITION_DIFFERS,
                                    AggregateCodes.FORM_PARTITION_AT_BOUND,
                                    total,
                                    parts.sum)
                            .with("partition", parts.partition)
                            .with("row", whole));
        }
    }

    /** A total that its parts miss, or an open bound that they only reach. */
    private static Message differs(String code, String atBound, PrintedSum total, PrintedSum parts) {
        boolean missed = !total.span().gapTo(parts.span()).isZero();
        Message found =
                Message.of(missed ? code : atBound).with("sum", parts.words()).with("total", total.words());
        return missed ? found.with("by", total.by(parts)) : found;
    }

    private void disagree(FormColumn column, Sum one, Sum other) {
        List<String> rows = new ArrayList<>(one.rows);
        rows.addAll(other.rows);
        add(
                rows,
                column,
                Message.of(AggregateCodes.FORM_PARTITIONS_DISAGREE)
                        .with("partition", one.partition)
                        .with("sum", one.sum.words())
                        .with("other", other.partition)
                        .with("otherSum", other.sum.words()));
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

    private static Optional<Numbers> both(Optional<PrintedSum> part, Optional<PrintedSum> whole) {
        return part.flatMap(small -> whole.filter(large -> !small.span().fitsInto(large.span()))
                .map(large ->
                        code -> Message.of(code).with("part", small.words()).with("whole", large.words())));
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
            Optional<PrintedSum> sum = added(control.terms(), term -> cells.at(line.number(), term));
            Optional<PrintedSum> total = cells.at(line.number(), control.total());
            sum.ifPresent(terms -> total.filter(found -> !found.span().meets(terms.span()))
                    .ifPresent(found -> controlDiffers(control, line, found, terms)));
        }
    }

    private void controlDiffers(FormControl control, FormLine line, PrintedSum total, PrintedSum terms) {
        List<String> columns = new ArrayList<>(List.of(control.total()));
        columns.addAll(control.terms());
        findings.add(FormFinding.of(
                layout,
                List.of(line.number()),
                columns,
                differs(AggregateCodes.FORM_CONTROL_DIFFERS, AggregateCodes.FORM_CONTROL_AT_BOUND, total, terms)
                        .with("control", control.formula())));
    }

    private void add(List<String> rows, FormColumn column, Message message) {
        List<String> shown =
                rows.stream().filter(row -> !row.equals(FormLayout.ALL)).toList();
        findings.add(FormFinding.of(layout, shown, List.of(column.code()), message));
    }

    /** The number in a cell, if there is one. */
    @FunctionalInterface
    private interface Cells {
        Optional<PrintedSum> at(String row, String column);
    }

    /** Makes a message with the numbers that do not go together. */
    @FunctionalInterface
    private interface Numbers {
        Message apply(String code);
    }

    /** The rows of a partition, added up. */
    private record Sum(Argument partition, List<String> rows, PrintedSum sum) {}
}
