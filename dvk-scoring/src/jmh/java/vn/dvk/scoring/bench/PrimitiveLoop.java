package vn.dvk.scoring.bench;

/** The limit: one table written by hand in whole hundredths, which keeps every line and can do nothing else. */
final class PrimitiveLoop {
    private static final int YES = 8;
    private static final int ACHIEVED = 16;
    private static final int TARGET = 22;
    private static final int COUNT = 28;
    private static final int BONUS = 32;
    private static final int DEDUCTION = 34;
    private static final int VIOLATIONS = 36;
    private static final int INPUTS = 37;

    private PrimitiveLoop() {}

    /** The dossier as numbers in one array. */
    static long[] inputs(Answers answers) {
        long[] inputs = new long[INPUTS];
        for (int i = 0; i < YES; i++) {
            inputs[i] = answers.levels()[i];
            inputs[YES + i] = answers.yes()[i] ? 1 : 0;
        }
        for (int i = 0; i < answers.targets().length; i++) {
            inputs[ACHIEVED + i] = answers.achieved()[i];
            inputs[TARGET + i] = answers.targets()[i];
        }
        for (int i = 0; i < answers.counts().length; i++) {
            inputs[COUNT + i] = answers.counts()[i];
        }
        for (int i = 0; i < answers.bonuses().length; i++) {
            inputs[BONUS + i] = answers.bonuses()[i];
            inputs[DEDUCTION + i] = answers.deductions()[i];
        }
        inputs[VIOLATIONS] = answers.violations();
        return inputs;
    }

    static Sheet score(long[] in) {
        long[] lines = new long[Table.LINES];
        long total = 0;
        int line = 0;
        for (int i = 0; i < 8; i++) {
            total += lines[line++] = Table.LEVEL_POINTS[i][(int) in[i]];
        }
        for (int i = 0; i < 8; i++) {
            total += lines[line++] = in[YES + i] != 0 ? Table.YES_POINTS[i] : 0;
        }
        for (int i = 0; i < 6; i++) {
            total += lines[line++] = ratio(in[ACHIEVED + i], in[TARGET + i], Table.RATIO_POINTS[i]);
        }
        for (int i = 0; i < 4; i++) {
            total += lines[line++] = row(in[COUNT + i], Table.ROW_FROM[i], Table.ROW_POINTS[i]);
        }
        for (int i = 0; i < 2; i++) {
            total += lines[line++] = Math.min(in[BONUS + i] * Table.BONUS_EACH[i], Table.BONUS_MOST[i]);
        }
        for (int i = 0; i < 2; i++) {
            total += lines[line++] = -Math.min(in[DEDUCTION + i] * Table.DEDUCTION_EACH[i], Table.DEDUCTION_MOST[i]);
        }
        return new Sheet(lines, total, band(total, in[VIOLATIONS]));
    }

    private static long ratio(long achieved, long target, long most) {
        return achieved >= target ? most : (2 * most * achieved + target) / (2 * target);
    }

    private static long row(long count, int[] from, long[] points) {
        for (int i = 0; i < from.length; i++) {
            if (count >= from[i]) {
                return points[i];
            }
        }
        return 0;
    }

    private static int band(long total, long violations) {
        if (violations >= Table.GATE_FROM) {
            return Table.DISQUALIFIED;
        }
        for (int i = 0; i < Table.BAND_FROM.length; i++) {
            if (total >= Table.BAND_FROM[i]) {
                return i;
            }
        }
        return Table.NO_BAND;
    }

    /** All lines, the total and the band. */
    static final class Sheet {
        final long[] lines;
        final long total;
        final int band;

        private Sheet(long[] lines, long total, int band) {
            this.lines = lines;
            this.total = total;
            this.band = band;
        }
    }
}
