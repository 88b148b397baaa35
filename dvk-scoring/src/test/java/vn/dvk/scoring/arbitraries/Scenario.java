package vn.dvk.scoring.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.dossier.Assessment;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.Fact;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;

/**
 * An edition and the answers that a dossier gives to it.
 *
 * @param criteria what the criteria were made from
 * @param edition the edition
 * @param answers one number for each fact and then for each mark, see {@link ScoringDomain#MISSING}
 * @param others answers that are all there
 * @param turn a number of places
 */
public record Scenario(
        List<CriterionSpec> criteria, Edition edition, List<Integer> answers, List<Integer> others, int turn) {

    public Dossier dossier() {
        return dossier(answers, 0);
    }

    /** The dossier with the same facts and marks in another order. */
    public Dossier turned() {
        return dossier(answers, turn);
    }

    /** The dossier with its missing answers filled in. */
    public Dossier completed() {
        List<Integer> completed = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            completed.add(answers.get(i) == ScoringDomain.MISSING ? others.get(i) : answers.get(i));
        }
        return dossier(completed, 0);
    }

    private Dossier dossier(List<Integer> values, int places) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < ScoringDomain.FACTS; i++) {
            add(facts, i, values.get(i));
        }
        List<Mark> marks = new ArrayList<>();
        List<Mark> others = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            List<Code> codes = criteria.get(i).markCodes();
            for (int j = 0; j < codes.size(); j++) {
                int value = values.get(ScoringDomain.FACTS + i * ScoringDomain.MARKS + j);
                if (value != ScoringDomain.MISSING) {
                    (criteria.get(i).markedByOther() ? others : marks)
                            .add(Mark.builder()
                                    .criterion(codes.get(j))
                                    .value(criteria.get(i).mark(j, value))
                                    .build());
                }
            }
        }
        Collections.rotate(facts, places);
        Collections.rotate(marks, places);
        Dossier.Builder dossier = Dossier.builder()
                .id(DossierId.of("hs-1"))
                .subject(SubjectRef.model("m-1"))
                .review(Code.of("so-ket"))
                .asOf(LocalDate.of(2023, 12, 31))
                .addAssessment(assessment(AssessmentRole.SELF, marks))
                .addAssessment(assessment(AssessmentRole.APPRAISAL, others));
        facts.forEach(dossier::addFact);
        return dossier.build();
    }

    private static Assessment assessment(AssessmentRole role, List<Mark> marks) {
        Assessment.Builder assessment =
                Assessment.builder().role(role).assessor(Code.of("a-1")).date(LocalDate.of(2023, 12, 1));
        marks.forEach(assessment::addMark);
        return assessment.build();
    }

    private static void add(List<Fact> facts, int index, int value) {
        String key = ScoringDomain.fact(index);
        if (value == ScoringDomain.NOT_APPLICABLE) {
            facts.add(Fact.notApplicable(key, "no-task"));
        } else if (value != ScoringDomain.MISSING) {
            FactValue stated = index < ScoringDomain.COUNTS ? FactValue.of((long) value) : FactValue.of(value % 2 == 0);
            facts.add(Fact.of(key, stated));
        }
    }

    static MarkValue notApplicable() {
        return MarkValue.notApplicable("no-task");
    }
}
