package vn.dvk.examples.realtables;

import java.time.LocalDate;
import java.util.List;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.dossier.Assessment;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.sheet.Ledger;

/** 90 points by the agency itself and 10 by its superior: 87 points become 78 after appraisal, and “Tốt” becomes “Khá”. */
final class SplitMarks {
    private static final AssessmentRole SUPERIOR = AssessmentRole.of("superior");
    private static final LocalDate DAY = LocalDate.of(2020, 12, 15);

    private SplitMarks() {}

    static Ledger ledger() {
        Dossier dossier = Dossier.builder()
                .id(DossierId.of("xa-minh-hoa"))
                .subject(SubjectRef.unit("xa-minh-hoa"))
                .review(Code.of("nam-2020"))
                .asOf(LocalDate.of(2020, 12, 31))
                .addFact("classifiable", true)
                .addAssessment(marks(AssessmentRole.SELF, List.of(15, 14, 10, 8, 8, 8, 8, 8)))
                .addAssessment(marks(AssessmentRole.APPRAISAL, List.of(13, 13, 8, 8, 8, 7, 7, 6)))
                .addAssessment(Assessment.builder()
                        .role(SUPERIOR)
                        .assessor(Code.of("cap-tren"))
                        .date(DAY)
                        .addMark(Mark.of("B", Points.of(8)))
                        .build())
                .build();
        return RealTables.scorecard("dan-van-chinh-quyen-bac-kan")
                .ledger(dossier, AssessmentRole.SELF, AssessmentRole.APPRAISAL);
    }

    /** A reason stands at every mark, since the ledger asks for one where two roles differ. */
    private static Assessment marks(AssessmentRole role, List<Integer> points) {
        Assessment.Builder assessment = Assessment.builder()
                .role(role)
                .assessor(Code.of("to-" + role.code()))
                .date(DAY);
        for (int i = 0; i < points.size(); i++) {
            assessment.addMark(Mark.builder()
                    .criterion(Code.of("A." + (i + 1)))
                    .value(MarkValue.of(Points.of(points.get(i))))
                    .reason("Minh họa")
                    .build());
        }
        return assessment.build();
    }
}
