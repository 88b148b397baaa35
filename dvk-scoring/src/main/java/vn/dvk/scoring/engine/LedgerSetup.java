package vn.dvk.scoring.engine;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.dossier.Assessment;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.Evidence;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.rule.MarkSlot;
import vn.dvk.scoring.sheet.AssessedBy;
import vn.dvk.scoring.sheet.Ledger;
import vn.dvk.scoring.sheet.LedgerColumn;
import vn.dvk.scoring.sheet.LedgerEntry;
import vn.dvk.scoring.sheet.LedgerLine;
import vn.dvk.scoring.sheet.ScoreLine;
import vn.dvk.scoring.sheet.ScoreSheet;
import vn.dvk.scoring.sheet.SheetHead;

/** Puts the sheets of one dossier in several roles side by side. */
final class LedgerSetup {
    private static final Comparator<Evidence> EVIDENCE_ORDER = Comparator.comparing(Evidence::reference)
            .thenComparing(evidence -> evidence.sha256().map(Object::toString).orElse(""));

    private final CompiledEdition compiled;
    private final Dossier dossier;
    private final List<ScoreSheet> sheets;

    LedgerSetup(CompiledEdition compiled, Dossier dossier, List<ScoreSheet> sheets) {
        this.compiled = compiled;
        this.dossier = dossier;
        this.sheets = sheets;
    }

    Ledger ledger() {
        check();
        ScoreSheet first = sheets.get(0);
        Ledger.Builder ledger = Ledger.builder().head(SheetHead.of(first)).maximum(first.maximum());
        sheets.forEach(sheet -> ledger.addColumn(column(sheet)));
        sheets.stream()
                .flatMap(sheet -> Stream.concat(LedgerRemarks.of(sheet), sheet.remarks().stream()))
                .distinct()
                .forEach(ledger::addRemark);
        Iterator<CompiledCriterion> criteria = compiled.criteria().iterator();
        for (int i = 0; i < first.lines().size(); i++) {
            LedgerLine.Builder line =
                    start(first.lines().get(i), compiled.form().node(i));
            Optional<CompiledCriterion> criterion =
                    first.lines().get(i).group() ? Optional.empty() : Optional.of(criteria.next());
            for (ScoreSheet sheet : sheets) {
                line.addEntry(entry(sheet.lines().get(i), sheet.role(), criterion));
            }
            ledger.addLine(line.build());
        }
        return ledger.build();
    }

    private LedgerColumn column(ScoreSheet sheet) {
        LedgerColumn.Builder column = LedgerColumn.of(sheet);
        by(sheet.role()).ifPresent(column::by);
        return column.build();
    }

    private void check() {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a ledger must have a column, but no role or sheet was given");
        }
        for (ScoreSheet sheet : sheets) {
            if (!sheet.dossier().equals(dossier.id())
                    || !sheet.provenance().fingerprint().equals(compiled.form().fingerprint())) {
                throw new IllegalArgumentException("sheets must be of dossier " + dossier.id() + " and edition "
                        + compiled.edition().id() + ", but one was of " + sheet.dossier() + " and edition "
                        + sheet.provenance().edition());
            }
        }
    }

    private LedgerLine.Builder start(ScoreLine line, CriteriaNode node) {
        LedgerLine.Builder started = LedgerLine.builder()
                .code(line.code())
                .title(line.title())
                .depth(line.depth())
                .group(line.group())
                .bonus(line.bonus())
                .maximum(line.maximum());
        node.basis().forEach(started::addBasis);
        dossier.evidence().stream()
                .filter(evidence -> evidence.criterion().equals(line.code()))
                .sorted(EVIDENCE_ORDER)
                .forEach(started::addEvidence);
        return started;
    }

    private LedgerEntry entry(ScoreLine line, AssessmentRole column, Optional<CompiledCriterion> criterion) {
        LedgerEntry.Builder entry = LedgerEntry.builder()
                .kind(line.outcome().kind())
                .exact(line.exact())
                .reported(line.reported());
        criterion.ifPresent(one -> marks(one, column, entry));
        return entry.build();
    }

    /** The marks of a split part are always those of its own role. */
    private void marks(CompiledCriterion criterion, AssessmentRole column, LedgerEntry.Builder entry) {
        AssessmentRole role = criterion.criterion().markedBy().orElse(column);
        List<Code> codes = criterion.reads().stream()
                .filter(MarkSlot.class::isInstance)
                .map(slot -> ((MarkSlot) slot).criterion())
                .toList();
        Optional<Assessment> assessment = dossier.assessment(role);
        if (codes.isEmpty() || assessment.isEmpty()) {
            return;
        }
        by(role).ifPresent(entry::by);
        codes.forEach(code -> assessment.get().mark(code).ifPresent(entry::addMark));
    }

    private Optional<AssessedBy> by(AssessmentRole role) {
        return dossier.assessment(role).map(one -> new AssessedBy(role, one.assessor(), one.date()));
    }
}
