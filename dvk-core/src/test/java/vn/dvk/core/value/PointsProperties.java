package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import vn.dvk.core.arbitraries.CoreDomain;

/** The laws of exact arithmetic, with fractions of {@link BigInteger} as the oracle. */
@Domain(CoreDomain.class)
@Domain(DomainContext.Global.class)
class PointsProperties {

    @Property(tries = 1_000)
    @StatisticsReport(onFailureOnly = true)
    void the_four_operations_agree_with_fractions_of_big_integers(@ForAll Points a, @ForAll Points b) {
        Fraction x = Fraction.of(a);
        Fraction y = Fraction.of(b);

        assertThat(Fraction.of(a.plus(b))).isEqualTo(x.plus(y));
        assertThat(Fraction.of(a.minus(b))).isEqualTo(x.plus(y.negate()));
        assertThat(Fraction.of(a.times(b))).isEqualTo(x.times(y));
        if (!b.isZero()) {
            assertThat(Fraction.of(a.dividedBy(b))).isEqualTo(x.times(y.reciprocal()));
        }
        boolean big = !fitsLong(a) || !fitsLong(b);
        Statistics.label("terms").collect(big ? "beyond long" : "long").coverage(coverage -> {
            coverage.check("beyond long").percentage(share -> share > 3);
            coverage.check("long").percentage(share -> share > 30);
        });
    }

    @Property(tries = 1_000)
    void results_are_in_lowest_terms_with_a_positive_denominator(@ForAll Points a, @ForAll Points b) {
        for (Points result : List.of(a.plus(b), a.minus(b), a.times(b), a.negate(), a.abs())) {
            assertThat(result.denominator()).isPositive();
            assertThat(result.numerator().gcd(result.denominator())).isEqualTo(BigInteger.ONE);
            assertThat(result).isEqualTo(Points.ofRatio(result.numerator(), result.denominator()));
            assertThat(result).hasSameHashCodeAs(Points.ofRatio(result.numerator(), result.denominator()));
        }
    }

    @Property
    void addition_and_multiplication_are_associative_and_distribute(
            @ForAll Points a, @ForAll Points b, @ForAll Points c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    }

    @Property
    void subtraction_and_division_undo(@ForAll Points a, @ForAll Points b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        Assume.that(!b.isZero());
        assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
    }

    @Property
    void a_sum_does_not_depend_on_the_order(@ForAll @Size(max = 12) List<Points> terms, @ForAll Random random) {
        Points sum = Points.sum(terms);
        Collections.shuffle(terms, random);
        assertThat(Points.sum(terms)).isEqualTo(sum);
    }

    @Property(tries = 1_000)
    void the_order_is_that_of_the_fractions_and_consistent_with_equality(@ForAll Points a, @ForAll Points b) {
        int expected =
                a.numerator().multiply(b.denominator()).compareTo(b.numerator().multiply(a.denominator()));

        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(expected);
        assertThat(a.equals(b)).isEqualTo(expected == 0);
        assertThat(a.minus(b).signum()).isEqualTo(expected);
        assertThat(a.min(b).plus(a.max(b))).isEqualTo(a.plus(b));
    }

    @Provide
    Arbitrary<BigInteger> terms() {
        return new CoreDomain().terms();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void close_neighbours_are_told_apart(@ForAll("terms") BigInteger n, @ForAll("terms") BigInteger d) {
        Assume.that(d.signum() > 0);
        Points lower = Points.ofRatio(n, d);
        Points upper = Points.ofRatio(n.multiply(d).add(BigInteger.ONE), d.multiply(d));
        assertThat(lower).isLessThan(upper);
    }

    @Property(tries = 1_000)
    void parse_reads_what_to_string_wrote(@ForAll Points points) {
        String text = points.toString();
        Assume.that(text.length() <= 200);
        assertThat(Points.parse(text)).isEqualTo(points);
        assertThat(text).matches("-?[0-9]+(\\.[0-9]*[1-9]|/[0-9]+)?");
        assertThat(text.contains("/")).isEqualTo(!points.isDecimal());
    }

    @Property(tries = 1_000)
    void rounding_agrees_with_big_decimal(
            @ForAll Points points, @ForAll @IntRange(min = -3, max = 25) int scale, @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        BigDecimal expected =
                new BigDecimal(points.numerator()).divide(new BigDecimal(points.denominator()), scale, mode);

        assertThat(points.toBigDecimal(scale, mode)).isEqualTo(expected);
        assertThat(points.rounded(scale, mode)).isEqualTo(Points.of(expected));
    }

    @Property
    void rounding_twice_changes_nothing(
            @ForAll Points points, @ForAll @IntRange(min = 0, max = 6) int scale, @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        Points rounded = points.rounded(scale, mode);
        assertThat(rounded.rounded(scale, RoundingMode.UNNECESSARY)).isEqualTo(rounded);
        assertThat(rounded.minus(points).abs()).isLessThan(Points.ofScaled(1, scale));
    }

    @Property
    void an_exact_decimal_is_the_shortest_one(@ForAll Points points) {
        Assume.that(points.isDecimal());
        BigDecimal exact = points.toBigDecimalExact();
        assertThat(Points.of(exact)).isEqualTo(points);
        assertThat(exact.scale())
                .isEqualTo(Math.max(0, exact.stripTrailingZeros().scale()));
    }

    @Property
    void scaled_units_come_back(@ForAll long unscaled, @ForAll @IntRange(min = 0, max = 18) int scale) {
        Points points = Points.ofScaled(unscaled, scale);
        assertThat(points).isEqualTo(Points.of(BigDecimal.valueOf(unscaled, scale)));
        if (unscaled != Long.MIN_VALUE) {
            assertThat(points.toScaled(scale)).hasValue(unscaled);
        }
    }

    private static boolean fitsLong(Points points) {
        return points.numerator().bitLength() < Long.SIZE
                && points.denominator().bitLength() < Long.SIZE;
    }

    /** The plainest possible fractions: never reduced, compared by cross-multiplication. */
    private record Fraction(BigInteger upper, BigInteger lower) {

        static Fraction of(Points points) {
            return new Fraction(points.numerator(), points.denominator());
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    upper.multiply(other.lower).add(other.upper.multiply(lower)), lower.multiply(other.lower));
        }

        Fraction times(Fraction other) {
            return new Fraction(upper.multiply(other.upper), lower.multiply(other.lower));
        }

        Fraction negate() {
            return new Fraction(upper.negate(), lower);
        }

        Fraction reciprocal() {
            return new Fraction(lower, upper);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Fraction that && upper.multiply(that.lower).equals(that.upper.multiply(lower));
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
