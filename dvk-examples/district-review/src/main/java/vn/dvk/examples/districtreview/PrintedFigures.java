package vn.dvk.examples.districtreview;

import java.util.ArrayList;
import java.util.List;
import vn.dvk.core.model.EmulationModel;
import vn.dvk.core.model.Register;
import vn.dvk.core.model.RegisterFigure;
import vn.dvk.core.model.ResultFigure;
import vn.dvk.core.value.ReportedFigure;
import vn.dvk.core.value.ReportedValue;

/** Shows the figures that the article prints, in its own words and divided by what they are about. */
final class PrintedFigures {
    private PrintedFigures() {}

    static void print(Page page, Register register) {
        page.heading(
                Words.of("figures.heading", count(register), count(register) - repeated(register), repeated(register)));
        of(page, "figures.movement", register, RegisterFigure.About.MOVEMENT);
        page.line("");
        page.line(Words.of("figures.models"));
        List<List<String>> results = new ArrayList<>();
        for (EmulationModel model : register.models()) {
            for (ResultFigure result : model.results()) {
                results.add(row(result.label().vi(), result.figure()));
            }
        }
        page.table(head(), results);
        page.line("");
        of(page, "figures.context", register, RegisterFigure.About.CONTEXT);
    }

    static long count(Register register) {
        return register.figures().size()
                + register.models().stream()
                        .mapToLong(model -> model.results().size())
                        .sum();
    }

    private static long repeated(Register register) {
        return register.figures().stream()
                .filter(figure -> figure.repeats().isPresent())
                .count();
    }

    private static void of(Page page, String title, Register register, RegisterFigure.About about) {
        page.line(Words.of(title));
        page.table(
                head(),
                register.figures().stream()
                        .filter(figure -> figure.about() == about)
                        .map(figure -> row(figure.label().vi(), figure.figure()))
                        .toList());
    }

    private static List<String> head() {
        return List.of("  " + Words.of("figures.label"), Words.of("figures.qualifier"), Words.of("figures.wording"));
    }

    private static List<String> row(String label, ReportedFigure figure) {
        return List.of("  " + label, qualifier(figure), "“" + figure.wording() + "”");
    }

    private static String qualifier(ReportedFigure figure) {
        return figure.value() instanceof ReportedValue.Period
                ? "–"
                : Words.of("qualifier." + figure.qualifier().name());
    }
}
