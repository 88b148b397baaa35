package vn.dvk.scoring.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlContext;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.MapContext;

/** One JEXL expression for each line, the gate and the band, parsed once. */
final class Jexl {
    private final List<JexlExpression> lines = new ArrayList<>();
    private final JexlExpression gate;
    private final JexlExpression band;

    Jexl() {
        JexlEngine engine = new JexlBuilder().strict(true).silent(false).create();
        for (int i = 0; i < Table.LEVEL_POINTS.length; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < Table.LEVELS.length; j++) {
                text.append("m%d == '%s' ? %s : ".formatted(i, Table.LEVELS[j], decimal(Table.LEVEL_POINTS[i][j])));
            }
            lines.add(engine.createExpression(text + "0B"));
        }
        for (int i = 0; i < Table.YES_POINTS.length; i++) {
            lines.add(engine.createExpression("y%d ? %s : 0B".formatted(i, decimal(Table.YES_POINTS[i]))));
        }
        for (int i = 0; i < Table.RATIO_POINTS.length; i++) {
            String most = decimal(Table.RATIO_POINTS[i]);
            lines.add(engine.createExpression(
                    "a%1$d >= b%1$d ? %2$s : (%2$s * a%1$d / b%1$d).setScale(2, halfUp)".formatted(i, most)));
        }
        for (int i = 0; i < Table.ROW_FROM.length; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < Table.ROW_FROM[i].length; j++) {
                text.append("t%d >= %d ? %s : ".formatted(i, Table.ROW_FROM[i][j], decimal(Table.ROW_POINTS[i][j])));
            }
            lines.add(engine.createExpression(text + "0B"));
        }
        for (int i = 0; i < Table.BONUS_EACH.length; i++) {
            lines.add(engine.createExpression("p%1$d >= %4$d ? %3$s : p%1$d * %2$s"
                    .formatted(
                            i,
                            decimal(Table.BONUS_EACH[i]),
                            decimal(Table.BONUS_MOST[i]),
                            Table.BONUS_MOST[i] / Table.BONUS_EACH[i])));
        }
        for (int i = 0; i < Table.DEDUCTION_EACH.length; i++) {
            lines.add(engine.createExpression("d%1$d >= %4$d ? -%3$s : -d%1$d * %2$s"
                    .formatted(
                            i,
                            decimal(Table.DEDUCTION_EACH[i]),
                            decimal(Table.DEDUCTION_MOST[i]),
                            Table.DEDUCTION_MOST[i] / Table.DEDUCTION_EACH[i])));
        }
        gate = engine.createExpression("v >= " + Table.GATE_FROM);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Table.BAND_FROM.length; i++) {
            text.append("total >= %s ? %d : ".formatted(decimal(Table.BAND_FROM[i]), i));
        }
        band = engine.createExpression(text.append(Table.NO_BAND).toString());
    }

    /** The dossier as the variables of the expressions. */
    static Map<String, Object> inputs(Answers answers) {
        Map<String, Object> inputs = new HashMap<>(BigDecimalLoop.inputs(answers));
        for (int i = 0; i < answers.counts().length; i++) {
            inputs.put("t" + i, answers.counts()[i]);
        }
        for (int i = 0; i < answers.bonuses().length; i++) {
            inputs.put("p" + i, answers.bonuses()[i]);
            inputs.put("d" + i, answers.deductions()[i]);
        }
        inputs.put("v", answers.violations());
        inputs.put("halfUp", RoundingMode.HALF_UP);
        return inputs;
    }

    Sheet score(Map<String, Object> inputs) {
        JexlContext context = new MapContext(inputs);
        List<BigDecimal> points = new ArrayList<>(lines.size());
        BigDecimal total = BigDecimal.ZERO;
        for (JexlExpression line : lines) {
            BigDecimal one = (BigDecimal) line.evaluate(context);
            points.add(one);
            total = total.add(one);
        }
        context.set("total", total);
        boolean disqualified = (Boolean) gate.evaluate(context);
        return new Sheet(points, total, disqualified ? Table.DISQUALIFIED : (Integer) band.evaluate(context));
    }

    private static String decimal(long hundredths) {
        return Table.points(hundredths).toPlainString() + "B";
    }

    /**
     * All lines, the total and the band.
     *
     * @param lines the lines in order
     * @param total their sum
     * @param band the position of the band
     */
    record Sheet(List<BigDecimal> lines, BigDecimal total, int band) {}
}
