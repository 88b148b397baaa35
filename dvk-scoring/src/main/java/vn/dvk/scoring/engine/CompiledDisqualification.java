package vn.dvk.scoring.engine;

import vn.dvk.core.criteria.Disqualification;
import vn.dvk.scoring.rule.CompiledCondition;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.sheet.SheetFilling;

/** A disqualification with its compiled condition. */
record CompiledDisqualification(Disqualification source, CompiledCondition when) {

    /** A condition that does not apply does not disqualify; one that cannot be decided leaves the sheet open. */
    void test(Inputs in, SheetFilling filling) {
        switch (when.test(in)) {
            case TRUE -> filling.disqualified(source);
            case MISSING, INVALID ->
                filling.undecided(
                        source, when.undecidedBy(in).stream().map(FactSlot::key).toList());
            case FALSE, NOT_APPLICABLE -> {}
        }
    }
}
