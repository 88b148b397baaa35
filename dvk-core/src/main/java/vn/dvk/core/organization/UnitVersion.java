package vn.dvk.core.organization;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.LocalizedText;

/**
 * Thông tin đơn vị theo thời gian: what a unit is called, where it stands and where it lies, from one day to another.
 *
 * <p>A new name, code, level, parent or place makes a new version of the same {@link Unit}; a merger or a split makes new
 * units. Whatever the source does not state is left out. An open end of {@link #validity()} says that no such day is known.
 * Equality is by all parts.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class UnitVersion {
    UnitVersion() {}

    /**
     * The name, with its leading word: {@code Xã Cự Nẫm}. Names repeat.
     *
     * @return the name
     */
    public abstract LocalizedText name();

    /**
     * The kind of unit.
     *
     * @return the kind
     */
    public abstract UnitKind kind();

    /**
     * The level at which the unit stands.
     *
     * @return the level, or empty if not stated
     */
    public abstract Optional<AuthorityLevel> level();

    /**
     * The official code.
     *
     * @return the key, or empty if the unit has none or the source does not state it
     */
    public abstract Optional<OfficialKey> key();

    /**
     * The days on which this version holds, both ends included.
     *
     * @return the days
     */
    public abstract DateRange validity();

    /**
     * The unit to which this one belongs. It must exist on every day of {@link #validity()}.
     *
     * @return the parent, or empty if not stated
     */
    public abstract Optional<UnitId> parent();

    /**
     * The territory in which the unit lies: a village's commune, the commune of a cooperative or a Front committee.
     *
     * <p>It must exist when this version begins. It may end earlier if the lineage says what has become of it: the village
     * of a commune that was merged lies in the merged commune without being written again.
     *
     * @return the place, or empty if not stated
     */
    public abstract Optional<UnitId> place();

    /**
     * What this version rests on, in the order given.
     *
     * @return the bases, immutable
     */
    public abstract List<LegalBasis> basis();

    /**
     * Starts a version.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableUnitVersion.builder();
    }

    /** The version as {@code ADMINISTRATIVE COMMUNE [VN-DVHC 19138] ../2025-06-30}, without its name. */
    @Override
    public String toString() {
        return kind() + level().map(level -> " " + level).orElse("")
                + key().map(key -> " [" + key + "]").orElse("")
                + " "
                + validity();
    }

    /** Builds a {@link UnitVersion}. */
    @CanIgnoreReturnValue
    public interface Builder {
        /**
         * Sets the name. Required.
         *
         * @param name the name with its leading word
         * @return this builder
         */
        Builder name(LocalizedText name);

        /**
         * Sets the kind. Required.
         *
         * @param kind the kind
         * @return this builder
         */
        Builder kind(UnitKind kind);

        /**
         * Sets the level; left out where it is not stated.
         *
         * @param level the level
         * @return this builder
         */
        Builder level(AuthorityLevel level);

        /**
         * Sets the official key; left out where there is none.
         *
         * @param key the key
         * @return this builder
         */
        Builder key(OfficialKey key);

        /**
         * Sets the days on which the version holds. Required; {@link DateRange#always()} where no day is known.
         *
         * @param validity the days
         * @return this builder
         */
        Builder validity(DateRange validity);

        /**
         * Sets the unit to which this one belongs; left out where it is not stated.
         *
         * @param parent the parent
         * @return this builder
         */
        Builder parent(UnitId parent);

        /**
         * Sets the territory in which the unit lies; left out where it is not stated.
         *
         * @param place the place
         * @return this builder
         */
        Builder place(UnitId place);

        /**
         * Adds a basis.
         *
         * @param basis the document or source
         * @return this builder
         */
        Builder addBasis(LegalBasis basis);

        /**
         * Builds the version.
         *
         * @return the version
         * @throws IllegalStateException if the name, the kind or the validity is not set
         */
        UnitVersion build();
    }
}
