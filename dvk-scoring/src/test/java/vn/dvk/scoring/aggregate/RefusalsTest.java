package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** What has no meaning is refused before any record is read: each with a code, its place and a way out. */
class RefusalsTest {

    private static final LocalizedText TITLE = LocalizedText.of("Cột", "Column");
    private static final Measure<String, Long> COUNT = Measure.count();
    private static final Quantity<String> LENGTH = Quantity.whole("length", TITLE, String::length);
    private static final Dimension<String> LETTER = Dimension.of("letter", TITLE, word -> Group.of(word, TITLE));
    private static final Dimension<String> SHARED =
            Dimension.several("shared", TITLE, Sharing.IN_SHARES, word -> List.of(Group.of(word, TITLE)));

    @Test
    void whole_records_are_not_counted_in_shares() {
        assertThat(problems(plan().by(SHARED)
                        .measure(COUNT)
                        .measure(LENGTH.sum())
                        .measure(LENGTH.mean())
                        .measure(LENGTH.max())
                        .measure(Measure.countInShares())))
                .containsExactly(
                        "/measures/0 dvk.aggregate.plan-not-divisible {measure=count}",
                        "/measures/2 dvk.aggregate.plan-not-divisible {measure=length-mean}");
    }

    @Test
    void only_what_adds_up_has_parts() {
        assertThat(problems(plan().measure(LENGTH.mean())
                        .measure(Measure.partOf("a", TITLE, LENGTH.mean(), Whole.TOTAL))
                        .measure(Measure.partOf("b", TITLE, COUNT, Whole.TOTAL))))
                .containsExactly(
                        "/measures/1 dvk.aggregate.plan-no-parts {measure=length-mean}",
                        "/measures/2 dvk.aggregate.plan-compared-unknown {measure=count}");
    }

    @Test
    void only_numbers_give_an_order() {
        Measure<String, TopList> top = LENGTH.top(3, Code::of);

        assertThat(problems(plan().measure(top)
                        .measure(Measure.rank("rank", TITLE, top, RankOrder.LEAST_FIRST, RankMethod.DENSE))
                        .orderByAscending(top)))
                .containsExactly(
                        "/measures/1 dvk.aggregate.plan-no-number {measure=length-top-3}",
                        "/orderBy dvk.aggregate.plan-no-number {measure=length-top-3}");
    }

    @Test
    void columns_need_groups_that_are_known() {
        assertThat(problems(plan().measure(Measure.countsBy(LETTER)).measure(Measure.countsBy(SHARED))))
                .containsExactly(
                        "/measures/0 dvk.aggregate.plan-open-counts {measure=letter-counts}",
                        "/measures/1 dvk.aggregate.plan-open-counts {measure=shared-counts}");
    }

    @Test
    void the_mean_of_units_needs_one_unit_for_each_record() {
        assertThat(problems(plan().measure(LENGTH.meanOfUnits(LETTER)).measure(LENGTH.meanOfUnits(SHARED))))
                .containsExactly("/measures/1 dvk.aggregate.plan-units-several {measure=length-mean-of-shared}");
    }

    @Test
    void shares_of_records_add_up_to_the_records() {
        Measure<String, Points> shares = Measure.countInShares();
        Dimension<String> letters = Dimension.several(
                "letters",
                TITLE,
                Sharing.IN_SHARES,
                word -> word.chars()
                        .mapToObj(letter -> Group.of(Character.toString(letter), TITLE))
                        .toList());
        SummaryTable table = plan().by(letters).measure(shares).build().of(List.of("abc", "ab", "a"));

        assertThat(table.rows())
                .extracting(row -> row.get(shares).toString())
                .containsExactly("11/6", "5/6", "1/3", "3");
    }

    private static Aggregation.Builder<String> plan() {
        return Aggregation.builder();
    }

    private static List<String> problems(Aggregation.Builder<String> plan) {
        InvalidDefinitionException refused = catchThrowableOfType(InvalidDefinitionException.class, plan::build);
        return refused.problems().stream().map(RefusalsTest::text).toList();
    }

    private static String text(Problem problem) {
        return problem.path() + " " + problem.message();
    }

    @Test
    @SuppressWarnings("NullAway") // The records of a caller without null checks.
    void what_a_record_lacks_is_named() {
        assertThatThrownBy(() -> Aggregation.<String>builder()
                        .measure(Measure.sum("sum", TITLE, word -> null))
                        .build()
                        .of(List.of("A")))
                .hasMessage("number");
        assertThatThrownBy(() -> Aggregation.<String>builder()
                        .measure(Quantity.<String>ifStated("sum", TITLE, word -> null)
                                .sum())
                        .build()
                        .of(List.of("A")))
                .hasMessage("number");
        assertThatThrownBy(() -> Aggregation.<String>builder()
                        .measure(Measure.sumVnd("sum", TITLE, word -> null))
                        .build()
                        .of(List.of("A")))
                .hasMessage("amount");
        assertThatThrownBy(() -> Aggregation.<String>builder()
                        .measure(Measure.distinct("words", TITLE, word -> null))
                        .build()
                        .of(List.of("A")))
                .hasMessage("key");
    }
}
