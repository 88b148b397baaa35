package vn.dvk.scoring.sheet;

import java.util.Optional;
import vn.dvk.core.value.Points;

/**
 * Why a line differs.
 *
 * @param cause the cause
 * @param byRule what the rules changed, if known
 * @param byInput what the figures changed, if known
 */
record LineCause(DiffCause cause, Optional<Points> byRule, Optional<Points> byInput) {
    static final LineCause UNKNOWN = of(DiffCause.UNKNOWN);

    static LineCause of(DiffCause cause) {
        return new LineCause(cause, Optional.empty(), Optional.empty());
    }
}
