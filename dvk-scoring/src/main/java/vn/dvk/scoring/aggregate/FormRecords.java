package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/** Reads what a tally of a form remembers beside the rows. */
final class FormRecords {

    private FormRecords() {}

    /** Records that are not in exactly one row of each partition, and one column of each control sum. */
    static ImmutableList.Builder<FormFinding> findings(FormLayout layout, SummaryTable table) {
        ImmutableList.Builder<FormFinding> findings = ImmutableList.builder();
        for (int i = 0; i < layout.partitions().size(); i++) {
            List<String> rows = layout.rows(i);
            Argument partition = AggregateWords.name(layout.partitions().get(i).heading());
            for (FormMark mark : FormMark.in(table, FormMark.Kind.UNPLACED, i)) {
                boolean none = mark.found().signum() == 0;
                Message message = Message.of(none ? AggregateCodes.FORM_IN_NO_ROW : AggregateCodes.FORM_IN_SEVERAL_ROWS)
                        .with("count", count(table, mark))
                        .with("partition", partition);
                findings.add(
                        new FormFinding(layout.code(), none ? codes(rows) : mark.of(rows), List.of(), message, mark));
            }
        }
        for (int i = 0; i < layout.controls().size(); i++) {
            FormControl control = layout.controls().get(i);
            for (FormMark mark : FormMark.in(table, FormMark.Kind.UNCONTROLLED, i)) {
                boolean none = mark.found().signum() == 0;
                Message message = Message.of(
                                none ? AggregateCodes.FORM_IN_NO_COLUMN : AggregateCodes.FORM_IN_SEVERAL_COLUMNS)
                        .with("count", count(table, mark))
                        .with("control", control.formula());
                findings.add(new FormFinding(
                        layout.code(),
                        List.of(),
                        none ? codes(control.terms()) : mark.of(control.terms()),
                        message,
                        mark));
            }
        }
        return findings;
    }

    /** How many records were settled, for each settlement that there was need of. */
    static List<LocalizedText> settled(FormLayout layout, SummaryTable table) {
        ImmutableList.Builder<LocalizedText> notes = ImmutableList.builder();
        for (int i = 0; i < layout.settlements().size(); i++) {
            FormSettlement settlement = layout.settlements().get(i);
            long count = FormMark.in(table, FormMark.Kind.SETTLED, i).stream()
                    .mapToLong(mark -> count(table, mark))
                    .sum();
            LocalizedText words = AggregateWords.both(Message.of(AggregateCodes.FORM_SETTLED)
                    .with("rows", Argument.code(String.join(", ", settlement.rows())))
                    .with("count", count));
            notes.add(AggregateWords.followed(words, settlement.why().title()));
        }
        return notes.build();
    }

    private static long count(SummaryTable table, FormMark mark) {
        return table.at(mark.code()).get(FilledForm.RECORDS);
    }

    private static List<Code> codes(List<String> numbers) {
        return numbers.stream().map(Code::of).toList();
    }
}
