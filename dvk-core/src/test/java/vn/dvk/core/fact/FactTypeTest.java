package vn.dvk.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.CanonicalWriter;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Vnd;

class FactTypeTest {
    private static final FactType PERCENT = FactType.builder(FactKind.DECIMAL)
            .least(BigDecimal.ZERO)
            .most(new BigDecimal("100.0"))
            .build();

    @Test
    void the_ends_of_a_range_belong_to_it() {
        assertThat(PERCENT.fault(FactValue.of(new BigDecimal("0.0")))).isEmpty();
        assertThat(PERCENT.fault(FactValue.of(new BigDecimal("100")))).isEmpty();
        assertThat(PERCENT.fault(FactValue.of(new BigDecimal("100.01"))).map(Message::toString))
                .contains("dvk.fact.above-most {value=100.01, bound=100}");
        assertThat(PERCENT.fault(FactValue.of(new BigDecimal("-0.01"))).map(Message::toString))
                .contains("dvk.fact.below-least {value=-0.01, bound=0}");
    }

    @Test
    void a_count_is_no_decimal() {
        assertThat(PERCENT.fault(FactValue.of(60)).map(Message::toString))
                .contains("dvk.fact.wrong-kind {expected=DECIMAL, actual=COUNT}");
    }

    @Test
    void a_choice_must_be_in_the_list() {
        FactType locality = FactType.choice(Set.of(Code.of("urban"), Code.of("mountain")));
        assertThat(locality.fault(FactValue.of(Code.of("urban")))).isEmpty();
        assertThat(locality.fault(FactValue.of(Code.of("sea"))).map(Message::code))
                .contains(FactCodes.UNKNOWN_CHOICE);
    }

    @Test
    void a_value_is_read_from_the_text_of_its_kind() {
        assertThat(FactValue.parse(FactKind.COUNT, "5")).isEqualTo(FactValue.of(5));
        assertThat(FactValue.parse(FactKind.DECIMAL, "59.70")).isEqualTo(FactValue.of(new BigDecimal("59.7")));
        assertThat(FactValue.parse(FactKind.MONEY, "3800 VND")).isEqualTo(FactValue.of(Vnd.of(3800)));
        assertThat(FactValue.parse(FactKind.MONEY, "3800")).isEqualTo(FactValue.of(Vnd.of(3800)));
        assertThat(FactValue.parse(FactKind.YES_NO, "no")).isEqualTo(FactValue.of(false));
        assertThat(FactValue.parse(FactKind.CHOICE, "urban")).isEqualTo(FactValue.of(Code.of("urban")));
        assertThat(FactValue.parse(FactKind.DAY, "2023-12-31")).isEqualTo(FactValue.of(LocalDate.of(2023, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 4.5",
        "COUNT, -1",
        "COUNT, 9223372036854775808",
        "DECIMAL, 1/3",
        "MONEY, 4.5",
        "YES_NO, true",
        "CHOICE, đô thị",
        "DAY, 31/12/2023"
    })
    void a_text_of_another_kind_is_refused(FactKind kind, String text) {
        assertThatThrownBy(() -> FactValue.parse(kind, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("value must be a " + kind + " such as ")
                .hasMessageEndingWith(", but was '" + text + "'");
    }

    @Test
    void types_are_equal_when_their_ranges_are_numerically() {
        new EqualsTester()
                .addEqualityGroup(
                        FactType.builder(FactKind.COUNT)
                                .most(new BigDecimal("100"))
                                .build(),
                        FactType.builder(FactKind.COUNT)
                                .most(new BigDecimal("100.00"))
                                .build(),
                        FactType.builder(FactKind.COUNT)
                                .most(new BigDecimal("1E+2"))
                                .build())
                .addEqualityGroup(
                        FactType.count(), FactType.builder(FactKind.COUNT).build())
                .addEqualityGroup(FactType.decimal())
                .addEqualityGroup(FactType.money())
                .addEqualityGroup(FactType.yesNo())
                .addEqualityGroup(FactType.day())
                .addEqualityGroup(
                        FactType.builder(FactKind.COUNT).unit("cuộc họp").build())
                .testEquals();
    }

    @Test
    void a_range_of_what_is_no_number_throws() {
        assertThatThrownBy(() ->
                        FactType.builder(FactKind.YES_NO).least(BigDecimal.ZERO).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a fact of kind YES_NO has no range");
    }

    @Test
    void an_empty_range_throws() {
        assertThatThrownBy(() -> FactType.builder(FactKind.COUNT)
                        .least(new BigDecimal("2.50"))
                        .most(BigDecimal.ONE)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("least must be at most 1, but was 2.5");
    }

    @Test
    void choices_are_given_for_a_choice_and_nothing_else() {
        assertThatThrownBy(() -> FactType.choice(Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "choices must be given for a CHOICE and for nothing else, but kind is CHOICE with 0 choices");
        assertThatThrownBy(() ->
                        FactType.builder(FactKind.COUNT).addChoice(Code.of("a")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "choices must be given for a CHOICE and for nothing else, but kind is COUNT with 1 choices");
    }

    @Test
    void values_are_equal_by_kind_and_number() {
        new EqualsTester()
                .addEqualityGroup(FactValue.of(4))
                .addEqualityGroup(
                        FactValue.of(new BigDecimal("4")),
                        FactValue.of(new BigDecimal("4.00")),
                        FactValue.of(new BigDecimal("40E-1")))
                .addEqualityGroup(FactValue.of(new BigDecimal("100")), FactValue.of(new BigDecimal("1E2")))
                .addEqualityGroup(FactValue.of(Vnd.of(4)))
                .addEqualityGroup(FactValue.of(true))
                .addEqualityGroup(FactValue.of(Code.of("yes")))
                .addEqualityGroup(FactValue.of(LocalDate.of(2023, 12, 31)))
                .testEquals();
    }

    @Test
    void values_read_in_neutral_form() {
        assertThat(FactValue.of(new BigDecimal("1E2"))).hasToString("100");
        assertThat(FactValue.of(false)).hasToString("no");
        assertThat(FactValue.of(LocalDate.of(2023, 12, 31))).hasToString("2023-12-31");
    }

    @Test
    void counts_decimals_and_money_are_numbers() {
        assertThat(FactValue.of(7).number()).isEqualTo(Points.of(7));
        assertThat(FactValue.of(new BigDecimal("59.7")).number()).isEqualTo(Points.parse("59.7"));
        assertThat(FactValue.of(Vnd.of(-3)).number()).isEqualTo(Points.of(-3));
        assertThatThrownBy(() -> FactValue.of(true).number())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a fact of kind YES_NO is not a number");
    }

    @Test
    void a_negative_count_throws() {
        assertThatThrownBy(() -> FactValue.of(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a count must be in [0, 2^63), but was -1");
    }

    @Test
    void a_title_is_of_a_choice_and_tells_types_apart() {
        FactType plain = FactType.choice("nui");
        FactType titled = FactType.builder(FactKind.CHOICE)
                .addChoice("nui", LocalizedText.of("miền núi"))
                .build();
        assertThat(titled).isNotEqualTo(plain);
        assertThat(CanonicalWriter.fingerprint(titled)).isNotEqualTo(CanonicalWriter.fingerprint(plain));
        FactType.Builder stray = FactType.builder(FactKind.CHOICE)
                .addChoice(Code.of("nui"))
                .putChoiceTitle(Code.of("bien"), LocalizedText.of("biển"));
        assertThatThrownBy(stray::build).isInstanceOf(IllegalArgumentException.class);
    }
}
