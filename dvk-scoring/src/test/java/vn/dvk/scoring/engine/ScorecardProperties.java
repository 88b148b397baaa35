package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.arbitraries.CriterionSpec;
import vn.dvk.scoring.arbitraries.Scenario;
import vn.dvk.scoring.arbitraries.ScoringDomain;
import vn.dvk.scoring.outcome.Adjustment;
import vn.dvk.scoring.outcome.AdjustmentKind;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Detail;
import vn.dvk.scoring.outcome.ExplainedLine;
import vn.dvk.scoring.outcome.Explanation;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Part;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.BandResult;
import vn.dvk.scoring.sheet.ScoreLine;
import vn.dvk.scoring.sheet.ScoreSheet;

@Domain(ScoringDomain.class)
class ScorecardProperties {

    @Property
    void parts_and_adjustments_are_the_reported_total_and_without_rounding_the_exact_one(@ForAll Scenario scenario) {
        ScoreSheet sheet = score(scenario, scenario.dossier());
        Statistics.label("kind").collect(sheet.kind());
        Statistics.label("kind").coverage(coverage -> {
            coverage.check(OutcomeKind.SCORED).count(count -> count > 5);
            coverage.check(OutcomeKind.UNSCORED).count(count -> count > 5);
            coverage.check(OutcomeKind.INVALID).count(count -> count > 5);
        });
        Explanation explanation = sheet.explain();
        if (sheet.reportedTotal().isPresent()) {
            assertThat(explanation.sumOfParts()).isEqualTo(sheet.reportedTotal().get());
            assertThat(explanation.sumOfParts().minus(rounding(explanation)))
                    .isEqualTo(sheet.exactTotal().orElseThrow());
        }
    }

    @Property
    void the_parts_of_a_line_are_its_points_and_what_is_lost_is_the_rest(@ForAll Scenario scenario) {
        for (ExplainedLine line : score(scenario, scenario.dossier()).explain().lines()) {
            if (!line.group() && line.exact().isPresent()) {
                Points exact = line.exact().get();
                Points gained = sum(line.gained().stream().map(Part::points));
                Points byPolicy = adjusted(line, AdjustmentKind.NOT_APPLICABLE);
                assertThat(gained.plus(byPolicy)).isEqualTo(exact);
                assertThat(sum(line.lost().stream().map(Part::points)))
                        .isEqualTo(line.maximum().minus(exact));
                assertThat(exact.plus(adjusted(line, AdjustmentKind.ROUNDING)))
                        .isEqualTo(line.reported().orElseThrow());
            }
        }
    }

    @Property
    void no_part_is_without_a_reason(@ForAll Scenario scenario) {
        Explanation explanation = score(scenario, scenario.dossier()).explain();
        for (Language language : Language.values()) {
            assertThat(explanation.text(language, Detail.FULL))
                    .doesNotContain("dvk.")
                    .doesNotContain("{");
        }
        assertThat(explanation.lines())
                .flatMap(line -> Stream.concat(line.gained().stream(), line.lost().stream())
                        .toList())
                .extracting(part -> part.reason().code())
                .doesNotContain(EngineCodes.WHY_UNEXPLAINED);
    }

    @Property
    void bounds_contain_every_completion(@ForAll Scenario scenario) {
        ScoreSheet partial = score(scenario, scenario.dossier());
        ScoreSheet complete = score(scenario, scenario.completed());
        complete.reportedTotal()
                .ifPresent(total -> assertThat(partial.bounds().contains(total))
                        .as("%s in %s", total, partial.bounds())
                        .isTrue());
        List<ScoreLine> lines = partial.lines();
        for (int i = 0; i < lines.size(); i++) {
            Bounds bounds = lines.get(i).bounds();
            Optional<Points> points = complete.lines().get(i).reported();
            assertThat(points.map(bounds::contains).orElse(true)).isTrue();
        }
        assertThat(isPossible(partial.band(), complete.band()))
                .as("%s of %s", complete.band(), partial.band())
                .isTrue();
        Statistics.label("band").collect(partial.band().getClass().getSimpleName());
        Statistics.label("band")
                .coverage(coverage -> coverage.check("Undecided").count(count -> count > 0));
    }

    @Property
    void points_given_while_inputs_are_missing_are_those_of_every_completion(@ForAll Scenario scenario) {
        List<ScoreLine> partial = score(scenario, scenario.dossier()).lines();
        List<ScoreLine> complete = score(scenario, scenario.completed()).lines();
        for (int i = 0; i < partial.size(); i++) {
            Optional<Points> points = partial.get(i).exact();
            Optional<Points> completed = complete.get(i).exact();
            if (points.isPresent() && completed.isPresent() && !countsMissing(scenario)) {
                assertThat(completed).isEqualTo(points);
            }
        }
    }

    @Property
    void a_total_that_is_known_has_exact_bounds(@ForAll Scenario scenario) {
        ScoreSheet sheet = score(scenario, scenario.dossier());
        if (criteria(sheet).noneMatch(line -> line.outcome() instanceof Outcome.Unscored)) {
            sheet.reportedTotal().ifPresent(total -> assertThat(sheet.bounds()).isEqualTo(Bounds.exactly(total)));
        }
    }

    @Property
    void the_order_of_facts_and_marks_does_not_matter(@ForAll Scenario scenario) {
        ScoreSheet sheet = score(scenario, scenario.dossier());
        ScoreSheet turned = score(scenario, scenario.turned());
        assertThat(turned).isEqualTo(sheet);
        assertThat(turned.provenance().inputDigest())
                .isEqualTo(sheet.provenance().inputDigest());
        assertThat(turned.text(Language.VI)).isEqualTo(sheet.text(Language.VI));
        assertThat(turned.explain()).isEqualTo(sheet.explain());
        assertThat(turned.explain().text(Language.VI, Detail.FULL))
                .isEqualTo(sheet.explain().text(Language.VI, Detail.FULL));
    }

    /** So many tries that hardly ever a run is without a group that is scaled up. */
    @Property(tries = 600)
    void totals_are_those_of_the_definition(@ForAll Scenario scenario) {
        ScoreSheet sheet = score(scenario, scenario.dossier());
        if (sheet.exactTotal().isPresent()) {
            assertThat(new NaiveTotal(sheet, scenario.edition(), false).total())
                    .isEqualTo(sheet.exactTotal().get());
            assertThat(new NaiveTotal(sheet, scenario.edition(), true).total())
                    .isEqualTo(sheet.reportedTotal().orElseThrow());
            sheet.lines()
                    .forEach(line -> line.adjustments()
                            .forEach(one -> Statistics.label("adjusted").collect(one.kind())));
        }
        Statistics.label("adjusted").coverage(coverage -> {
            coverage.check(AdjustmentKind.RESCALE).count(count -> count > 0);
            coverage.check(AdjustmentKind.CAP).count(count -> count > 0);
        });
    }

    @Property
    void the_adjustments_of_a_group_lead_from_its_children_to_its_points(@ForAll Scenario scenario) {
        List<ExplainedLine> lines =
                score(scenario, scenario.dossier()).explain().lines();
        for (int i = 0; i < lines.size(); i++) {
            ExplainedLine line = lines.get(i);
            if (line.group() && line.outcome() instanceof Outcome.Scored) {
                Points reported = Points.ZERO;
                for (int j = i + 1; j < lines.size() && lines.get(j).depth() > line.depth(); j++) {
                    boolean child = lines.get(j).depth() == line.depth() + 1;
                    reported = reported.plus(child ? lines.get(j).reported().orElse(Points.ZERO) : Points.ZERO);
                }
                Points all = sum(line.adjustments().stream().map(Adjustment::points));
                assertThat(reported.plus(all)).isEqualTo(line.reported().orElseThrow());
            }
        }
    }

    @Property
    void built_in_rules_neither_fail_nor_leave_their_range(@ForAll Scenario scenario) {
        Set<String> problems = criteria(score(scenario, scenario.dossier()))
                .flatMap(line -> line.outcome() instanceof Outcome.Invalid invalid
                        ? invalid.problems().stream()
                        : Stream.<Problem>empty())
                .map(Problem::code)
                .collect(Collectors.toSet());
        assertThat(problems).doesNotContain("dvk.rule.failed", EngineCodes.OUT_OF_RANGE);
    }

    @Property(tries = 50)
    void many_threads_give_the_sheets_of_one(@ForAll Scenario scenario) {
        Scorecard scorecard = Scorecard.compile(scenario.edition(), RuleTypes.builtIn());
        List<Dossier> dossiers = IntStream.range(0, 24)
                .mapToObj(i -> i % 3 == 0 ? scenario.dossier() : i % 3 == 1 ? scenario.turned() : scenario.completed())
                .toList();
        List<ScoreSheet> serial =
                scorecard.scoreAll(dossiers.stream(), AssessmentRole.SELF).toList();
        List<ScoreSheet> parallel = scorecard
                .scoreAll(dossiers.stream().parallel(), AssessmentRole.SELF)
                .toList();
        assertThat(parallel).isEqualTo(serial);
    }

    private static boolean countsMissing(Scenario scenario) {
        return scenario.criteria().stream().anyMatch(CriterionSpec::countsMissing);
    }

    private static ScoreSheet score(Scenario scenario, Dossier dossier) {
        return Scorecard.compile(scenario.edition(), RuleTypes.builtIn()).score(dossier, AssessmentRole.SELF);
    }

    private static Stream<ScoreLine> criteria(ScoreSheet sheet) {
        return sheet.lines().stream().filter(line -> !line.group());
    }

    /** Whether a sheet with missing inputs left the band of its completion open. */
    private static boolean isPossible(BandResult partial, BandResult complete) {
        if (partial instanceof BandResult.Undecided undecided) {
            return complete.reached()
                    .map(undecided.possible()::contains)
                    .orElseGet(() -> undecided.noBandPossible() || !(complete instanceof BandResult.NoBand));
        }
        return true;
    }

    private static Points rounding(Explanation explanation) {
        Stream<Adjustment> ofLines = explanation.lines().stream().flatMap(line -> line.adjustments().stream());
        return sum(Stream.concat(ofLines, explanation.adjustments().stream())
                .filter(adjustment -> adjustment.kind() == AdjustmentKind.ROUNDING)
                .map(Adjustment::points));
    }

    private static Points adjusted(ExplainedLine line, AdjustmentKind kind) {
        return sum(line.adjustments().stream()
                .filter(adjustment -> adjustment.kind() == kind)
                .map(Adjustment::points));
    }

    private static Points sum(Stream<Points> points) {
        return Points.sum(points.toList());
    }
}
