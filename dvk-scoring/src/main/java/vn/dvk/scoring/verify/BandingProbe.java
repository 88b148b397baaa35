package vn.dvk.scoring.verify;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.sheet.BandResult;

/**
 * The bands, with both sides of their limits. Of a last band from zero on there is nothing below, so only that it is reached
 * counts.
 *
 * @param banding the bands
 */
record BandingProbe(Banding banding) implements Probe {

    @Override
    public List<CoverageTarget> targets() {
        ImmutableList.Builder<CoverageTarget> targets = ImmutableList.builder();
        for (Band band : banding.bands()) {
            targets.add(reached(band));
            if (band.minimum().signum() > 0) {
                targets.add(side(band, true), side(band, false), limit(band));
            }
        }
        if (last().minimum().signum() > 0) {
            targets.add(below());
        }
        return targets.build();
    }

    @Override
    public List<CoverageTarget> touchedBy(Case one) {
        Optional<Points> compared = compared(one.sheet().band());
        if (compared.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<CoverageTarget> touched = ImmutableList.builder();
        // Where a variant holds, the total is not compared with these limits.
        List<Band> limits = one.sheet().variant().isPresent() ? ImmutableList.of() : banding.bands();
        for (Band band : limits) {
            boolean holds = band.reachedBy(compared.get());
            touched.add(side(band, holds));
            if (compared.get().equals(band.minimum())) {
                touched.add(limit(band));
            }
            if (holds) {
                break;
            }
        }
        return touched.add(
                        one.sheet().band().reached().map(BandingProbe::reached).orElseGet(this::below))
                .build();
    }

    private static Optional<Points> compared(BandResult result) {
        if (result instanceof BandResult.Reached reached) {
            return Optional.of(reached.compared());
        }
        return result instanceof BandResult.NoBand none ? Optional.of(none.compared()) : Optional.empty();
    }

    private Band last() {
        return banding.bands().get(banding.bands().size() - 1);
    }

    private static CoverageTarget reached(Band band) {
        return new CoverageTarget(CoverageKind.BAND, band.code(), Reason.of(CoverageCodes.BAND));
    }

    private CoverageTarget below() {
        return new CoverageTarget(CoverageKind.NO_BAND, last().code(), Reason.of(CoverageCodes.NO_BAND));
    }

    private static CoverageTarget side(Band band, boolean above) {
        String code = band.minimumInclusive()
                ? above ? CoverageCodes.TOTAL_AT_LEAST : CoverageCodes.TOTAL_LESS_THAN
                : above ? CoverageCodes.TOTAL_MORE_THAN : CoverageCodes.TOTAL_AT_MOST;
        return new CoverageTarget(
                CoverageKind.SIDE, band.code(), Reason.of(code).with("limit", band.minimum()));
    }

    private static CoverageTarget limit(Band band) {
        return new CoverageTarget(
                CoverageKind.LIMIT,
                band.code(),
                Reason.of(CoverageCodes.TOTAL_EXACTLY).with("limit", band.minimum()));
    }
}
