package vn.dvk.examples.districtreview;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.dvk.core.error.Language;
import vn.dvk.core.model.EmulationModel;
import vn.dvk.core.model.Naming;
import vn.dvk.core.model.Register;
import vn.dvk.core.model.RegisterFigure;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.value.Share;
import vn.dvk.core.value.VietnameseText;
import vn.dvk.scoring.aggregate.Funnel;
import vn.dvk.scoring.aggregate.Partition;
import vn.dvk.scoring.aggregate.ReportedAgainstComputed;

/** Lays what the article prints beside what is computed from the records, and lists every discrepancy. */
final class Reconciliation {
    private final Register register;
    private final Tables tables;
    private final Funnels funnels;
    private final List<String> discrepancies = new ArrayList<>();

    Reconciliation(Register register, Tables tables, Funnels funnels) {
        this.register = register;
        this.tables = tables;
        this.funnels = funnels;
    }

    void print(Page page) {
        page.heading(Words.of("check.heading"));
        Funnel models = funnels.ofModels();
        Funnel exemplars = funnels.ofExemplars();
        of(page, Totals.COLLECTIVE, tables.ofKind(SubjectKind.COLLECTIVE));
        of(page, Totals.INDIVIDUAL, tables.ofKind(SubjectKind.INDIVIDUAL));
        of(page, Totals.RECOGNISED_ABOVE, models.stage("DISTRICT").count());
        of(page, Totals.HONOURED, exemplars.stage("HONOURED").count());
        of(page, Totals.COMMENDED, exemplars.stage("COMMENDED").count());
        page.line(Words.of("check.illustrative"));
        page.line("");
        composition(page);
        partition(page);
        namings(page);
        repetitions();
        models.gaps().forEach(gap -> discrepancies.add(gap.text(Language.VI)));
        exemplars.gaps().forEach(gap -> discrepancies.add(gap.text(Language.VI)));
        page.line("");
        page.line(Words.of("check.list", discrepancies.size()));
        discrepancies.forEach(found -> page.line("  - " + found));
    }

    private void of(Page page, String key, long computed) {
        ReportedAgainstComputed finding = ReportedAgainstComputed.compare(Totals.figure(register, key), computed);
        page.line("  " + Words.of("check." + key) + ": " + finding.text(Language.VI));
        if (!finding.agrees()) {
            discrepancies.add(finding.text(Language.VI));
        }
    }

    /** The article prints 547 and 359 and no total: 906 is computed, and so is the part of individuals. */
    private void composition(Page page) {
        Totals totals = Totals.of(register);
        long all = (long) totals.collective() + totals.individual();
        Share individuals = Share.of(totals.individual(), all);
        page.line(Words.of(
                "check.composition",
                totals.collective(),
                totals.individual(),
                all,
                individuals,
                VietnameseText.format(individuals.percent(2, RoundingMode.HALF_UP), Language.VI)));
    }

    /** 64 OCOP products = 5 + 59, all three printed. */
    private void partition(Page page) {
        Partition partition = Partition.of(
                Totals.figure(register, "san-pham-ocop"),
                List.of(Totals.figure(register, "ocop-4-sao"), Totals.figure(register, "ocop-3-sao")));
        page.line(Words.of("check.ocop", partition.text(Language.VI)));
        if (!partition.agrees()) {
            discrepancies.add(partition.text(Language.VI));
        }
    }

    /** A figure that the article prints again is one figure, also where the second printing leaves out the base. */
    private void repetitions() {
        for (RegisterFigure figure : register.figures()) {
            figure.repeats()
                    .flatMap(register::figure)
                    .ifPresent(first -> discrepancies.add(Words.of(
                            "check.repeats",
                            first.figure().wording(),
                            figure.figure().wording())));
        }
    }

    /** A model that the article names twice is one model; whoever counts namings counts one too many. */
    private void namings(Page page) {
        List<EmulationModel> models = register.models();
        page.line(Words.of("check.counted", NamedModels.namings(models), models.size()));
        for (EmulationModel model : models) {
            for (Naming naming : model.furtherNamings()) {
                discrepancies.add(Words.of(
                        "check.namings",
                        model.id(),
                        model.title().vi(),
                        naming.text().vi()));
            }
        }
    }
}
