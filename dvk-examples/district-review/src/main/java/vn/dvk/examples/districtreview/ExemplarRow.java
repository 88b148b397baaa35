package vn.dvk.examples.districtreview;

import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.model.Exemplar;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.sheet.ScoreSheet;

/** One illustrative exemplar with its score sheet. */
record ExemplarRow(Exemplar exemplar, ScoreSheet sheet) {
    SubjectRef subject() {
        return sheet.subject();
    }

    Code sector() {
        return exemplar.sector().orElseThrow();
    }
}
