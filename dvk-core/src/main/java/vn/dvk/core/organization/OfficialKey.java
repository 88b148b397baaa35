package vn.dvk.core.organization;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;

/**
 * Mã chính thức: the code by which others know a unit, as (scheme, code, valid from).
 *
 * <p>A code alone names no unit: 19138 was Xã Phúc Trạch until 30 June 2025 and is Xã Phong Nha from 1 July 2025. The code
 * and the day from which it means this unit may be unknown; neither is ever guessed. National codes exist for communes and
 * above; villages, Party bodies, agencies, schools and cooperatives have a local scheme or no key at all. Equality is by
 * all three parts.
 *
 * <pre>{@code
 * OfficialKey.national("19138", LocalDate.of(2025, 7, 1));   // VN-DVHC 19138 from 2025-07-01
 * }</pre>
 *
 * <p>Immutable and thread-safe. Source: the national list of administrative units (Decision 19/2025/QĐ-TTg; two digits for
 * a province, three for a district, five for a commune).
 */
@Value.Immutable
public abstract class OfficialKey {
    /** Danh mục đơn vị hành chính: the scheme of the national codes. */
    public static final Code NATIONAL = Code.of("VN-DVHC");

    OfficialKey() {}

    /**
     * The list in which the code stands.
     *
     * @return {@link #NATIONAL} or a local scheme
     */
    public abstract Code scheme();

    /**
     * The code, leading zeros included.
     *
     * @return the code, or empty if the source does not state it
     */
    public abstract Optional<Code> code();

    /**
     * The first day on which the code means this unit: the day of operation.
     *
     * @return the day, or empty if the source does not state it
     */
    public abstract Optional<LocalDate> validFrom();

    @Value.Check
    void check() {
        if (scheme().equals(NATIONAL) && code().isPresent()) {
            String text = code().get().toString();
            if (!isNationalCode(text)) {
                throw new IllegalArgumentException(
                        "code of scheme " + NATIONAL + " must have 2, 3 or 5 digits, but was '" + text + "'");
            }
        }
    }

    /**
     * A national code that has meant the unit for as long as the source knows.
     *
     * @param code two, three or five digits, leading zeros included
     * @return the key
     * @throws IllegalArgumentException if the code has another form
     */
    public static OfficialKey national(String code) {
        return builder().scheme(NATIONAL).code(Code.of(code)).build();
    }

    /**
     * A national code with its first day.
     *
     * @param code two, three or five digits, leading zeros included
     * @param validFrom the day of operation
     * @return the key
     * @throws IllegalArgumentException if the code has another form
     */
    public static OfficialKey national(String code, LocalDate validFrom) {
        return builder()
                .scheme(NATIONAL)
                .code(Code.of(code))
                .validFrom(validFrom)
                .build();
    }

    /**
     * Whether the text has the form of a national code.
     *
     * @param text any text
     * @return true for two, three or five digits
     */
    public static boolean isNationalCode(String text) {
        int length = text.length();
        return (length == 2 || length == 3 || length == 5) && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Starts a key.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableOfficialKey.builder();
    }

    /** The key as {@code VN-DVHC 19138 from 2025-07-01}; what is not stated is shown as {@code ?} or left out. */
    @Override
    public String toString() {
        return scheme() + " " + code().map(Code::toString).orElse("?")
                + validFrom().map(day -> " from " + day).orElse("");
    }

    /** Builds an {@link OfficialKey}. */
    @CanIgnoreReturnValue
    public interface Builder {
        /**
         * Sets the scheme. Required.
         *
         * @param scheme the list in which the code stands
         * @return this builder
         */
        Builder scheme(Code scheme);

        /**
         * Sets the code; left out where it is unknown.
         *
         * @param code the code
         * @return this builder
         */
        Builder code(Code code);

        /**
         * Sets the first day of the code; left out where it is unknown.
         *
         * @param validFrom the day of operation
         * @return this builder
         */
        Builder validFrom(LocalDate validFrom);

        /**
         * Builds the key.
         *
         * @return the key
         * @throws IllegalStateException if there is no scheme
         * @throws IllegalArgumentException if a national code has not two, three or five digits
         */
        OfficialKey build();
    }
}
