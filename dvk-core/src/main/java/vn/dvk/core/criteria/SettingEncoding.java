package vn.dvk.core.criteria;

import java.util.Map;
import vn.dvk.core.value.CanonicalWriter;

/** Writes settings in the canonical encoding; the entries of a tree by name, since equality ignores their order. */
final class SettingEncoding {
    private SettingEncoding() {}

    static void write(Setting setting, CanonicalWriter to) {
        if (setting instanceof Setting.Text text) {
            to.text(text.value());
        } else if (setting instanceof Setting.Number number) {
            to.number(number.value());
        } else if (setting instanceof Setting.Flag flag) {
            to.flag(flag.value());
        } else if (setting instanceof Setting.Sequence sequence) {
            to.list(sequence.items().size());
            sequence.items().forEach(item -> write(item, to));
        } else if (setting instanceof Setting.Tree tree) {
            to.begin("settings").field("entries").list(tree.entries().size());
            tree.entries().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> {
                        to.begin("entry").field("name").text(entry.getKey()).field("value");
                        write(entry.getValue(), to);
                        to.end();
                    });
            to.end();
        }
    }
}
