package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandRequirement;
import vn.dvk.core.criteria.Gate;

/**
 * Mức bị bỏ lỡ: a band whose limit was reached, and why it was not given. Equality is by content. Immutable and thread-safe.
 *
 * @param band the band
 * @param requirements the requirements of the band that are not met, in their order
 * @param gates the gates that keep the dossier from this band, in the order of the edition
 */
public record MissedBand(Band band, List<BandRequirement> requirements, List<Gate> gates) {
    public MissedBand {
        requireNonNull(band, "band");
        requirements = ImmutableList.copyOf(requirements);
        gates = ImmutableList.copyOf(gates);
    }
}
