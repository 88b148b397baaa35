package vn.dvk.scoring.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.core.criteria.CriteriaSet;
import vn.dvk.core.criteria.Edition;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.json.CriteriaSetJson;
import vn.dvk.scoring.rule.RuleTypes;

/** Tables that localities really use, as far as they are public: docs/sources.md. */
class RealTablesTest {
    static Stream<String> tables() {
        return Stream.of(
                "gia-dinh-van-hoa",
                "don-vi-van-hoa-cu-jut",
                "chuyen-doi-so-cao-lanh",
                "ren-luyen-hinh-dang",
                "quy-dinh-366",
                "mat-tran-trong-so",
                "mat-tran-95-5",
                "nhiem-vu-quang-tri");
    }

    @TestFactory
    Stream<DynamicContainer> every_golden_case_comes_out() {
        return tables().map(table -> {
            Scorecard scorecard = Scorecard.compile(edition(table), RuleTypes.builtIn());
            return dynamicContainer(
                    table,
                    WorkedCases.of(scorecard.edition())
                            .against(scorecard)
                            .map(one -> dynamicTest(one.name(), one::run)));
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_table_has_golden_cases_and_reads_back_as_written(String table) {
        CriteriaSet set = set(table);
        assertThat(set.editions().get(0).workedCases()).isNotEmpty();
        assertThat(CriteriaSetJson.read(CriteriaSetJson.write(set)).orThrow()).isEqualTo(set);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void what_no_source_shows_is_said_in_the_title(String table) {
        assertThat(set(table).title().vi()).containsAnyOf("minh họa", "Trích", "tự chấm");
    }

    private static Edition edition(String table) {
        return set(table).editions().get(0);
    }

    private static CriteriaSet set(String table) {
        InputStream in = Objects.requireNonNull(
                RealTablesTest.class.getResourceAsStream("/vn/dvk/scoring/tables/" + table + ".json"), table);
        return CriteriaSetJson.read(in).orThrow();
    }
}
