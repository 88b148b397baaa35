package vn.dvk.scoring.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problems;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/** Checks that bands are in order and that each can be reached. */
final class BandingCheck {
    private final Banding banding;
    private final Points maximum;
    private final List<CompiledCriterion> criteria;
    private final boolean soundTree;
    private final Problems problems;

    BandingCheck(
            Banding banding, Points maximum, List<CompiledCriterion> criteria, boolean soundTree, Problems problems) {
        this.banding = banding;
        this.maximum = maximum;
        this.criteria = criteria;
        this.soundTree = soundTree;
        this.problems = problems;
    }

    void check(String path) {
        if (banding.scale() == BandScale.PERCENT_OF_MAXIMUM && maximum.isZero()) {
            problems.add(Pointer.child(path, "scale"), Message.of(EngineCodes.BAND_NO_MAXIMUM));
            return;
        }
        Set<Code> codes = new HashSet<>();
        List<Band> bands = banding.bands();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            String place = Pointer.child(Pointer.child(path, "bands"), i);
            if (!codes.add(band.code())) {
                problems.add(Pointer.child(place, "code"), message(EngineCodes.BAND_TWICE, band));
            }
            if (i > 0 && !isBelow(band, bands.get(i - 1))) {
                problems.add(
                        Pointer.child(place, "minimum"),
                        message(EngineCodes.BAND_ORDER, band)
                                .with("better", bands.get(i - 1).code().text()));
            }
            reachable(i, place);
        }
    }

    private static boolean isBelow(Band band, Band better) {
        int sign = band.minimum().compareTo(better.minimum());
        return sign < 0 || (sign == 0 && band.minimumInclusive() && !better.minimumInclusive());
    }

    private void reachable(int position, String place) {
        Band band = banding.bands().get(position);
        Points top = inScale(maximum);
        if (!exceeds() && !band.reachedBy(top)) {
            problems.add(
                    Pointer.child(place, "minimum"),
                    message(EngineCodes.BAND_ABOVE_MAXIMUM, band).with("most", Argument.number(top.toString())));
        }
        if (position > 0 && soundTree && banding.bands().get(position - 1).reachedBy(inScale(least()))) {
            problems.add(
                    place,
                    message(EngineCodes.BAND_UNREACHABLE, band)
                            .with(
                                    "better",
                                    banding.bands().get(position - 1).code().text())
                            .with("least", Argument.number(inScale(least()).toString())));
        }
    }

    private boolean exceeds() {
        return criteria.stream().anyMatch(criterion -> criterion.rule().mayExceedMaximum());
    }

    /** The least total, a policy for not applicable included. */
    private Points least() {
        return Points.sum(criteria.stream().map(BandingCheck::least).toList());
    }

    private static Points least(CompiledCriterion criterion) {
        Points least = criterion.range().least();
        return criterion
                .criterion()
                .notApplicable()
                .points(criterion.maximum())
                .map(least::min)
                .orElse(least);
    }

    private Points inScale(Points points) {
        return banding.scale() == BandScale.POINTS ? points : points.times(100).dividedBy(maximum);
    }

    private static Message message(String code, Band band) {
        return Message.of(code)
                .with("band", band.code().text())
                .with("minimum", Argument.number(band.minimum().toString()));
    }
}
