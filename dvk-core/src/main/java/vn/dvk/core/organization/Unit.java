package vn.dvk.core.organization;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;

/**
 * Đơn vị: one body or area that owns, takes part, recognises or holds others, through all its dated versions.
 *
 * <p>A unit is the same unit while its {@link #id()} is the same: a new name or code is a new version. What was merged away
 * stays a unit, with an end. Versions stand in the order of their dates and do not overlap, which
 * {@link UnitDirectory#of} checks; between two of them the unit may not exist for a time. Equality is by identifier and
 * versions.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Unit {
    Unit() {}

    /**
     * The unit's own identifier.
     *
     * @return the identifier
     */
    public abstract UnitId id();

    /**
     * The dated versions, earliest first.
     *
     * @return the versions, immutable
     */
    public abstract List<UnitVersion> versions();

    /**
     * A unit with its versions.
     *
     * @param id the identifier
     * @param versions the versions, earliest first
     * @return the unit
     */
    public static Unit of(UnitId id, UnitVersion... versions) {
        Builder builder = builder().id(id);
        for (UnitVersion version : versions) {
            builder.addVersion(version);
        }
        return builder.build();
    }

    /**
     * Starts a unit.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableUnit.builder();
    }

    /**
     * The version that holds on a day.
     *
     * @param asOf the day
     * @return the version, or empty if the unit does not exist on that day
     */
    public Optional<UnitVersion> version(LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        for (UnitVersion version : versions()) {
            if (version.validity().contains(asOf)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the unit exists on a day.
     *
     * @param day the day
     * @return true if one of its versions holds then
     */
    public boolean existsOn(LocalDate day) {
        return version(day).isPresent();
    }

    /**
     * The unit as {@code xa-cu-nam [../2025-06-30]}, without its names.
     */
    @Override
    public String toString() {
        return id() + " " + versions().stream().map(UnitVersion::validity).toList();
    }

    /** Builds a {@link Unit}. */
    @CanIgnoreReturnValue
    public interface Builder {
        /**
         * Sets the identifier. Required.
         *
         * @param id the identifier
         * @return this builder
         */
        Builder id(UnitId id);

        /**
         * Adds a version after those added before.
         *
         * @param version the version
         * @return this builder
         */
        Builder addVersion(UnitVersion version);

        /**
         * Builds the unit.
         *
         * @return the unit
         * @throws IllegalStateException if there is no identifier
         */
        Unit build();
    }
}
