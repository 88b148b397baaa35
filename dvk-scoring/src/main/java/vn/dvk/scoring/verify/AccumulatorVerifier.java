package vn.dvk.scoring.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.scoring.aggregate.Accumulator;
import vn.dvk.scoring.aggregate.Aggregation;
import vn.dvk.scoring.aggregate.Measure;
import vn.dvk.scoring.aggregate.Tally;

/**
 * Kiểm thử bộ tích lũy: whether a user's own measure may be split among threads and machines.
 *
 * <p>First records, then {@link #obeysTheLaws()}. The records are taken in their order, backwards, and in every rotation; split
 * at every place in two and in three, and merged in either order and from either side. States are compared by the bytes that they
 * write and by the values that they give. Three to ten records with equal and different values show most faults; more take the
 * square of their number longer.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the records
 * @param <S> the type of the states
 * @param <V> the type of the values
 * @see Verify#verifyThat(Accumulator)
 */
public final class AccumulatorVerifier<T, S, V> {
    private static final LocalizedText TITLE = LocalizedText.of("Kiểm thử", "Check");

    private final Accumulator<T, S, V> accumulator;
    private final Measure<T, V> measure;
    private final Aggregation<T> plan;
    private final ImmutableList<T> rows;

    private AccumulatorVerifier(Accumulator<T, S, V> accumulator, ImmutableList<T> rows) {
        this.accumulator = accumulator;
        this.measure = Measure.of("own", TITLE, accumulator);
        this.plan = Aggregation.<T>builder().measure(measure).build();
        this.rows = rows;
    }

    static <T, S, V> AccumulatorVerifier<T, S, V> of(Accumulator<T, S, V> accumulator) {
        return new AccumulatorVerifier<>(accumulator, ImmutableList.of());
    }

    /** Gives the records with which the laws are checked, instead of those before. */
    @SafeVarargs
    public final AccumulatorVerifier<T, S, V> given(T... records) {
        ImmutableList.Builder<T> all = ImmutableList.builder();
        for (T row : records) {
            all.add(row);
        }
        return new AccumulatorVerifier<>(accumulator, all.build());
    }

    /** Gives the records with which the laws are checked, instead of those before. */
    public AccumulatorVerifier<T, S, V> given(List<? extends T> records) {
        return new AccumulatorVerifier<>(accumulator, ImmutableList.copyOf(records));
    }

    /**
     * Checks that nothing depends on the order of the records or on how they are split; that an unused state is neutral, and
     * merging leaves the other state alone; that a state is read as it was written; and that the accumulator can be shipped.
     *
     * @throws AssertionError if one of the laws does not hold; it names the law and the records, by their places
     */
    public void obeysTheLaws() {
        shipped();
        Tally<T> whole = tally(rows);
        order(whole);
        for (int i = 0; i <= rows.size(); i++) {
            split(whole, rows.subList(0, i), rows.subList(i, rows.size()));
            for (int j = i; j <= rows.size(); j++) {
                split(whole, rows.subList(0, i), rows.subList(i, j), rows.subList(j, rows.size()));
            }
        }
        bytes(whole);
    }

    private void shipped() {
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            out.writeObject(accumulator);
        } catch (IOException e) {
            throw failed("can be shipped: it and what it holds are serialisable", "")
                    .error(e);
        }
    }

    private void order(Tally<T> whole) {
        List<T> turned = new ArrayList<>(Lists.reverse(rows));
        for (int i = 0; i < rows.size(); i++) {
            same("the order of the records does not matter", whole, tally(turned), "backwards, from place " + i);
            turned.add(turned.remove(0));
        }
    }

    private void split(Tally<T> whole, List<T> first, List<T> second) {
        String at = "split at " + first.size();
        Tally<T> left = tally(first);
        byte[] before = left.toBytes();
        same("a split does not matter", whole, tally(second).merge(left), at + ", the second merged with the first");
        unchanged(before, left, at);
        same("a split does not matter", whole, tally(first).merge(tally(second)), at);
        value(tally(second).merge(left).addAll(rows));
        unchanged(before, left, at);
    }

    private void split(Tally<T> whole, List<T> first, List<T> second, List<T> third) {
        String at = "split at " + first.size() + " and " + (first.size() + second.size());
        Tally<T> fromLeft = tally(first).merge(tally(second)).merge(tally(third));
        Tally<T> fromRight = tally(first).merge(tally(second).merge(tally(third)));
        same("merging is associative", whole, fromLeft, at + ", from the left");
        same("merging is associative", whole, fromRight, at + ", from the right");
    }

    private void bytes(Tally<T> whole) {
        byte[] bytes = whole.toBytes();
        try {
            Tally<T> read = plan.read(bytes);
            same("a state is read as it was written", whole, read, "all records");
            same(
                    "a state that was read goes on like the one that was written",
                    tally(rows).addAll(rows),
                    plan.read(bytes).merge(read),
                    "all records, twice");
        } catch (InvalidDefinitionException e) {
            throw failed("a state is read as it was written", "all records").error(e);
        }
    }

    private void same(String law, Tally<T> expected, Tally<T> actual, String how) {
        if (!Arrays.equals(expected.toBytes(), actual.toBytes())) {
            throw failed(law, how)
                    .row("but", "the states write different bytes")
                    .error();
        }
        V wanted = value(expected);
        V found = value(actual);
        if (!wanted.equals(found)) {
            throw failed(law, how)
                    .row("expected", wanted.toString())
                    .row("but was", found.toString())
                    .error();
        }
    }

    private void unchanged(byte[] before, Tally<T> other, String how) {
        if (!Arrays.equals(before, other.toBytes())) {
            throw failed("merging leaves the other state alone", how).error();
        }
    }

    @CanIgnoreReturnValue
    private V value(Tally<T> tally) {
        byte[] before = tally.toBytes();
        V value = tally.table().total().get(measure);
        if (!Arrays.equals(before, tally.toBytes())) {
            throw failed("finishing leaves the state as it is", "").error();
        }
        return value;
    }

    private Tally<T> tally(List<T> records) {
        return plan.tally().addAll(records);
    }

    private FailureText failed(String law, String how) {
        FailureText text = FailureText.of(
                        "A law does not hold for " + accumulator.getClass().getName())
                .row("law", law)
                .row("records", Integer.toString(rows.size()));
        return how.isEmpty() ? text : text.row("taken", how);
    }
}
