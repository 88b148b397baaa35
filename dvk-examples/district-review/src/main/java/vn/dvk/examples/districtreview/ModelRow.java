package vn.dvk.examples.districtreview;

import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.model.EmulationModel;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.organization.UnitId;
import vn.dvk.scoring.sheet.ScoreSheet;

/** One illustrative model with its score sheet: what the tables of models are made from. */
record ModelRow(EmulationModel model, ScoreSheet sheet) {
    SubjectRef subject() {
        return sheet.subject();
    }

    SubjectKind kind() {
        return model.kind().orElseThrow();
    }

    UnitId owner() {
        return model.ownerships().get(0).owner();
    }
}
