package vn.dvk.scoring.sheet;

import vn.dvk.core.value.Points;

/** Adds up the children of one group, or of the tree; for use by one thread. */
final class Adding {
    /** Whether anything may be left out, so that what is kept of the maximum must be known. */
    private final boolean leavesOut;

    private Points exact = Points.ZERO;
    private Points reported = Points.ZERO;
    private Points kept = Points.ZERO;
    private Points weight = Points.ZERO;
    private boolean counted;
    private boolean applies;
    private boolean left;
    private boolean leftOfSet;
    private boolean unscored;
    private boolean invalid;

    Adding(boolean leavesOut) {
        this.leavesOut = leavesOut;
    }

    void add(LineSum sum, Points maximum) {
        applies |= sum.applies();
        switch (sum.state()) {
            case COUNTED -> {
                exact = exact.plus(sum.exact());
                reported = reported.plus(sum.reported());
                counted = true;
                if (leavesOut) {
                    kept = kept.plus(maximum);
                    weight = weight.plus(sum.weight());
                }
            }
            case LEFT_OF_PARENT -> left |= !maximum.isZero();
            case LEFT_OF_SET -> {
                kept = kept.plus(maximum);
                leftOfSet = true;
            }
            case UNSCORED -> unscored = true;
            case INVALID -> invalid = true;
            case OFF -> {}
        }
    }

    /** The sum of the exact points. */
    Points exact() {
        return exact;
    }

    /** The sum of the points as reported. */
    Points reported() {
        return reported;
    }

    /** What is left of the maximum after what was left out of the whole set; zero where nothing may be left out. */
    Points weight() {
        return weight;
    }

    /** Whether a criterion below applies. */
    boolean applies() {
        return applies;
    }

    boolean unscored() {
        return unscored;
    }

    boolean invalid() {
        return invalid;
    }

    /** Whether all that is worth anything was left out of this group. */
    boolean nothingLeft() {
        return !(counted || leftOfSet) || (left && kept.isZero());
    }

    /** Whether what is left, if anything, was left out of the whole set. */
    boolean nothingCounted() {
        return !counted;
    }

    /** Points scaled up from what was kept to all. */
    Points rescaled(Points points, Points all) {
        return scales(all) ? points.times(all).dividedBy(kept) : points;
    }

    boolean scales(Points all) {
        return left && !kept.equals(all);
    }
}
