package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final String HEX = "0123456789abcdef".repeat(4);

    @Test
    void sixty_four_digits_are_read_and_written() {
        assertThat(Fingerprint.parse(HEX)).hasToString(HEX);
        assertThat(Fingerprint.parse(HEX).shortForm()).isEqualTo("0123456789ab");
    }

    @Test
    void bytes_become_lower_case_digits() {
        byte[] digest = new byte[32];
        digest[0] = (byte) 0xAB;
        assertThat(Fingerprint.ofSha256(digest)).hasToString("ab" + "0".repeat(62));
        assertThatThrownBy(() -> Fingerprint.ofSha256(new byte[20]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sha256 must have 32 bytes, but has 20");
    }

    @Test
    void other_texts_are_refused_and_not_quoted() {
        assertThatThrownBy(() -> Fingerprint.parse(HEX.substring(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A fingerprint must be 64 lower-case hexadecimal digits, but has 63 characters");
        assertThatThrownBy(() -> Fingerprint.parse("A".repeat(64)))
                .hasMessage("A fingerprint must be 64 lower-case hexadecimal digits, but has 64 characters,"
                        + " not all of them such digits");
    }

    @Test
    void equality_is_by_digits() {
        new EqualsTester()
                .addEqualityGroup(Fingerprint.parse(HEX), Fingerprint.parse(HEX))
                .addEqualityGroup(Fingerprint.parse("0".repeat(64)))
                .testEquals();
    }

    @Test
    void null_is_refused() {
        new NullPointerTester().testAllPublicStaticMethods(Fingerprint.class);
        new NullPointerTester().testAllPublicInstanceMethods(Fingerprint.parse(HEX));
    }
}
