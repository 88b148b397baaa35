package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.dvk.core.criteria.BandRequirement;
import vn.dvk.core.value.LocalizedText;

/**
 * Mức bị bỏ lỡ được lưu: what {@link MissedBand} said, with band and gates by code and title.
 *
 * <p>Equality is by content. Immutable and thread-safe.
 *
 * @param band the band whose limit was reached, and that was not given
 * @param requirements the titles of its requirements that were not met
 * @param gates the gates that kept the dossier from it
 */
public record StoredMissedBand(TitledCode band, List<LocalizedText> requirements, List<TitledCode> gates) {
    public StoredMissedBand {
        requireNonNull(band, "band");
        requirements = ImmutableList.copyOf(requirements);
        gates = ImmutableList.copyOf(gates);
    }

    static StoredMissedBand of(MissedBand missed) {
        return new StoredMissedBand(
                new TitledCode(missed.band().code(), missed.band().title()),
                missed.requirements().stream().map(BandRequirement::title).toList(),
                missed.gates().stream()
                        .map(gate -> new TitledCode(gate.code(), gate.title()))
                        .toList());
    }
}
