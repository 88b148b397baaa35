package vn.dvk.core.value;

import static java.util.Objects.requireNonNull;

import java.util.HexFormat;

/**
 * Dấu vân tay: a SHA-256 digest, by which a value tree or a file is recognised again.
 *
 * <p>Written as 64 lower-case hexadecimal digits; equality is by these. Immutable and thread-safe.
 *
 * @see CanonicalWriter#fingerprint(CanonicalForm)
 */
public final class Fingerprint implements CanonicalForm {

    private static final int LENGTH = 64;
    private static final int SHORT_LENGTH = 12;

    private final String hex;

    private Fingerprint(String hex) {
        this.hex = hex;
    }

    /**
     * Reads a digest.
     *
     * @param hex 64 hexadecimal digits, lower-case
     * @return the fingerprint
     * @throws IllegalArgumentException if the text has another form
     */
    public static Fingerprint parse(String hex) {
        requireNonNull(hex, "hex");
        boolean digits = hex.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
        if (hex.length() != LENGTH || !digits) {
            throw new IllegalArgumentException("A fingerprint must be 64 lower-case hexadecimal digits, but has "
                    + hex.length() + " characters" + (digits ? "" : ", not all of them such digits"));
        }
        return new Fingerprint(hex);
    }

    /**
     * A fingerprint from the bytes of a digest.
     *
     * @param sha256 32 bytes
     * @return the fingerprint
     * @throws IllegalArgumentException if there are not 32 bytes
     */
    public static Fingerprint ofSha256(byte[] sha256) {
        requireNonNull(sha256, "sha256");
        if (sha256.length * 2 != LENGTH) {
            throw new IllegalArgumentException("sha256 must have 32 bytes, but has " + sha256.length);
        }
        return new Fingerprint(HexFormat.of().formatHex(sha256));
    }

    /**
     * The first twelve digits, enough for a person to compare; not enough to rely on.
     *
     * @return the short form
     */
    public String shortForm() {
        return hex.substring(0, SHORT_LENGTH);
    }

    @Override
    public void writeTo(CanonicalWriter to) {
        to.begin("fingerprint").field("sha256").text(hex).end();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && hex.equals(that.hex);
    }

    @Override
    public int hashCode() {
        return hex.hashCode();
    }

    /** Returns the 64 digits; {@link #parse(String)} reads them back. */
    @Override
    public String toString() {
        return hex;
    }
}
