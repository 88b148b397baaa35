package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableList;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.InputState;

/**
 * What a dossier reports of a target, and what that contributes to the comparisons of those that have a target and of those
 * that have none.
 *
 * @param criterion the criterion or part
 * @param achieved what was achieved
 * @param target the target
 * @param below what less than the target means
 * @param noTarget what no target means
 */
record TargetFigures(Code criterion, FactSlot achieved, FactSlot target, BelowTarget below, NoTarget noTarget) {

    /** Whether the dossier is known to have no target; one that does not apply is none where that has a meaning. */
    boolean isWithout(Inputs in) {
        return switch (in.state(target)) {
            case STATED -> in.number(target).isZero();
            case NOT_APPLICABLE -> noTarget == NoTarget.OWN_GROUP;
            case MISSING, INVALID -> false;
        };
    }

    /** The per cent beyond the target, at least zero. */
    Contribution beyond(Inputs in) {
        if (isWithout(in)) {
            return noTarget == NoTarget.INVALID ? Contribution.refused(withoutTarget()) : Contribution.none();
        }
        return Contribution.unlessStated(in, ImmutableList.of(target, achieved)).orElseGet(() -> {
            if (in.number(target).isNegative()) {
                return Contribution.refused(message(in, RuleCodes.TARGET_NEGATIVE));
            }
            Points share = in.number(achieved).dividedBy(in.number(target));
            return below == BelowTarget.INVALID && share.compareTo(Points.ONE) < 0
                    ? Contribution.refused(message(in, RuleCodes.PEERS_BELOW))
                    : Contribution.of(beyond(share).max(Points.ZERO));
        });
    }

    /** What was achieved without a target. */
    Contribution achievedWithout(Inputs in) {
        InputState state = in.state(target);
        if (isWithout(in)) {
            return Contribution.unlessStated(in, ImmutableList.of(achieved)).orElseGet(() -> achieved(in, achieved));
        }
        return state == InputState.STATED || state == InputState.NOT_APPLICABLE
                ? Contribution.none()
                : Contribution.unlessStated(in, ImmutableList.of(target, achieved))
                        .orElseThrow();
    }

    /** What was achieved; less than nothing, such as negative growth, counts as nothing. */
    static Contribution achieved(Inputs in, FactSlot achieved) {
        return Contribution.of(in.number(achieved).max(Points.ZERO));
    }

    /** The per cent by which a share lies beyond the target. */
    static Points beyond(Points share) {
        return share.minus(Points.ONE).times(100);
    }

    Message withoutTarget() {
        return Message.of(RuleCodes.PEERS_NO_TARGET)
                .with("criterion", criterion.text())
                .with("target", target.declaration().key().toString());
    }

    /** A message of that code with what was achieved and the target. */
    Message message(Inputs in, String code) {
        return Message.of(code)
                .with("criterion", criterion.text())
                .with("achieved", Argument.number(in.number(achieved).toString()))
                .with("target", Argument.number(in.number(target).toString()));
    }
}
