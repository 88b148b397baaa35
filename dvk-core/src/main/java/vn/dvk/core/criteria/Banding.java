package vn.dvk.core.criteria;

import java.util.List;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;

/**
 * Xếp loại: the bands of an edition, best first, with what is compared.
 *
 * <p>Whether the limits fall from band to band is found when the edition is compiled. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Banding {
    Banding() {}

    /** Starts a banding; comparedAt, scale and at least one band are required. */
    public static Builder builder() {
        return ImmutableBanding.builder();
    }

    public abstract ComparedAt comparedAt();

    public abstract BandScale scale();

    /** Returns the bands, best first. A total below the last one has no band. */
    public abstract List<Band> bands();

    /** Returns other limits for some subjects; the first whose condition holds replaces the limits that it names. */
    public abstract List<BandingVariant> variants();

    @Value.Check
    void check() {
        if (bands().isEmpty()) {
            throw new IllegalArgumentException("bands must not be empty");
        }
    }

    /** Builds a {@link Banding}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder comparedAt(ComparedAt comparedAt);

        Builder scale(BandScale scale);

        Builder addBand(Band band);

        Builder addVariant(BandingVariant variant);

        /**
         * Builds the banding.
         *
         * @throws IllegalStateException if comparedAt or scale is missing
         * @throws IllegalArgumentException if there is no band
         */
        Banding build();
    }
}
