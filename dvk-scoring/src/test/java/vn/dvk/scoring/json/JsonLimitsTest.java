package vn.dvk.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.Problem;

class JsonLimitsTest {
    private static final String DOCUMENT = Documents.text("criteria-set.json");

    @Test
    void each_limit_ends_or_refuses_what_is_beyond_it() {
        assertThat(codes(JsonLimits.builder().bytes(100).build())).containsExactly("dvk.json.too-large");
        assertThat(codes(JsonLimits.builder().depth(5).build())).containsExactly("dvk.json.too-deep");
        assertThat(codes(JsonLimits.builder().textLength(20).build())).containsExactly("dvk.json.text-too-long");
        assertThat(codes(JsonLimits.builder().values(30).build())).containsExactly("dvk.json.too-many-values");
        assertThat(codes(JsonLimits.builder().numberLength(3).build())).containsExactly("dvk.json.number-too-long");
    }

    @Test
    void the_problems_beyond_the_limit_are_counted() {
        List<Problem> problems = CriteriaSetJson.reader(
                        JsonLimits.builder().problems(2).build())
                .read("{\"format\": \"dvk/criteria-set\", \"version\": 1}")
                .problems();
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly("dvk.json.missing-key", "dvk.json.missing-key", "dvk.json.too-many-problems");
        assertThat(problems.get(2).message()).hasToString("dvk.json.too-many-problems {limit=2, more=1}");
    }

    @Test
    void an_endless_stream_is_left_at_the_limit() {
        Endless endless = new Endless();
        ReadResult<?> result = CriteriaSetJson.reader(
                        JsonLimits.builder().bytes(1 << 20).build())
                .read(endless);
        assertThat(result.problems()).extracting(Problem::code).containsExactly("dvk.json.too-large");
        assertThat(endless.bytes).isLessThan((1 << 20) + 100_000);
    }

    @Test
    void a_huge_number_is_never_expanded() {
        String document = DOCUMENT.replace("65.5", "1E1000000000").replace("80", "-1e+999999999");
        assertThat(CriteriaSetJson.read(document).problems())
                .extracting(Problem::code)
                .containsExactly("dvk.json.exponent-too-large", "dvk.json.exponent-too-large");
    }

    @Test
    void the_exponents_at_the_limit_are_read() {
        JsonLimits limits = JsonLimits.builder().exponent(3).build();
        assertThat(CriteriaSetJson.reader(limits)
                        .read(DOCUMENT.replace("80", "8e3"))
                        .isValid())
                .isTrue();
        assertThat(CriteriaSetJson.reader(limits)
                        .read(DOCUMENT.replace("80", "8e4"))
                        .isValid())
                .isFalse();
    }

    @Test
    void limits_out_of_their_range_are_refused() {
        assertThatThrownBy(() -> JsonLimits.builder().depth(501).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("depth must be in [1, 500], but was 501");
        assertThatThrownBy(() -> JsonLimits.builder().exponent(1001).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("exponent must be in [0, 1000], but was 1001");
        assertThatThrownBy(() -> JsonLimits.builder().bytes(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bytes must be 1 or more, but was 0");
    }

    @Test
    void the_deepest_limit_does_not_exhaust_the_stack() {
        JsonLimits limits = JsonLimits.builder().depth(500).build();
        String nested = "[".repeat(495) + "]".repeat(495);
        String document = DOCUMENT.replace("\"otherwise\": 0", "\"otherwise\": 0, \"nested\": " + nested);
        assertThat(CriteriaSetJson.reader(JsonLimits.defaults()).read(document).isValid())
                .isFalse();
        assertThat(CriteriaSetJson.reader(limits).read(document).problems())
                .extracting(Problem::code)
                .containsExactly("dvk.json.too-deep");
        String within = document.replace(nested, "[".repeat(480) + "]".repeat(480));
        assertThat(CriteriaSetJson.reader(limits).read(within).isValid()).isTrue();
    }

    private static List<String> codes(JsonLimits limits) {
        return CriteriaSetJson.reader(limits).read(DOCUMENT).problems().stream()
                .map(Problem::code)
                .distinct()
                .toList();
    }

    /** A document that never ends. */
    private static final class Endless extends InputStream {
        private long bytes;

        @Override
        public int read() {
            return bytes++ == 0 ? '[' : ' ';
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                into[i] = (byte) read();
            }
            return length;
        }
    }
}
