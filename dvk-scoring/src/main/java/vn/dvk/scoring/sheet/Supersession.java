package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.internal.SoundText;
import vn.dvk.core.value.Fingerprint;

/**
 * Thay thế: the stored score that a corrected one takes the place of, and why.
 *
 * <p>{@link #toString()} redacts the reason, which is free text. Immutable and thread-safe.
 *
 * @param id the id of the stored score that no longer holds
 * @param reason why it was corrected, not blank
 */
public record Supersession(Fingerprint id, String reason) {
    public Supersession {
        requireNonNull(id, "id");
        SoundText.requireStated(reason, "reason");
    }

    @Override
    public String toString() {
        return "Supersession[id=" + id.shortForm() + ", reason=####]";
    }
}
