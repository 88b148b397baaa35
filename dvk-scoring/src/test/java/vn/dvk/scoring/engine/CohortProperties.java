package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.arbitraries.CohortDomain;
import vn.dvk.scoring.arbitraries.CohortDomain.Gathering;
import vn.dvk.scoring.outcome.CohortFigures;
import vn.dvk.scoring.outcome.Detail;
import vn.dvk.scoring.outcome.ExplainedLine;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Part;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.ScoreLine;
import vn.dvk.scoring.sheet.ScoreSheet;

@Domain(CohortDomain.class)
@Domain(DomainContext.Global.class)
class CohortProperties {
    private static final AssessmentRole ROLE = AssessmentRole.SELF;

    @Property(tries = 300)
    void the_order_of_the_dossiers_does_not_matter(@ForAll Gathering gathering) {
        CohortSheets sheets = score(gathering, Set.of());
        Statistics.label("final").collect(sheets.isClosed());
        Statistics.label("final").coverage(coverage -> {
            coverage.check(true).count(count -> count > 50);
            coverage.check(false).count(count -> count > 50);
        });
        List<Dossier> turned = new ArrayList<>(gathering.dossiers());
        Collections.rotate(turned, gathering.turn());
        CohortSheets again = compiled(gathering.edition()).scoreCohort(turned, ROLE);
        List<ScoreSheet> back = new ArrayList<>(again.sheets());
        Collections.rotate(back, -gathering.turn());
        assertThat(back).isEqualTo(sheets.sheets());
        assertThat(again.cohort()).isEqualTo(sheets.cohort());
        assertThat(again.cohort().digest()).isEqualTo(sheets.cohort().digest());
        assertThat(again.awaited()).isEqualTo(sheets.awaited());
        assertThat(again.problems()).isEqualTo(sheets.problems());
    }

    @Property(tries = 300)
    void bounds_alone_and_in_an_open_cohort_contain_what_becomes_final(@ForAll Gathering gathering) {
        Scorecard scorecard = compiled(gathering.edition());
        List<Dossier> open = new ArrayList<>(gathering.dossiers());
        open.add(CohortDomain.dossier("late", -1, -1));
        CohortSheets last = score(gathering, Set.of());
        for (int i = 0; i < gathering.dossiers().size(); i++) {
            ScoreSheet whole = last.sheets().get(i);
            ScoreSheet alone = scorecard.score(gathering.dossiers().get(i), ROLE);
            contains(alone, whole);
            contains(scorecard.scoreCohort(open, ROLE).sheets().get(i), whole);
        }
    }

    @Property(tries = 100)
    void parts_are_the_points_and_what_is_lost_is_the_rest(@ForAll Gathering gathering) {
        for (ScoreSheet sheet : score(gathering, Set.of()).sheets()) {
            for (ExplainedLine line : sheet.explain().lines()) {
                if (line.outcome().pointsIfScored().isPresent()) {
                    assertThat(sum(line.gained())).isEqualTo(line.exact().orElseThrow());
                    assertThat(sum(line.lost()))
                            .isEqualTo(line.maximum().minus(line.exact().orElseThrow()));
                }
                assertThat(Stream.concat(line.gained().stream(), line.lost().stream()))
                        .extracting(part -> part.reason().code())
                        .doesNotContain(EngineCodes.WHY_UNEXPLAINED);
            }
            assertThat(sheet.explain().text(Language.VI, Detail.FULL)).doesNotContain("dvk.", "{");
            assertThat(sheet.explain().text(Language.EN, Detail.FULL)).doesNotContain("dvk.", "{");
        }
    }

    @Property(tries = 300)
    void every_leader_beyond_its_target_has_the_maximum_and_nobody_more(@ForAll Gathering gathering) {
        CohortSheets sheets = score(gathering, Set.of());
        for (int line = 0; line < 2; line++) {
            InputKey all = InputKey.cohort(gathering.edition().tree().get(line).code());
            CohortFigures figures = sheets.cohort().figures(all).orElseThrow();
            Points top = Points.of(10);
            List<Points> points = new ArrayList<>();
            for (ScoreSheet sheet : sheets.sheets()) {
                sheet.lines().get(line).outcome().pointsIfScored().ifPresent(points::add);
            }
            assertThat(points).allMatch(one -> one.compareTo(top) <= 0 && !one.isNegative());
            if (figures.isFinal() && !figures.isEmpty() && figures.most().signum() > 0) {
                long leaders = figures.contributions().stream()
                        .filter(figures.most()::equals)
                        .count();
                assertThat(points.stream().filter(top::equals).count()).isGreaterThanOrEqualTo(leaders);
            }
        }
    }

    /** With the cohort as it is, achieving more of a target never costs points. */
    @Property(tries = 300)
    void more_achieved_of_the_same_target_never_gives_less(
            @ForAll Gathering gathering, @ForAll @LongRange(min = 1, max = 9) long target) {
        Scorecard scorecard = compiled(gathering.edition());
        List<Optional<Points>> last = List.of(Optional.empty(), Optional.empty());
        for (long achieved = 0; achieved <= 9; achieved++) {
            List<Dossier> dossiers = new ArrayList<>(gathering.dossiers());
            dossiers.add(CohortDomain.dossier("own", achieved, target));
            CohortSheets sheets = scorecard.scoreCohort(dossiers, ROLE);
            List<ScoreLine> lines = sheets.sheets().get(dossiers.size() - 1).lines();
            List<Optional<Points>> now =
                    lines.stream().map(line -> line.outcome().pointsIfScored()).toList();
            for (int i = 0; i < 2; i++) {
                if (last.get(i).isPresent() && now.get(i).isPresent()) {
                    assertThat(now.get(i).get())
                            .isGreaterThanOrEqualTo(last.get(i).get());
                }
            }
            last = now;
        }
    }

    @Property(tries = 200)
    void closing_without_those_awaited_leaves_nothing_open_and_each_sheet_can_be_made_again(
            @ForAll Gathering gathering) {
        Set<DossierId> awaited = score(gathering, Set.of()).awaitedDossiers();
        Assume.that(!awaited.isEmpty());
        CohortSheets closed = score(gathering, awaited);
        assertThat(closed.isClosed()).isTrue();
        assertThat(closed.cohort().isFinal()).isTrue();
        for (int i = 0; i < gathering.dossiers().size(); i++) {
            ScoreSheet sheet = closed.sheets().get(i);
            if (!awaited.contains(sheet.dossier())) {
                assertThat(sheet.provisional()).isFalse();
            }
            assertThat(compiled(gathering.edition()).score(gathering.dossiers().get(i), ROLE, closed.cohort()))
                    .isEqualTo(sheet);
        }
    }

    private static void contains(ScoreSheet open, ScoreSheet last) {
        for (int i = 0; i < last.lines().size(); i++) {
            Optional<Points> points = last.lines().get(i).exact();
            assertThat(points.map(open.lines().get(i).bounds()::contains).orElse(true))
                    .as("%s in %s", points, open.lines().get(i).bounds())
                    .isTrue();
            Optional<Points> early = open.lines().get(i).outcome().pointsIfScored();
            if (early.isPresent()) {
                assertThat(last.lines().get(i).outcome().pointsIfScored()).isEqualTo(early);
            }
        }
    }

    private static CohortSheets score(Gathering gathering, Set<DossierId> closedWithout) {
        return compiled(gathering.edition()).scoreCohort(gathering.dossiers(), ROLE, closedWithout);
    }

    private static Scorecard compiled(Edition edition) {
        return Scorecard.compile(edition, RuleTypes.builtIn());
    }

    private static Points sum(List<Part> parts) {
        return Points.sum(parts.stream().map(Part::points).toList());
    }
}
