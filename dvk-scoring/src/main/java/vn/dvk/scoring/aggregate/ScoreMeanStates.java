package vn.dvk.scoring.aggregate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Adds the totals of scored sheets, and counts all sheets by what became of them. */
final class ScoreMeanStates<T> implements StateColumn<T, ScoreMean> {

    private static final OutcomeKind[] KINDS = OutcomeKind.values();

    private final ComparedAt value;
    private final Field<? super T, ScoreSheet> sheet;
    private final ExactSums sums = new ExactSums(Quantity.DECIMALS);

    /** By cell, and within it by kind. */
    private long[] counts = new long[0];

    ScoreMeanStates(ComparedAt value, Field<? super T, ScoreSheet> sheet) {
        this.value = value;
        this.sheet = sheet;
    }

    @Override
    public void reserve(int cells) {
        sums.reserve(cells);
        counts = Arrays.copyOf(counts, KINDS.length * cells);
    }

    @Override
    public void add(Block<? extends T> block) {
        int[] cells = block.cells();
        for (int i = 0; i < block.size(); i++) {
            ScoreSheet found = sheet.apply(block.row(i));
            counts[KINDS.length * cells[i] + place(found.kind())]++;
            if (found.kind() == OutcomeKind.SCORED) {
                sums.add(cells[i], total(found).orElseThrow());
            }
        }
    }

    @Override
    public void merge(int into, StateColumn<T, ScoreMean> other, int from) {
        ScoreMeanStates<T> that = (ScoreMeanStates<T>) other;
        sums.merge(into, that.sums, from);
        for (int kind = 0; kind < KINDS.length; kind++) {
            int place = KINDS.length * into + kind;
            counts[place] = Math.addExact(counts[place], that.counts[KINDS.length * from + kind]);
        }
    }

    @Override
    public ScoreMean value(int cell) {
        Map<OutcomeKind, Long> found = new EnumMap<>(OutcomeKind.class);
        for (OutcomeKind kind : KINDS) {
            found.put(kind, counts[KINDS.length * cell + place(kind)]);
        }
        return ScoreMean.of(sums.sum(cell), found);
    }

    @Override
    public void write(int cell, StateWriter to) {
        to.points(sums.sum(cell));
        for (int kind = 0; kind < KINDS.length; kind++) {
            to.count(counts[KINDS.length * cell + kind]);
        }
    }

    @Override
    public void read(int cell, StateReader from) {
        sums.add(cell, from.points());
        for (int kind = 0; kind < KINDS.length; kind++) {
            counts[KINDS.length * cell + kind] = from.count();
        }
    }

    /** Where the count of a kind stands; the bytes of a tally depend on it. */
    private static int place(OutcomeKind kind) {
        return switch (kind) {
            case SCORED -> 0;
            case NOT_APPLICABLE -> 1;
            case UNSCORED -> 2;
            case INVALID -> 3;
            case DISQUALIFIED -> 4;
        };
    }

    private Optional<Points> total(ScoreSheet found) {
        return switch (value) {
            case EXACT -> found.exactTotal();
            case REPORTED -> found.reportedTotal();
        };
    }
}
