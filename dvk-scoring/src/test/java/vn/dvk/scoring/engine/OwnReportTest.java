package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.core.criteria.AssessmentRole.APPRAISAL;
import static vn.dvk.core.criteria.AssessmentRole.SELF;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandRequirement;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Consequence;
import vn.dvk.core.criteria.Gate;
import vn.dvk.core.criteria.Requirement;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.error.Language;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.json.ScoresJson;
import vn.dvk.scoring.outcome.ScoringMessages;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.AssessedBy;
import vn.dvk.scoring.sheet.BandResult;
import vn.dvk.scoring.sheet.GateResult;
import vn.dvk.scoring.sheet.GateStatus;
import vn.dvk.scoring.sheet.Ledger;
import vn.dvk.scoring.sheet.LedgerColumn;
import vn.dvk.scoring.sheet.LedgerEntry;
import vn.dvk.scoring.sheet.LedgerLine;
import vn.dvk.scoring.sheet.MissedBand;
import vn.dvk.scoring.sheet.Replay;
import vn.dvk.scoring.sheet.ReplayCause;
import vn.dvk.scoring.sheet.ReplayDifference;
import vn.dvk.scoring.sheet.ScoreSheet;
import vn.dvk.scoring.sheet.SheetHead;
import vn.dvk.scoring.sheet.StoredBand;
import vn.dvk.scoring.sheet.StoredGate;
import vn.dvk.scoring.sheet.StoredMissedBand;
import vn.dvk.scoring.sheet.StoredScore;
import vn.dvk.scoring.sheet.Supersession;

/** A program that prints tables of its own finds all it needs, in a fresh sheet and in one that was filed. */
class OwnReportTest {
    private static final Scorecard SCORECARD = Scorecard.compile(
            Samples.edition()
                    .addTree(Samples.criterion("1", 60, BuiltInRules.direct()))
                    .addTree(Samples.criterion("2", 40, BuiltInRules.perUnit("n", Points.of(10))))
                    .addGate(Gate.of(
                            "nua",
                            Samples.text("Mỗi mục đạt một nửa"),
                            Requirement.eachAtLeastPercent(Points.of(50), "1", "2"),
                            Consequence.cappedAt("dat")))
                    .banding(Banding.builder()
                            .scale(BandScale.POINTS)
                            .comparedAt(ComparedAt.EXACT)
                            .addBand(Band.builder()
                                    .code(Code.of("tot"))
                                    .title(Samples.text("Tốt"))
                                    .minimum(Points.of(70))
                                    .addRequirement(new BandRequirement(
                                            Samples.text("Có kế hoạch"),
                                            Requirement.holds(
                                                    Condition.where("y").isYes())))
                                    .build())
                            .addBand(Band.from("dat", Samples.text("Đạt"), Points.of(50)))
                            .build())
                    .build(),
            RuleTypes.builtIn());

    @Test
    void a_ledger_in_a_form_of_the_hosts_own() {
        Ledger ledger = SCORECARD.ledger(
                Samples.dossier()
                        .addFact("n", 4)
                        .addFact("y", true)
                        .addAssessment(Samples.assessment(SELF, Mark.of("1", Points.of(49))))
                        .addAssessment(Samples.assessment(APPRAISAL, Mark.of("1", Points.of(40))))
                        .build(),
                SELF,
                APPRAISAL);
        SheetHead head = ledger.head();
        List<String> report = new ArrayList<>();
        report.add(head.dossier() + " " + head.review() + " " + head.set() + "/" + head.edition() + " " + head.asOf());
        for (LedgerColumn column : ledger.columns()) {
            AssessedBy by = column.by().orElseThrow();
            report.add(by.role() + " " + by.assessor() + " " + by.date() + " " + column.kind() + " "
                    + column.reported().orElseThrow() + " "
                    + column.band().reached().orElseThrow().code());
        }
        for (LedgerLine line : ledger.lines()) {
            report.add(line.code() + " " + line.maximum() + " "
                    + line.entries().stream()
                            .map(LedgerEntry::reported)
                            .map(points -> points.orElseThrow().toString())
                            .toList());
        }
        assertThat(report)
                .containsExactly(
                        "hs-01 so-ket-2023 mau/e1 2023-12-31",
                        "self cb-07 2023-12-31 SCORED 89 tot",
                        "appraisal cb-07 2023-12-31 SCORED 80 tot",
                        "1 60 [49, 40]",
                        "2 40 [40, 40]");
    }

    @Test
    void what_was_in_the_way_of_a_band_fresh_and_filed() {
        ScoreSheet sheet = sheet(60, 1, false);
        GateResult gate = sheet.gates().get(0);
        assertThat(gate.gate().code() + " " + gate.status() + " " + gate.failed() + " " + gate.needs())
                .isEqualTo("nua FAILED [2] []");
        MissedBand missed = ((BandResult.Reached) sheet.band()).missed().get(0);
        assertThat(missed.band().code()).isEqualTo(Code.of("tot"));
        assertThat(missed.requirements())
                .extracting(BandRequirement::title)
                .containsExactly(Samples.text("Có kế hoạch"));
        assertThat(missed.gates()).containsExactly(gate.gate());

        StoredScore filed = ScoresJson.read(ScoresJson.write(sheet.store())).orThrow();
        StoredGate kept = filed.gates().get(0);
        assertThat(kept.gate().code()).isEqualTo(gate.gate().code());
        assertThat(kept.status()).isEqualTo(GateStatus.FAILED);
        assertThat(kept.otherwise()).isEqualTo(Consequence.cappedAt("dat"));
        assertThat(kept.failed()).isEqualTo(gate.failed());
        StoredMissedBand keptMissed =
                ((StoredBand.Reached) filed.band()).missed().get(0);
        assertThat(keptMissed.band().code()).isEqualTo(Code.of("tot"));
        assertThat(keptMissed.requirements()).containsExactly(Samples.text("Có kế hoạch"));
        assertThat(keptMissed.gates()).containsExactly(kept.gate());
    }

    @Test
    void what_a_corrected_score_replaces_and_what_has_changed_since() {
        StoredScore old = sheet(60, 1, false).store();
        StoredScore corrected = sheet(60, 2, true).store().superseding(old, "Bổ sung số liệu");
        Supersession replaced = corrected.supersedes().orElseThrow();
        assertThat(replaced.id()).isEqualTo(old.id());
        assertThat(replaced.reason()).isEqualTo("Bổ sung số liệu");
        Replay.Differs differs =
                (Replay.Differs) SCORECARD.replay(old, Samples.dossier().build());
        ReplayDifference changed = differs.differences().get(0);
        assertThat(changed.cause()).isEqualTo(ReplayCause.INPUT);
        assertThat(ScoringMessages.table().text(changed.message(), Language.VI)).doesNotContain("dvk.", "{");
    }

    private static ScoreSheet sheet(long marked, long units, boolean plan) {
        return SCORECARD.score(
                Samples.dossier()
                        .addFact("n", units)
                        .addFact("y", plan)
                        .addAssessment(Samples.assessment(SELF, Mark.of("1", Points.of(marked))))
                        .build(),
                SELF);
    }
}
