package vn.dvk.scoring.bench;

import java.time.LocalDate;
import java.util.Optional;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.dossier.Assessment;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.BandResult;
import vn.dvk.scoring.sheet.ScoreSheet;

/** The table as an edition, and the dossiers that answer it. */
final class Dvk {
    static final AssessmentRole ROLE = AssessmentRole.APPRAISAL;

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    private Dvk() {}

    static Scorecard scorecard(Rounding rounding) {
        return Scorecard.compile(DvkEdition.of(rounding), RuleTypes.builtIn());
    }

    static Dossier dossier(int number, Answers answers) {
        Dossier.Builder dossier = Dossier.builder()
                .id(DossierId.of("hs-" + number))
                .subject(SubjectRef.model("m-" + number))
                .review(Code.of("so-ket"))
                .asOf(DAY);
        Assessment.Builder marks =
                Assessment.builder().role(ROLE).assessor(Code.of("a-1")).date(DAY);
        for (int i = 0; i < answers.levels().length; i++) {
            marks.addMark(Mark.builder()
                    .criterion(Code.of("1." + i))
                    .value(MarkValue.level(Table.LEVELS[answers.levels()[i]]))
                    .build());
            dossier.addFact("y" + i, answers.yes()[i]);
        }
        for (int i = 0; i < answers.targets().length; i++) {
            dossier.addFact("a" + i, answers.achieved()[i]);
            dossier.addFact("b" + i, answers.targets()[i]);
        }
        for (int i = 0; i < answers.counts().length; i++) {
            dossier.addFact("t" + i, answers.counts()[i]);
        }
        for (int i = 0; i < answers.bonuses().length; i++) {
            dossier.addFact("p" + i, answers.bonuses()[i]);
            dossier.addFact("d" + i, answers.deductions()[i]);
        }
        return dossier.addFact("v", answers.violations())
                .addAssessment(marks.build())
                .build();
    }

    static Result result(ScoreSheet sheet) {
        Points total = sheet.reportedTotal().orElseThrow();
        return new Result(total.toScaled(2).orElseThrow(), band(sheet));
    }

    private static int band(ScoreSheet sheet) {
        if (sheet.kind() == OutcomeKind.DISQUALIFIED) {
            return Table.DISQUALIFIED;
        }
        BandResult result = sheet.band();
        Optional<Band> reached = result.reached();
        return reached.map(band -> position(band.code().text())).orElse(Table.NO_BAND);
    }

    private static int position(String band) {
        for (int i = 0; i < Table.BANDS.length; i++) {
            if (Table.BANDS[i].equals(band)) {
                return i;
            }
        }
        throw new IllegalArgumentException(band);
    }
}
