package vn.dvk.scoring.sheet;

import java.util.Optional;
import vn.dvk.core.dossier.Evidence;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.value.CanonicalWriter;

/** Writes a ledger in the canonical encoding; its head is that of the stored score that holds it. */
final class LedgerEncoding {
    private LedgerEncoding() {}

    static void write(Ledger ledger, CanonicalWriter to) {
        to.begin("ledger").field("maximum").number(ledger.maximum());
        StoredEncoding.list("columns", ledger.columns(), to, LedgerEncoding::write);
        StoredEncoding.list("lines", ledger.lines(), to, LedgerEncoding::write);
        to.end();
    }

    private static void write(LedgerColumn column, CanonicalWriter to) {
        to.begin("column").field("role").code(column.role().code());
        by(column.by(), to);
        to.field("kind").text(column.kind().name());
        StoredEncoding.number("exact", column.exact(), to);
        StoredEncoding.number("reported", column.reported(), to);
        to.field("band");
        ConclusionEncoding.write(column.band(), to);
        to.end();
    }

    private static void write(LedgerLine line, CanonicalWriter to) {
        to.begin("ledger-line").field("code").code(line.code());
        to.field("title").form(line.title());
        to.field("depth").whole(line.depth());
        to.field("group").flag(line.group());
        StoredEncoding.flag("bonus", line.bonus(), to);
        to.field("maximum").number(line.maximum());
        StoredEncoding.list("entries", line.entries(), to, LedgerEncoding::write);
        to.field("basis").list(line.basis());
        StoredEncoding.list("evidence", line.evidence(), to, Evidence::writeTo);
        to.end();
    }

    private static void write(LedgerEntry entry, CanonicalWriter to) {
        to.begin("entry").field("kind").text(entry.kind().name());
        StoredEncoding.number("exact", entry.exact(), to);
        StoredEncoding.number("reported", entry.reported(), to);
        StoredEncoding.list("marks", entry.marks(), to, Mark::writeTo);
        by(entry.by(), to);
        to.end();
    }

    private static void by(Optional<AssessedBy> by, CanonicalWriter to) {
        by.ifPresent(assessed -> {
            to.field("by")
                    .begin("assessed-by")
                    .field("role")
                    .code(assessed.role().code());
            to.field("assessor").code(assessed.assessor());
            to.field("date").day(assessed.date()).end();
        });
    }
}
