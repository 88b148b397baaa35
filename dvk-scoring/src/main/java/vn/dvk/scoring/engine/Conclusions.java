package vn.dvk.scoring.engine;

import java.util.ArrayList;
import java.util.List;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;
import vn.dvk.scoring.sheet.BandResult;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Says what follows from a total: disqualification, or the band and its limit. */
final class Conclusions {
    private Conclusions() {}

    static List<Reason> of(ScoreSheet sheet, CompiledEdition compiled) {
        List<Reason> conclusions = new ArrayList<>();
        for (CompiledDisqualification one : compiled.disqualifications()) {
            Disqualification source = one.source();
            if (sheet.disqualifications().contains(source)) {
                conclusions.add(about(EngineCodes.WHY_DISQUALIFIED, one));
            } else if (sheet.openDisqualifications().contains(source)) {
                conclusions.add(about(EngineCodes.WHY_DISQUALIFICATION_OPEN, one));
            }
        }
        compiled.edition().banding().ifPresent(banding -> band(sheet.band(), banding, conclusions));
        return conclusions;
    }

    private static Reason about(String code, CompiledDisqualification one) {
        return Reason.of(code)
                .with("title", new Term.Title(one.source().title()))
                .with("when", one.when().term());
    }

    private static void band(BandResult result, Banding banding, List<Reason> conclusions) {
        if (result instanceof BandResult.Reached reached) {
            Band band = reached.band();
            conclusions.add(Reason.of(code(banding.scale(), band.minimumInclusive()))
                    .with("band", new Term.Title(band.title()))
                    .with("compared", reached.compared())
                    .with("minimum", band.minimum()));
        } else if (result instanceof BandResult.NoBand none) {
            String code = banding.scale() == BandScale.POINTS
                    ? EngineCodes.WHY_NO_BAND_POINTS
                    : EngineCodes.WHY_NO_BAND_PERCENT;
            conclusions.add(Reason.of(code).with("compared", none.compared()));
        }
    }

    private static String code(BandScale scale, boolean inclusive) {
        return switch (scale) {
            case POINTS -> inclusive ? EngineCodes.WHY_BAND_POINTS : EngineCodes.WHY_BAND_POINTS_EXCLUSIVE;
            case PERCENT_OF_MAXIMUM ->
                inclusive ? EngineCodes.WHY_BAND_PERCENT : EngineCodes.WHY_BAND_PERCENT_EXCLUSIVE;
        };
    }
}
