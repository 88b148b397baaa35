package vn.dvk.examples.districtreview;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.dvk.core.decision.DecisionId;
import vn.dvk.core.decision.MilestoneKind;

/**
 * The interim review of the movement in Bố Trạch, 2021–2023, from its inputs to its report, in Vietnamese.
 *
 * <p>Run it from the root of the project: {@code mvn -q -Dquick -pl dvk-examples/district-review -am package exec:java}.
 */
public final class DistrictReview {
    private DistrictReview() {}

    /** Prints the report. */
    public static void main(String[] args) {
        print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(PrintStream out) {
        Inputs inputs = Inputs.load();
        Totals totals = Totals.of(inputs.register());
        IllustrativeRegister illustrative = new IllustrativeRegister(inputs);
        List<ModelRow> models = illustrative.models(totals.collective(), totals.individual());
        List<ExemplarRow> exemplars = illustrative.exemplars(totals.honoured());
        Council council = new Council(inputs.review().asOf());
        Choice chosenModels = Choice.ofModels(models, council);
        Choice chosenExemplars = Choice.ofExemplars(exemplars, council);

        Acts acts = new Acts(inputs.review().period());
        List<DecisionId> base = acts.recogniseAtBase(models);
        acts.ofDistrict(
                "huyen-cong-nhan",
                MilestoneKind.RECOGNISED,
                chosenModels.result().selected(),
                base);
        DecisionId honoured = acts.honourAtBase(exemplars);
        acts.ofDistrict(
                "huyen-khen-thuong",
                MilestoneKind.COMMENDED,
                chosenExemplars.result().selected(),
                List.of(honoured));

        Funnels funnels = new Funnels(
                illustrative.notRecognised(),
                models,
                acts.history(),
                inputs.review().asOf());
        Tables tables = new Tables(inputs, models, funnels.recognisedAbove());
        Page page = new Page(out);
        page.title(Words.of("title"));
        page.block(Words.of("marks", IllustrativeRegister.SEED));
        PrintedFigures.print(page, inputs.register());
        new NamedModels(inputs).print(page);
        Selections.print(page, chosenModels, chosenExemplars);
        tables.print(page);
        funnels.print(page);
        new Reconciliation(inputs.register(), tables, funnels).print(page);
        OneSheet.print(page, models, chosenModels);
    }
}
