package vn.dvk.examples.districtreview;

import static vn.dvk.core.organization.AuthorityLevel.COMMUNE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.error.Language;
import vn.dvk.core.model.EmulationModel;
import vn.dvk.core.movement.Sector;
import vn.dvk.core.organization.Placement;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.scoring.aggregate.Aggregation;
import vn.dvk.scoring.aggregate.Dimension;
import vn.dvk.scoring.aggregate.Measure;
import vn.dvk.scoring.aggregate.SummaryTable;
import vn.dvk.scoring.aggregate.UnitView;

/** Shows the models that the article names: by sector, with owners, and where they lie today. */
final class NamedModels {
    static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    private final Inputs inputs;

    NamedModels(Inputs inputs) {
        this.inputs = inputs;
    }

    void print(Page page) {
        List<EmulationModel> models = inputs.register().models();
        page.heading(Words.of("named.heading", models.size()));
        page.line(Words.of("named.note"));
        for (Sector sector : inputs.register().movement().sectors().sectors()) {
            page.line("");
            page.line(Words.of("named.sector", sector.title().vi()));
            models.stream()
                    .filter(model -> model.primarySector().equals(sector.code()))
                    .forEach(model -> one(page, model));
        }
        page.line("");
        page.block(bySector(models).text(Language.VI));
        page.line("");
        page.line(Words.of(
                "named.counts",
                models.size(),
                namings(models),
                withoutOwner(models),
                inNoCommune(models),
                inNoCommune(models) - placeNotStated(models),
                placeNotStated(models)));
        page.line("");
        page.block(byCommuneOfToday(models).text(Language.VI));
    }

    private void one(Page page, EmulationModel model) {
        page.line("  [" + model.id() + "] " + model.title().vi());
        page.line("      " + Words.of("named.owner", owner(model), place(model)));
        model.participations()
                .forEach(other -> page.line("      "
                        + Words.of(
                                "named.with",
                                other.role().label(Language.VI),
                                name(other.unit(), day()),
                                communeThenAndToday(
                                        inputs.units().placeAt(other.unit(), COMMUNE, day(), day()),
                                        inputs.units().placeAt(other.unit(), COMMUNE, day(), TODAY)))));
        model.furtherNamings()
                .forEach(naming -> page.line(
                        "      " + Words.of("named.again", naming.text().vi(), sector(naming.sector()))));
    }

    /** Tells where the owner lies: in a commune of the review's day and in one of today, or in none. */
    Placement placement(EmulationModel model, LocalDate asOf) {
        return ownerOf(model)
                .map(owner -> inputs.units().placeAt(owner, COMMUNE, day(), asOf))
                .orElseGet(Placement.NotStated::new);
    }

    private SummaryTable bySector(List<EmulationModel> models) {
        return Aggregation.<EmulationModel>builder()
                .title(LocalizedText.of(Words.of("named.by-sector")))
                .by(Dimension.sector(inputs.register().movement().sectors(), EmulationModel::primarySector))
                .measure(Measure.count())
                .rollUp()
                .build()
                .of(models);
    }

    private SummaryTable byCommuneOfToday(List<EmulationModel> models) {
        return Aggregation.<EmulationModel>builder()
                .title(LocalizedText.of(Words.of("named.today")))
                .by(Dimension.unit(UnitView.rebasedTo(TODAY, inputs.units()), COMMUNE, this::ownerOf, model -> day()))
                .measure(Measure.count())
                .rollUp()
                .build()
                .of(models);
    }

    static long namings(List<EmulationModel> models) {
        return models.size()
                + models.stream()
                        .mapToLong(model -> model.furtherNamings().size())
                        .sum();
    }

    long withoutOwner(List<EmulationModel> models) {
        return models.stream().filter(model -> ownerOf(model).isEmpty()).count();
    }

    long inNoCommune(List<EmulationModel> models) {
        return models.stream()
                .filter(model -> ownerOf(model).isPresent())
                .filter(model -> placement(model, day()).isInNone())
                .count();
    }

    private long placeNotStated(List<EmulationModel> models) {
        return models.stream()
                .filter(model -> ownerOf(model).isPresent())
                .filter(model -> placement(model, day()) instanceof Placement.NotStated)
                .count();
    }

    private String owner(EmulationModel model) {
        return ownerOf(model).map(owner -> name(owner, day())).orElse(Words.of("named.no-owner"));
    }

    private String place(EmulationModel model) {
        return communeThenAndToday(placement(model, day()), placement(model, TODAY));
    }

    private String communeThenAndToday(Placement then, Placement today) {
        if (then.one().isPresent() && today.one().isPresent()) {
            return Words.of(
                    "named.commune",
                    name(then.one().get(), day()),
                    name(today.one().get(), TODAY));
        }
        return Words.of(then instanceof Placement.NotStated ? "named.no-place" : "named.no-commune");
    }

    private Optional<UnitId> ownerOf(EmulationModel model) {
        return model.ownerOn(day());
    }

    private String name(UnitId unit, LocalDate asOf) {
        return inputs.units().version(unit, asOf).orElseThrow().name().vi();
    }

    private LocalDate day() {
        return inputs.review().asOf();
    }

    private String sector(Code code) {
        return inputs.register()
                .movement()
                .sectors()
                .find(code)
                .orElseThrow()
                .title()
                .vi();
    }
}
