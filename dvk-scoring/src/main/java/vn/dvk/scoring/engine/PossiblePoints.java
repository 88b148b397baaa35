package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.sheet.SheetForm;

/**
 * The points that nodes and the total may come to have, as far as faults in the tree let it be known: a node with a fault may
 * give anything, so that a fault hides no finding about other nodes and causes none.
 *
 * @param form the form
 * @param criteria the criteria in the order of the form
 * @param unknown the groups and criteria of whose points nothing can be said
 * @param totalUnknown whether a sum that is part of the total has a fault
 */
record PossiblePoints(
        SheetForm form, ImmutableList<CompiledCriterion> criteria, ImmutableSet<Code> unknown, boolean totalUnknown) {
    /** Less than any table of points takes away. */
    static final Points LOWEST = Points.of(-1_000_000_000_000_000_000L);

    /** The points of a node of the form, unless nothing is known. */
    Optional<Bounds> of(Code node, ComparedAt at) {
        return unknown.contains(node) ? Optional.empty() : Optional.of(form.possible(node, ranges(), at));
    }

    /** The most that is compared with the limits of bands, unless there is no limit. */
    Optional<Points> most() {
        return criteria.stream().anyMatch(CompiledCriterion::mayExceed)
                ? form.possible(ranges()).most()
                : Optional.of(form.comparedMaximum());
    }

    /** The least that is compared with the limits of bands, unless nothing is known. */
    Optional<Points> least() {
        return totalUnknown
                ? Optional.empty()
                : Optional.of(form.possible(ranges()).least());
    }

    private ImmutableList<Bounds> ranges() {
        return criteria.stream().map(CompiledCriterion::possible).collect(ImmutableList.toImmutableList());
    }
}
