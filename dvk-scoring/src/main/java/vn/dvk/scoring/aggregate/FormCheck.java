package vn.dvk.scoring.aggregate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problems;

/** Finds everything that is wrong with a form. Places are pointers into {@code /rows}, {@code /columns} and so on. */
final class FormCheck {

    private final FormLayout layout;
    private final Problems problems = new Problems();

    private FormCheck(FormLayout layout) {
        this.layout = layout;
    }

    static void check(FormLayout layout) {
        FormCheck check = new FormCheck(layout);
        check.lines();
        check.partitions();
        check.settlements();
        check.columns();
        check.controls();
        check.problems.throwIfAny(AggregateCodes.FORM, AggregateWords.table());
    }

    private void lines() {
        if (layout.lines().isEmpty()) {
            problems.add("/rows", Message.of(AggregateCodes.FORM_NO_ROW));
        }
        distinct("/rows/", layout.lines().stream().map(FormLine::number).toList());
        boolean total = false;
        for (int i = 0; i < layout.lines().size(); i++) {
            FormLine line = layout.lines().get(i);
            String path = "/rows/" + i;
            if (line.kind() == FormLine.Kind.TOTAL && total) {
                problems.add(path, of(AggregateCodes.FORM_TOTAL_TWICE, "row", line.number()));
            }
            if (line.kind() == FormLine.Kind.PART && line.partition() < 0) {
                problems.add(path, of(AggregateCodes.FORM_ROW_OUTSIDE, "row", line.number()));
            }
            if (line.kind() == FormLine.Kind.OF_WHICH && line.of() == null) {
                problems.add(path, of(AggregateCodes.FORM_OF_WHICH_FIRST, "row", line.number()));
            }
            total |= line.kind() == FormLine.Kind.TOTAL;
        }
    }

    /** A sign marks what is counted beside the rows; no row may have it. */
    private void distinct(String path, List<String> codes) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).indexOf(FormMark.SIGN) >= 0) {
                problems.add(path + i, of(AggregateCodes.FORM_CODE_SIGN, "code", codes.get(i)));
            }
            if (!seen.add(codes.get(i))) {
                problems.add(path + i, of(AggregateCodes.PLAN_CODE_TWICE, "code", codes.get(i)));
            }
        }
    }

    private void partitions() {
        List<FormPartition> all = layout.partitions();
        distinct(
                "/partitions/",
                all.stream().map(one -> one.heading().code().text()).toList());
        for (int i = 0; i < all.size(); i++) {
            String code = all.get(i).heading().code().text();
            if (layout.rows(i).isEmpty()) {
                problems.add("/partitions/" + i, of(AggregateCodes.FORM_PARTITION_EMPTY, "partition", code));
            }
            String of = all.get(i).of();
            if (of != null && !stands(of, i)) {
                problems.add(
                        "/partitions/" + i,
                        of(AggregateCodes.FORM_PARENT_UNKNOWN, "partition", code)
                                .with("row", of));
            }
        }
    }

    /** Tells whether a row is there, and not within the partition that is to divide it. */
    private boolean stands(String row, int partition) {
        return layout.line(row)
                .filter(line -> layout.chain(line).stream().noneMatch(above -> above.partition() == partition))
                .isPresent();
    }

    private void settlements() {
        for (int i = 0; i < layout.settlements().size(); i++) {
            FormSettlement settlement = layout.settlements().get(i);
            List<String> known = settlement.partition() < 0 ? List.of() : layout.rows(settlement.partition());
            for (String row : settlement.rows()) {
                if (!known.contains(row)) {
                    problems.add("/settlements/" + i, of(AggregateCodes.FORM_SETTLED_UNKNOWN, "row", row));
                }
            }
            if (settlement.rows().size() < 2) {
                problems.add(
                        "/settlements/" + i,
                        of(
                                AggregateCodes.FORM_SETTLED_ALONE,
                                "row",
                                settlement.rows().get(0)));
            }
        }
    }

    private void columns() {
        if (layout.columns().isEmpty()) {
            problems.add("/columns", Message.of(AggregateCodes.FORM_NO_COLUMN));
        }
        distinct("/columns/", layout.columns().stream().map(FormColumn::code).toList());
        for (int i = 0; i < layout.columns().size(); i++) {
            FormColumn column = layout.columns().get(i);
            String path = "/columns/" + i;
            refused(column.measure()).ifPresent(code -> problems.add(path, of(code, "measure", column.code())));
            String of = column.of();
            if (of != null && (of.equals(column.code()) || layout.column(of).isEmpty())) {
                problems.add(path, of(AggregateCodes.FORM_COLUMN_UNKNOWN, "column", of));
            }
        }
    }

    /** Why a measure is no column of a form. */
    private static Optional<String> refused(Measure<?, ?> measure) {
        if (measure.has(MeasureTrait.ADDS_STOCK)) {
            return Optional.of(AggregateCodes.PLAN_STOCK_SUMMED);
        }
        if (measure.has(MeasureTrait.LAST_OF_FLOW)) {
            return Optional.of(AggregateCodes.PLAN_LAST_OF_FLOW);
        }
        if (measure.comparison().isPresent()) {
            return Optional.of(AggregateCodes.FORM_COMPARED);
        }
        return measure.isOrdered() ? Optional.empty() : Optional.of(AggregateCodes.PLAN_NO_NUMBER);
    }

    private void controls() {
        for (int i = 0; i < layout.controls().size(); i++) {
            FormControl control = layout.controls().get(i);
            String path = "/controls/" + i;
            if (control.terms().isEmpty()) {
                problems.add(path, of(AggregateCodes.FORM_CONTROL_EMPTY, "column", control.total()));
            }
            if (control.terms().contains(control.total())) {
                problems.add(path, of(AggregateCodes.FORM_CONTROL_OF_ITSELF, "column", control.total()));
            }
            term(path, control.total(), false);
            control.terms().forEach(term -> term(path, term, true));
            distinct(path + "/terms/", control.terms());
        }
    }

    /** "Of which" columns are no addends, and only what adds up can be one. */
    private void term(String path, String code, boolean added) {
        Optional<FormColumn> column = layout.column(code);
        if (column.isEmpty()) {
            problems.add(path, of(AggregateCodes.FORM_COLUMN_UNKNOWN, "column", code));
        } else if (added && column.get().of() != null) {
            problems.add(path, of(AggregateCodes.FORM_COLUMN_OF_WHICH_ADDED, "column", code));
        } else if (!column.get().isAdded()) {
            problems.add(path, of(AggregateCodes.FORM_COLUMN_NOT_ADDED, "column", code));
        }
    }

    static Message of(String code, String name, String value) {
        return Message.of(code).with(name, value);
    }
}
