package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.value.Points;

/** The bands of a form with their limits as whole numbers of the last decimal place of its totals. */
final class ScaledBands {
    private final List<Band> bands;
    private final BandScale scale;
    private final Points maximum;

    /** The least total that reaches each band. */
    private final long[] reachedFrom;

    private ScaledBands(Banding banding, Points maximum, long[] reachedFrom) {
        this.bands = banding.bands();
        this.scale = banding.scale();
        this.maximum = maximum;
        this.reachedFrom = reachedFrom;
    }

    /** The bands, or null where more than the reported total decides. */
    static @Nullable ScaledBands of(Banding banding, Points maximum, int decimals) {
        boolean simple = banding.comparedAt() == ComparedAt.REPORTED
                && banding.variants().isEmpty()
                && banding.bands().stream().allMatch(band -> band.requirements().isEmpty());
        if (!simple || (banding.scale() == BandScale.PERCENT_OF_MAXIMUM && maximum.signum() <= 0)) {
            return null;
        }
        long[] reachedFrom = new long[banding.bands().size()];
        for (int i = 0; i < reachedFrom.length; i++) {
            OptionalLong least = least(banding.bands().get(i), banding.scale(), maximum, decimals);
            if (least.isEmpty()) {
                return null;
            }
            reachedFrom[i] = least.getAsLong();
        }
        return new ScaledBands(banding, maximum, reachedFrom);
    }

    BandResult of(long total, Points reported) {
        Points compared =
                scale == BandScale.POINTS ? reported : reported.times(100).dividedBy(maximum);
        for (int i = 0; i < reachedFrom.length; i++) {
            if (total >= reachedFrom[i]) {
                return new BandResult.Reached(
                        bands.get(i), compared, bands.get(i).minimum(), ImmutableList.of());
            }
        }
        return new BandResult.NoBand(compared, ImmutableList.of());
    }

    private static OptionalLong least(Band band, BandScale scale, Points maximum, int decimals) {
        Points limit = scale == BandScale.POINTS
                ? band.minimum()
                : band.minimum().times(maximum).dividedBy(100);
        OptionalLong up = limit.rounded(decimals, RoundingMode.CEILING).toScaled(decimals);
        boolean itself =
                up.isPresent() && Points.ofScaled(up.getAsLong(), decimals).equals(limit);
        if (up.isEmpty() || up.getAsLong() == Long.MAX_VALUE) {
            return OptionalLong.empty();
        }
        return itself && !band.minimumInclusive() ? OptionalLong.of(up.getAsLong() + 1) : up;
    }
}
