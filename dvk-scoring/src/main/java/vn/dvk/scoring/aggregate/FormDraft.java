package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.CanonicalWriter;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * What a builder has heard of a form so far. Not thread-safe.
 *
 * @param <T> the type of the records
 */
final class FormDraft<T> {

    final List<FormPartition> partitions = new ArrayList<>();
    final List<FormSettlement> settlements = new ArrayList<>();
    final List<FormControl> controls = new ArrayList<>();
    final List<Heading> notes = new ArrayList<>();
    /** What leaves records out of the plan. */
    final List<Consumer<Aggregation.Builder<T>>> restrictions = new ArrayList<>();

    @Nullable Heading unit;

    private final String code;
    private final Heading title;
    private final List<FormLine> lines = new ArrayList<>();
    private final List<Filter<? super T>> lineTests = new ArrayList<>();
    private final List<FormColumn> columns = new ArrayList<>();
    private final List<Measure<? super T, ?>> measures = new ArrayList<>();

    /** What a column counts; null for other measures. */
    private final List<@Nullable Filter<? super T>> columnTests = new ArrayList<>();

    FormDraft(String code, LocalizedText title) {
        this.code = code;
        this.title = Heading.of("title", title);
    }

    void line(FormLine line, Filter<? super T> test) {
        lines.add(line);
        lineTests.add(requireNonNull(test, "test"));
    }

    void column(String columnCode, LocalizedText heading, @Nullable String of, Filter<? super T> test) {
        Measure<T, Long> measure = Measure.countWhere(columnCode, heading, requireNonNull(test, "test"));
        columns.add(new FormColumn(measure, measure, of, true));
        measures.add(measure);
        columnTests.add(test);
    }

    <S> void column(String columnCode, LocalizedText heading, Measure<? super T, S> measure) {
        Measure<? super T, S> named = measure.named(columnCode, heading);
        columns.add(new FormColumn(named, measure, null, false));
        measures.add(named);
        columnTests.add(null);
    }

    /** The place of a partition. */
    int partition(String wanted) {
        for (int i = 0; i < partitions.size(); i++) {
            if (partitions.get(i).heading().code().text().equals(wanted)) {
                return i;
            }
        }
        throw new IllegalArgumentException("code must be one of "
                + partitions.stream().map(one -> one.heading().code()).toList() + ", but was '" + wanted + "'");
    }

    FormLayout layout() {
        return new FormLayout(
                code,
                title,
                unit,
                ImmutableList.copyOf(notes),
                ImmutableList.copyOf(lines),
                ImmutableList.copyOf(partitions),
                ImmutableList.copyOf(settlements),
                ImmutableList.copyOf(columns),
                ImmutableList.copyOf(controls));
    }

    /** Counts the records of each row and of each mark: in a plan with one dimension, in which a record has many groups. */
    Aggregation<T> plan(FormLayout layout) {
        List<FormTerms<T>> terms = terms(layout);
        FormPlaces<T> places = new FormPlaces<>(root(layout), ImmutableList.copyOf(terms));
        List<Group> known = new ArrayList<>(lines.stream().map(this::group).toList());
        if (layout.total().equals(FormLayout.ALL)) {
            known.add(places.all().group());
        }
        Dimension<T> rows = Dimensions.<T>several(
                        Heading.of(fingerprint(), title.title()), Sharing.IN_EACH, known, places)
                .showingEmpty();
        Aggregation.Builder<T> builder = Aggregation.<T>builder().by(rows).groupingSet(rows);
        restrictions.forEach(restriction -> restriction.accept(builder));
        for (int i = 0; i < measures.size(); i++) {
            builder.measure(counted(i, terms));
        }
        return builder.measure(FilledForm.RECORDS).build();
    }

    /** A column of control sums counts only records that are in no other column of any of them. */
    private Measure<? super T, ?> counted(int column, List<FormTerms<T>> terms) {
        Heading heading = columns.get(column).measure().heading();
        ImmutableList.Builder<Filter<? super T>> tests = ImmutableList.builder();
        for (FormTerms<T> control : terms) {
            int place =
                    controls.get(control.index()).terms().indexOf(heading.code().text());
            if (place >= 0) {
                tests.add(control.only(place));
            }
        }
        ImmutableList<Filter<? super T>> only = tests.build();
        return only.isEmpty()
                ? measures.get(column)
                : Measure.countWhere(
                        heading.code().text(),
                        heading.title(),
                        row -> only.stream().allMatch(test -> test.test(row)));
    }

    private List<FormTerms<T>> terms(FormLayout layout) {
        List<FormTerms<T>> found = new ArrayList<>();
        for (int i = 0; i < controls.size(); i++) {
            if (layout.isOfRecords(controls.get(i))) {
                ImmutableList.Builder<Filter<? super T>> tests = ImmutableList.builder();
                controls.get(i).terms().forEach(term -> tests.add(requireNonNull(columnTests.get(place(term)))));
                found.add(new FormTerms<>(i, tests.build()));
            }
        }
        return found;
    }

    private int place(String column) {
        return columns.stream().map(FormColumn::code).toList().indexOf(column);
    }

    private FormNode<T> root(FormLayout layout) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind() == FormLine.Kind.TOTAL) {
                return node(layout, i);
            }
        }
        Group all = new Group(Code.of(FormLayout.ALL), title.title(), Group.LAST);
        return new FormNode<>(all, row -> true, ImmutableList.of(), splits(layout, FormLayout.ALL));
    }

    private FormNode<T> node(FormLayout layout, int place) {
        FormLine line = lines.get(place);
        ImmutableList<FormNode<T>> ofWhich = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).kind() == FormLine.Kind.OF_WHICH
                        && line.number().equals(lines.get(i).of()))
                .mapToObj(i -> node(layout, i))
                .collect(ImmutableList.toImmutableList());
        return new FormNode<>(group(line), lineTests.get(place), ofWhich, splits(layout, line.number()));
    }

    private ImmutableList<FormSplit<T>> splits(FormLayout layout, String number) {
        return IntStream.range(0, partitions.size())
                .filter(i -> layout.whole(partitions.get(i)).equals(number))
                .mapToObj(i -> split(layout, i))
                .collect(ImmutableList.toImmutableList());
    }

    private FormSplit<T> split(FormLayout layout, int partition) {
        ImmutableList<String> rows = layout.rows(partition);
        ImmutableList<FormNode<T>> nodes = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).kind() == FormLine.Kind.PART
                        && lines.get(i).partition() == partition)
                .mapToObj(i -> node(layout, i))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<FormSplit.Choice> choices = IntStream.range(0, settlements.size())
                .filter(i -> settlements.get(i).partition() == partition)
                .mapToObj(i -> new FormSplit.Choice(
                        i,
                        settlements.get(i).rows().stream().map(rows::indexOf).collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
        return new FormSplit<>(partition, nodes, choices);
    }

    private Group group(FormLine line) {
        return new Group(line.heading().code(), line.heading().title(), lines.indexOf(line));
    }

    /** A name for the dimension that tells tallies of different forms apart. */
    private String fingerprint() {
        List<String> texts = new ArrayList<>(List.of(code));
        lines.forEach(line ->
                texts.add(named(line.heading()) + line.kind() + " of " + line.of() + " in " + line.partition()));
        partitions.forEach(one -> texts.add(named(one.heading()) + " of " + one.of()));
        settlements.forEach(one -> texts.add(one.rows() + " in " + one.partition()));
        controls.forEach(one -> texts.add(one.formula()));
        return "form-"
                + CanonicalWriter.fingerprint(to -> {
                            to.begin("form").field("content").list(texts.size());
                            texts.forEach(to::text);
                            to.end();
                        })
                        .shortForm();
    }

    private static String named(Heading heading) {
        return heading.code() + " " + heading.title().vi() + " ";
    }
}
