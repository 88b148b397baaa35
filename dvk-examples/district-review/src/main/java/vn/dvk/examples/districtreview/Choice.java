package vn.dvk.examples.districtreview;

import java.util.Collection;
import java.util.List;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.error.Language;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.movement.CanonicalSector;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.selection.Candidate;
import vn.dvk.scoring.selection.CapNode;
import vn.dvk.scoring.selection.Selection;
import vn.dvk.scoring.selection.SelectionKey;
import vn.dvk.scoring.selection.SelectionPolicy;
import vn.dvk.scoring.selection.SelectionResult;
import vn.dvk.scoring.selection.TieResolution;

/** One selection: what it proposed, what the council had to decide first, and the final proposals. */
record Choice(SelectionResult first, List<TieResolution> council, SelectionResult.Completed result) {

    /** Proposes 50 models under illustrative caps: district → sector → kind. */
    static Choice ofModels(List<ModelRow> rows, Council council) {
        SelectionPolicy policy = SelectionPolicy.builder()
                .title(LocalizedText.of(Words.of("policy.models")))
                .minimum(Points.of(65))
                .comparedAt(ComparedAt.REPORTED)
                .cap(CapNode.of("TOAN_HUYEN", 50)
                        .titled(LocalizedText.of(Words.of("cap.district")))
                        .with(sector(CanonicalSector.KINH_TE, 16, 6))
                        .with(sector(CanonicalSector.VAN_HOA_XA_HOI, 14, 5))
                        .with(sector(CanonicalSector.QUOC_PHONG_AN_NINH, 12, 4))
                        .with(sector(CanonicalSector.HE_THONG_CHINH_TRI, 14, 5)))
                .addKey(SelectionKey.score())
                .addKey(SelectionKey.line(Code.of("IV")))
                .build();
        List<Candidate> candidates = rows.stream()
                .map(row -> Candidate.of(
                        row.sheet(),
                        row.model().primarySector().toString(),
                        row.kind().name()))
                .toList();
        return of(policy, candidates, council);
    }

    /** Proposes 21 exemplars under illustrative caps: district → sector. */
    static Choice ofExemplars(List<ExemplarRow> rows, Council council) {
        SelectionPolicy policy = SelectionPolicy.builder()
                .title(LocalizedText.of(Words.of("policy.exemplars")))
                .minimum(Points.of(50))
                .comparedAt(ComparedAt.REPORTED)
                .cap(CapNode.of("TOAN_HUYEN", 21)
                        .titled(LocalizedText.of(Words.of("cap.district")))
                        .with(sector(CanonicalSector.KINH_TE, 6))
                        .with(sector(CanonicalSector.VAN_HOA_XA_HOI, 6))
                        .with(sector(CanonicalSector.QUOC_PHONG_AN_NINH, 5))
                        .with(sector(CanonicalSector.HE_THONG_CHINH_TRI, 6)))
                .build();
        List<Candidate> candidates = rows.stream()
                .map(row -> Candidate.of(row.sheet(), row.sector().toString()))
                .toList();
        return of(policy, candidates, council);
    }

    private static Choice of(SelectionPolicy policy, Collection<Candidate> candidates, Council council) {
        Selection selection = Selection.of(policy);
        SelectionResult first = selection.select(candidates);
        List<TieResolution> answer = council.answer(first);
        return new Choice(first, answer, selection.select(candidates, answer).orThrow());
    }

    private static CapNode sector(CanonicalSector sector, int cap) {
        return CapNode.of(sector.name(), cap).titled(LocalizedText.of(sector.label(Language.VI)));
    }

    /** A sector in which at most so many models may be of individuals. */
    private static CapNode sector(CanonicalSector sector, int cap, int individuals) {
        return sector(sector, cap)
                .with(kind(CapNode.uncapped(SubjectKind.COLLECTIVE.name()), SubjectKind.COLLECTIVE))
                .with(kind(CapNode.of(SubjectKind.INDIVIDUAL.name(), individuals), SubjectKind.INDIVIDUAL));
    }

    private static CapNode kind(CapNode node, SubjectKind kind) {
        return node.titled(LocalizedText.of(kind.label(Language.VI)));
    }
}
