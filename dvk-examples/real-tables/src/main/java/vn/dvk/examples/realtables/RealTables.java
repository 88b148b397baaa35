package vn.dvk.examples.realtables;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.error.Language;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.json.CriteriaSetJson;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.verify.WorkedCase;
import vn.dvk.scoring.verify.WorkedCases;

/** Run: {@code mvn -q -Dquick -pl dvk-examples/real-tables -am package exec:java}. */
public final class RealTables {
    static final List<String> TABLES = List.of(
            "khu-dan-cu-van-hoa",
            "chuyen-doi-so-cap-huyen",
            "hoi-nong-dan-xa",
            "khu-dan-cu-kieu-mau",
            "mat-tran-diem-thuong",
            "tieu-chuan-tap-the-da-lat",
            "dan-van-chinh-quyen-bac-kan");

    private RealTables() {}

    public static void main(String[] args) {
        print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(PrintStream out) {
        TABLES.forEach(table -> summary(table, out));
        out.println(ResidentialArea.sheet().text(Language.VI));
        out.println(ResidentialArea.sheet().explain().text(Language.VI));
        out.print(SplitMarks.ledger().text(Language.VI));
    }

    /** Reads a definition file and compiles it, which runs its worked cases, too. */
    static Scorecard scorecard(String table) {
        InputStream file = RealTables.class.getResourceAsStream(table + ".json");
        Edition edition = CriteriaSetJson.read(file).orThrow().editions().get(0);
        return Scorecard.compile(edition, RuleTypes.builtIn());
    }

    private static void summary(String table, PrintStream out) {
        InputStream file = RealTables.class.getResourceAsStream(table + ".json");
        out.println(CriteriaSetJson.read(file).orThrow().title().vi());
        Scorecard scorecard = scorecard(table);
        for (WorkedCase one :
                WorkedCases.of(scorecard.edition()).against(scorecard).toList()) {
            one.run();
            out.println("  ✓ " + one.name());
        }
        out.println();
    }
}
