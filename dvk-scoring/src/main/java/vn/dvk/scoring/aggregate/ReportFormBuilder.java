package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.LocalizedText;

/**
 * Tells a {@link FormDraft} what is said of a form, row by row.
 *
 * @param <T> the type of the records
 */
@CanIgnoreReturnValue
final class ReportFormBuilder<T> implements ReportForm.Builder<T> {

    private final FormDraft<T> draft;
    private int partition = -1;
    private @Nullable String last;

    ReportFormBuilder(String code, LocalizedText title) {
        this.draft = new FormDraft<>(code, title);
    }

    @Override
    public ReportFormBuilder<T> total(String number, LocalizedText text) {
        last = number;
        return line(number, text, FormLine.Kind.TOTAL, null, row -> true);
    }

    @Override
    public ReportFormBuilder<T> partition(String code, LocalizedText title) {
        return begin(code, title, null);
    }

    @Override
    public ReportFormBuilder<T> partitionOf(String row, String code, LocalizedText title) {
        return begin(code, title, requireNonNull(row, "row"));
    }

    @Override
    public ReportFormBuilder<T> resume(String code) {
        partition = draft.partition(code);
        last = null;
        return this;
    }

    @Override
    public ReportFormBuilder<T> row(String number, LocalizedText text, Filter<? super T> test) {
        last = number;
        return line(number, text, FormLine.Kind.PART, null, test);
    }

    @Override
    public ReportFormBuilder<T> ofWhich(String number, LocalizedText text, Filter<? super T> test) {
        return line(number, text, FormLine.Kind.OF_WHICH, last, test);
    }

    @Override
    public ReportFormBuilder<T> settle(LocalizedText why, String first, String... others) {
        ImmutableList<String> rows =
                ImmutableList.<String>builder().add(first).add(others).build();
        draft.settlements.add(new FormSettlement(Heading.of("why", why), rows, partition));
        return this;
    }

    @Override
    public ReportFormBuilder<T> column(String code, LocalizedText title) {
        return column(code, title, Measure.count());
    }

    @Override
    public ReportFormBuilder<T> column(String code, LocalizedText title, Filter<? super T> test) {
        draft.column(code, title, null, test);
        return this;
    }

    @Override
    public ReportFormBuilder<T> column(String code, LocalizedText title, Measure<? super T, ?> measure) {
        draft.column(code, title, requireNonNull(measure, "measure"));
        return this;
    }

    @Override
    public ReportFormBuilder<T> columnOfWhich(String code, LocalizedText title, String of, Filter<? super T> test) {
        draft.column(code, title, requireNonNull(of, "of"), test);
        return this;
    }

    @Override
    public ReportFormBuilder<T> control(String total, String... terms) {
        draft.controls.add(new FormControl(requireNonNull(total, "total"), ImmutableList.copyOf(terms)));
        return this;
    }

    @Override
    public ReportFormBuilder<T> unit(LocalizedText unit) {
        draft.unit = Heading.of("unit", requireNonNull(unit, "unit"));
        return this;
    }

    @Override
    public ReportFormBuilder<T> note(LocalizedText note) {
        draft.notes.add(Heading.of("note", requireNonNull(note, "note")));
        return this;
    }

    @Override
    public ReportFormBuilder<T> where(LocalizedText what, Filter<? super T> test) {
        requireNonNull(what, "what");
        requireNonNull(test, "test");
        draft.restrictions.add(plan -> plan.where(what, test));
        return this;
    }

    @Override
    public ReportForm<T> build() {
        FormLayout layout = draft.layout();
        FormCheck.check(layout);
        return new ReportForm<>(layout, draft.plan(layout));
    }

    private ReportFormBuilder<T> begin(String code, LocalizedText title, @Nullable String of) {
        draft.partitions.add(new FormPartition(Heading.of(code, requireNonNull(title, "title")), of));
        partition = draft.partitions.size() - 1;
        last = null;
        return this;
    }

    private ReportFormBuilder<T> line(
            String number, LocalizedText text, FormLine.Kind kind, @Nullable String of, Filter<? super T> test) {
        int place = kind == FormLine.Kind.PART ? partition : -1;
        draft.line(new FormLine(Heading.of(number, requireNonNull(text, "text")), kind, of, place), test);
        return this;
    }
}
