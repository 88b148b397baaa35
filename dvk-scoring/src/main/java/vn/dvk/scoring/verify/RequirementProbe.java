package vn.dvk.scoring.verify;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandRequirement;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.Requirement;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;
import vn.dvk.scoring.sheet.BandResult;
import vn.dvk.scoring.sheet.MissedBand;

/**
 * A requirement of a band, which should keep a total from it in one case, with both sides of its comparisons. That it is met
 * is told by the band.
 *
 * @param band the band
 * @param requirement its requirement
 * @param facts the declared facts
 */
record RequirementProbe(Band band, BandRequirement requirement, List<FactDeclaration> facts) implements Probe {

    @Override
    public List<CoverageTarget> targets() {
        ImmutableList.Builder<CoverageTarget> targets = ImmutableList.builder();
        targets.add(missed());
        comparisons().forEach(probe -> targets.addAll(probe.targets()));
        return targets.build();
    }

    @Override
    public List<CoverageTarget> touchedBy(Case one) {
        ImmutableList.Builder<CoverageTarget> touched = ImmutableList.builder();
        missed(one.sheet().band())
                .filter(missed -> missed.band().code().equals(band.code()))
                .filter(missed -> missed.requirements().contains(requirement))
                .forEach(missed -> touched.add(missed()));
        comparisons().forEach(probe -> touched.addAll(probe.touchedBy(one)));
        return touched.build();
    }

    private static Stream<MissedBand> missed(BandResult result) {
        if (result instanceof BandResult.Reached reached) {
            return reached.missed().stream();
        }
        return result instanceof BandResult.NoBand none ? none.missed().stream() : Stream.empty();
    }

    private List<Probe> comparisons() {
        return requirement.requirement() instanceof Requirement.Holds holds
                ? List.of(new ConditionProbe(band.code(), holds.condition(), facts))
                : List.of();
    }

    private CoverageTarget missed() {
        return new CoverageTarget(
                CoverageKind.REQUIREMENT,
                band.code(),
                Reason.of(CoverageCodes.REQUIREMENT).with("requirement", new Term.Title(requirement.title())));
    }
}
