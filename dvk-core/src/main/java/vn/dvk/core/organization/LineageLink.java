package vn.dvk.core.organization;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.Points;

/**
 * Quan hệ kế thừa: on one day, something of one unit became another's.
 *
 * <p>Several links may start at one unit (a split) and end at one (a merger). A renaming or recoding inside one unit is a
 * new version of it; a link from the unit to itself may record its basis and is never followed. Where only a part goes, the
 * link may say which share of the whole that is, by one key or by several. Equality is by all parts; {@link #ORDER} is by day,
 * then by the two units.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class LineageLink {
    /** By effective day, then by {@code from}, {@code to}, kind and extent. */
    public static final Comparator<LineageLink> ORDER = comparing(LineageLink::effective)
            .thenComparing(LineageLink::from)
            .thenComparing(LineageLink::to)
            .thenComparing(LineageLink::kind)
            .thenComparing(LineageLink::extent);

    LineageLink() {}

    /**
     * The earlier unit.
     *
     * @return its identifier
     */
    public abstract UnitId from();

    /**
     * The later unit.
     *
     * @return its identifier
     */
    public abstract UnitId to();

    /**
     * The act.
     *
     * @return the kind
     */
    public abstract LineageKind kind();

    /**
     * The first day under the new order: the day of operation, not the day on which the resolution was passed.
     *
     * @return the day
     */
    public abstract LocalDate effective();

    /**
     * How much of {@link #from()} goes to {@link #to()}.
     *
     * @return the extent; {@link Extent#NOT_STATED} if it was not set
     */
    @Value.Default
    public Extent extent() {
        return Extent.NOT_STATED;
    }

    /**
     * Tỷ lệ chia: which share of {@link #from()} goes to {@link #to()}, by each key that the source has: population,
     * households, area. A figure of the earlier unit can be divided by it, which gives an estimate.
     *
     * <p>The shares of one key of all links from one unit on one day sum to exactly 1; where the unit goes on, to at most 1, and
     * the rest stays with it. {@link UnitDirectory#of} checks that.
     *
     * @return exact shares from 0 to 1 by their keys, immutable; empty where the source states none, and for a whole unit
     */
    public abstract Map<Code, Points> shares();

    /**
     * What the link rests on, in the order given.
     *
     * @return the bases, immutable
     */
    public abstract List<LegalBasis> basis();

    /**
     * The share by one key.
     *
     * @param key the key, such as {@code population}
     * @return the share, or empty if it is not stated by that key
     */
    public Optional<Points> share(Code key) {
        return Optional.ofNullable(shares().get(key));
    }

    /**
     * Tells whether a number can be a share.
     *
     * @param share a number
     * @return whether it is from 0 to 1, both included
     */
    public static boolean isShare(Points share) {
        return !share.isNegative() && share.compareTo(Points.ONE) <= 0;
    }

    @Value.Check
    void check() {
        shares().forEach((key, share) -> {
            if (!isShare(share)) {
                throw new IllegalArgumentException("share by '" + key + "' must be in [0, 1], but was " + share);
            }
        });
    }

    /**
     * Whether the earlier unit goes along this link as a whole and so ends.
     *
     * @return true if the extent is full, and if it is not stated and the act is a merger, a renaming or a recoding
     */
    public boolean isWhole() {
        return switch (extent()) {
            case FULL -> true;
            case PARTIAL -> false;
            case NOT_STATED -> kind() == LineageKind.MERGE || kind().keepsIdentity();
        };
    }

    /**
     * Starts a link.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableLineageLink.builder();
    }

    /** Whether the link only records the basis of a new version of one unit. */
    boolean isInsideOneUnit() {
        return from().equals(to());
    }

    /** The link as {@code xa-cu-nam -> xa-bo-trach MERGE FULL 2025-07-01}. */
    @Override
    public String toString() {
        return from() + " -> " + to() + " " + kind() + " " + extent() + " " + effective();
    }

    /** Builds a {@link LineageLink}. */
    @CanIgnoreReturnValue
    public interface Builder {
        /**
         * Sets the earlier unit. Required.
         *
         * @param from its identifier
         * @return this builder
         */
        Builder from(UnitId from);

        /**
         * Sets the later unit. Required.
         *
         * @param to its identifier
         * @return this builder
         */
        Builder to(UnitId to);

        /**
         * Sets the act. Required.
         *
         * @param kind the kind
         * @return this builder
         */
        Builder kind(LineageKind kind);

        /**
         * Sets the day of operation. Required.
         *
         * @param effective the first day under the new order
         * @return this builder
         */
        Builder effective(LocalDate effective);

        /**
         * Sets the extent; left out where the source does not state it.
         *
         * @param extent the extent
         * @return this builder
         */
        Builder extent(Extent extent);

        /**
         * Sets the share by one key.
         *
         * @param key the key, such as {@code population}
         * @param share the exact share, from 0 to 1
         * @return this builder
         */
        Builder putShare(Code key, Points share);

        /**
         * Sets the share by one key.
         *
         * @param key the key, such as {@code population}
         * @param share the exact share, such as {@code 0.4} or {@code 2/3}
         * @return this builder
         * @throws IllegalArgumentException if a text is no code or no number
         */
        default Builder putShare(String key, String share) {
            return putShare(Code.of(key), Points.parse(share));
        }

        /**
         * Adds a basis.
         *
         * @param basis the document or source
         * @return this builder
         */
        Builder addBasis(LegalBasis basis);

        /**
         * Builds the link.
         *
         * @return the link
         * @throws IllegalStateException if a required part is not set
         * @throws IllegalArgumentException if a share is not from 0 to 1, or one key has two
         */
        LineageLink build();
    }
}
