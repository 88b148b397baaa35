package vn.dvk.examples.districtreview;

import static vn.dvk.core.organization.AuthorityLevel.COMMUNE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Share;
import vn.dvk.scoring.aggregate.Aggregation;
import vn.dvk.scoring.aggregate.Dimension;
import vn.dvk.scoring.aggregate.Measure;
import vn.dvk.scoring.aggregate.ScoreMean;
import vn.dvk.scoring.aggregate.SummaryTable;
import vn.dvk.scoring.aggregate.UnitView;

/** The tables of the illustrative models: by kind, by sector and kind, and by the commune of the owner, then and today. */
final class Tables {
    private static final Measure<ModelRow, Long> COUNT = Measure.count();
    private static final Measure<ModelRow, ScoreMean> MEAN = Measure.meanScore(ModelRow::sheet);

    private final Inputs inputs;
    private final List<ModelRow> rows;
    private final Measure<ModelRow, Share> selected;

    Tables(Inputs inputs, List<ModelRow> rows, Set<SubjectRef> recognisedAbove) {
        this.inputs = inputs;
        this.rows = rows;
        this.selected = Measure.share(
                "selected",
                LocalizedText.of(Words.of("tables.selected")),
                row -> recognisedAbove.contains(row.subject()));
    }

    void print(Page page) {
        page.heading(Words.of("tables.heading"));
        page.block(byKind().text(Language.VI));
        page.line("");
        page.block(bySectorAndKind().text(Language.VI));
        page.line("");
        page.block(byCommune().text(Language.VI));
        page.line("");
        page.block(byCommuneOfToday().text(Language.VI));
    }

    SummaryTable bySectorAndKind() {
        return Aggregation.<ModelRow>builder()
                .title(LocalizedText.of(Words.of("tables.by-sector")))
                .by(Dimension.sector(
                        inputs.register().movement().sectors(),
                        row -> row.model().primarySector()))
                .by(Dimension.subjectKind(ModelRow::kind))
                .measure(COUNT)
                .measure(selected)
                .measure(MEAN)
                .rollUp()
                .build()
                .of(rows);
    }

    private SummaryTable byKind() {
        return Aggregation.<ModelRow>builder()
                .title(LocalizedText.of(Words.of("tables.by-kind")))
                .by(Dimension.subjectKind(ModelRow::kind))
                .measure(COUNT)
                .measure(selected)
                .rollUp()
                .build()
                .of(rows);
    }

    /** Counts the models of one kind again, from the rows and not from a table that was shown. */
    long ofKind(SubjectKind kind) {
        return Aggregation.<ModelRow>builder()
                .by(Dimension.subjectKind(ModelRow::kind))
                .measure(COUNT)
                .build()
                .of(rows)
                .at(kind.name())
                .get(COUNT);
    }

    /** The 28 communes and townships of the reviewed period. */
    SummaryTable byCommune() {
        return byUnit(
                "tables.by-unit", Dimension.unitAt(inputs.review().asOf(), inputs.units(), COMMUNE, Tables::owner));
    }

    /** The seven communes of today, from the same records. */
    SummaryTable byCommuneOfToday() {
        return byUnit(
                "tables.by-unit-today",
                Dimension.unit(
                        UnitView.rebasedTo(NamedModels.TODAY, inputs.units()),
                        COMMUNE,
                        Tables::owner,
                        row -> inputs.review().asOf()));
    }

    private static Optional<UnitId> owner(ModelRow row) {
        return Optional.of(row.owner());
    }

    private SummaryTable byUnit(String title, Dimension<ModelRow> unit) {
        return Aggregation.<ModelRow>builder()
                .title(LocalizedText.of(Words.of(title)))
                .by(unit)
                .measure(COUNT)
                .measure(selected)
                .measure(MEAN)
                .rollUp()
                .build()
                .of(rows);
    }
}
