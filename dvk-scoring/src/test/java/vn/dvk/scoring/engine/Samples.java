package vn.dvk.scoring.engine;

import java.time.LocalDate;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.dossier.Assessment;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** Small editions and dossiers for the tests of this package. */
final class Samples {
    static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    private Samples() {}

    static LocalizedText text(String vi) {
        return LocalizedText.of(vi);
    }

    /** An edition without rounding that declares the counts n and d and the answer y. */
    static Edition.Builder edition() {
        return edition(Rounding.none());
    }

    static Edition.Builder edition(Rounding rounding) {
        return edition(rounding, DateRange.ofYears(2021, 2025));
    }

    static Edition.Builder edition(Rounding rounding, DateRange inForce) {
        return Edition.builder()
                .set(Code.of("mau"))
                .id(Code.of("e1"))
                .inForce(inForce)
                .rounding(rounding)
                .addFact(count("n"))
                .addFact(count("d"))
                .addFact(new FactDeclaration(FactKey.of("y"), text("Có kế hoạch"), FactType.yesNo()));
    }

    static FactDeclaration count(String key) {
        return new FactDeclaration(FactKey.of(key), text("Số " + key), FactType.count());
    }

    static Criterion criterion(String code, Points maximum, RuleDefinition rule) {
        return criterion(code, maximum, rule, NotApplicablePolicy.NOT_ALLOWED);
    }

    static Criterion criterion(String code, Points maximum, RuleDefinition rule, NotApplicablePolicy policy) {
        return Criterion.builder()
                .code(Code.of(code))
                .title(text("Tiêu chí " + code))
                .maximum(maximum)
                .rule(rule)
                .notApplicable(policy)
                .build();
    }

    static Criterion criterion(String code, long maximum, RuleDefinition rule) {
        return criterion(code, Points.of(maximum), rule);
    }

    /** Good from 80 and fair from 65, both included. */
    static Banding bands(ComparedAt comparedAt) {
        return Banding.builder()
                .comparedAt(comparedAt)
                .scale(BandScale.POINTS)
                .addBand(Band.from("tot", text("Tốt"), Points.of(80)))
                .addBand(Band.from("kha", text("Khá"), Points.of(65)))
                .build();
    }

    static Dossier.Builder dossier() {
        return dossierOn(DAY);
    }

    static Dossier.Builder dossierOn(LocalDate day) {
        return Dossier.builder()
                .id(DossierId.of("hs-01"))
                .subject(SubjectRef.model("m-01"))
                .review(Code.of("so-ket-2023"))
                .asOf(day);
    }

    static Assessment assessment(AssessmentRole role, Mark... marks) {
        Assessment.Builder assessment =
                Assessment.builder().role(role).assessor(Code.of("cb-07")).date(DAY);
        for (Mark mark : marks) {
            assessment.addMark(mark);
        }
        return assessment.build();
    }
}
