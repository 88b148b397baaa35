package vn.dvk.core.criteria;

import java.util.List;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Mức xếp loại: everything from a lower limit up to the next better band.
 *
 * <p>Bands have no upper limit of their own, so bands of one {@link Banding} can neither overlap nor leave a gap
 * between them. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Band {
    Band() {}

    /** Starts a band; code, title and minimum are required. */
    public static Builder builder() {
        return ImmutableBand.builder();
    }

    /** Returns the band that starts at the minimum, which belongs to it. */
    public static Band from(String code, LocalizedText title, Points minimum) {
        return builder().code(Code.of(code)).title(title).minimum(minimum).build();
    }

    public abstract Code code();

    public abstract LocalizedText title();

    /** Returns the lower limit, in the scale of the banding. */
    public abstract Points minimum();

    /** Returns whether the lower limit itself belongs to the band. */
    @Value.Default
    public boolean minimumInclusive() {
        return true;
    }

    /** Returns what the band asks for besides its limit; who does not meet all of it falls to the next band. */
    public abstract List<BandRequirement> requirements();

    /** Returns whether the value reaches the limit of this band; a better band may claim it first. */
    public boolean reachedBy(Points value) {
        int sign = value.compareTo(minimum());
        return minimumInclusive() ? sign >= 0 : sign > 0;
    }

    /** Builds a {@link Band}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder code(Code code);

        Builder title(LocalizedText title);

        Builder minimum(Points minimum);

        Builder minimumInclusive(boolean minimumInclusive);

        Builder addRequirement(BandRequirement requirement);

        /**
         * Builds the band.
         *
         * @throws IllegalStateException if code, title or minimum is missing
         */
        Band build();
    }
}
