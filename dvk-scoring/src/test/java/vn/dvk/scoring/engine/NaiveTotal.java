package vn.dvk.scoring.engine;

import java.util.List;
import java.util.Optional;
import vn.dvk.core.criteria.BonusPool;
import vn.dvk.core.criteria.BonusStage;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.MissingPolicy;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.RoundingStage;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.sheet.ScoreLine;
import vn.dvk.scoring.sheet.ScoreSheet;

/** The total of a sheet from the outcomes of its criteria, written down as the policies read. */
final class NaiveTotal {
    private final ScoreSheet sheet;
    private final Edition edition;
    private final boolean reported;

    NaiveTotal(ScoreSheet sheet, Edition edition, boolean reported) {
        this.sheet = sheet;
        this.edition = edition;
        this.reported = reported;
    }

    /** What a node adds: points, out of a maximum, of which so much was left out of the set; not there if left out here. */
    private record Share(boolean there, Points points, Points maximum, Points leftOfSet) {}

    Points total() {
        Share top = scaled(edition.tree(), false);
        Points kept = top.maximum().minus(top.leftOfSet());
        Points total = top.points();
        if (!top.leftOfSet().isZero()) {
            total = total.times(top.maximum()).dividedBy(kept);
        }
        total = line(total);
        for (BonusStage stage : BonusStage.values()) {
            for (BonusPool pool : edition.bonusPools()) {
                if (pool.stage() == stage) {
                    total = plus(total, pool);
                }
            }
        }
        return reported ? edition.rounding().total(total) : total;
    }

    private Points plus(Points total, BonusPool pool) {
        Points sum = total.plus(node(pool.group()).points());
        Optional<Points> cap = pool.totalCap();
        boolean cut = cap.isPresent() && sum.compareTo(cap.get()) > 0 && sum.compareTo(total) > 0;
        return cut ? total.max(cap.get()) : sum;
    }

    /** Nodes added up, and scaled up to the maximum of all where some are not there. */
    private Share scaled(List<CriteriaNode> nodes, boolean rounds) {
        Points all = Points.ZERO;
        Points there = Points.ZERO;
        Points points = Points.ZERO;
        Points left = Points.ZERO;
        for (CriteriaNode node : nodes) {
            Share share = node(node);
            all = all.plus(share.maximum());
            if (share.there()) {
                there = there.plus(share.maximum());
                points = points.plus(share.points());
                left = left.plus(share.leftOfSet());
            }
        }
        if (there.equals(all) || there.isZero()) {
            return new Share(true, points, all, left);
        }
        Points factor = all.dividedBy(there);
        Points scaled = points.times(factor);
        return new Share(true, rounds ? line(scaled) : scaled, all, left.times(factor));
    }

    private Share node(CriteriaNode node) {
        ScoreLine line = sheet.line(node.code()).orElseThrow();
        if (node instanceof Criterion criterion) {
            return criterion(criterion, line);
        }
        CriteriaGroup group = (CriteriaGroup) node;
        Share sum = scaled(group.children(), true);
        Points maximum = group.cap().map(sum.maximum()::min).orElse(sum.maximum());
        boolean applies = group.appliesWhen().isEmpty()
                || !(line.outcome() instanceof Outcome.NotApplicable absent)
                || !absent.reason().equals(Applicability.notMet(group.code()));
        if (!applies || nothingIn(group)) {
            return absent(group.notApplicable(), maximum);
        }
        if (line.exact().isEmpty()) {
            return new Share(true, Points.ZERO, maximum, maximum);
        }
        Points points = sum.points();
        points = group.floor().map(points::max).orElse(points);
        points = group.cap().map(points::min).orElse(points);
        Points left = sum.leftOfSet().minus(sum.maximum().minus(maximum)).max(Points.ZERO);
        return new Share(true, points, maximum, left);
    }

    /** Whether all that is worth anything is left out of the group. */
    private boolean nothingIn(CriteriaGroup group) {
        List<Share> shares = group.children().stream().map(this::node).toList();
        boolean worthless = shares.stream()
                .allMatch(share -> !share.there() || share.maximum().isZero());
        boolean worthy = shares.stream()
                .anyMatch(share -> !share.there() && !share.maximum().isZero());
        return (worthless && worthy) || shares.stream().noneMatch(Share::there);
    }

    private Share criterion(Criterion criterion, ScoreLine line) {
        Points maximum = criterion.maximum();
        if (line.outcome() instanceof Outcome.NotApplicable) {
            return absent(criterion.notApplicable(), maximum);
        }
        boolean zero = line.outcome() instanceof Outcome.Unscored && criterion.missing() == MissingPolicy.ZERO_POINTS;
        Points points = zero ? Points.ZERO : ((Outcome.Scored) line.outcome()).points();
        return new Share(true, line(points), maximum, Points.ZERO);
    }

    private static Share absent(NotApplicablePolicy policy, Points maximum) {
        return switch (policy) {
            case FULL_POINTS -> new Share(true, maximum, maximum, Points.ZERO);
            case ZERO_POINTS -> new Share(true, Points.ZERO, maximum, Points.ZERO);
            case RESCALE_SET -> new Share(true, Points.ZERO, maximum, maximum);
            case RESCALE_PARENT, NOT_ALLOWED -> new Share(false, Points.ZERO, maximum, Points.ZERO);
        };
    }

    private Points line(Points points) {
        return reported && edition.rounding().stage() == RoundingStage.EACH_LINE
                ? edition.rounding().line(points)
                : points;
    }
}
