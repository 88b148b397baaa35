package vn.dvk.scoring.bench;

import java.util.ArrayList;
import java.util.List;

/** Writes the table as a DMN model: decision tables, and expressions where a table has none. */
final class DmnModelText {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                namespace="urn:dvk:bench" name="table" id="table">
            """;

    private final StringBuilder text = new StringBuilder(HEAD);
    private final List<String> lines = new ArrayList<>();

    private DmnModelText() {}

    static String write() {
        DmnModelText model = new DmnModelText();
        model.levels();
        model.questions();
        model.ratios();
        model.tables();
        model.units();
        model.conclusions();
        return model.text.append("</definitions>\n").toString();
    }

    private void levels() {
        for (int i = 0; i < Table.LEVEL_POINTS.length; i++) {
            List<String> rules = new ArrayList<>();
            for (int j = 0; j < Table.LEVELS.length; j++) {
                rules.add(rule("\"" + Table.LEVELS[j] + "\"", decimal(Table.LEVEL_POINTS[i][j])));
            }
            input("m" + i, "string");
            line("m" + i, "string", "UNIQUE", rules);
        }
    }

    private void questions() {
        for (int i = 0; i < Table.YES_POINTS.length; i++) {
            input("y" + i, "boolean");
            line("y" + i, "boolean", "UNIQUE", List.of(rule("true", decimal(Table.YES_POINTS[i])), rule("false", "0")));
        }
    }

    private void ratios() {
        for (int i = 0; i < Table.RATIO_POINTS.length; i++) {
            String a = "a" + i;
            String b = "b" + i;
            String most = decimal(Table.RATIO_POINTS[i]);
            input(a, "number");
            input(b, "number");
            lines.add("line_" + a);
            expression(
                    "line_" + a,
                    "number",
                    List.of(),
                    List.of(a, b),
                    "if %s &gt;= %s then %s else round half up(%s * %s / %s, 2)".formatted(a, b, most, most, a, b));
        }
    }

    private void tables() {
        for (int i = 0; i < Table.ROW_FROM.length; i++) {
            List<String> rules = new ArrayList<>();
            for (int j = 0; j < Table.ROW_FROM[i].length; j++) {
                rules.add(rule("&gt;= " + Table.ROW_FROM[i][j], decimal(Table.ROW_POINTS[i][j])));
            }
            rules.add(rule("-", "0"));
            input("t" + i, "number");
            line("t" + i, "number", "FIRST", rules);
        }
    }

    private void units() {
        for (int i = 0; i < Table.BONUS_EACH.length; i++) {
            String p = "p" + i;
            String d = "d" + i;
            input(p, "number");
            input(d, "number");
            lines.add("line_" + p);
            lines.add("line_" + d);
            expression(
                    "line_" + p,
                    "number",
                    List.of(),
                    List.of(p),
                    "min(%s * %s, %s)".formatted(p, decimal(Table.BONUS_EACH[i]), decimal(Table.BONUS_MOST[i])));
            expression(
                    "line_" + d,
                    "number",
                    List.of(),
                    List.of(d),
                    "-min(%s * %s, %s)"
                            .formatted(d, decimal(Table.DEDUCTION_EACH[i]), decimal(Table.DEDUCTION_MOST[i])));
        }
    }

    private void conclusions() {
        input("v", "number");
        expression("total", "number", lines, List.of(), "sum([" + String.join(", ", lines) + "])");
        expression("disqualified", "boolean", List.of(), List.of("v"), "v &gt;= " + Table.GATE_FROM);
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < Table.BAND_FROM.length; i++) {
            rules.add(rule("&gt;= " + decimal(Table.BAND_FROM[i]), Integer.toString(i)));
        }
        rules.add(rule("-", Integer.toString(Table.NO_BAND)));
        table("band", "#total", "requiredDecision", "total", "number", "FIRST", rules);
    }

    private void input(String name, String type) {
        text.append("""
                <inputData id="%1$s" name="%1$s"><variable name="%1$s" typeRef="%2$s"/></inputData>
                """.formatted(name, type));
    }

    private void line(String input, String type, String hitPolicy, List<String> rules) {
        lines.add("line_" + input);
        table("line_" + input, "#" + input, "requiredInput", input, type, hitPolicy, rules);
    }

    private void table(
            String name,
            String href,
            String requirement,
            String input,
            String type,
            String hitPolicy,
            List<String> rules) {
        text.append("""
                <decision id="%1$s" name="%1$s"><variable name="%1$s" typeRef="number"/>
                <informationRequirement id="%1$s_r"><%3$s href="%2$s"/></informationRequirement>
                <decisionTable id="%1$s_t" hitPolicy="%6$s">
                <input id="%1$s_i"><inputExpression typeRef="%5$s"><text>%4$s</text></inputExpression></input>
                <output id="%1$s_o"/>
                %7$s</decisionTable></decision>
                """.formatted(name, href, requirement, input, type, hitPolicy, String.join("", rules)));
    }

    private void expression(String name, String type, List<String> decisions, List<String> inputs, String feel) {
        StringBuilder requirements = new StringBuilder();
        decisions.forEach(one -> requirements.append(requirement(name, "requiredDecision", one)));
        inputs.forEach(one -> requirements.append(requirement(name, "requiredInput", one)));
        text.append("""
                <decision id="%1$s" name="%1$s"><variable name="%1$s" typeRef="%2$s"/>
                %3$s<literalExpression id="%1$s_e"><text>%4$s</text></literalExpression></decision>
                """.formatted(name, type, requirements, feel));
    }

    private static String requirement(String name, String kind, String of) {
        return """
                <informationRequirement id="%1$s_%3$s"><%2$s href="#%3$s"/></informationRequirement>
                """.formatted(name, kind, of);
    }

    private static String rule(String test, String output) {
        return """
                <rule><inputEntry><text>%s</text></inputEntry><outputEntry><text>%s</text></outputEntry></rule>
                """.formatted(test, output);
    }

    private static String decimal(long hundredths) {
        return Table.points(hundredths).toPlainString();
    }
}
