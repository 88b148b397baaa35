package vn.dvk.scoring.engine;

import java.util.ArrayList;
import java.util.List;
import vn.dvk.scoring.rule.RuleShape;

/** The lines whose points follow from one small number: their points are prepared in a table. */
final class LookUps {
    /** The most numbers that the points of a line are prepared for. */
    private static final long MOST_NUMBERS = 1024;

    private final int[] lines;
    private final int[] places;

    /** Where the points of each line start in the table, and the last number that they are prepared for. */
    private final int[] starts;

    private final int[] lasts;
    private final long[] table;

    private LookUps(Builder builder) {
        this.lines = ints(builder.lines);
        this.places = ints(builder.places);
        this.starts = ints(builder.starts);
        this.lasts = ints(builder.lasts);
        this.table = builder.table.stream().mapToLong(Long::longValue).toArray();
    }

    /** Enters the points of these lines; says no as soon as one has none. */
    boolean score(int[] numbers, long[] points) {
        long[] prepared = table;
        for (int i = 0; i < lines.length; i++) {
            int number = numbers[places[i]] - 1;
            if (number < 0) {
                return false;
            }
            long found = prepared[starts[i] + Math.min(number, lasts[i])];
            if (found == ScaledPoints.NONE) {
                return false;
            }
            points[lines[i]] = found;
        }
        return true;
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Collects {@link LookUps}. */
    static final class Builder {
        private final ScaledPoints scaled;
        private final List<Integer> lines = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();
        private final List<Integer> lasts = new ArrayList<>();
        private final List<Long> table = new ArrayList<>();

        Builder(ScaledPoints scaled) {
            this.scaled = scaled;
        }

        /** Prepares a line, unless its points settle too late. */
        boolean add(int line, CompiledCriterion criterion, RuleShape.OfNumber shape, WholeInputs inputs) {
            if (shape.settledFrom() >= MOST_NUMBERS) {
                return false;
            }
            start(line, inputs.place(shape.fact()), (int) shape.settledFrom());
            for (long number = 0; number <= shape.settledFrom(); number++) {
                table.add(scaled.of(criterion.outcome(SingleInput.of(shape.fact(), number))));
            }
            return true;
        }

        /** Prepares a line. */
        boolean add(int line, CompiledCriterion criterion, RuleShape.OfLevel shape, WholeInputs inputs) {
            start(line, inputs.place(shape.mark()), shape.levels().size() - 1);
            shape.levels()
                    .forEach(level -> table.add(scaled.of(criterion.outcome(SingleInput.of(shape.mark(), level)))));
            return true;
        }

        LookUps build() {
            return new LookUps(this);
        }

        private void start(int line, int place, int last) {
            lines.add(line);
            places.add(place);
            starts.add(table.size());
            lasts.add(last);
        }
    }
}
