package vn.dvk.examples.districtreview;

import java.util.List;
import java.util.Random;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.dossier.Assessment;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.model.ExemplarId;
import vn.dvk.core.model.ModelId;
import vn.dvk.core.movement.Review;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/** Makes the facts and marks of illustrative dossiers. */
final class IllustrativeDossiers {
    private static final List<String> LEVELS = List.of("tot", "tot", "tot", "kha", "kha", "dat", "chua-dat");

    private final Random random;
    private final Review review;

    IllustrativeDossiers(Random random, Review review) {
        this.random = random;
        this.review = review;
    }

    Dossier ofModel(ModelId id) {
        int assigned = random.nextInt(8);
        return start(SubjectRef.model(id.toString()), id.code())
                .addFact("has-plan", random.nextInt(10) > 0)
                .addFact("tasks-assigned", assigned)
                .addFact("tasks-linked", assigned == 0 ? 0 : 1 + random.nextInt(assigned))
                .addFact("problems-solved", random.nextInt(6))
                .addFact("households", random.nextInt(260))
                .addFact("under-discipline", random.nextInt(150) == 0)
                .addAssessment(assessment()
                        .addMark(Mark.level("I.2", level()))
                        .addMark(quarters("III.2", 40))
                        .addMark(quarters("IV.2.a", 24))
                        .addMark(quarters("IV.2.b", 16))
                        .build())
                .build();
    }

    Dossier ofExemplar(ExemplarId id) {
        return start(SubjectRef.exemplar(id.toString()), id.code())
                .addFact("exemplary", random.nextInt(12) > 0)
                .addFact("initiatives", random.nextInt(5))
                .addAssessment(assessment()
                        .addMark(Mark.level("II", level()))
                        .addMark(Mark.of("IV", Points.of(5L * random.nextInt(6))))
                        .build())
                .build();
    }

    private Dossier.Builder start(SubjectRef subject, Code number) {
        return Dossier.builder()
                .id(DossierId.of("hs-" + number))
                .subject(subject)
                .review(review.id())
                .asOf(review.asOf());
    }

    private Assessment.Builder assessment() {
        return Assessment.builder()
                .role(AssessmentRole.APPRAISAL)
                .assessor(Code.of("doan-khao-sat-minh-hoa"))
                .date(review.asOf());
    }

    private String level() {
        return LEVELS.get(random.nextInt(LEVELS.size()));
    }

    /** A mark in steps of a quarter, up to so many quarters and seldom low. */
    private Mark quarters(String criterion, int most) {
        int low = random.nextInt(most + 1);
        return Mark.of(criterion, Points.ofRatio(Math.max(low, random.nextInt(most + 1)), 4));
    }
}
