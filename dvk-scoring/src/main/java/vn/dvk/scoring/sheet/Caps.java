package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.Consequence;
import vn.dvk.core.criteria.Gate;
import vn.dvk.scoring.outcome.InputKey;

/** Which bands the gates of a sheet leave possible. */
final class Caps {
    private final List<Band> bands;
    private final List<GateResult> gates;

    Caps(Banding banding, List<GateResult> gates) {
        this.bands = banding.bands();
        this.gates = gates;
    }

    /** The positions of the best band that may be allowed; the number of bands if none is. */
    Set<Integer> best() {
        int sure = 0;
        for (GateResult one : gates) {
            if (one.status() == GateStatus.FAILED) {
                sure = Math.max(sure, best(one.gate()));
            }
        }
        Set<Integer> best = new TreeSet<>(Set.of(sure));
        for (GateResult one : gates) {
            if (one.status() == GateStatus.OPEN) {
                best.add(Math.max(sure, best(one.gate())));
            }
        }
        return best;
    }

    /** The failed gates that keep a dossier from the band at that position. */
    List<Gate> above(int position) {
        return gates.stream()
                .filter(one -> one.status() == GateStatus.FAILED && best(one.gate()) > position)
                .map(GateResult::gate)
                .collect(ImmutableList.toImmutableList());
    }

    /** The inputs that would decide open gates. */
    Set<InputKey> needs() {
        Set<InputKey> needs = new TreeSet<>();
        gates.forEach(one -> needs.addAll(one.needs()));
        return needs;
    }

    private int best(Gate gate) {
        if (!(gate.otherwise() instanceof Consequence.CappedAt capped)) {
            return bands.size();
        }
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).code().equals(capped.band())) {
                return i;
            }
        }
        return 0;
    }
}
