package vn.dvk.scoring.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.core.fact.Condition.where;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.error.Language;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Vnd;

class ConditionWordsTest {
    private static final List<FactDeclaration> FACTS = List.of(
            fact(
                    "n",
                    "Số cuộc họp",
                    FactType.builder(FactKind.COUNT).unit("cuộc").build()),
            fact(
                    "r",
                    "Tỷ lệ hộ đồng thuận",
                    FactType.builder(FactKind.DECIMAL).unit("%").build()),
            fact("y", "Đảng ủy có nghị quyết", FactType.yesNo()),
            fact("u", "UBND đã phê duyệt", FactType.yesNo()),
            fact("c", "Loại địa bàn", FactType.choice(Set.of(Code.of("urban"), Code.of("mountain")))),
            fact("m", "Kinh phí", FactType.money()),
            fact("d", "Ngày ban hành", FactType.day()));

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void conditions_read_in_vietnamese(String words, Condition condition) {
        assertThat(new Term.When(condition, FACTS).text(Language.VI, ScoringMessages.table()))
                .isEqualTo(words);
    }

    static Stream<Arguments> conditions_read_in_vietnamese() {
        return Stream.of(
                Arguments.of("từ 1.200 cuộc trở lên", where("n").atLeast(1200)),
                Arguments.of("trên 3 cuộc", where("n").moreThan(3)),
                Arguments.of("dưới 59,7%", where("r").lessThan(new BigDecimal("59.7"))),
                Arguments.of("không quá 3 cuộc", where("n").atMost(3)),
                Arguments.of("khác 3 cuộc", where("n").notEqualTo(3)),
                Arguments.of(
                        "từ 60% đến dưới 80%",
                        where("r").atLeast(new BigDecimal("60")).and(where("r").lessThan(new BigDecimal("80")))),
                Arguments.of(
                        "“Số cuộc họp” từ 2 cuộc trở lên và “Đảng ủy có nghị quyết”: có",
                        where("n").atLeast(2).and(where("y").isYes())),
                Arguments.of("“UBND đã phê duyệt”: không", where("u").isNo()),
                Arguments.of(
                        "không thuộc trường hợp (dưới 2 cuộc)",
                        Condition.not(where("n").lessThan(2))),
                Arguments.of(
                        "(“Số cuộc họp” đúng 1 cuộc hoặc “Tỷ lệ hộ đồng thuận” đúng 5%) và “Đảng ủy có nghị quyết”: có",
                        Condition.allOf(
                                Condition.anyOf(
                                        where("n").equalTo(1), where("r").equalTo(new BigDecimal("5"))),
                                where("y").isYes())),
                Arguments.of(
                        "thuộc một trong các giá trị: mountain, urban",
                        where("c").isOneOf("urban", "mountain")),
                Arguments.of("trên 3.800.000.000 đồng", where("m").moreThan(FactValue.of(Vnd.of(3_800_000_000L)))),
                Arguments.of("trước ngày 31/12/2023", where("d").lessThan(FactValue.of(LocalDate.of(2023, 12, 31)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void conditions_read_in_english(String words, Condition condition) {
        assertThat(new Term.When(condition, FACTS).text(Language.EN, ScoringMessages.table()))
                .isEqualTo(words);
    }

    static Stream<Arguments> conditions_read_in_english() {
        return Stream.of(
                Arguments.of("at least 1,200", where("n").atLeast(1200)),
                Arguments.of("less than 59.7%", where("r").lessThan(new BigDecimal("59.7"))),
                Arguments.of("before 2023-12-31", where("d").lessThan(FactValue.of(LocalDate.of(2023, 12, 31)))));
    }

    private static FactDeclaration fact(String key, String title, FactType type) {
        return new FactDeclaration(FactKey.of(key), LocalizedText.of(title), type);
    }
}
