package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.dvk.core.arbitraries.CoreDomain;

@Domain(CoreDomain.class)
@Domain(DomainContext.Global.class)
class ShareProperties {

    private static final Comparator<Share> BY_QUOTIENT = Share.byQuotient();

    @Property
    void pooling_is_associative_and_commutative_with_nothing_as_its_neutral_share(
            @ForAll Share a, @ForAll Share b, @ForAll Share c) {
        assertThat(a.pooledWith(b)).isEqualTo(b.pooledWith(a));
        assertThat(a.pooledWith(b).pooledWith(c)).isEqualTo(a.pooledWith(b.pooledWith(c)));
        assertThat(a.pooledWith(Share.of(0, 0))).isEqualTo(a);
    }

    @Property
    void a_pooled_share_lies_between_its_parts(@ForAll Share a, @ForAll Share b) {
        Share pooled = a.pooledWith(b);
        if (a.isDefined() && b.isDefined()) {
            assertThat(BY_QUOTIENT.compare(pooled, BY_QUOTIENT.compare(a, b) <= 0 ? a : b))
                    .isNotNegative();
            assertThat(BY_QUOTIENT.compare(pooled, BY_QUOTIENT.compare(a, b) <= 0 ? b : a))
                    .isNotPositive();
        }
    }

    @Property(tries = 1_000)
    void the_order_by_quotient_is_cross_multiplication(
            @ForAll @LongRange(min = 0) long a,
            @ForAll @LongRange(min = 1) long b,
            @ForAll @LongRange(min = 0) long c,
            @ForAll @LongRange(min = 1) long d) {
        int expected = BigInteger.valueOf(a)
                .multiply(BigInteger.valueOf(d))
                .compareTo(BigInteger.valueOf(c).multiply(BigInteger.valueOf(b)));

        assertThat(Integer.signum(BY_QUOTIENT.compare(Share.of(a, b), Share.of(c, d))))
                .isEqualTo(expected);
        assertThat(Integer.signum(
                        Share.of(a, b).quotient().compareTo(Share.of(c, d).quotient())))
                .isEqualTo(expected);
    }

    @Property
    void shares_without_a_quotient_come_last(@ForAll Share a, @ForAll Share b) {
        if (a.isDefined() && !b.isDefined()) {
            assertThat(BY_QUOTIENT.compare(a, b)).isNegative();
            assertThat(BY_QUOTIENT.compare(b, a)).isPositive();
        }
    }

    @Property
    void parse_reads_what_to_string_wrote(@ForAll Share share) {
        assertThat(Share.parse(share.toString())).isEqualTo(share);
    }
}
