package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.rule.OneCriterion.count;
import static vn.dvk.scoring.rule.OneCriterion.decimal;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.core.criteria.FactDeclaration;

class RatioTest {
    private static final FactDeclaration DONE = count("done", "Số việc đã xong");
    private static final FactDeclaration ALL = count("all", "Số việc được giao");

    @ParameterizedTest(name = "{0} of {1}: capped {2}, allowed {3}, refused {4}")
    @CsvSource({
        "0, 8, 0, 0, 0",
        "3, 8, 3.75, 3.75, 3.75",
        "8, 8, 10, 10, 10",
        "9, 8, 10, 11.25, INVALID",
        "80, 8, 10, 100, INVALID"
    })
    void in_proportion_and_beyond_the_whole_as_stated(
            long done, long all, String capped, String allowed, String refused) {
        assertThat(line(OverOne.CAP, done, all).points()).isEqualTo(capped);
        assertThat(line(OverOne.ALLOW, done, all).points()).isEqualTo(allowed);
        assertThat(line(OverOne.INVALID, done, all).points()).isEqualTo(refused);
    }

    @Test
    void less_than_nothing_is_no_part_and_no_whole() {
        OneCriterion criterion = OneCriterion.of(
                "10",
                BuiltInRules.ratio("done", "all", ZeroDenominator.FULL, OverOne.ALLOW),
                decimal("done", "Đã xong"),
                decimal("all", "Được giao"));
        BigDecimal one = BigDecimal.ONE;
        assertThat(criterion.with("done", one.negate(), "all", one).problem()).isEqualTo("dvk.ratio.negative");
        assertThat(criterion.with("done", one, "all", one.negate()).problem()).isEqualTo("dvk.ratio.negative");
        assertThat(criterion.with("done", BigDecimal.ZERO, "all", one).points()).isEqualTo("0");
    }

    @Test
    void it_reads_as_an_official_would_write_it() {
        assertThat(line(OverOne.CAP, 6, 8).why()).isEqualTo("""
            Được 7,5/10 điểm vì “Số việc đã xong” là 6, “Số việc được giao” là 8 (tỷ lệ 75%).
            Mất 2,5 điểm vì còn thiếu 25% so với tỷ lệ 100%.""");
        String whole = "Được 10/10 điểm vì “Số việc đã xong” là 8, “Số việc được giao” là 8 (tỷ lệ 100%).";
        assertThat(line(OverOne.CAP, 8, 8).why()).isEqualTo(whole);
        assertThat(line(OverOne.ALLOW, 8, 8).why()).isEqualTo(whole);
        assertThat(line(OverOne.CAP, 10, 8).why())
                .isEqualTo(
                        "Được 10/10 điểm vì “Số việc đã xong” là 10, “Số việc được giao” là 8 (tỷ lệ 125%, vượt 100% nên tính điểm tối đa).");
        assertThat(line(OverOne.ALLOW, 10, 8).why()).isEqualTo("""
            Được 12,5/10 điểm vì “Số việc đã xong” là 10, “Số việc được giao” là 8 (tỷ lệ 125%, được tính cả phần vượt 100%).
            Vượt mức tối đa 2,5 điểm vì tỷ lệ vượt 100%.""");
    }

    @Test
    void nothing_to_do_is_explained_as_it_was_counted() {
        String zero = " “Số việc được giao” là 0 (tính theo quy định cho trường hợp mẫu số bằng 0).";
        assertThat(nothing(ZeroDenominator.FULL).why()).isEqualTo("Được 10/10 điểm vì" + zero);
        assertThat(nothing(ZeroDenominator.ZERO).why())
                .isEqualTo("Được 0/10 điểm vì" + zero + "\nMất 10 điểm vì" + zero);
        assertThat(nothing(ZeroDenominator.INVALID).problem()).isEqualTo("dvk.ratio.zero-denominator");
        assertThat(nothing(ZeroDenominator.NOT_APPLICABLE).problem()).isEqualTo("dvk.line.not-applicable-not-allowed");
    }

    private static OneCriterion.Line line(OverOne over, long done, long all) {
        return OneCriterion.of("10", BuiltInRules.ratio("done", "all", ZeroDenominator.INVALID, over), DONE, ALL)
                .with("done", done, "all", all);
    }

    private static OneCriterion.Line nothing(ZeroDenominator zero) {
        return OneCriterion.of("10", BuiltInRules.ratio("done", "all", zero, OverOne.CAP), DONE, ALL)
                .with("done", 0, "all", 0);
    }
}
