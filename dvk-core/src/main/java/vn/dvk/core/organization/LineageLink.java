package vn.dvk.core.organization;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.LegalBasis;

/**
 * Quan hệ kế thừa: on one day, something of one unit became another's.
 *
 * <p>Several links may start at one unit (a split) and end at one (a merger). A renaming or recoding inside one unit is a
 * new version of it; a link from the unit to itself may record its basis and is never followed. Equality is by all parts;
 * {@link #ORDER} is by day, then by the two units.
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
     * What the link rests on, in the order given.
     *
     * @return the bases, immutable
     */
    public abstract List<LegalBasis> basis();

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
         */
        LineageLink build();
    }
}
