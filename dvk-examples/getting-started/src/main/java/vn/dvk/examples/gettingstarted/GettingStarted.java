package vn.dvk.examples.gettingstarted;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.CriteriaSet;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.engine.EditionsInForce;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.json.CriteriaSetJson;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Run: {@code mvn -q -Dquick -pl dvk-examples/getting-started -am package exec:java}. */
public final class GettingStarted {
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // readme:start
        CriteriaSet set = CriteriaSetJson.read(GettingStarted.class.getResourceAsStream("criteria.json"))
                .orThrow();
        LocalDate asOf = LocalDate.of(2023, 12, 31);
        Scorecard scorecard = Scorecard.compile(EditionsInForce.of(set).on(asOf).orThrow(), RuleTypes.builtIn());
        Dossier dossier = Dossier.builder()
                .id(DossierId.of("hs-01"))
                .subject(SubjectRef.unit("huyen-minh-hoa"))
                .review(Code.of("nam-2023"))
                .asOf(asOf)
                .addFact("meetings", 3)
                .addFact("chaired", 2)
                .build();
        ScoreSheet sheet = scorecard.score(dossier, AssessmentRole.SELF);
        out.println(sheet.text(Language.VI) + "\n" + sheet.explain().text(Language.VI));
        // readme:end
    }
}
