package vn.dvk.scoring.sheet;

import vn.dvk.core.value.Points;

/**
 * What one line adds to the sum above it.
 *
 * @param state whether it adds anything
 * @param applies whether a criterion here or below applies
 * @param exact the exact points; zero unless counted
 * @param reported the points as reported; zero unless counted
 * @param weight what the line can give of its maximum, after what was left out of the whole set
 */
record LineSum(State state, boolean applies, Points exact, Points reported, Points weight) {

    enum State {
        /** Adds points. */
        COUNTED,
        /** Left out of the group above, or of the tree. */
        LEFT_OF_PARENT,
        /** Left out of the whole set. */
        LEFT_OF_SET,
        /** Has no points yet. */
        UNSCORED,
        /** Has no points and never will. */
        INVALID,
        /** Below a group that does not apply. */
        OFF
    }

    static LineSum counted(boolean applies, Points exact, Points reported, Points weight) {
        return new LineSum(State.COUNTED, applies, exact, reported, weight);
    }

    static LineSum without(State state) {
        return new LineSum(
                state, state == State.UNSCORED || state == State.INVALID, Points.ZERO, Points.ZERO, Points.ZERO);
    }

    /** A node that does not apply. */
    static LineSum byPolicy(FormLine line) {
        return switch (line.policy()) {
            case NOT_ALLOWED -> without(State.INVALID);
            case FULL_POINTS -> counted(false, line.maximum(), line.maximum(), line.maximum());
            case ZERO_POINTS -> counted(false, Points.ZERO, Points.ZERO, line.maximum());
            case RESCALE_PARENT -> without(State.LEFT_OF_PARENT);
            case RESCALE_SET -> without(State.LEFT_OF_SET);
        };
    }

    boolean isCounted() {
        return state == State.COUNTED;
    }
}
