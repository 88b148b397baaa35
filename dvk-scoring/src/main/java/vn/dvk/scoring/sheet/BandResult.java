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
 * Kết quả xếp loại: the band of a sheet, or why there is none. Equality is by content. Immutable and thread-safe.
 */
public sealed interface BandResult {

    /** Returns the band reached, and nothing for every other result. */
    default Optional<Band> reached() {
        return Optional.empty();
    }

    /**
     * A band is reached.
     *
     * @param band the best band whose limit the compared value reaches and whose requirements are met
     * @param compared the value compared with the limits, in the scale of the banding
     * @param minimum the limit that was reached, that of a {@link ScoreSheet#variant()} if there is one
     * @param missed the better bands whose limit is reached as well, best first, and why they are not given
     */
    record Reached(Band band, Points compared, Points minimum, List<MissedBand> missed) implements BandResult {
        public Reached {
            requireNonNull(band, "band");
            requireNonNull(compared, "compared");
            requireNonNull(minimum, "minimum");
            missed = ImmutableList.copyOf(missed);
        }

        @Override
        public Optional<Band> reached() {
            return Optional.of(band);
        }
    }

    /**
     * No band is reached: the value is below the last one, or requirements or gates are not met.
     *
     * @param compared the value compared with the limits
     * @param missed the bands whose limit is reached, best first, and why they are not given
     */
    record NoBand(Points compared, List<MissedBand> missed) implements BandResult {
        public NoBand {
            requireNonNull(compared, "compared");
            missed = ImmutableList.copyOf(missed);
        }
    }

    /**
     * Not known yet: inputs that the points or a condition need are missing or invalid.
     *
     * @param possible the bands that are still possible, best first
     * @param noBandPossible whether it may end without a band: below the last one, or disqualified
     * @param needs the inputs that would decide, in order
     */
    record Undecided(List<Band> possible, boolean noBandPossible, Set<InputKey> needs) implements BandResult {
        public Undecided {
            possible = ImmutableList.copyOf(possible);
            needs = ImmutableSortedSet.copyOf(needs);
        }
    }

    /**
     * The sheet is not classified (không xếp loại): the edition has no bands, the dossier is disqualified or invalid, or
     * nothing in it applies.
     *
     * @param why the reason
     */
    record NotClassified(Message why) implements BandResult {
        public NotClassified {
            requireNonNull(why, "why");
        }
    }
}
