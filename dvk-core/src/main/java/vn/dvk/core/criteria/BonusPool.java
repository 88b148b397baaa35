package vn.dvk.core.criteria;

import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Points;

/**
 * Điểm thưởng: a group of criteria whose points come on top of the maximum of the edition; negative ones are penalties
 * (điểm trừ).
 *
 * <p>A limit of the pool itself is the cap of its group. Nothing is limited that does not say so: one real table stops at
 * 100, another gives 107. Immutable and thread-safe. Sources: real tables with 450 + 50 and 360 + 40
 * points (capped) and with 97 + 10 = 107 (not capped): docs/sources.md.
 */
@Value.Immutable
public abstract class BonusPool {
    BonusPool() {}

    /** Starts a pool; group and stage are required. */
    public static Builder builder() {
        return ImmutableBonusPool.builder();
    }

    /** Returns a pool without a limit of the total. */
    public static BonusPool of(CriteriaGroup group, BonusStage stage) {
        return builder().group(group).stage(stage).build();
    }

    /** Returns the code, title, criteria, cap and legal basis. */
    public abstract CriteriaGroup group();

    /** Returns whether the points count for the band. */
    public abstract BonusStage stage();

    /** Returns the most that the total may be with these points; the total without them is never cut. */
    public abstract Optional<Points> totalCap();

    /** Builds a {@link BonusPool}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder group(CriteriaGroup group);

        Builder stage(BonusStage stage);

        Builder totalCap(Points totalCap);

        /**
         * Builds the pool.
         *
         * @throws IllegalStateException if group or stage is missing
         */
        BonusPool build();
    }
}
