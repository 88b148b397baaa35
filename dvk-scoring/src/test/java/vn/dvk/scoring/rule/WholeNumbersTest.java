package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactTerm;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Points;

/** From which number on the points of a rule stay as they are, so that an engine needs to prepare no more of them. */
class WholeNumbersTest {
    private static final FactTerm N = Condition.where("n");
    private static final FactTerm Y = Condition.where("y");
    private static final FactSlot COUNT = new FactSlot(0, OneCriterion.count("n", "Số"));
    private static final FactSlot ANSWER = new FactSlot(1, OneCriterion.yesNo("y", "Có"));
    private static final FactSlot RATE = new FactSlot(2, OneCriterion.decimal("rate", "Tỷ lệ"));

    @ParameterizedTest(name = "a distance of {0} in steps of {1} takes {2}")
    @CsvSource({"10, 2, 5", "10, 3, 4", "10, -3, 4", "-10, 3, 4", "0, 3, 0", "1, 1/3, 3"})
    void steps_are_taken_until_the_distance_is_covered(String distance, String each, long steps) {
        assertThat(WholeNumbers.covering(COUNT, Points.parse(distance), Points.parse(each)))
                .contains(new RuleShape.OfNumber(COUNT, steps));
    }

    @Test
    void no_number_of_steps_covers_anything_where_steps_are_nothing_or_not_whole_or_too_many() {
        assertThat(WholeNumbers.covering(COUNT, Points.of(10), Points.ZERO)).isEmpty();
        assertThat(WholeNumbers.covering(RATE, Points.of(10), Points.ONE)).isEmpty();
        assertThat(WholeNumbers.covering(ANSWER, Points.of(10), Points.ONE)).isEmpty();
        Points most = Points.of(Long.MAX_VALUE);
        assertThat(WholeNumbers.covering(COUNT, most, Points.ONE))
                .contains(new RuleShape.OfNumber(COUNT, Long.MAX_VALUE));
        assertThat(WholeNumbers.covering(COUNT, most.plus(Points.ONE), Points.ONE))
                .isEmpty();
    }

    @Test
    void conditions_settle_beyond_the_greatest_number_that_any_of_them_names() {
        assertThat(settled(N.atLeast(4))).contains(5L);
        assertThat(settled(Condition.not(N.atLeast(4)))).contains(5L);
        assertThat(settled(N.atLeast(4), N.equalTo(9), N.lessThan(2))).contains(10L);
        assertThat(settled(Condition.anyOf(N.atLeast(4), N.equalTo(7), N.lessThan(2))))
                .contains(8L);
        assertThat(settled(Condition.allOf(N.lessThan(6), Condition.not(N.equalTo(3)))))
                .contains(7L);
        assertThat(settled(N.isOneOf(Set.of(FactValue.of(3), FactValue.of(12), FactValue.of(5)))))
                .contains(13L);
        assertThat(settled(N.isOneOf(Set.of(FactValue.of(0))))).contains(1L);
    }

    @Test
    void an_answer_settles_beyond_yes() {
        for (Condition condition : List.of(Y.isYes(), Y.isNo(), Condition.not(Y.isYes()))) {
            assertThat(WholeNumbers.beyond(ANSWER, List.of(condition))).contains(new RuleShape.OfNumber(ANSWER, 2));
        }
    }

    @Test
    void nothing_settles_where_values_are_not_whole_or_no_number_is_beyond() {
        Condition rate = Condition.where("rate").atLeast(BigDecimal.ONE);
        assertThat(WholeNumbers.beyond(RATE, List.of(rate))).isEmpty();
        assertThat(settled(N.atLeast(4), rate)).isEmpty();
        assertThat(settled(N.atLeast(4).and(rate))).isEmpty();
        assertThat(settled(rate.or(N.atLeast(4)))).isEmpty();
        assertThat(settled(Condition.where("rate")
                        .isOneOf(Set.of(FactValue.of(BigDecimal.ONE), FactValue.of(BigDecimal.TEN)))))
                .isEmpty();
        assertThat(settled(N.atMost(Long.MAX_VALUE - 1))).contains(Long.MAX_VALUE);
        assertThat(settled(N.atMost(Long.MAX_VALUE))).isEmpty();
    }

    @Test
    void only_counts_are_counts() {
        assertThat(WholeNumbers.isCount(COUNT)).isTrue();
        for (FactType type : List.of(FactType.decimal(), FactType.money(), FactType.yesNo(), FactType.day())) {
            assertThat(WholeNumbers.isCount(new FactSlot(0, OneCriterion.fact("n", "Số", type))))
                    .isFalse();
        }
    }

    private static Optional<Long> settled(Condition... conditions) {
        return WholeNumbers.beyond(COUNT, List.of(conditions)).map(shape -> ((RuleShape.OfNumber) shape).settledFrom());
    }
}
