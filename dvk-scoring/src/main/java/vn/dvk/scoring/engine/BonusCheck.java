package vn.dvk.scoring.engine;

import java.util.List;
import vn.dvk.core.criteria.BonusPool;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problems;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;

/** Checks one bonus pool: it has no whole to be scaled up to, it gives something, and it leaves the tree its maximum. */
final class BonusCheck {
    private static final Bounds NOTHING = Bounds.exactly(Points.ZERO);

    private final BonusPool pool;
    private final String path;
    private final Problems problems;

    BonusCheck(BonusPool pool, String path, Problems problems) {
        this.pool = pool;
        this.path = path;
        this.problems = problems;
    }

    void policies() {
        String place = Pointer.child(path, "group");
        if (pool.group().notApplicable().leavesOut()) {
            rescales(pool.group(), place);
        }
        children(pool.group(), place);
    }

    void points(List<CompiledCriterion> criteria, Points maximum) {
        if (criteria.stream().allMatch(one -> one.range().equals(NOTHING))) {
            problems.add(path, about(EngineCodes.BONUS_NOTHING, pool.group()));
        }
        pool.totalCap()
                .filter(cap -> cap.compareTo(maximum) < 0)
                .ifPresent(cap -> problems.add(
                        Pointer.child(path, "totalCap"),
                        about(EngineCodes.BONUS_TOTAL_CAP, pool.group())
                                .with("cap", Argument.number(cap.toString()))
                                .with("maximum", Argument.number(maximum.toString()))));
    }

    private void children(CriteriaGroup group, String place) {
        for (int i = 0; i < group.children().size(); i++) {
            String child = Pointer.child(Pointer.child(place, "children"), i);
            CriteriaNode node = group.children().get(i);
            if (node instanceof CriteriaGroup inner) {
                rescalesSet(inner, inner.notApplicable(), child);
                children(inner, child);
            } else {
                rescalesSet(node, ((Criterion) node).notApplicable(), child);
            }
        }
    }

    private void rescalesSet(CriteriaNode node, NotApplicablePolicy policy, String place) {
        if (policy == NotApplicablePolicy.RESCALE_SET) {
            rescales(node, place);
        }
    }

    private void rescales(CriteriaNode node, String place) {
        problems.add(Pointer.child(place, "notApplicable"), about(EngineCodes.RESCALE_IN_BONUS, node));
    }

    private static Message about(String code, CriteriaNode node) {
        return Message.of(code).with("code", node.code().text());
    }
}
