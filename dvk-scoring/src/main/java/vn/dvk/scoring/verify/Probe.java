package vn.dvk.scoring.verify;

import java.util.List;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Knows what one part of a definition should have touched, and what a case touches of it. */
interface Probe {

    /** Everything that should be touched, in the order of the definition. */
    List<CoverageTarget> targets();

    /** What a case touches; what is not among {@link #targets()} does not count. */
    List<CoverageTarget> touchedBy(Case one);

    /**
     * A dossier that was scored.
     *
     * @param dossier the dossier
     * @param role the role whose marks were read
     * @param sheet its sheet
     * @param conditions conditions in the light of its facts
     */
    record Case(Dossier dossier, AssessmentRole role, ScoreSheet sheet, Conditions conditions) {}
}
