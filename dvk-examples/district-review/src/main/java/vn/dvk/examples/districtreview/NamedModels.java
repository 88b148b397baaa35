package vn.dvk.examples.districtreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.error.Language;
import vn.dvk.core.model.EmulationModel;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.Placement;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.scoring.aggregate.Aggregation;
import vn.dvk.scoring.aggregate.Dimension;
import vn.dvk.scoring.aggregate.Measure;
import vn.dvk.scoring.aggregate.SummaryTable;

/** Shows the models that the article names: by sector, with owners, and where they lie today. */
final class NamedModels {
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    private final Inputs inputs;

    NamedModels(Inputs inputs) {
        this.inputs = inputs;
    }

    void print(Page page) {
        List<EmulationModel> models = inputs.register().models();
        page.heading(Words.of("named.heading", models.size()));
        page.line(Words.of("named.note"));
        for (EmulationModel model : models) {
            page.line("");
            page.line("  [" + model.id() + "] " + model.title().vi());
            page.line("      " + Words.of("named.owner", owner(model), place(model)));
            model.furtherNamings()
                    .forEach(naming -> page.line(
                            "      " + Words.of("named.again", naming.text().vi(), sector(naming.sector()))));
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

    /** Tells where the owner lies: in a commune of the review's day and in one of today, or in none. */
    Placement placement(EmulationModel model, LocalDate asOf) {
        return ownerOf(model)
                .map(owner -> inputs.units().placeAt(owner, AuthorityLevel.COMMUNE, day(), asOf))
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
                .by(Dimension.unitAt(AuthorityLevel.COMMUNE, TODAY, inputs.units(), this::ownerOf))
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
        Optional<UnitId> then = placement(model, day()).one();
        Optional<UnitId> today = placement(model, TODAY).one();
        if (then.isPresent() && today.isPresent()) {
            return Words.of("named.commune", name(then.get(), day()), name(today.get(), TODAY));
        }
        return Words.of(placement(model, day()) instanceof Placement.NotStated ? "named.no-place" : "named.no-commune");
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
