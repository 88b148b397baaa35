package vn.dvk.scoring.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What people write: answers in a map by name, points as decimals, a map of lines. */
final class BigDecimalLoop {
    private static final List<String> LEVELS = names("m", Table.LEVEL_POINTS.length);
    private static final List<String> QUESTIONS = names("y", Table.YES_POINTS.length);
    private static final List<String> ACHIEVED = names("a", Table.RATIO_POINTS.length);
    private static final List<String> TARGETS = names("b", Table.RATIO_POINTS.length);
    private static final List<String> COUNTS = names("t", Table.ROW_FROM.length);
    private static final List<String> BONUSES = names("p", Table.BONUS_EACH.length);
    private static final List<String> DEDUCTIONS = names("d", Table.DEDUCTION_EACH.length);

    private final List<Map<String, BigDecimal>> levels = new ArrayList<>();
    private final List<BigDecimal> yes = decimals(Table.YES_POINTS);
    private final List<BigDecimal> ratios = decimals(Table.RATIO_POINTS);
    private final List<List<BigDecimal>> rowFrom = new ArrayList<>();
    private final List<List<BigDecimal>> rowPoints = new ArrayList<>();
    private final List<BigDecimal> bonusEach = decimals(Table.BONUS_EACH);
    private final List<BigDecimal> bonusMost = decimals(Table.BONUS_MOST);
    private final List<BigDecimal> deductionEach = decimals(Table.DEDUCTION_EACH);
    private final List<BigDecimal> deductionMost = decimals(Table.DEDUCTION_MOST);
    private final List<BigDecimal> bandFrom = decimals(Table.BAND_FROM);
    private final BigDecimal gate = BigDecimal.valueOf(Table.GATE_FROM);

    BigDecimalLoop() {
        for (long[] points : Table.LEVEL_POINTS) {
            Map<String, BigDecimal> byLevel = new HashMap<>();
            for (int i = 0; i < points.length; i++) {
                byLevel.put(Table.LEVELS[i], Table.points(points[i]));
            }
            levels.add(byLevel);
        }
        for (int i = 0; i < Table.ROW_FROM.length; i++) {
            List<BigDecimal> from = new ArrayList<>();
            for (int number : Table.ROW_FROM[i]) {
                from.add(BigDecimal.valueOf(number));
            }
            rowFrom.add(from);
            rowPoints.add(decimals(Table.ROW_POINTS[i]));
        }
    }

    /** The dossier as a map by name: names of levels, yes or no, and decimals. */
    static Map<String, Object> inputs(Answers answers) {
        Map<String, Object> inputs = new HashMap<>();
        for (int i = 0; i < answers.levels().length; i++) {
            inputs.put("m" + i, Table.LEVELS[answers.levels()[i]]);
            inputs.put("y" + i, answers.yes()[i]);
        }
        for (int i = 0; i < answers.targets().length; i++) {
            inputs.put("a" + i, BigDecimal.valueOf(answers.achieved()[i]));
            inputs.put("b" + i, BigDecimal.valueOf(answers.targets()[i]));
        }
        for (int i = 0; i < answers.counts().length; i++) {
            inputs.put("t" + i, BigDecimal.valueOf(answers.counts()[i]));
        }
        for (int i = 0; i < answers.bonuses().length; i++) {
            inputs.put("p" + i, BigDecimal.valueOf(answers.bonuses()[i]));
            inputs.put("d" + i, BigDecimal.valueOf(answers.deductions()[i]));
        }
        inputs.put("v", BigDecimal.valueOf(answers.violations()));
        return inputs;
    }

    Sheet score(Map<String, Object> in) {
        Map<String, BigDecimal> lines = new LinkedHashMap<>();
        for (int i = 0; i < LEVELS.size(); i++) {
            keep(lines, LEVELS.get(i), levels.get(i).get((String) in.get(LEVELS.get(i))));
        }
        for (int i = 0; i < QUESTIONS.size(); i++) {
            keep(lines, QUESTIONS.get(i), (Boolean) in.get(QUESTIONS.get(i)) ? yes.get(i) : BigDecimal.ZERO);
        }
        for (int i = 0; i < ACHIEVED.size(); i++) {
            keep(
                    lines,
                    ACHIEVED.get(i),
                    ratio(decimal(in, ACHIEVED.get(i)), decimal(in, TARGETS.get(i)), ratios.get(i)));
        }
        for (int i = 0; i < COUNTS.size(); i++) {
            keep(lines, COUNTS.get(i), row(decimal(in, COUNTS.get(i)), rowFrom.get(i), rowPoints.get(i)));
        }
        for (int i = 0; i < BONUSES.size(); i++) {
            keep(
                    lines,
                    BONUSES.get(i),
                    decimal(in, BONUSES.get(i)).multiply(bonusEach.get(i)).min(bonusMost.get(i)));
        }
        for (int i = 0; i < DEDUCTIONS.size(); i++) {
            BigDecimal taken = decimal(in, DEDUCTIONS.get(i)).multiply(deductionEach.get(i));
            keep(lines, DEDUCTIONS.get(i), taken.min(deductionMost.get(i)).negate());
        }
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal line : lines.values()) {
            total = total.add(line);
        }
        return new Sheet(lines, total, band(total, decimal(in, "v")));
    }

    private static void keep(Map<String, BigDecimal> lines, String line, BigDecimal points) {
        lines.put(line, points.setScale(2, RoundingMode.HALF_UP));
    }

    private static BigDecimal decimal(Map<String, Object> in, String name) {
        return (BigDecimal) in.get(name);
    }

    private static BigDecimal ratio(BigDecimal achieved, BigDecimal target, BigDecimal most) {
        return achieved.compareTo(target) >= 0 ? most : most.multiply(achieved).divide(target, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal row(BigDecimal count, List<BigDecimal> from, List<BigDecimal> points) {
        for (int i = 0; i < from.size(); i++) {
            if (count.compareTo(from.get(i)) >= 0) {
                return points.get(i);
            }
        }
        return BigDecimal.ZERO;
    }

    private int band(BigDecimal total, BigDecimal violations) {
        if (violations.compareTo(gate) >= 0) {
            return Table.DISQUALIFIED;
        }
        for (int i = 0; i < bandFrom.size(); i++) {
            if (total.compareTo(bandFrom.get(i)) >= 0) {
                return i;
            }
        }
        return Table.NO_BAND;
    }

    private static List<BigDecimal> decimals(long[] hundredths) {
        List<BigDecimal> decimals = new ArrayList<>();
        for (long one : hundredths) {
            decimals.add(Table.points(one));
        }
        return decimals;
    }

    private static List<String> names(String kind, int size) {
        return IntStream.range(0, size).mapToObj(i -> kind + i).toList();
    }

    /**
     * All lines, the total and the band.
     *
     * @param lines the lines by name
     * @param total their sum
     * @param band the position of the band
     */
    record Sheet(Map<String, BigDecimal> lines, BigDecimal total, int band) {}
}
