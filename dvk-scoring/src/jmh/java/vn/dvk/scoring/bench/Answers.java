package vn.dvk.scoring.bench;

import java.util.SplittableRandom;

/**
 * What one dossier says, as plain numbers.
 *
 * @param levels the position of the level picked, on eight criteria
 * @param yes the answers to eight questions
 * @param achieved what was achieved of six targets
 * @param targets those targets, one or more
 * @param counts the numbers that the four tables read
 * @param bonuses the numbers that the two bonuses read
 * @param deductions the numbers that the two deductions read
 * @param violations the number of violations of the law
 */
record Answers(
        int[] levels,
        boolean[] yes,
        int[] achieved,
        int[] targets,
        int[] counts,
        int[] bonuses,
        int[] deductions,
        int violations) {
    static final int DOSSIERS = 10_000;
    private static final long SEED = 20_211_231;

    /** The same dossiers every time. */
    static Answers[] all() {
        SplittableRandom random = new SplittableRandom(SEED);
        Answers[] all = new Answers[DOSSIERS];
        for (int i = 0; i < all.length; i++) {
            all[i] = next(random);
        }
        return all;
    }

    private static Answers next(SplittableRandom random) {
        // Good units have good answers, so that every band is reached.
        int quality = random.nextInt(4);
        int[] levels = random.ints(Table.LEVEL_POINTS.length, 0, 4)
                .map(level -> Math.max(0, level - quality))
                .toArray();
        boolean[] yes = new boolean[Table.YES_POINTS.length];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = random.nextInt(8) < 3 + quality;
        }
        int[] targets = random.ints(Table.RATIO_POINTS.length, 1, 60).toArray();
        int[] achieved = new int[targets.length];
        for (int i = 0; i < achieved.length; i++) {
            achieved[i] = random.nextInt(targets[i] * (4 + quality) / 4 + 1);
        }
        int[] counts = random.ints(Table.ROW_FROM.length, 0, 8 + 2 * quality).toArray();
        int[] bonuses = random.ints(Table.BONUS_EACH.length, 0, 8).toArray();
        int[] deductions =
                random.ints(Table.DEDUCTION_EACH.length, 0, 12 - 3 * quality).toArray();
        int violations = random.nextInt(100) < 3 ? Table.GATE_FROM : random.nextInt(Table.GATE_FROM);
        return new Answers(levels, yes, achieved, targets, counts, bonuses, deductions, violations);
    }
}
