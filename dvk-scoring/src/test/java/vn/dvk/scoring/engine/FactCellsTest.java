package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Vnd;

/** Which values of a fact stand for all others when the rows of a table are looked at. */
class FactCellsTest {

    /** A dash stands for no limit, or for no end of the range. */
    @ParameterizedTest(name = "counts from {0} to {1} that are compared with {2}")
    @CsvSource({
        "-, -, -, 0",
        "3, 7, -, 3",
        "4, 4, -, 4",
        "4, 4, 4, 4",
        "-, -, 0, 0 1",
        "-, -, 0 1, 0 1 2",
        "-, -, 4, 3 4 5",
        "-, -, 3 4, 2 3 4 5",
        "-, -, 5 3, 2 3 4 5 6",
        "-, -, 3 7, 2 3 4 7 8",
        "3, 7, 3, 3 4",
        "3, 7, 7, 6 7",
        "3, 7, 2 5 8, 4 5 6",
        "2.5, 7.5, 3 7, 3 4 7",
        "0.2, 0.8, 0 1, -",
        "1E30, -, 3, -",
        "-, 1E30, 3, 2 3 4"
    })
    void each_limit_is_a_cell_and_so_is_what_lies_between_two(String least, String most, String limits, String cells) {
        FactType.Builder type = FactType.builder(FactKind.COUNT);
        numbers(least).forEach(type::least);
        numbers(most).forEach(type::most);
        assertThat(FactCells.of(type.build(), counts(limits))).isEqualTo(counts(cells));
    }

    @ParameterizedTest
    @ValueSource(longs = {-7, 1_000_000_000_000_000L, -1_000_000_000_000_000L})
    void amounts_may_be_of_any_sign_and_size(long limit) {
        assertThat(FactCells.of(FactType.money(), List.of(FactValue.of(Vnd.of(limit)))))
                .isEqualTo(LongStream.rangeClosed(limit - 1, limit + 1)
                        .mapToObj(amount -> FactValue.of(Vnd.of(amount)))
                        .toList());
    }

    @Test
    void nothing_lies_beyond_the_last_number_and_the_last_day_that_can_be_written() {
        assertThat(FactCells.of(
                        FactType.money(),
                        Stream.of(Long.MIN_VALUE, Long.MAX_VALUE)
                                .map(amount -> FactValue.of(Vnd.of(amount)))
                                .toList()))
                .containsExactly(
                        FactValue.of(Vnd.of(Long.MIN_VALUE)),
                        FactValue.of(Vnd.of(Long.MIN_VALUE + 1)),
                        FactValue.of(Vnd.of(Long.MAX_VALUE)));
        assertThat(FactCells.of(FactType.day(), List.of(FactValue.of(LocalDate.MAX), FactValue.of(LocalDate.MIN))))
                .containsExactly(
                        FactValue.of(LocalDate.MIN),
                        FactValue.of(LocalDate.MIN.plusDays(1)),
                        FactValue.of(LocalDate.MAX));
    }

    @ParameterizedTest(name = "decimals from {0} to {1} that are compared with {2}")
    @CsvSource({
        "-, -, -, 0",
        "-, -, 2 1, 0 1 1.5 2 3",
        "0, -, 5, 0 2.5 5 6",
        "-, 10, 5, 4 5 7.5 10",
        "0, 10, 5, 0 2.5 5 7.5 10",
        "0, 10, -1 11, 0 5 10",
        "0, 10, 0 10, 0 5 10",
        "4, 4, 4, 4"
    })
    void between_two_decimals_there_is_always_another(String least, String most, String limits, String cells) {
        FactType.Builder type = FactType.builder(FactKind.DECIMAL);
        numbers(least).forEach(type::least);
        numbers(most).forEach(type::most);
        assertThat(FactCells.of(type.build(), decimals(limits))).isEqualTo(decimals(cells));
    }

    private static List<FactValue> counts(String numbers) {
        return numbers(numbers)
                .map(number -> FactValue.of(number.longValueExact()))
                .toList();
    }

    private static List<FactValue> decimals(String numbers) {
        return numbers(numbers).map(FactValue::of).toList();
    }

    private static Stream<BigDecimal> numbers(String numbers) {
        return numbers.equals("-") ? Stream.of() : Stream.of(numbers.split(" ")).map(BigDecimal::new);
    }
}
