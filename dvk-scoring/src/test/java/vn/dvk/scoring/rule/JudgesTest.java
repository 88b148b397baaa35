package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.rule.OneCriterion.ABSENT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

class JudgesTest {

    @ParameterizedTest(name = "marks {0}: mean {1}, median {2}, trimmed {3}")
    @CsvSource({
        "9, 9, 9, 9",
        "9 6, 7.5, 7.5, 7.5",
        "9 5 8, 22/3, 8, 8",
        "9 9 9 5, 8, 9, 9",
        "5 5 9 10, 7.25, 7, 7",
        "1 8 8 9 10, 7.2, 8, 25/3"
    })
    void one_two_three_and_more_marks(String marks, String mean, String median, String trimmed) {
        Map<String, Object> given = new LinkedHashMap<>();
        String[] each = marks.split(" ", -1);
        for (int i = 0; i < each.length; i++) {
            given.put("j" + i, Points.parse(each[i]));
        }
        assertThat(panel(Average.MEAN, each.length).with(given).points()).isEqualTo(mean);
        assertThat(panel(Average.MEDIAN, each.length).with(given).points()).isEqualTo(median);
        assertThat(panel(Average.TRIMMED_MEAN, each.length).with(given).points())
                .isEqualTo(trimmed);
    }

    @Test
    void one_highest_and_one_lowest_mark_are_dropped_by_position_and_not_by_value() {
        assertThat(panel(Average.TRIMMED_MEAN, 4)
                        .with("j0", points(9), "j1", points(5), "j2", points(9), "j3", points(9))
                        .why())
                .isEqualTo("""
            Được 9/10 điểm vì trung bình của 4/4 người chấm sau khi bỏ một điểm cao nhất và một điểm thấp nhất: \
            “Ủy viên 1” chấm 9 điểm; “Ủy viên 2” chấm 5 điểm; “Ủy viên 3” chấm 9 điểm; “Ủy viên 4” chấm 9 điểm.
            Mất 1 điểm vì những người chấm không cho điểm tối đa.""");
    }

    @Test
    void an_absent_judge_is_neither_a_zero_nor_present() {
        OneCriterion panel = panel(Average.MEAN, 3);
        assertThat(panel.with("j0", points(8), "j1", points(6), "j2", ABSENT).points())
                .isEqualTo("7");
    }

    @Test
    void a_late_mark_is_waited_for() {
        OneCriterion panel = panel(Average.MEAN, 3);
        assertThat(panel.with("j0", points(8), "j1", points(6)).needs()).isEqualTo("[mark:j2]");
        assertThat(panel.with("j0", points(8), "j1", points(6)).bounds()).isEqualTo("[14/3, 8]");
    }

    @Test
    void too_few_judges_are_no_panel() {
        OneCriterion panel =
                OneCriterion.of("10", seats(Average.MEAN, 3).atLeast(2).build());
        assertThat(panel.with("j0", points(8), "j1", points(6), "j2", ABSENT).points())
                .isEqualTo("7");
        assertThat(panel.with("j0", ABSENT, "j1", ABSENT).problem()).isEqualTo("dvk.judges.too-few");
        assertThat(panel(Average.MEAN, 2).with("j0", ABSENT, "j1", ABSENT).problem())
                .isEqualTo("dvk.judges.too-few");
    }

    @Test
    void every_mark_keeps_to_the_scale() {
        OneCriterion panel = OneCriterion.of(
                "10",
                seats(Average.MEAN, 2).min(Points.ONE).step(Points.parse("0.5")).build());
        assertThat(panel.with("j0", points(8), "j1", Points.parse("6.5")).points())
                .isEqualTo("7.25");
        assertThat(panel.with("j0", points(8), "j1", Points.parse("6.4")).problem())
                .isEqualTo("dvk.direct.off-step");
        assertThat(panel.with("j0", points(0), "j1", points(6)).problem()).isEqualTo("dvk.direct.outside");
        assertThat(panel.with().bounds()).isEqualTo("[1, 10]");
    }

    @Test
    void bounds_are_those_of_every_completion() {
        List<Object> marks = List.of(points(0), points(4), points(10), ABSENT);
        Map<String, List<Object>> values = new LinkedHashMap<>();
        List.of("j0", "j1", "j2", "j3").forEach(seat -> values.put(seat, marks));
        for (Average average : Average.values()) {
            assertThat(panel(average, 4).looseBounds(values)).isEmpty();
        }
    }

    @Test
    void what_cannot_be_does_not_compile() {
        assertThat(OneCriterion.problems(
                        "10",
                        RuleDefinition.of(
                                "judges",
                                seats(Average.MEAN, 2).atLeast(3).build().settings())))
                .containsExactly("/atLeast dvk.judges.at-least");
        assertThat(OneCriterion.problems(
                        "10",
                        seats(Average.MEAN, 1)
                                .judge("j0", LocalizedText.of("Ủy viên"))
                                .build()))
                .containsExactly("/judges/1/code dvk.code.twice");
        assertThat(OneCriterion.problems(
                        "10", RuleDefinition.of("judges", Setting.tree().build())))
                .containsExactly("dvk.setting.missing", "dvk.setting.missing");
        assertThat(OneCriterion.problems(
                        "10", seats(Average.MEAN, 1).step(Points.of(3)).build()))
                .containsExactly("/step dvk.direct.step");
    }

    private static OneCriterion panel(Average average, int judges) {
        return OneCriterion.of("10", seats(average, judges).build());
    }

    private static JudgesBuilder seats(Average average, int judges) {
        JudgesBuilder builder = BuiltInRules.judges(average);
        for (int i = 0; i < judges; i++) {
            builder.judge("j" + i, LocalizedText.of("Ủy viên " + (i + 1)));
        }
        return builder;
    }

    private static Points points(long points) {
        return Points.of(points);
    }
}
