package vn.dvk.scoring.sheet;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.dvk.core.criteria.Band;
import vn.dvk.scoring.outcome.Bounds;

/** The bands that are possible; for use by one thread. */
final class BandOptions {
    private final boolean[] possible;
    private boolean none;

    BandOptions(int bands) {
        this.possible = new boolean[bands];
    }

    /**
     * Adds what is possible for a value within bounds.
     *
     * @param bands the bands with their limits, best first
     * @param value the value compared with them
     * @param requirements whether the requirements of the band at a position are met
     * @param best the position of the best band that gates allow
     */
    void add(List<Band> bands, Bounds value, IntFunction<GateStatus> requirements, int best) {
        for (int i = best; i < bands.size(); i++) {
            Band band = bands.get(i);
            GateStatus status = requirements.apply(i);
            if (status != GateStatus.FAILED && value.most().map(band::reachedBy).orElse(true)) {
                possible[i] = true;
            }
            if (status == GateStatus.PASSED && band.reachedBy(value.least())) {
                return;
            }
        }
        none = true;
    }

    void mayBeNone(boolean may) {
        none |= may;
    }

    boolean none() {
        return none;
    }

    /** The positions of the bands that are possible, best first. */
    List<Integer> possible() {
        return IntStream.range(0, possible.length)
                .filter(i -> possible[i])
                .boxed()
                .toList();
    }

    boolean isDecided() {
        return possible().size() + (none ? 1 : 0) == 1;
    }
}
