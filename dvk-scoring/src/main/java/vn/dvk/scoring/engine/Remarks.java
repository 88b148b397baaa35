package vn.dvk.scoring.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.Evidence;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.rule.MarkSlot;

/** Finds what is noteworthy about a dossier without changing its score. */
final class Remarks {
    private Remarks() {}

    static List<Problem> of(CompiledEdition compiled, Dossier dossier, BoundInputs inputs) {
        if (dossier.evidence().isEmpty()) {
            return inputs.remarks();
        }
        Set<Code> known = new HashSet<>();
        compiled.edition().tree().forEach(node -> collect(node, known));
        compiled.layout().marks().stream().map(MarkSlot::criterion).forEach(known::add);
        Set<Code> unknown = new TreeSet<>();
        dossier.evidence().stream().map(Evidence::criterion).filter(code -> !known.contains(code)).forEach(unknown::add);
        List<Problem> remarks = new ArrayList<>(inputs.remarks());
        for (Code code : unknown) {
            remarks.add(Problem.of(
                    Pointer.child("/evidence", code.text()),
                    Message.of(EngineCodes.UNKNOWN_EVIDENCE).with("criterion", code.text())));
        }
        return remarks;
    }

    private static void collect(CriteriaNode node, Set<Code> codes) {
        codes.add(node.code());
        if (node instanceof CriteriaGroup group) {
            group.children().forEach(child -> collect(child, codes));
        }
    }
}
