package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;

/** A rule that computes points from inputs that must all be there. */
interface SlotRule extends OpenRule {

    List<? extends InputSlot> slots();

    /** The points, from inputs that are all stated. */
    Points points(Inputs in);

    @Override
    default Set<InputKey> reads() {
        return slots().stream().map(InputSlot::key).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    default Outcome evaluate(Inputs in) {
        return Needs.of(in, slots()).orElseGet(() -> Outcome.scored(points(in)));
    }

    @Override
    default Outlook outlook(Inputs in) {
        return Outlook.of(range()).orNotApplicable();
    }
}
