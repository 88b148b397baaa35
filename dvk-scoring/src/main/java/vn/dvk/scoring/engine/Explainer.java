package vn.dvk.scoring.engine;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.Evidence;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.ExplainedLine;
import vn.dvk.scoring.outcome.Explanation;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.sheet.ScoreLine;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Explains sheets. Rules are pure, so that explaining later gives the reasons of the points given before. */
final class Explainer {
    private final CompiledEdition compiled;

    Explainer(CompiledEdition compiled) {
        this.compiled = compiled;
    }

    Explanation explain(ScoreSheet sheet, Dossier dossier, Inputs inputs) {
        Explanation.Builder explanation = Explanation.builder(sheet.total(), sheet.maximum(), compiled.words());
        Iterator<CompiledCriterion> criteria = compiled.criteria().iterator();
        List<ScoreLine> lines = sheet.lines();
        for (int i = 0; i < lines.size(); i++) {
            ScoreLine line = lines.get(i);
            ExplainedLine.Builder explained =
                    start(line, dossier).addAllBasis(compiled.form().node(i).basis());
            if (!line.group()) {
                CompiledCriterion criterion = criteria.next();
                explained.addAllInputs(InputsRead.of(criterion, inputs));
                parts(line, criterion, inputs, explained);
            }
            explanation.addLine(explained.build());
        }
        Optional<Points> reported = sheet.reportedTotal();
        reported.ifPresent(explanation::reported);
        sheet.adjustments().forEach(explanation::addAdjustment);
        Conclusions.of(sheet, compiled).forEach(explanation::addConclusion);
        return explanation.build();
    }

    private static ExplainedLine.Builder start(ScoreLine line, Dossier dossier) {
        int evidence = 0;
        for (Evidence one : dossier.evidence()) {
            evidence += one.criterion().equals(line.code()) ? 1 : 0;
        }
        return ExplainedLine.builder()
                .code(line.code())
                .title(line.title())
                .depth(line.depth())
                .group(line.group())
                .bonus(line.bonus())
                .maximum(line.maximum())
                .outcome(line.outcome())
                .exact(line.exact())
                .reported(line.reported())
                .addAllAdjustments(line.adjustments())
                .evidence(evidence);
    }

    private static void parts(
            ScoreLine line, CompiledCriterion criterion, Inputs inputs, ExplainedLine.Builder explained) {
        if (line.exact().isEmpty()) {
            return;
        }
        Points exact = line.exact().get();
        PartCollector parts = new PartCollector(criterion);
        if (line.outcome() instanceof Outcome.NotApplicable absent) {
            parts.notApplicable(absent, exact);
            explained.addAllLost(parts.lost());
            return;
        }
        if (line.outcome() instanceof Outcome.Unscored) {
            parts.countedAsZero();
        } else {
            parts.collect(inputs, exact);
        }
        explained.addAllGained(parts.gained()).addAllLost(parts.lost());
    }
}
