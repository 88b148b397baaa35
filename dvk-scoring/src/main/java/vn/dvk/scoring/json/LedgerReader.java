package vn.dvk.scoring.json;

import java.time.LocalDate;
import java.util.Optional;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.sheet.AssessedBy;
import vn.dvk.scoring.sheet.Ledger;
import vn.dvk.scoring.sheet.LedgerColumn;
import vn.dvk.scoring.sheet.LedgerEntry;
import vn.dvk.scoring.sheet.LedgerLine;
import vn.dvk.scoring.sheet.SheetHead;

/** Reads the ledger of a stored score, whose head is that of the score; its free texts were accepted when they were given. */
final class LedgerReader {
    private static final int DEEPEST = 1000;

    private LedgerReader() {}

    static Optional<Ledger> ledger(Cursor at, SheetHead head, Points maximum) {
        return at.fields().flatMap(in -> {
            Ledger.Builder ledger = Ledger.builder().head(head).maximum(maximum);
            in.atLeastOneDistinct("columns", LedgerReader::column, LedgerColumn::role, ledger::addColumn);
            in.atLeastOneDistinct("lines", LedgerReader::line, LedgerLine::code, ledger::addLine);
            return in.build(ledger::build);
        });
    }

    private static Optional<LedgerColumn> column(Cursor at) {
        return at.fields().flatMap(in -> {
            LedgerColumn.Builder column = LedgerColumn.builder();
            in.required("role", Scalars.code(AssessmentRole::new), column::role);
            in.optional("by", LedgerReader::by, column::by);
            in.required("outcome", Scalars.oneOf(OutcomeKind.class), column::kind);
            in.optional("exact", Scalars::points, column::exact);
            in.optional("reported", Scalars::points, column::reported);
            in.required("band", ConclusionReader::band, column::band);
            return in.build(column::build);
        });
    }

    private static Optional<AssessedBy> by(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<AssessmentRole> role = in.required("role", Scalars.code(AssessmentRole::new));
            Slot<Code> assessor = in.required("assessor", Scalars::code);
            Slot<LocalDate> date = in.required("date", Scalars::day);
            return in.build(() -> new AssessedBy(role.get(), assessor.get(), date.get()));
        });
    }

    private static Optional<LedgerLine> line(Cursor at) {
        return at.fields().flatMap(in -> {
            LedgerLine.Builder line = LedgerLine.builder();
            in.required("code", Scalars::code, line::code);
            in.required("title", Scalars::localized, line::title);
            in.required("depth", Scalars.whole(0, DEEPEST), depth -> line.depth(depth.intValue()));
            line.group(in.optional("group", Scalars::flag).value().orElse(false));
            line.bonus(in.optional("bonus", Scalars::flag).value().orElse(false));
            in.required("maximum", Scalars::points, line::maximum);
            in.atLeastOne("entries", LedgerReader::entry, line::addEntry);
            in.each("basis", Sources::basis, line::addBasis);
            in.each("evidence", DossierReader.evidence(Cursor::text), line::addEvidence);
            return in.build(line::build);
        });
    }

    private static Optional<LedgerEntry> entry(Cursor at) {
        return at.fields().flatMap(in -> {
            LedgerEntry.Builder entry = LedgerEntry.builder();
            in.required("outcome", Scalars.oneOf(OutcomeKind.class), entry::kind);
            entry.exact(in.optional("exact", Scalars::points).value());
            entry.reported(in.optional("reported", Scalars::points).value());
            in.each("marks", DossierReader.mark(Cursor::text), entry::addMark);
            in.optional("by", LedgerReader::by, entry::by);
            return in.build(entry::build);
        });
    }
}
