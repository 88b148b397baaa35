package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.CriteriaSet;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.EditionStatus;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Problem;
import vn.dvk.core.error.RefusedException;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.RuleTypes;

class EditionsInForceTest {
    private static final Edition FIRST = edition("e1", "2019-01-01/2020-12-31", EditionStatus.PUBLISHED);
    private static final Edition SECOND = edition("e2", "2022-01-01/2023-12-31", EditionStatus.PUBLISHED);
    private static final Edition DRAFT = edition("e3", "2023-01-01/..", EditionStatus.DRAFT);
    private final EditionsInForce published = EditionsInForce.of(set(SECOND, FIRST, DRAFT));

    @Test
    void finds_the_edition_of_a_day_and_both_its_ends() {
        assertThat(published.on(LocalDate.of(2019, 1, 1)).orThrow()).isEqualTo(FIRST);
        assertThat(published.on(LocalDate.of(2020, 12, 31)).orThrow()).isEqualTo(FIRST);
        assertThat(published.on(LocalDate.of(2023, 6, 1))).isEqualTo(new EditionLookup.Found(SECOND));
    }

    @Test
    void lists_what_is_published_earliest_first() {
        assertThat(published.editions()).containsExactly(FIRST, SECOND);
    }

    @Test
    void says_when_the_first_edition_begins() {
        EditionLookup lookup = published.on(LocalDate.of(2018, 12, 31));
        assertThat(lookup)
                .isEqualTo(
                        new EditionLookup.NotYet(Code.of("mau"), LocalDate.of(2018, 12, 31), LocalDate.of(2019, 1, 1)));
        assertThatThrownBy(lookup::orThrow)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.text(Language.VI))
                                .isEqualTo("Bộ tiêu chí mau chưa có hiệu lực vào ngày 31/12/2018; bản đầu tiên có hiệu"
                                        + " lực từ ngày 01/01/2019. Hãy dùng ngày nằm trong thời gian hiệu lực, hoặc bổ sung"
                                        + " phiên bản bộ tiêu chí cho thời gian này."));
    }

    @Test
    void says_when_the_last_edition_ended_and_never_falls_back() {
        assertThat(published.on(LocalDate.of(2021, 5, 1)))
                .isEqualTo(new EditionLookup.Lapsed(
                        Code.of("mau"),
                        LocalDate.of(2021, 5, 1),
                        LocalDate.of(2020, 12, 31),
                        Optional.of(LocalDate.of(2022, 1, 1))));
        assertThat(published.on(LocalDate.of(2024, 1, 1)))
                .isInstanceOfSatisfying(
                        EditionLookup.Lapsed.class,
                        lapsed -> assertThat(lapsed.nextDay()).isEmpty());
    }

    @Test
    void refuses_editions_that_overlap_or_share_an_id() {
        CriteriaSet set = set(FIRST, edition("e1", "2020-12-31/..", EditionStatus.PUBLISHED));
        assertThatThrownBy(() -> EditionsInForce.of(set))
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::path)
                                .containsExactly("/editions/1/id", "/editions/1/inForce"));
        assertThat(Scorecard.problems(set, RuleTypes.builtIn())).hasSize(2);
    }

    @Test
    void refuses_a_set_of_drafts() {
        assertThatThrownBy(() -> EditionsInForce.of(set(DRAFT)))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("Criteria set mau has no published edition.");
    }

    private static CriteriaSet set(Edition... editions) {
        CriteriaSet.Builder set =
                CriteriaSet.builder().id(Code.of("mau")).title(Samples.text("Bộ tiêu chí (minh họa)"));
        for (Edition edition : editions) {
            set.addEdition(edition);
        }
        return set.build();
    }

    private static Edition edition(String id, String dates, EditionStatus status) {
        return Edition.builder()
                .set(Code.of("mau"))
                .id(Code.of(id))
                .status(status)
                .inForce(DateRange.parse(dates))
                .rounding(Rounding.none())
                .addTree(Samples.criterion("1", 10, BuiltInRules.direct()))
                .build();
    }
}
