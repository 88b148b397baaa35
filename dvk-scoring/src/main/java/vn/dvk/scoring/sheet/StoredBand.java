package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.InputKey;

/**
 * Kết quả xếp loại được lưu: what {@link BandResult} said, with bands by code and title.
 *
 * <p>Equality is by content. Immutable and thread-safe.
 */
public sealed interface StoredBand {

    /** Returns what is kept of a classification. */
    static StoredBand of(BandResult result) {
        if (result instanceof BandResult.Reached reached) {
            return new Reached(titled(reached.band()), reached.compared(), reached.minimum(), missed(reached.missed()));
        }
        if (result instanceof BandResult.NoBand none) {
            return new NoBand(none.compared(), missed(none.missed()));
        }
        if (result instanceof BandResult.Undecided undecided) {
            return new Undecided(
                    undecided.possible().stream().map(StoredBand::titled).toList(),
                    undecided.noBandPossible(),
                    undecided.needs());
        }
        return new NotClassified(((BandResult.NotClassified) result).why());
    }

    /** Returns the band reached, and nothing for every other result. */
    default Optional<TitledCode> reached() {
        return Optional.empty();
    }

    /** Returns whether both classify alike, whatever the values compared. */
    default boolean isSameAs(StoredBand other) {
        if (this instanceof Reached) {
            return reached().equals(other.reached());
        }
        return (this instanceof NoBand && other instanceof NoBand) || equals(other);
    }

    private static List<StoredMissedBand> missed(List<MissedBand> missed) {
        return missed.stream().map(StoredMissedBand::of).toList();
    }

    private static TitledCode titled(Band band) {
        return new TitledCode(band.code(), band.title());
    }

    /**
     * A band was reached.
     *
     * @param band the band
     * @param compared the value compared with its limit, in the scale of the banding
     * @param minimum its limit
     * @param missed the better bands whose limit was reached as well, and why they were not given
     */
    record Reached(TitledCode band, Points compared, Points minimum, List<StoredMissedBand> missed)
            implements StoredBand {
        public Reached {
            requireNonNull(band, "band");
            requireNonNull(compared, "compared");
            requireNonNull(minimum, "minimum");
            missed = ImmutableList.copyOf(missed);
        }

        @Override
        public Optional<TitledCode> reached() {
            return Optional.of(band);
        }
    }

    /**
     * The value was below the last band, or requirements or gates were not met.
     *
     * @param compared the value compared with the limits
     * @param missed the bands whose limit was reached, and why they were not given
     */
    record NoBand(Points compared, List<StoredMissedBand> missed) implements StoredBand {
        public NoBand {
            requireNonNull(compared, "compared");
            missed = ImmutableList.copyOf(missed);
        }
    }

    /**
     * Not known when the score was stored.
     *
     * @param possible the bands that were still possible, best first
     * @param noBandPossible whether it could have ended without a band
     * @param needs the inputs that would have decided, in order
     */
    record Undecided(List<TitledCode> possible, boolean noBandPossible, Set<InputKey> needs) implements StoredBand {
        public Undecided {
            possible = ImmutableList.copyOf(possible);
            needs = ImmutableSortedSet.copyOf(needs);
        }
    }

    /**
     * Not classified (không xếp loại).
     *
     * @param why the reason
     */
    record NotClassified(Message why) implements StoredBand {
        public NotClassified {
            requireNonNull(why, "why");
        }
    }
}
