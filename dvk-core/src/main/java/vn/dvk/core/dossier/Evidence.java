package vn.dvk.core.dossier;

import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.internal.SoundText;
import vn.dvk.core.value.CanonicalForm;
import vn.dvk.core.value.CanonicalWriter;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Fingerprint;

/**
 * Minh chứng: a piece of evidence for one criterion, as a reference into the host system and, if known, its SHA-256.
 *
 * <p>dvk never opens the reference. {@link #toString()} redacts it. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Evidence implements CanonicalForm {
    Evidence() {}

    /** Starts a piece of evidence; criterion and reference are required. */
    public static Builder builder() {
        return ImmutableEvidence.builder();
    }

    /** Returns the code of the criterion that it proves. */
    public abstract Code criterion();

    /** Returns where the host system finds the document. */
    @Value.Redacted
    public abstract String reference();

    /** Returns the SHA-256 of the document, if known. */
    public abstract Optional<Fingerprint> sha256();

    /** Writes criterion, reference and digest; the bytes are frozen. */
    @Override
    public void writeTo(CanonicalWriter to) {
        to.begin("evidence").field("criterion").code(criterion());
        to.field("reference").text(reference());
        sha256().ifPresent(sha256 -> to.field("sha256").form(sha256));
        to.end();
    }

    @Value.Check
    void check() {
        SoundText.requireStated(reference(), "reference");
    }

    /** Builds an {@link Evidence}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder criterion(Code criterion);

        Builder reference(String reference);

        Builder sha256(Fingerprint sha256);

        /**
         * Builds the evidence.
         *
         * @throws IllegalStateException if criterion or reference is missing
         * @throws IllegalArgumentException if the reference is blank
         */
        Evidence build();
    }
}
