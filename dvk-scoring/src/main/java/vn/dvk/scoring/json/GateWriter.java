package vn.dvk.scoring.json;

import vn.dvk.core.criteria.BandRequirement;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.BandingVariant;
import vn.dvk.core.criteria.ConditionSettings;
import vn.dvk.core.criteria.Consequence;
import vn.dvk.core.criteria.Gate;
import vn.dvk.core.criteria.Requirement;
import vn.dvk.core.criteria.Setting;

/** Turns gates, and the requirements and variants of bands, into settings in the form of the document. */
final class GateWriter {
    private GateWriter() {}

    static Setting gate(Gate gate) {
        Setting.TreeBuilder tree = Setting.tree()
                .with("code", gate.code().text())
                .with("title", CriteriaWriter.text(gate.title()))
                .with("requires", requirement(gate.requirement()))
                .with("otherwise", consequence(gate.otherwise()));
        CriteriaWriter.list(tree, "basis", gate.basis(), CriteriaWriter::basis);
        return tree.build();
    }

    static Setting bandRequirement(BandRequirement one) {
        return Setting.tree()
                .with("title", CriteriaWriter.text(one.title()))
                .with("requires", requirement(one.requirement()))
                .build();
    }

    static Setting variant(BandingVariant variant) {
        return Setting.tree()
                .with("title", CriteriaWriter.text(variant.title()))
                .with("when", ConditionSettings.toSetting(variant.when()))
                .with(
                        "minimums",
                        CriteriaWriter.sequence(
                                variant.minimums().entrySet(),
                                entry -> Setting.tree()
                                        .with("band", entry.getKey().text())
                                        .with("minimum", entry.getValue())
                                        .build()))
                .build();
    }

    private static Setting requirement(Requirement requirement) {
        if (requirement instanceof Requirement.Holds holds) {
            return ConditionSettings.toSetting(holds.condition());
        }
        Requirement.LeastOfEach least = (Requirement.LeastOfEach) requirement;
        return Setting.tree()
                .with("each", CriteriaWriter.sequence(least.nodes(), code -> Setting.of(code.text())))
                .with(least.scale() == BandScale.POINTS ? "atLeast" : "atLeastPercent", least.least())
                .with("comparedAt", least.comparedAt().name())
                .build();
    }

    static Setting consequence(Consequence consequence) {
        if (consequence instanceof Consequence.CappedAt capped) {
            return Setting.tree().with("cappedAt", capped.band().text()).build();
        }
        return Setting.of(consequence instanceof Consequence.Disqualified ? "DISQUALIFIED" : "NO_BAND");
    }
}
