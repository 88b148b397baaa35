package vn.dvk.scoring.outcome;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Ranks lines by the points that they lost. */
final class Ranking {
    private static final Comparator<ExplainedLine> MOST_LOST =
            (one, other) -> other.missing().compareTo(one.missing());

    private static final int KEY_BITS = 7;
    private static final int MOST_KEYS = (1 << KEY_BITS) - 1;
    private static final long GREATEST_KEY = Long.MAX_VALUE >> KEY_BITS;

    private Ranking() {}

    /** The lines that lost points, most points first; equal losses in the order given. */
    static List<ExplainedLine> of(List<ExplainedLine> lines) {
        int size = lines.size();
        return size > MOST_KEYS ? compared(lines) : byKey(lines);
    }

    /** Sorts numbers, since most lines differ in the first decimals. */
    private static List<ExplainedLine> byKey(List<ExplainedLine> lines) {
        long[] keys = new long[lines.size()];
        int size = 0;
        for (int i = 0; i < keys.length; i++) {
            long key = lines.get(i).lossKey();
            if (key == ExplainedLine.NO_KEY || key >= GREATEST_KEY) {
                return compared(lines);
            }
            if (key != ExplainedLine.NO_LOSS) {
                keys[size] = ((GREATEST_KEY - key) << KEY_BITS) | i;
                size++;
            }
        }
        Arrays.sort(keys, 0, size);
        ImmutableList.Builder<ExplainedLine> ranked = ImmutableList.builderWithExpectedSize(size);
        for (int i = 0; i < size; i++) {
            ExplainedLine line = lines.get((int) keys[i] & MOST_KEYS);
            boolean unsure = i > 0
                    && keys[i] >> KEY_BITS == keys[i - 1] >> KEY_BITS
                    && !line.missing()
                            .equals(lines.get((int) keys[i - 1] & MOST_KEYS).missing());
            if (unsure) {
                return compared(lines);
            }
            ranked.add(line);
        }
        return ranked.build();
    }

    private static List<ExplainedLine> compared(List<ExplainedLine> lines) {
        ExplainedLine[] lost = new ExplainedLine[lines.size()];
        int size = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isLoss()) {
                lost[size] = lines.get(i);
                size++;
            }
        }
        Arrays.sort(lost, 0, size, MOST_LOST);
        return ImmutableList.copyOf(Arrays.copyOf(lost, size));
    }
}
