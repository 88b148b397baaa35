package vn.dvk.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.arbitraries.Scenario;
import vn.dvk.scoring.arbitraries.ScoringDomain;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.Ledger;
import vn.dvk.scoring.sheet.Replay;
import vn.dvk.scoring.sheet.ReplayCause;
import vn.dvk.scoring.sheet.ScoreDiff;
import vn.dvk.scoring.sheet.ScoreSheet;
import vn.dvk.scoring.sheet.StoredScore;

/** What is stored is read back, and proven by whoever has the edition and the dossier. */
@Domain(ScoringDomain.class)
class StoredScoresProperties {
    private static final AssessmentRole SELF = AssessmentRole.SELF;

    @Property(tries = 40)
    void a_stored_score_is_read_back_as_it_was_written(@ForAll Scenario scenario) {
        Scorecard scorecard = scorecard(scenario);
        StoredScore stored = scorecard.score(scenario.dossier(), SELF).store();
        StoredScore filed = stored.with(scorecard.ledger(scenario.dossier(), AssessmentRole.APPRAISAL, SELF));
        for (StoredScore score : new StoredScore[] {stored, filed}) {
            ReadResult<StoredScore> read = ScoresJson.read(ScoresJson.write(score));
            assertThat(read.problems()).isEmpty();
            assertThat(read.orThrow()).isEqualTo(score);
            assertThat(read.orThrow().id()).isEqualTo(score.id());
        }
    }

    @Property(tries = 40)
    void what_was_scored_is_proven_by_scoring_again(@ForAll Scenario scenario) {
        StoredScore stored = scorecard(scenario).score(scenario.dossier(), SELF).store();
        assertThat(scorecard(scenario).replay(stored, scenario.turned()).isProven())
                .isTrue();
    }

    @Property(tries = 40)
    void a_change_of_the_dossier_is_found(@ForAll Scenario scenario) {
        StoredScore stored = scorecard(scenario).score(scenario.dossier(), SELF).store();
        Replay replay = scorecard(scenario).replay(stored, scenario.completed());
        boolean same = scenario.completed().digest().equals(scenario.dossier().digest());
        assertThat(replay.isProven()).isEqualTo(same);
        if (replay instanceof Replay.Differs differs) {
            assertThat(differs.causes()).containsExactly(ReplayCause.INPUT);
        }
    }

    @Property(tries = 40)
    void a_change_of_the_edition_is_found(@ForAll Scenario scenario, @ForAll Scenario other) {
        StoredScore stored = scorecard(scenario).score(scenario.dossier(), SELF).store();
        Replay replay = scorecard(other).replay(stored, scenario.dossier());
        boolean same = scenario.edition().fingerprint().equals(other.edition().fingerprint());
        assertThat(replay.isProven()).isEqualTo(same);
        if (replay instanceof Replay.Differs differs) {
            assertThat(differs.causes()).containsExactly(ReplayCause.EDITION);
        }
    }

    @Property(tries = 40)
    void the_columns_of_a_ledger_are_the_totals_of_the_sheets(@ForAll Scenario scenario) {
        Dossier dossier = scenario.dossier();
        Ledger ledger = scorecard(scenario).ledger(dossier, SELF, AssessmentRole.APPRAISAL);
        ledger.columns().forEach(column -> {
            ScoreSheet sheet = scorecard(scenario).score(dossier, column.role());
            assertThat(column.reported()).isEqualTo(sheet.reportedTotal());
            assertThat(column.exact()).isEqualTo(sheet.exactTotal());
            sheet.lines()
                    .forEach(line -> assertThat(ledger.entry(line.code(), column.role())
                                    .orElseThrow()
                                    .reported())
                            .isEqualTo(line.reported()));
        });
    }

    @Property(tries = 40)
    void equal_sheets_do_not_differ_and_causes_split_the_change(@ForAll Scenario scenario, @ForAll Scenario other) {
        Scorecard then = scorecard(scenario);
        Scorecard now = scorecard(other);
        ScoreSheet before = then.score(scenario.dossier(), SELF);
        assertThat(ScoreDiff.between(before, then.score(scenario.turned(), SELF))
                        .isEmpty())
                .isTrue();
        ScoreDiff diff = ScoreDiff.between(before, now.score(scenario.completed(), SELF), now::score);
        diff.lines().forEach(line -> {
            if (line.byRule().isPresent()
                    && line.byInput().isPresent()
                    && line.change().isPresent()) {
                Points parts = line.byRule().get().plus(line.byInput().get());
                assertThat(parts).isEqualTo(line.change().get());
            }
        });
    }

    private static Scorecard scorecard(Scenario scenario) {
        return Scorecard.compile(scenario.edition(), RuleTypes.builtIn());
    }
}
