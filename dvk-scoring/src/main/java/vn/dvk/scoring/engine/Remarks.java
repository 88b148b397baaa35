package vn.dvk.scoring.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.Evidence;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;

/** Finds what is noteworthy about a dossier without changing its score. */
final class Remarks {
    private Remarks() {}

    static List<Problem> of(CompiledEdition compiled, Dossier dossier, BoundInputs inputs) {
        if (dossier.evidence().isEmpty()) {
            return inputs.remarks();
        }
        Set<Code> unknown = new TreeSet<>();
        dossier.evidence().stream()
                .map(Evidence::criterion)
                .filter(code -> !compiled.codes().contains(code))
                .forEach(unknown::add);
        List<Problem> remarks = new ArrayList<>(inputs.remarks());
        for (Code code : unknown) {
            remarks.add(Problem.of(
                    Pointer.child("/evidence", code.text()),
                    Message.of(EngineCodes.UNKNOWN_EVIDENCE).with("criterion", code.text())));
        }
        return remarks;
    }
}
