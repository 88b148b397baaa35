package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Requirement;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;

/**
 * A requirement on a form.
 *
 * @param requirement the requirement
 * @param condition the position of its condition among those of the form, or −1 if it is about nodes
 * @param nodes the lines of its nodes
 */
record FormRequirement(Requirement requirement, int condition, ImmutableList<FormLine> nodes) {

    /**
     * Tests the requirement.
     *
     * @param settled whether what is missing counts as zero for good, because nothing else is waited for
     */
    RequirementResult test(Sums sums, List<ConditionResult> conditions, FormLayout layout, boolean settled) {
        if (!(requirement instanceof Requirement.LeastOfEach least)) {
            ConditionResult result = conditions.get(condition);
            GateStatus status = result.required();
            return new RequirementResult(
                    status, ImmutableList.of(), status == GateStatus.OPEN ? result.needs() : Set.of());
        }
        ImmutableList.Builder<Code> failed = ImmutableList.builder();
        Set<InputKey> needs = new LinkedHashSet<>();
        boolean open = false;
        boolean missed = false;
        for (FormLine node : nodes) {
            GateStatus status = status(least, node, sums, layout, settled || !layout.countsMissing());
            if (status == GateStatus.FAILED) {
                failed.add(node.node().code());
                missed = true;
            } else if (status == GateStatus.OPEN) {
                open = true;
                if (sums.outcome(node) instanceof Outcome.Unscored unscored) {
                    needs.addAll(unscored.needs());
                }
            }
        }
        GateStatus all = missed ? GateStatus.FAILED : open ? GateStatus.OPEN : GateStatus.PASSED;
        return new RequirementResult(all, failed.build(), all == GateStatus.OPEN ? needs : Set.of());
    }

    /** A node that does not apply passes; one without points is decided by its bounds, if by anything. */
    private static GateStatus status(
            Requirement.LeastOfEach least, FormLine node, Sums sums, FormLayout layout, boolean settled) {
        if (sums.outcome(node) instanceof Outcome.NotApplicable) {
            return GateStatus.PASSED;
        }
        Points enough = least.scale() == BandScale.POINTS
                ? least.least()
                : node.maximum().times(least.least()).dividedBy(100);
        boolean exactly = least.comparedAt() == ComparedAt.EXACT;
        Optional<Points> known = exactly ? sums.exact(node) : sums.reported(node);
        return known.filter(points ->
                        settled || sums.bounds(node, least.comparedAt()).isExact())
                .map(points -> points.compareTo(enough) >= 0 ? GateStatus.PASSED : GateStatus.FAILED)
                .orElseGet(() -> status(sums.bounds(node, least.comparedAt()), enough, layout.mayNotApply(node)));
    }

    private static GateStatus status(Bounds bounds, Points enough, boolean mayNotApply) {
        if (bounds.least().compareTo(enough) >= 0) {
            return GateStatus.PASSED;
        }
        boolean outOfReach =
                bounds.most().map(most -> most.compareTo(enough) < 0).orElse(false);
        return outOfReach && !mayNotApply ? GateStatus.FAILED : GateStatus.OPEN;
    }
}
