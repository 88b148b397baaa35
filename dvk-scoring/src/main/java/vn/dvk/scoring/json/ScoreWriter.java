package vn.dvk.scoring.json;

import java.util.Optional;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.scoring.sheet.ScoreLine;
import vn.dvk.scoring.sheet.StoredProvenance;
import vn.dvk.scoring.sheet.StoredScore;
import vn.dvk.scoring.sheet.Supersession;

/** Turns stored scores into settings in the form of the document. */
final class ScoreWriter {
    private ScoreWriter() {}

    static String write(StoredScore score) {
        Setting.TreeBuilder document = Setting.tree()
                .with("format", ScoresJson.FORMAT)
                .with("version", 1)
                .with("id", score.id().toString())
                .with("provenance", provenance(score.provenance()))
                .with("dossier", score.dossier().toString())
                .with("subject", subject(score.subject()))
                .with("review", score.review().text())
                .with("role", score.role().toString());
        CriteriaWriter.optional(document, "supersedes", score.supersedes(), ScoreWriter::supersession);
        document = document.with("lines", CriteriaWriter.sequence(score.lines(), ScoreWriter::line))
                .with("maximum", score.maximum())
                .with("outcome", score.kind().name())
                .with("total", total(score));
        CriteriaWriter.optional(document, "variant", score.variant(), CriteriaWriter::text);
        document = document.with("band", OutcomeWriter.band(score.band()));
        CriteriaWriter.list(document, "gates", score.gates(), OutcomeWriter::gate);
        CriteriaWriter.list(document, "disqualifications", score.disqualifications(), OutcomeWriter::titled);
        CriteriaWriter.list(document, "openDisqualifications", score.openDisqualifications(), OutcomeWriter::titled);
        CriteriaWriter.optional(document, "ledger", score.ledger(), LedgerWriter::ledger);
        return SettingText.write(document.build());
    }

    static Setting subject(SubjectRef subject) {
        String text = subject.toString();
        int colon = text.indexOf(':');
        return Setting.tree()
                .with(text.substring(0, colon), text.substring(colon + 1))
                .build();
    }

    private static Setting provenance(StoredProvenance provenance) {
        Setting.TreeBuilder tree = Setting.tree()
                .with("set", provenance.set().text())
                .with("edition", provenance.edition().text());
        if (provenance.draft()) {
            tree = tree.with("draft", true);
        }
        Setting.TreeBuilder types = Setting.tree();
        provenance.ruleTypes().forEach((type, version) -> {
            Setting.TreeBuilder unused = types.with(type.text(), version);
        });
        tree = tree.with("fingerprint", provenance.fingerprint().toString())
                .with("engineSemantics", provenance.engineSemantics())
                .with("ruleTypes", types.build())
                .with("asOf", provenance.asOf().toString())
                .with("inputDigest", provenance.inputDigest().toString());
        CriteriaWriter.optional(
                tree, "cohortDigest", provenance.cohortDigest(), digest -> Setting.of(digest.toString()));
        return tree.build();
    }

    private static Setting supersession(Supersession old) {
        return Setting.tree()
                .with("id", old.id().toString())
                .with("reason", old.reason())
                .build();
    }

    private static Setting line(ScoreLine line) {
        Setting.TreeBuilder tree =
                Setting.tree().with("code", line.code().text()).with("title", CriteriaWriter.text(line.title()));
        tree = tree.with("depth", line.depth());
        if (line.group()) {
            tree = tree.with("group", true);
        }
        if (line.bonus()) {
            tree = tree.with("bonus", true);
        }
        tree = tree.with("maximum", line.maximum());
        OutcomeWriter.outcome(tree, line.outcome());
        OutcomeWriter.points(tree, line.exact(), line.reported(), line.bounds());
        CriteriaWriter.list(tree, "adjustments", line.adjustments(), OutcomeWriter::adjustment);
        return tree.build();
    }

    private static Setting total(StoredScore score) {
        Setting.TreeBuilder tree = Setting.tree();
        OutcomeWriter.outcome(tree, score.total());
        OutcomeWriter.points(
                tree, Optional.of(score).flatMap(StoredScore::exactTotal), score.reportedTotal(), score.bounds());
        CriteriaWriter.optional(tree, "bonus", score.bonus(), Setting::of);
        CriteriaWriter.list(tree, "adjustments", score.adjustments(), OutcomeWriter::adjustment);
        return tree.build();
    }
}
