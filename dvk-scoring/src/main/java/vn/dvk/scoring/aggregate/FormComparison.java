package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.ReportedFigure;
import vn.dvk.core.value.ReportedValue;
import vn.dvk.core.value.Vnd;

/** Lays a form that somebody filled in beside a form. */
final class FormComparison {

    private FormComparison() {}

    /** Cells that do not agree with what was computed; an approximate one is told, but only where there is a difference. */
    static ImmutableList<FormFinding> of(FilledForm form, ReportedForm reported) {
        FormLayout layout = form.layout();
        ImmutableList.Builder<FormFinding> findings = ImmutableList.builder();
        findings.addAll(unknown(layout, reported));
        for (FormLine line : layout.lines()) {
            for (FormColumn column : layout.columns()) {
                Optional<ReportedAgainstComputed> found = reported.figure(line.number(), column.code())
                        .flatMap(figure -> form.number(line.number(), column).map(number -> compare(figure, number)));
                found.filter(FormComparison::isTold)
                        .ifPresent(one -> findings.add(
                                FormFinding.of(layout, List.of(line.number()), List.of(column.code()), one.message())));
            }
        }
        return findings.build();
    }

    /** Another form, and rows and columns that the form does not have. */
    static ImmutableList<FormFinding> unknown(FormLayout layout, ReportedForm reported) {
        ImmutableList.Builder<FormFinding> findings = ImmutableList.builder();
        if (!reported.code().equals(layout.code())) {
            findings.add(FormFinding.of(
                    layout,
                    List.of(),
                    List.of(),
                    Message.of(AggregateCodes.FORM_OTHER).with("form", Argument.code(reported.code()))));
        }
        reported.cells().keySet().stream()
                .map(ReportedForm.Cell::row)
                .distinct()
                .sorted()
                .filter(row -> layout.line(row.text()).isEmpty())
                .forEach(row -> findings.add(unknown(layout, List.of(row), List.of())));
        reported.cells().keySet().stream()
                .map(ReportedForm.Cell::column)
                .distinct()
                .sorted()
                .filter(column -> layout.column(column.text()).isEmpty())
                .forEach(column -> findings.add(unknown(layout, List.of(), List.of(column))));
        return findings.build();
    }

    private static FormFinding unknown(FormLayout layout, List<Code> rows, List<Code> columns) {
        return new FormFinding(layout.code(), rows, columns, Message.of(AggregateCodes.FORM_PLACE_UNKNOWN), null);
    }

    private static boolean isTold(ReportedAgainstComputed found) {
        return found instanceof ReportedAgainstComputed.Approximate near
                ? !near.by().isZero()
                : !found.agrees();
    }

    private static ReportedAgainstComputed compare(ReportedFigure figure, Points computed) {
        if (figure.value() instanceof ReportedValue.Quantity quantity) {
            return ReportedAgainstComputed.compare(figure, rounded(computed, quantity.number()));
        }
        return ReportedAgainstComputed.compare(
                figure, Vnd.of(computed.toBigDecimal(0, RoundingMode.HALF_UP).longValueExact()));
    }

    /** A number of more decimals than are printed is rounded to those. */
    private static BigDecimal rounded(Points computed, BigDecimal printed) {
        return computed.toBigDecimal(Math.max(0, printed.scale()), RoundingMode.HALF_UP);
    }
}
