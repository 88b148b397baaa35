package vn.dvk.scoring.verify;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.scoring.outcome.Part;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/**
 * The parts of which only the best counts: each should be the best one in some case.
 *
 * @param place the criterion
 * @param parts the titles of the parts
 */
record BestOfProbe(Code place, List<LocalizedText> parts) implements Probe {

    @Override
    public List<CoverageTarget> targets() {
        return parts.stream().map(this::target).toList();
    }

    /** The part that counts stands before the reasons of its points. */
    @Override
    public List<CoverageTarget> touchedBy(Case one) {
        Set<Term> named = one.sheet().explain().lines().stream()
                .filter(line -> line.code().equals(place))
                .flatMap(line -> line.gained().stream())
                .map(Part::reason)
                .flatMap(reason -> reason.terms().values().stream())
                .collect(Collectors.toSet());
        return parts.stream()
                .filter(part -> named.contains(new Term.Title(part)))
                .map(this::target)
                .toList();
    }

    private CoverageTarget target(LocalizedText part) {
        return new CoverageTarget(
                CoverageKind.CHOICE, place, Reason.of(CoverageCodes.BEST).with("part", new Term.Title(part)));
    }
}
