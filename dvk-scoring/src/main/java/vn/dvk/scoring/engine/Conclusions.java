package vn.dvk.scoring.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;
import vn.dvk.scoring.sheet.BandResult;
import vn.dvk.scoring.sheet.GateResult;
import vn.dvk.scoring.sheet.GateStatus;
import vn.dvk.scoring.sheet.MissedBand;
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
        sheet.gates().forEach(gate -> gate(gate, conclusions));
        sheet.variant()
                .ifPresent(variant -> conclusions.add(
                        Reason.of(EngineCodes.WHY_VARIANT).with("title", new Term.Title(variant.title()))));
        compiled.edition().banding().ifPresent(banding -> band(sheet.band(), banding, conclusions));
        return conclusions;
    }

    private static Reason about(String code, CompiledDisqualification one) {
        return Reason.of(code)
                .with("title", new Term.Title(one.source().title()))
                .with("when", one.when().term());
    }

    private static void gate(GateResult result, List<Reason> conclusions) {
        Term title = new Term.Title(result.gate().title());
        if (result.status() == GateStatus.OPEN) {
            conclusions.add(Reason.of(EngineCodes.WHY_GATE_OPEN).with("title", title));
        } else if (result.status() == GateStatus.FAILED && result.failed().isEmpty()) {
            conclusions.add(Reason.of(EngineCodes.WHY_GATE_FAILED).with("title", title));
        } else if (result.status() == GateStatus.FAILED) {
            String nodes = result.failed().stream().map(Code::text).collect(Collectors.joining(", "));
            conclusions.add(
                    Reason.of(Message.of(EngineCodes.WHY_GATE_FAILED_NODES).with("nodes", nodes))
                            .with("title", title));
        }
    }

    /** A band whose limit was reached, with the titles of what is not met. */
    private static void missed(List<MissedBand> missed, List<Reason> conclusions) {
        for (MissedBand one : missed) {
            List<Term> titles = new ArrayList<>();
            one.requirements().forEach(requirement -> titles.add(new Term.Title(requirement.title())));
            one.gates().forEach(gate -> titles.add(new Term.Title(gate.title())));
            conclusions.add(Reason.of(EngineCodes.WHY_BAND_MISSED)
                    .with("band", new Term.Title(one.band().title()))
                    .with("requirements", new Term.Listed(titles)));
        }
    }

    private static void band(BandResult result, Banding banding, List<Reason> conclusions) {
        if (result instanceof BandResult.Reached reached) {
            missed(reached.missed(), conclusions);
            Band band = reached.band();
            conclusions.add(Reason.of(code(banding.scale(), band.minimumInclusive()))
                    .with("band", new Term.Title(band.title()))
                    .with("compared", reached.compared())
                    .with("minimum", reached.minimum()));
        } else if (result instanceof BandResult.NoBand none) {
            missed(none.missed(), conclusions);
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
