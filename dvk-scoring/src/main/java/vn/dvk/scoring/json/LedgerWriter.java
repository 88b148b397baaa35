package vn.dvk.scoring.json;

import java.util.Optional;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.dossier.Evidence;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.scoring.sheet.AssessedBy;
import vn.dvk.scoring.sheet.Ledger;
import vn.dvk.scoring.sheet.LedgerColumn;
import vn.dvk.scoring.sheet.LedgerEntry;
import vn.dvk.scoring.sheet.LedgerLine;

/** Turns ledgers into settings in the form of the document. */
final class LedgerWriter {
    private LedgerWriter() {}

    static Setting ledger(Ledger ledger) {
        return Setting.tree()
                .with("columns", CriteriaWriter.sequence(ledger.columns(), LedgerWriter::column))
                .with("lines", CriteriaWriter.sequence(ledger.lines(), LedgerWriter::line))
                .build();
    }

    private static Setting column(LedgerColumn column) {
        Setting.TreeBuilder tree = Setting.tree().with("role", column.role().toString());
        by(tree, column.by());
        tree = tree.with("outcome", column.kind().name());
        CriteriaWriter.optional(tree, "exact", column.exact(), Setting::of);
        CriteriaWriter.optional(tree, "reported", column.reported(), Setting::of);
        return tree.with("band", OutcomeWriter.band(column.band())).build();
    }

    private static Setting line(LedgerLine line) {
        Setting.TreeBuilder tree =
                Setting.tree().with("code", line.code().text()).with("title", CriteriaWriter.text(line.title()));
        tree = tree.with("depth", line.depth());
        if (line.group()) {
            tree = tree.with("group", true);
        }
        if (line.bonus()) {
            tree = tree.with("bonus", true);
        }
        tree = tree.with("maximum", line.maximum())
                .with("entries", CriteriaWriter.sequence(line.entries(), LedgerWriter::entry));
        CriteriaWriter.list(tree, "basis", line.basis(), CriteriaWriter::basis);
        CriteriaWriter.list(tree, "evidence", line.evidence(), LedgerWriter::evidence);
        return tree.build();
    }

    private static Setting entry(LedgerEntry entry) {
        Setting.TreeBuilder tree = Setting.tree().with("outcome", entry.kind().name());
        CriteriaWriter.optional(tree, "exact", entry.exact(), Setting::of);
        CriteriaWriter.optional(tree, "reported", entry.reported(), Setting::of);
        CriteriaWriter.list(tree, "marks", entry.marks(), LedgerWriter::mark);
        by(tree, entry.by());
        return tree.build();
    }

    private static void by(Setting.TreeBuilder tree, Optional<AssessedBy> by) {
        CriteriaWriter.optional(
                tree,
                "by",
                by,
                assessed -> Setting.tree()
                        .with("role", assessed.role().toString())
                        .with("assessor", assessed.assessor().text())
                        .with("date", assessed.date().toString())
                        .build());
    }

    private static Setting mark(Mark mark) {
        Setting.TreeBuilder tree =
                Setting.tree().with("criterion", mark.criterion().text());
        if (mark.value() instanceof MarkValue.Given given) {
            tree = tree.with("points", given.points());
        } else if (mark.value() instanceof MarkValue.Level level) {
            tree = tree.with("level", level.level().text());
        } else if (mark.value() instanceof MarkValue.NotApplicable absent) {
            tree = tree.with("notApplicable", absent.reason().text());
        }
        CriteriaWriter.optional(tree, "reason", mark.reason(), Setting::of);
        return tree.build();
    }

    private static Setting evidence(Evidence evidence) {
        Setting.TreeBuilder tree =
                Setting.tree().with("criterion", evidence.criterion().text()).with("reference", evidence.reference());
        CriteriaWriter.optional(tree, "sha256", evidence.sha256(), digest -> Setting.of(digest.toString()));
        return tree.build();
    }
}
