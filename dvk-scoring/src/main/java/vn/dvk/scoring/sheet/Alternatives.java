package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;

/**
 * All ways in which several nodes together may turn out.
 *
 * <p>Ways that keep the same maxima are one, with the bounds of both, which loses nothing since nodes are independent. Beyond
 * {@value #MOST} ways, neighbours are one, too, and bounds may be wider than need be.
 */
final class Alternatives {
    private static final int MOST = 512;

    private List<Alternative> ways = List.of(Alternative.NOTHING);

    /** Adds a node that turns out in one of several ways. */
    void add(List<Alternative> node) {
        if (node.size() == 1) {
            ways = ways.stream().map(way -> way.plus(node.get(0))).toList();
            return;
        }
        Map<List<Object>, Alternative> merged = new LinkedHashMap<>();
        for (Alternative way : ways) {
            for (Alternative one : node) {
                Alternative both = way.plus(one);
                merged.merge(List.of(both.kept(), both.weight(), both.counted()), both, Alternative::hull);
            }
        }
        ways = merged.size() <= MOST ? ImmutableList.copyOf(merged.values()) : fewer(merged.values());
    }

    List<Alternative> list() {
        return ways;
    }

    /** Half of the ways, each with its neighbour by weight; those that keep nothing stay alone. */
    private static List<Alternative> fewer(Iterable<Alternative> all) {
        List<Alternative> fewer = new ArrayList<>();
        List<Alternative> rest = new ArrayList<>();
        for (Alternative way : all) {
            boolean nothing = isZero(way.kept()) || isZero(way.weight());
            (nothing ? fewer : rest).add(way);
        }
        rest.sort((one, other) -> {
            int byWeight = one.weight().least().compareTo(other.weight().least());
            return byWeight != 0
                    ? byWeight
                    : one.kept().least().compareTo(other.kept().least());
        });
        for (int i = 0; i < rest.size(); i += 2) {
            fewer.add(i + 1 < rest.size() ? rest.get(i).hull(rest.get(i + 1)) : rest.get(i));
        }
        return fewer;
    }

    private static boolean isZero(Bounds bounds) {
        return bounds.equals(Bounds.exactly(Points.ZERO));
    }
}
