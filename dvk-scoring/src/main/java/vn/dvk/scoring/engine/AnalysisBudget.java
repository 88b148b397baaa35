package vn.dvk.scoring.engine;

/**
 * How much looking at cases one compilation may do, so that compiling a hostile definition ends soon. What is beyond it is not
 * reported; real tables need a few thousand steps. For use by one thread.
 */
final class AnalysisBudget {
    private long left;

    AnalysisBudget(long steps) {
        this.left = steps;
    }

    /** Returns whether there is enough left, and takes it if there is. */
    boolean spend(long steps) {
        if (steps > left) {
            return false;
        }
        left -= steps;
        return true;
    }
}
