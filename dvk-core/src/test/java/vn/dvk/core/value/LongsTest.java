package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongsTest {
    private static final List<Long> ENDS = List.of(
            Long.MIN_VALUE,
            Long.MIN_VALUE + 1,
            Long.MIN_VALUE / 2,
            Long.MIN_VALUE / 2 - 1,
            -3_037_000_500L,
            -1L,
            0L,
            1L,
            2L,
            3_037_000_499L,
            3_037_000_500L,
            Long.MAX_VALUE / 2,
            Long.MAX_VALUE / 2 + 1,
            Long.MAX_VALUE - 1,
            Long.MAX_VALUE);

    @Test
    void a_sum_fits_exactly_when_big_integers_say_so() {
        for (long a : ENDS) {
            for (long b : ENDS) {
                BigInteger sum = BigInteger.valueOf(a).add(BigInteger.valueOf(b));
                assertThat(Longs.sumFits(a, b)).as("%d + %d", a, b).isEqualTo(fits(sum));
            }
        }
    }

    @Test
    void a_product_fits_exactly_when_big_integers_say_so() {
        for (long a : ENDS) {
            for (long b : ENDS) {
                BigInteger product = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
                assertThat(Longs.productFits(a, b)).as("%d * %d", a, b).isEqualTo(fits(product));
            }
        }
    }

    private static boolean fits(BigInteger value) {
        return value.abs().compareTo(BigInteger.valueOf(Long.MAX_VALUE)) <= 0;
    }
}
