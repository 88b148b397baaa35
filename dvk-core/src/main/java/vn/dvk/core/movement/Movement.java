package vn.dvk.core.movement;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.LocalizedText;

/**
 * Phong trào thi đua: an emulation movement that one body launches in its area for a period.
 *
 * <p>Launching (phát động), advising, recognising at the base and recognising above are done by different bodies, so
 * each has its own attribute. Equality is by all of them. Immutable and thread-safe.
 *
 * <p>Source: the movement "Dân vận khéo" was launched nationwide by Kế hoạch 70-KH/BDVTW of 26 February 2009; localities
 * launch it for their own periods, such as 2021–2025.
 */
@Value.Immutable
public abstract class Movement {
    Movement() {}

    /** Starts a movement; every attribute without a default is required. */
    public static Builder builder() {
        return ImmutableMovement.builder();
    }

    /** Returns the identifier, to which a {@link Review} refers. */
    public abstract Code id();

    public abstract LocalizedText title();

    /** Returns the period for which the movement was launched, such as 2021–2025. */
    public abstract DateRange period();

    /** Returns the body that launched it (cơ quan phát động). */
    public abstract UnitId launchedBy();

    /** Returns the body that advises the launching one (cơ quan tham mưu), if stated. */
    public abstract Optional<UnitId> advisedBy();

    /** Returns who recognises at the base, in words: often a class of bodies that no source lists one by one. */
    public abstract LocalizedText baseRecognisers();

    /** Returns the body that recognises above the base. */
    public abstract UnitId upperRecogniser();

    /** Returns the sectors of the movement, in the order of its reports. */
    @Value.Default
    public SectorCatalog sectors() {
        return SectorCatalog.canonical();
    }

    public abstract List<LegalBasis> basis();

    /** Returns whether the review names this movement and its period lies inside this one's. */
    public boolean covers(Review review) {
        return review.movement().equals(id()) && period().encloses(review.period());
    }

    /** Builds a {@link Movement}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder id(Code id);

        Builder title(LocalizedText title);

        Builder period(DateRange period);

        Builder launchedBy(UnitId launchedBy);

        Builder advisedBy(UnitId advisedBy);

        Builder baseRecognisers(LocalizedText baseRecognisers);

        Builder upperRecogniser(UnitId upperRecogniser);

        Builder sectors(SectorCatalog sectors);

        Builder addBasis(LegalBasis basis);

        /**
         * Builds the movement.
         *
         * @throws IllegalStateException if a required attribute is missing
         */
        Movement build();
    }
}
