package vn.dvk.scoring.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.error.Problems;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/** The titles of criteria, parts and levels, under the keys by which explanations look for them; for use by one thread. */
final class MarkTitles {
    private final Map<String, LocalizedText> labels = new LinkedHashMap<>();

    /** Names a criterion, or a part of one. */
    void name(Code marked, LocalizedText title) {
        labels.putIfAbsent("mark." + marked, title);
    }

    /** Names a part by its own setting {@code title}, if it has a sound one. */
    void name(Code marked, Setting.Tree settings) {
        title(settings).ifPresent(title -> name(marked, title));
    }

    /** Names the levels of a criterion, or of a part of one. */
    void levels(Code marked, Setting.Tree settings) {
        if (settings.find("levels").orElse(null) instanceof Setting.Sequence levels) {
            for (Setting level : levels.items()) {
                if (level instanceof Setting.Tree tree && tree.find("code").orElse(null) instanceof Setting.Text code) {
                    title(tree).ifPresent(title -> labels.putIfAbsent("level." + marked + "." + code.value(), title));
                }
            }
        }
    }

    Map<String, LocalizedText> labels() {
        return labels;
    }

    private static Optional<LocalizedText> title(Setting.Tree settings) {
        Problems unused = new Problems();
        return settings.find("title").flatMap(title -> new SettingText(unused::add).title(title, ""));
    }
}
