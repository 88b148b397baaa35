package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.CanonicalWriter;
import vn.dvk.core.value.Fingerprint;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * What an {@link Aggregation} consists of, for those who count by it and make its rows. Equality is by identity.
 *
 * @param <T> the type of the records
 */
final class Plan<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final @Nullable Heading title;
    private final ImmutableList<Dimension<? super T>> dimensions;
    private final ImmutableList<Measure<? super T, ?>> measures;
    private final ImmutableList<Restriction<? super T>> restrictions;
    private final GroupingSets sets;
    private final @Nullable RowOrder<?> rowOrder;
    private final @Nullable Expectation<T> expectation;
    private final ImmutableList<Watch<? super T>> watches;

    Plan(PlanDraft<T> draft, List<GroupingSet> sets) {
        this.title = draft.title;
        this.dimensions = ImmutableList.copyOf(draft.dimensions);
        this.measures = ImmutableList.copyOf(draft.measures);
        this.restrictions = ImmutableList.copyOf(draft.restrictions);
        this.sets = GroupingSets.of(sets, dimensions);
        this.rowOrder = draft.rowOrder;
        this.expectation = draft.expectation;
        this.watches = ImmutableList.<Watch<? super T>>builder()
                .addAll(draft.watches)
                .addAll(measures.stream()
                        .flatMap(measure -> measure.watch().stream())
                        .toList())
                .build();
    }

    ImmutableList<Dimension<? super T>> dimensions() {
        return dimensions;
    }

    ImmutableList<Measure<? super T, ?>> measures() {
        return measures;
    }

    GroupingSets sets() {
        return sets;
    }

    /**
     * What is kept of the records of each cell: the measures, behind them what is looked out for, how many are estimates, and
     * who has reported.
     */
    ImmutableList<Measure<? super T, ?>> kept() {
        ImmutableList.Builder<Measure<? super T, ?>> kept = ImmutableList.builder();
        kept.addAll(measures);
        watches.forEach(watch -> kept.add(watch.measure()));
        estimating().ifPresent(dimension -> kept.add(RecordMeasures.estimated()));
        expectation().ifPresent(expected -> kept.add(expected.measure()));
        return kept.build();
    }

    ImmutableList<Watch<? super T>> watches() {
        return watches;
    }

    /** Tells whether some value would have twice what is in the records twice. */
    boolean repeats() {
        return measures.stream().anyMatch(measure -> measure.combining().repeats());
    }

    /** The place of the dimension whose groups hold estimates; at most one in a plan. */
    Optional<Integer> estimating() {
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).isEstimating()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    boolean isRebased() {
        return dimensions.stream().anyMatch(Dimension::isRebased)
                || measures.stream().anyMatch(Measure::isRebased);
    }

    Optional<Expectation<T>> expectation() {
        return Optional.ofNullable(expectation);
    }

    /** Tells whether a record is not left out. */
    boolean takes(T row) {
        for (Restriction<? super T> restriction : restrictions) {
            if (!restriction.test().test(row)) {
                return false;
            }
        }
        return true;
    }

    Optional<LocalizedText> title() {
        return Optional.ofNullable(title).map(Heading::title);
    }

    ImmutableList<Heading> heads() {
        return dimensions.stream().map(Dimension::heading).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<LocalizedText> notes() {
        Set<LocalizedText> notes = new LinkedHashSet<>();
        restrictions.forEach(restriction -> notes.add(restriction.note()));
        dimensions.forEach(dimension -> DimensionWords.note(dimension).ifPresent(notes::add));
        measures.forEach(measure -> measure.within()
                .flatMap(dimension -> DimensionWords.note(dimension))
                .ifPresent(notes::add));
        return ImmutableList.copyOf(notes);
    }

    Optional<Comparator<Optional<Points>>> rowOrder() {
        return Optional.ofNullable(rowOrder).map(RowOrder::comparator);
    }

    Optional<Points> orderingNumber(List<Object> values) {
        return requireNonNull(rowOrder).number(measures, values);
    }

    /** Tells whether tallies of another plan can be merged with those of this one. */
    boolean isLike(Plan<?> other) {
        return this == other || fingerprint().equals(other.fingerprint());
    }

    /** Tells plans apart whose tallies are different things. */
    Fingerprint fingerprint() {
        return CanonicalWriter.fingerprint(to -> {
            to.begin("aggregation").field("dimensions").list(dimensions.size());
            dimensions.forEach(dimension -> to.text(DimensionWords.signature(dimension)));
            to.field("measures").list(kept().size());
            kept().forEach(measure -> to.text(measure.signature()));
            to.field("views").list(sets.views().size());
            sets.views().forEach(view -> to.whole(view.bits()));
            List<LocalizedText> words = words();
            to.field("words").list(words.size());
            words.forEach(text -> to.text(text.vi()));
            to.end();
        });
    }

    /**
     * What a function does cannot be seen, so the words for it count: which records are left out, and the headings of
     * dimensions and measures.
     */
    private List<LocalizedText> words() {
        ImmutableList.Builder<LocalizedText> words = ImmutableList.builder();
        dimensions.forEach(dimension -> words.add(dimension.title()));
        measures.forEach(measure -> words.add(measure.title()));
        restrictions.forEach(restriction -> words.add(restriction.what().title()));
        return words.build();
    }

    /** Returns the codes of dimensions and measures. */
    @Override
    public String toString() {
        return "Aggregation[by " + dimensions.stream().map(Dimension::code).toList() + ", measures "
                + measures.stream().map(Measure::code).toList() + "]";
    }
}
