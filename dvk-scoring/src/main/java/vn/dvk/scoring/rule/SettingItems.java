package vn.dvk.scoring.rule;

import java.util.ArrayList;
import java.util.List;
import vn.dvk.core.criteria.Setting;

/** Collects the items of a list of settings; for use by one thread. */
final class SettingItems {
    private final List<Setting> items = new ArrayList<>();

    void add(Setting item) {
        items.add(item);
    }

    /** A tree with the list under that name. */
    Setting.TreeBuilder in(String name) {
        return Setting.tree().with(name, Setting.of(items));
    }
}
