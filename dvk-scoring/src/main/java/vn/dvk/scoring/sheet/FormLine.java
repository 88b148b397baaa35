package vn.dvk.scoring.sheet;

import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.MissingPolicy;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;

/**
 * One line of a form.
 *
 * @param node the node
 * @param place where the line stands
 * @param sum the maximum of a criterion, the sum of the maxima of a group's children
 * @param maximum the most that the line counts for: the sum, or the cap if that is less
 * @param policy what follows where the node does not apply
 */
record FormLine(CriteriaNode node, LinePlace place, Points sum, Points maximum, NotApplicablePolicy policy) {

    static FormLine of(Criterion criterion, LinePlace place) {
        return new FormLine(criterion, place, criterion.maximum(), criterion.maximum(), criterion.notApplicable());
    }

    static FormLine of(CriteriaGroup group, LinePlace place, Points sum) {
        return new FormLine(group, place, sum, group.cap().map(sum::min).orElse(sum), group.notApplicable());
    }

    boolean group() {
        return node instanceof CriteriaGroup;
    }

    /** The number among the criteria of the first one here or below. */
    int from() {
        return place.from();
    }

    /** The number among the criteria after the last one here or below. */
    int to() {
        return place.to();
    }

    /** Points kept between the floor and the cap of a group. */
    Points limit(Points points) {
        if (!(node instanceof CriteriaGroup group)) {
            return points;
        }
        Points raised = group.floor().map(points::max).orElse(points);
        return group.cap().map(raised::min).orElse(raised);
    }

    /** Bounds kept between the floor and the cap of a group, which closes them if they are open. */
    Bounds limit(Bounds points) {
        Bounds limited = points.map(this::limit);
        return limited.most().isEmpty() && node instanceof CriteriaGroup group
                ? group.cap().map(cap -> Bounds.of(limited.least(), cap)).orElse(limited)
                : limited;
    }

    /** Whether the line is one of a bonus pool. */
    boolean bonus() {
        return place.bonus();
    }

    /** Whether missing inputs count as no points. */
    boolean countsMissing() {
        return node instanceof Criterion criterion && criterion.missing() == MissingPolicy.ZERO_POINTS;
    }

    /** Whether that outcome of the criterion counts as no points: not while it waits for the other dossiers of a cohort. */
    boolean countsAsZero(Outcome outcome) {
        return countsMissing()
                && outcome instanceof Outcome.Unscored unscored
                && unscored.needs().stream().noneMatch(InputKey.OfCohort.class::isInstance);
    }

    /** Whether the points of the node are more than what its rule, or the sum of its children, gives. */
    boolean isPlain() {
        return !policy.leavesOut()
                && !countsMissing()
                && (!(node instanceof CriteriaGroup group)
                        || (group.cap().isEmpty()
                                && group.floor().isEmpty()
                                && group.appliesWhen().isEmpty()));
    }
}
