package vn.dvk.scoring.json;

import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.CaseEntry;
import vn.dvk.core.criteria.CaseInput;
import vn.dvk.core.criteria.ExpectedScore;
import vn.dvk.core.criteria.Setting;

/** Turns worked cases into settings in the form of the document. */
final class CaseWriter {
    private CaseWriter() {}

    static Setting entry(CaseEntry entry) {
        Setting.TreeBuilder tree = Setting.tree().with("name", entry.name());
        CriteriaWriter.optional(tree, "asOf", entry.asOf(), day -> Setting.of(day.toString()));
        if (!entry.role().equals(AssessmentRole.SELF)) {
            tree = tree.with("role", entry.role().toString());
        }
        Setting.TreeBuilder facts = Setting.tree();
        entry.facts().forEach((key, input) -> add(facts, key.toString(), input(input)));
        add(tree, "facts", facts.build());
        Setting.TreeBuilder marks = Setting.tree();
        entry.marks().forEach((code, input) -> add(marks, code.text(), input(input)));
        add(tree, "marks", marks.build());
        tree = tree.with("expected", expected(entry.expected()));
        CriteriaWriter.list(tree, "basis", entry.basis(), CriteriaWriter::basis);
        return tree.build();
    }

    private static Setting input(CaseInput input) {
        if (input instanceof CaseInput.Number number) {
            return Setting.of(number.value());
        }
        if (input instanceof CaseInput.YesNo answer) {
            return Setting.of(answer.yes());
        }
        if (input instanceof CaseInput.NotApplicable absent) {
            return Setting.tree().with("notApplicable", absent.reason().text()).build();
        }
        return Setting.of(((CaseInput.Text) input).value());
    }

    private static Setting expected(ExpectedScore expected) {
        Setting.TreeBuilder lines = Setting.tree();
        expected.lines().forEach((code, points) -> add(lines, code.text(), Setting.of(points)));
        expected.outcomes()
                .forEach((code, kind) -> add(
                        lines,
                        code.text(),
                        Setting.tree().with("outcome", kind.name()).build()));
        Setting.TreeBuilder tree = Setting.tree();
        add(tree, "lines", lines.build());
        CriteriaWriter.optional(tree, "total", expected.total(), Setting::of);
        CriteriaWriter.optional(tree, "band", expected.band(), band -> Setting.of(band.text()));
        if (expected.noBand()) {
            tree = tree.with("noBand", true);
        }
        CriteriaWriter.optional(tree, "outcome", expected.outcome(), kind -> Setting.of(kind.name()));
        return tree.build();
    }

    /** Adds a setting; an object without entries is left out. */
    private static void add(Setting.TreeBuilder tree, String key, Setting setting) {
        if (!setting.equals(Setting.Tree.EMPTY)) {
            Setting.TreeBuilder unused = tree.with(key, setting);
        }
    }
}
