package vn.dvk.scoring.sheet;

import java.time.LocalDate;
import vn.dvk.core.dossier.Dossier;

/** Gives dossiers another day. */
final class Redated {
    private Redated() {}

    /** The dossier with the same figures as of another day. */
    static Dossier of(Dossier dossier, LocalDate day) {
        Dossier.Builder redated = Dossier.builder()
                .id(dossier.id())
                .subject(dossier.subject())
                .review(dossier.review())
                .asOf(day);
        dossier.facts().forEach(redated::addFact);
        dossier.assessments().forEach(redated::addAssessment);
        dossier.evidence().forEach(redated::addEvidence);
        return redated.build();
    }
}
