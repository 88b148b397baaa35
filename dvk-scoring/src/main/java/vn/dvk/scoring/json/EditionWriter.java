package vn.dvk.scoring.json;

import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.BonusPool;
import vn.dvk.core.criteria.ConditionSettings;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.FactDirection;
import vn.dvk.core.criteria.FactSource;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RoundingStage;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** Turns editions into settings in the form of the document. */
final class EditionWriter {
    private EditionWriter() {}

    static Setting edition(Edition edition) {
        Setting.TreeBuilder tree = Setting.tree()
                .with("id", edition.id().text())
                .with("status", edition.status().name())
                .with("inForce", edition.inForce().toString());
        CriteriaWriter.optional(tree, "reasonForChange", edition.reasonForChange(), CriteriaWriter::text);
        CriteriaWriter.list(tree, "basis", edition.basis(), CriteriaWriter::basis);
        tree = tree.with("rounding", rounding(edition.rounding()));
        CriteriaWriter.optional(tree, "maximum", edition.maximum(), Setting::of);
        CriteriaWriter.optional(tree, "engineSemantics", edition.engineSemantics(), Setting::of);
        CriteriaWriter.list(tree, "facts", edition.facts(), EditionWriter::fact);
        tree = tree.with("tree", CriteriaWriter.sequence(edition.tree(), CriteriaWriter::node));
        CriteriaWriter.list(tree, "bonusPools", edition.bonusPools(), EditionWriter::bonusPool);
        CriteriaWriter.list(tree, "gates", edition.gates(), GateWriter::gate);
        CriteriaWriter.optional(tree, "banding", edition.banding(), EditionWriter::banding);
        CriteriaWriter.list(tree, "disqualifications", edition.disqualifications(), EditionWriter::disqualification);
        CriteriaWriter.list(tree, "cases", edition.workedCases(), CaseWriter::entry);
        return tree.build();
    }

    private static Setting rounding(Rounding rounding) {
        Setting.TreeBuilder tree = Setting.tree().with("stage", rounding.stage().name());
        return rounding.stage() == RoundingStage.NEVER
                ? tree.build()
                : tree.with("scale", rounding.scale())
                        .with("mode", rounding.mode().name())
                        .build();
    }

    private static Setting fact(FactDeclaration fact) {
        FactType type = fact.type();
        Setting.TreeBuilder tree = Setting.tree()
                .with("key", fact.key().toString())
                .with("title", CriteriaWriter.text(fact.title()))
                .with("kind", type.kind().name());
        CriteriaWriter.optional(tree, "unit", type.unit(), Setting::of);
        CriteriaWriter.optional(tree, "least", type.least(), end -> Setting.of(Points.of(end)));
        CriteriaWriter.optional(tree, "most", type.most(), end -> Setting.of(Points.of(end)));
        CriteriaWriter.list(tree, "choices", type.choices(), code -> choice(code, type));
        if (fact.direction() != FactDirection.NOT_STATED) {
            tree = tree.with("direction", fact.direction().name());
        }
        if (fact.source() != FactSource.DOSSIER) {
            tree = tree.with("of", fact.source().name());
        }
        return tree.build();
    }

    private static Setting choice(Code code, FactType type) {
        LocalizedText title = type.choiceTitles().get(code);
        return title == null
                ? Setting.of(code.text())
                : Setting.tree()
                        .with("code", code.text())
                        .with("title", CriteriaWriter.text(title))
                        .build();
    }

    private static Setting bonusPool(BonusPool pool) {
        Setting.TreeBuilder tree = Setting.tree()
                .with("group", CriteriaWriter.group(pool.group()))
                .with("stage", pool.stage().name());
        CriteriaWriter.optional(tree, "totalCap", pool.totalCap(), Setting::of);
        return tree.build();
    }

    private static Setting banding(Banding banding) {
        Setting.TreeBuilder tree = Setting.tree()
                .with("comparedAt", banding.comparedAt().name())
                .with("scale", banding.scale().name())
                .with("bands", CriteriaWriter.sequence(banding.bands(), EditionWriter::band));
        CriteriaWriter.list(tree, "variants", banding.variants(), GateWriter::variant);
        return tree.build();
    }

    private static Setting band(Band band) {
        Setting.TreeBuilder tree = Setting.tree()
                .with("code", band.code().text())
                .with("title", CriteriaWriter.text(band.title()))
                .with("minimum", band.minimum());
        if (!band.minimumInclusive()) {
            tree = tree.with("minimumInclusive", false);
        }
        CriteriaWriter.list(tree, "requirements", band.requirements(), GateWriter::bandRequirement);
        return tree.build();
    }

    private static Setting disqualification(Disqualification disqualification) {
        return Setting.tree()
                .with("code", disqualification.code().text())
                .with("title", CriteriaWriter.text(disqualification.title()))
                .with("when", ConditionSettings.toSetting(disqualification.when()))
                .build();
    }
}
