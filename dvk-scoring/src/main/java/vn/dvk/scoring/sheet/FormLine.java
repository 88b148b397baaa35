package vn.dvk.scoring.sheet;

import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.value.Points;

/**
 * One line of a form.
 *
 * @param node the node
 * @param group whether it is a group
 * @param depth the number of groups above
 * @param from the first criterion below it, counted over the whole form
 * @param to the criterion after the last one below it
 * @param maximum the sum of the maxima of those criteria
 */
record FormLine(CriteriaNode node, boolean group, int depth, int from, int to, Points maximum) {
    static FormLine of(CriteriaNode node, int depth, int from, int to, Points maximum) {
        return new FormLine(node, node instanceof CriteriaGroup, depth, from, to, maximum);
    }
}
