package vn.dvk.scoring.bench;

import java.math.BigDecimal;

/** The point table that every contestant computes, in hundredths of a point where nothing else is said. */
final class Table {
    static final String[] LEVELS = {"TOT", "KHA", "TRUNG-BINH", "YEU"};

    /** Points of each level of eight criteria. */
    static final long[][] LEVEL_POINTS = {
        {600, 480, 300, 0},
        {500, 400, 250, 0},
        {400, 320, 200, 0},
        {500, 400, 250, 0},
        {400, 320, 200, 0},
        {600, 480, 300, 0},
        {500, 400, 250, 0},
        {500, 400, 250, 0}
    };

    /** Points of yes on eight criteria; no is worth nothing. */
    static final long[] YES_POINTS = {200, 200, 200, 200, 200, 200, 200, 200};

    /** Points of the target reached on six criteria; more than the target is worth no more. */
    static final long[] RATIO_POINTS = {500, 400, 300, 400, 400, 400};

    /** From how many on each row of the four tables holds, best first. */
    static final int[][] ROW_FROM = {{10, 7, 4, 1}, {12, 8, 4, 2}, {9, 6, 3, 1}, {10, 5, 3, 1}};

    static final long[][] ROW_POINTS = {
        {500, 400, 250, 100}, {500, 350, 200, 100}, {500, 400, 300, 150}, {500, 375, 250, 125},
    };

    /** Bonus for each of a number, and the most of it, on two criteria. */
    static final long[] BONUS_EACH = {50, 75};

    static final long[] BONUS_MOST = {300, 300};

    /** Deduction for each of a number, and the most of it, on two criteria. */
    static final long[] DEDUCTION_EACH = {25, 50};

    static final long[] DEDUCTION_MOST = {200, 200};

    /** So many violations of the law disqualify. */
    static final int GATE_FROM = 3;

    static final String[] BANDS = {"XUAT-SAC", "TOT", "KHA", "DAT"};

    /** From how many points on each band is reached, best first. */
    static final long[] BAND_FROM = {8500, 7000, 5500, 4500};

    /** The band of a total below the last one. */
    static final int NO_BAND = BAND_FROM.length;

    /** The band of a dossier that is disqualified. */
    static final int DISQUALIFIED = NO_BAND + 1;

    static final int LINES = 30;

    private Table() {}

    static BigDecimal points(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
