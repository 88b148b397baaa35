package vn.dvk.scoring.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.BandingVariant;
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
    private final Optional<Points> most;
    private final Optional<Points> least;
    private final Problems problems;

    BandingCheck(Banding banding, PossiblePoints points, Problems problems) {
        this.banding = banding;
        this.maximum = points.form().maximum();
        this.most = points.most();
        this.least = points.least();
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
            String place = place(path, i);
            if (!codes.add(bands.get(i).code())) {
                problems.add(Pointer.child(place, "code"), message(EngineCodes.BAND_TWICE, bands.get(i)));
            }
            String minimum = Pointer.child(place, "minimum");
            order(bands, i, minimum);
            reach(bands.get(i), minimum);
            fall(bands, i, place);
        }
        for (int i = 0; i < banding.variants().size(); i++) {
            variant(banding.variants().get(i), Pointer.child(Pointer.child(path, "variants"), i));
        }
    }

    /** Checks the limits that a variant changes; what it leaves as it is has been checked. */
    private void variant(BandingVariant variant, String place) {
        List<Band> varied = varied(variant);
        boolean betterChanges = false;
        for (int i = 0; i < varied.size(); i++) {
            boolean changes =
                    !varied.get(i).minimum().equals(banding.bands().get(i).minimum());
            if (changes || betterChanges) {
                order(varied, i, place);
            }
            if (changes) {
                reach(varied.get(i), place);
            }
            if (betterChanges) {
                fall(varied, i, place);
            }
            betterChanges = changes;
        }
    }

    private static String place(String path, int band) {
        return Pointer.child(Pointer.child(path, "bands"), band);
    }

    /** The bands with the limits of a variant. */
    private List<Band> varied(BandingVariant variant) {
        return banding.bands().stream()
                .map(band -> Band.builder()
                        .code(band.code())
                        .title(band.title())
                        .minimum(variant.minimums().getOrDefault(band.code(), band.minimum()))
                        .minimumInclusive(band.minimumInclusive())
                        .build())
                .toList();
    }

    private void order(List<Band> bands, int position, String minimum) {
        Band band = bands.get(position);
        if (position > 0 && !isBelow(band, bands.get(position - 1))) {
            problems.add(
                    minimum,
                    message(EngineCodes.BAND_ORDER, band)
                            .with("better", bands.get(position - 1).code().text()));
        }
    }

    /** Checks that some points are enough for a band. */
    private void reach(Band band, String minimum) {
        most.map(this::inScale)
                .filter(top -> !band.reachedBy(top))
                .ifPresent(top -> problems.add(
                        minimum,
                        message(EngineCodes.BAND_ABOVE_MAXIMUM, band).with("most", Argument.number(top.toString()))));
    }

    /** Checks that some points are not enough for the band before. */
    private void fall(List<Band> bands, int position, String place) {
        if (position > 0 && banding.bands().get(position - 1).requirements().isEmpty()) {
            Band better = bands.get(position - 1);
            least.map(this::inScale)
                    .filter(better::reachedBy)
                    .ifPresent(bottom -> problems.add(
                            place,
                            message(EngineCodes.BAND_UNREACHABLE, bands.get(position))
                                    .with("better", better.code().text())
                                    .with("least", Argument.number(bottom.toString()))));
        }
    }

    private static boolean isBelow(Band band, Band better) {
        int sign = band.minimum().compareTo(better.minimum());
        return sign < 0 || (sign == 0 && band.minimumInclusive() && !better.minimumInclusive());
    }

    private Points inScale(Points total) {
        return banding.scale() == BandScale.POINTS ? total : total.times(100).dividedBy(maximum);
    }

    private static Message message(String code, Band band) {
        return Message.of(code)
                .with("band", band.code().text())
                .with("minimum", Argument.number(band.minimum().toString()));
    }
}
