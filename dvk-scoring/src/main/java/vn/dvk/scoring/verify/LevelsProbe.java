package vn.dvk.scoring.verify;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.Reason;

/**
 * The levels that an assessor can pick.
 *
 * @param place the criterion or part
 * @param levels the codes of its levels
 */
record LevelsProbe(Code place, List<Code> levels) implements Probe {

    @Override
    public List<CoverageTarget> targets() {
        return levels.stream().map(this::target).toList();
    }

    @Override
    public List<CoverageTarget> touchedBy(Case one) {
        Optional<MarkValue> mark = one.dossier()
                .assessment(one.role())
                .flatMap(assessment -> assessment.mark(place))
                .map(found -> found.value());
        if (mark.isPresent() && mark.get() instanceof MarkValue.Level picked && levels.contains(picked.level())) {
            return ImmutableList.of(target(picked.level()));
        }
        return ImmutableList.of();
    }

    private CoverageTarget target(Code level) {
        return new CoverageTarget(
                CoverageKind.LEVEL, place, Reason.of(CoverageCodes.LEVEL).with("level", level));
    }
}
