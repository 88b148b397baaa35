package vn.dvk.scoring.json;

import vn.dvk.core.criteria.Setting;
import vn.dvk.core.organization.Extent;
import vn.dvk.core.organization.LineageLink;
import vn.dvk.core.organization.OfficialKey;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitVersion;
import vn.dvk.core.value.DateRange;

/** Turns unit directories into settings in the form of the document; each source is written where it is cited. */
final class UnitsWriter {
    private UnitsWriter() {}

    static String write(UnitDirectory directory) {
        Setting.TreeBuilder document = Setting.tree()
                .with("format", UnitDirectoryJson.FORMAT)
                .with("version", 1)
                .with("units", CriteriaWriter.sequence(directory.units(), UnitsWriter::unit));
        CriteriaWriter.list(document, "lineage", directory.links(), UnitsWriter::link);
        return SettingText.write(document.build());
    }

    private static Setting unit(Unit unit) {
        return Setting.tree()
                .with("id", unit.id().toString())
                .with("versions", CriteriaWriter.sequence(unit.versions(), UnitsWriter::version))
                .build();
    }

    private static Setting version(UnitVersion version) {
        Setting.TreeBuilder tree = Setting.tree()
                .with("name", CriteriaWriter.text(version.name()))
                .with("kind", version.kind().toString());
        CriteriaWriter.optional(tree, "level", version.level(), level -> Setting.of(level.toString()));
        CriteriaWriter.optional(tree, "key", version.key(), UnitsWriter::key);
        if (!version.validity().equals(DateRange.always())) {
            tree = tree.with("validity", version.validity().toString());
        }
        CriteriaWriter.optional(tree, "parent", version.parent(), parent -> Setting.of(parent.toString()));
        CriteriaWriter.optional(tree, "place", version.place(), place -> Setting.of(place.toString()));
        CriteriaWriter.list(tree, "basis", version.basis(), CriteriaWriter::basis);
        return tree.build();
    }

    private static Setting key(OfficialKey key) {
        Setting.TreeBuilder tree = Setting.tree().with("scheme", key.scheme().text());
        CriteriaWriter.optional(tree, "code", key.code(), code -> Setting.of(code.text()));
        CriteriaWriter.optional(tree, "validFrom", key.validFrom(), day -> Setting.of(day.toString()));
        return tree.build();
    }

    private static Setting link(LineageLink link) {
        Setting.TreeBuilder tree = Setting.tree()
                .with("from", link.from().toString())
                .with("to", link.to().toString())
                .with("kind", link.kind().name())
                .with("effective", link.effective().toString());
        if (link.extent() != Extent.NOT_STATED) {
            tree = tree.with("extent", link.extent().name());
        }
        if (!link.shares().isEmpty()) {
            Setting.TreeBuilder shares = Setting.tree();
            link.shares().forEach((key, share) -> {
                Setting.TreeBuilder unused = shares.with(key.text(), share);
            });
            tree = tree.with("shares", shares.build());
        }
        CriteriaWriter.list(tree, "basis", link.basis(), CriteriaWriter::basis);
        return tree.build();
    }
}
