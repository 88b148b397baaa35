package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dvk.core.error.Language;

class ReportedFigureTest {

    private static final ReportedFigure MORE_THAN_800 = quantity("hơn 800", "800", Qualifier.MORE_THAN);
    private static final ReportedFigure NEARLY_14_900 = quantity("gần 14.900", "14900", Qualifier.NEARLY);

    @Test
    void more_than_800_admits_841_and_not_800() {
        assertThat(MORE_THAN_800.admits(new BigDecimal(841))).isTrue();
        assertThat(MORE_THAN_800.admits(new BigDecimal("800.5"))).isTrue();
        assertThat(MORE_THAN_800.admits(new BigDecimal("800.0"))).isFalse();
        assertThat(MORE_THAN_800.admits(new BigDecimal(799))).isFalse();
        assertThat(MORE_THAN_800.admits(new BigDecimal(1_000_000)))
                .as("no other end is invented")
                .isTrue();
    }

    @Test
    void nearly_14_900_admits_what_is_below() {
        assertThat(NEARLY_14_900.admits(new BigDecimal(14_850))).isTrue();
        assertThat(NEARLY_14_900.admits(new BigDecimal(14_900))).isFalse();
        assertThat(NEARLY_14_900.admits(BigDecimal.ONE))
                .as("no other end is invented")
                .isTrue();
    }

    @Test
    void an_exact_quantity_is_compared_as_a_number() {
        ReportedFigure perHead = quantity("59,7 triệu đồng", "59.70", Qualifier.EXACT);

        assertThat(perHead.admits(new BigDecimal("59.7"))).isTrue();
        assertThat(perHead.admits(new BigDecimal("59.700"))).isTrue();
        assertThat(perHead.admits(new BigDecimal("59.71"))).isFalse();
    }

    @Test
    void an_exact_proportion_asks_for_the_same_counts() {
        ReportedFigure communes = figure("22/28 xã", new ReportedValue.Proportion(Share.of(22, 28)), Qualifier.EXACT);

        assertThat(communes.admits(Share.of(22, 28))).isTrue();
        assertThat(communes.admits(Share.of(11, 14))).isFalse();
    }

    @Test
    void a_bounded_proportion_compares_quotients() {
        ReportedFigure half = figure("hơn 1/2", new ReportedValue.Proportion(Share.of(1, 2)), Qualifier.MORE_THAN);

        assertThat(half.admits(Share.of(15, 28))).isTrue();
        assertThat(half.admits(Share.of(14, 28))).isFalse();
        assertThat(half.admits(Share.of(0, 0))).isFalse();
    }

    @Test
    void more_than_3_8_billion_is_a_bound_in_dong() {
        ReportedFigure money =
                figure("trên 3,8 tỷ đồng", new ReportedValue.Money(Vnd.of(3_800_000_000L)), Qualifier.MORE_THAN);

        assertThat(money.admits(Vnd.of(3_800_000_001L))).isTrue();
        assertThat(money.admits(Vnd.of(3_800_000_000L))).isFalse();
    }

    @Test
    void comparing_with_another_kind_throws() {
        assertThatThrownBy(() -> MORE_THAN_800.admits(Vnd.of(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value must be a Money to compare with, but was a Quantity");
        assertThatThrownBy(() -> MORE_THAN_800.admits(Share.of(1, 2)))
                .hasMessage("value must be a Proportion to compare with, but was a Quantity");
        assertThatThrownBy(() -> figure(
                                "2021–2023", new ReportedValue.Period(DateRange.ofYears(2021, 2023)), Qualifier.EXACT)
                        .admits(BigDecimal.ONE))
                .hasMessage("value must be a Quantity to compare with, but was a Period");
    }

    @Test
    void exact_is_the_qualifier_unless_set() {
        ReportedFigure figure = ReportedFigure.builder()
                .wording("89%")
                .value(new ReportedValue.Quantity(new BigDecimal(89)))
                .unit("%")
                .asOf(DateRange.ofYears(2021, 2023))
                .source(LegalBasis.ofSource(LocalizedText.of("Bài báo")))
                .build();

        assertThat(figure.qualifier()).isEqualTo(Qualifier.EXACT);
        assertThat(figure.unit()).hasValue("%");
        assertThat(figure)
                .hasToString("ReportedFigure{wording=<redacted>, value=Quantity[number=89], qualifier=EXACT,"
                        + " asOf=2021/2023}");
    }

    @Test
    void the_wording_is_kept_to_the_letter_and_not_shown() {
        assertThat(MORE_THAN_800.wording()).isEqualTo("hơn 800");
        assertThat(MORE_THAN_800.toString()).doesNotContain("hơn");
    }

    @Test
    void a_period_is_exact() {
        assertThatThrownBy(
                        () -> figure("gần 2023", new ReportedValue.Period(DateRange.fromYear(2023)), Qualifier.NEARLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("qualifier of a period must be EXACT, but was NEARLY");
    }

    @Test
    void wording_and_unit_are_checked_text() {
        assertThatThrownBy(() -> quantity("8\u200B00", "800", Qualifier.EXACT))
                .hasMessageStartingWith("wording cannot be accepted");
        assertThatThrownBy(() -> ReportedFigure.builder()
                        .wording("800")
                        .value(new ReportedValue.Quantity(BigDecimal.ONE))
                        .unit(" ")
                        .build())
                .hasMessage(
                        "unit cannot be accepted: The text must not be blank. Write a text, or leave the whole entry out.");
    }

    @Test
    void a_quantity_drops_trailing_zeros_and_refuses_huge_exponents() {
        new EqualsTester()
                .addEqualityGroup(quantityOf("59.7"), quantityOf("59.70"))
                .addEqualityGroup(quantityOf("800"), quantityOf("8E2"))
                .addEqualityGroup(quantityOf("0"), quantityOf("0.00"))
                .testEquals();
        assertThat(quantityOf("8E2").number()).hasToString("800");
        assertThatThrownBy(() -> quantityOf("1E1000000000")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equality_is_by_every_part() {
        new EqualsTester()
                .addEqualityGroup(MORE_THAN_800, quantity("hơn 800", "800.0", Qualifier.MORE_THAN))
                .addEqualityGroup(quantity("trên 800", "800", Qualifier.MORE_THAN))
                .addEqualityGroup(quantity("ngót 800", "800", Qualifier.EXACT))
                .addEqualityGroup(quantity("ngót 800", "800", Qualifier.NEARLY))
                .addEqualityGroup(NEARLY_14_900)
                .testEquals();
    }

    @ParameterizedTest
    @EnumSource(Qualifier.class)
    void qualifiers_have_a_label_in_both_languages(Qualifier qualifier) {
        assertThat(qualifier.label(Language.VI)).isNotEqualTo(qualifier.name());
        assertThat(qualifier.label(Language.EN)).isNotEqualTo(qualifier.name());
    }

    @ParameterizedTest
    @EnumSource(OutcomeKind.class)
    void outcome_kinds_have_a_label_in_both_languages(OutcomeKind kind) {
        assertThat(kind.label(Language.VI)).isNotEqualTo(kind.name());
        assertThat(kind.label(Language.EN)).isNotEqualTo(kind.name());
    }

    @Test
    void null_is_refused() {
        NullPointerTester tester =
                new NullPointerTester().setDefault(Share.class, Share.of(1, 2)).setDefault(Vnd.class, Vnd.ZERO);
        tester.testAllPublicInstanceMethods(MORE_THAN_800);
        tester.testAllPublicConstructors(ReportedValue.Quantity.class);
        tester.testAllPublicConstructors(ReportedValue.Proportion.class);
        tester.testAllPublicConstructors(ReportedValue.Money.class);
        tester.testAllPublicConstructors(ReportedValue.Period.class);
        tester.testAllPublicInstanceMethods(Qualifier.EXACT);
        tester.testAllPublicInstanceMethods(OutcomeKind.SCORED);
    }

    private static ReportedValue.Quantity quantityOf(String number) {
        return new ReportedValue.Quantity(new BigDecimal(number));
    }

    private static ReportedFigure quantity(String wording, String number, Qualifier qualifier) {
        return figure(wording, quantityOf(number), qualifier);
    }

    private static ReportedFigure figure(String wording, ReportedValue value, Qualifier qualifier) {
        return ReportedFigure.builder()
                .wording(wording)
                .value(value)
                .qualifier(qualifier)
                .build();
    }
}
