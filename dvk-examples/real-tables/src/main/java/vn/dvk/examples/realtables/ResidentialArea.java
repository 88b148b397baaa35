package vn.dvk.examples.realtables;

import java.time.LocalDate;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.dossier.Assessment;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.sheet.ScoreSheet;

/** A residential area with 85 of 100 points that does not get its title: one standard has less than half of its maximum. */
final class ResidentialArea {
    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    private ResidentialArea() {}

    static ScoreSheet sheet() {
        Dossier dossier = Dossier.builder()
                .id(DossierId.of("khu-dan-cu-minh-hoa"))
                .subject(SubjectRef.unit("khu-dan-cu-minh-hoa"))
                .review(Code.of("nam-2020"))
                .asOf(DAY)
                .addFact("locality", Code.of("other"))
                .addAssessment(Assessment.builder()
                        .role(AssessmentRole.SELF)
                        .assessor(Code.of("ban-cong-tac-mat-tran"))
                        .date(DAY)
                        .addMark(Mark.of("1", Points.parse("18.8")))
                        .addMark(Mark.of("2", Points.parse("18.8")))
                        .addMark(Mark.of("3", Points.parse("9.8")))
                        .addMark(Mark.of("4", Points.parse("18.8")))
                        .addMark(Mark.of("5", Points.parse("18.8")))
                        .build())
                .build();
        return RealTables.scorecard("khu-dan-cu-van-hoa").score(dossier, AssessmentRole.SELF);
    }
}
