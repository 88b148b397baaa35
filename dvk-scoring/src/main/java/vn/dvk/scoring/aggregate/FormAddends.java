package vn.dvk.scoring.aggregate;

import java.util.List;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problems;

/** Finds out whether rows of a form can be added up: whether no record can be in two of them. */
final class FormAddends {

    private FormAddends() {}

    static void check(FormLayout layout, FormColumn column, List<FormLine> lines) {
        Problems problems = new Problems();
        if (!column.isAdded() && lines.size() > 1) {
            problems.add("", FormCheck.of(AggregateCodes.FORM_COLUMN_NOT_ADDED, "column", column.code()));
        }
        for (int i = 0; i < lines.size() && lines.size() > 1; i++) {
            FormLine line = lines.get(i);
            if (layout.chain(line).stream().anyMatch(above -> above.kind() == FormLine.Kind.OF_WHICH)) {
                problems.add("/rows/" + i, FormCheck.of(AggregateCodes.FORM_ROW_OF_WHICH_ADDED, "row", line.number()));
                continue;
            }
            for (int j = 0; j < i; j++) {
                if (overlap(layout.chain(lines.get(j)), layout.chain(line))) {
                    problems.add(
                            "/rows/" + i,
                            Message.of(AggregateCodes.FORM_ROWS_OVERLAP)
                                    .with("row", line.number())
                                    .with("other", lines.get(j).number()));
                }
            }
        }
        problems.throwIfAny(AggregateCodes.FORM_SUM, AggregateWords.table());
    }

    /** Where they part, disjoint rows are different rows of one partition. */
    private static boolean overlap(List<FormLine> one, List<FormLine> other) {
        int i = 0;
        while (i < one.size() && i < other.size() && one.get(i).equals(other.get(i))) {
            i++;
        }
        return i == one.size()
                || i == other.size()
                || one.get(i).partition() != other.get(i).partition();
    }
}
