package vn.dvk.scoring.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dvk.core.criteria.AppliesTo;
import vn.dvk.core.criteria.ConditionSettings;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.criteria.CriteriaSet;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.MissingPolicy;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.LocalizedText;

/** Turns criteria sets into settings in the form of the document. */
final class CriteriaWriter {
    private CriteriaWriter() {}

    static String write(CriteriaSet set) {
        Setting.TreeBuilder document = Setting.tree()
                .with("format", CriteriaSetJson.FORMAT)
                .with("version", 1)
                .with("id", set.id().text())
                .with("title", text(set.title()));
        list(document, "basis", set.basis(), CriteriaWriter::basis);
        if (!set.appliesTo().equals(AppliesTo.everyone())) {
            document = document.with("appliesTo", appliesTo(set.appliesTo()));
        }
        return SettingText.write(document.with("editions", sequence(set.editions(), EditionWriter::edition))
                .build());
    }

    private static Setting appliesTo(AppliesTo appliesTo) {
        Setting.TreeBuilder tree = Setting.tree();
        list(tree, "sectors", appliesTo.sectors(), code -> Setting.of(code.text()));
        list(tree, "subjectKinds", appliesTo.subjectKinds(), kind -> Setting.of(kind.name()));
        list(tree, "unitKinds", appliesTo.unitKinds(), kind -> Setting.of(kind.toString()));
        list(tree, "levels", appliesTo.levels(), level -> Setting.of(level.toString()));
        return tree.build();
    }

    static Setting node(CriteriaNode node) {
        return node instanceof CriteriaGroup group ? group(group) : criterion((Criterion) node);
    }

    static Setting group(CriteriaGroup group) {
        Setting.TreeBuilder tree =
                Setting.tree().with("code", group.code().text()).with("title", text(group.title()));
        optional(tree, "maximum", group.maximum(), Setting::of);
        optional(tree, "cap", group.cap(), Setting::of);
        optional(tree, "floor", group.floor(), Setting::of);
        optional(tree, "appliesWhen", group.appliesWhen(), ConditionSettings::toSetting);
        if (group.notApplicable() != NotApplicablePolicy.NOT_ALLOWED) {
            tree = tree.with("notApplicable", group.notApplicable().name());
        }
        list(tree, "basis", group.basis(), CriteriaWriter::basis);
        return tree.with("children", sequence(group.children(), CriteriaWriter::node))
                .build();
    }

    private static Setting criterion(Criterion criterion) {
        Setting.TreeBuilder tree = Setting.tree()
                .with("code", criterion.code().text())
                .with("title", text(criterion.title()))
                .with("maximum", criterion.maximum())
                .with("rule", rule(criterion.rule()));
        if (criterion.notApplicable() != NotApplicablePolicy.NOT_ALLOWED) {
            tree = tree.with("notApplicable", criterion.notApplicable().name());
        }
        if (criterion.missing() != MissingPolicy.UNSCORED) {
            tree = tree.with("missing", criterion.missing().name());
        }
        optional(tree, "appliesWhen", criterion.appliesWhen(), ConditionSettings::toSetting);
        optional(tree, "markedBy", criterion.markedBy(), role -> Setting.of(role.toString()));
        optional(tree, "evidenceNote", criterion.evidenceNote(), CriteriaWriter::text);
        list(tree, "basis", criterion.basis(), CriteriaWriter::basis);
        return tree.build();
    }

    private static Setting rule(RuleDefinition rule) {
        Setting.TreeBuilder tree =
                Setting.tree().with(Settings.TYPE, rule.type().text());
        rule.settings().entries().forEach((name, setting) -> {
            checkWritable(setting);
            Setting.TreeBuilder unused = tree.with(name, setting);
        });
        return tree.build();
    }

    private static void checkWritable(Setting setting) {
        if (setting instanceof Setting.Text text && Settings.isRatio(text.value())) {
            throw new IllegalArgumentException(
                    "a text setting must not have the form of a ratio such as 40/3; maybe a number is meant");
        }
        if (setting instanceof Setting.Sequence sequence) {
            sequence.items().forEach(CriteriaWriter::checkWritable);
        } else if (setting instanceof Setting.Tree tree) {
            tree.entries().values().forEach(CriteriaWriter::checkWritable);
        }
    }

    static Setting text(LocalizedText text) {
        return text.en()
                .<Setting>map(en ->
                        Setting.tree().with("vi", text.vi()).with("en", en).build())
                .orElseGet(() -> Setting.of(text.vi()));
    }

    static Setting basis(LegalBasis basis) {
        Setting.TreeBuilder tree = Setting.tree();
        basis.document().ifPresent(document -> {
            Setting.TreeBuilder unused = tree.with("document", document.text());
            optional(tree, "date", document.date(), day -> Setting.of(day.toString()));
        });
        optional(tree, "title", basis.title(), CriteriaWriter::text);
        optional(tree, "clause", basis.clause(), Setting::of);
        optional(tree, "url", basis.url(), Setting::of);
        return tree.build();
    }

    static <T> void optional(Setting.TreeBuilder tree, String key, Optional<T> value, Function<T, Setting> setting) {
        value.ifPresent(given -> {
            Setting.TreeBuilder unused = tree.with(key, setting.apply(given));
        });
    }

    /** Adds a list that is left out when it is empty. */
    static <T> void list(Setting.TreeBuilder tree, String key, Collection<T> elements, Function<T, Setting> setting) {
        if (!elements.isEmpty()) {
            Setting.TreeBuilder unused = tree.with(key, sequence(elements, setting));
        }
    }

    static <T> Setting sequence(Collection<T> elements, Function<T, Setting> setting) {
        List<Setting> items = elements.stream().map(setting).toList();
        return Setting.of(items);
    }
}
