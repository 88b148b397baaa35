package vn.dvk.scoring.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * Reads settings, whose names and meaning only the rule's type knows: any JSON value but null.
 *
 * <p>A text in the form of a ratio, such as {@code "40/3"}, is a number, so that every exact number can be written.
 */
final class Settings {
    /** The key beside the settings of a rule that names its type. */
    static final String TYPE = "type";

    private static final Pattern RATIO = Pattern.compile("-?[0-9]+/[0-9]+");

    private Settings() {}

    static Optional<RuleDefinition> rule(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<Code> type = in.required(TYPE, Scalars::code);
            Map<String, Setting> settings = new LinkedHashMap<>();
            in.keys().stream()
                    .filter(key -> !key.equals(TYPE))
                    .forEach(key -> in.required(key, Settings::setting, value -> settings.put(key, value)));
            return in.build(() -> new RuleDefinition(type.get(), new Setting.Tree(settings)));
        });
    }

    static Optional<Setting> setting(Cursor at) {
        Node node = at.node();
        if (node instanceof Node.Tree) {
            return at.fields().flatMap(Settings::tree);
        }
        if (node instanceof Node.Sequence) {
            return at.items().flatMap(Settings::sequence);
        }
        if (node instanceof Node.Text text) {
            return isRatio(text.value()) ? Scalars.points(at).map(Setting::of) : Optional.of(Setting.of(text.value()));
        }
        if (node instanceof Node.Number number) {
            return Optional.of(Setting.of(Points.of(new BigDecimal(number.value()))));
        }
        return node instanceof Node.Flag flag ? Optional.of(Setting.of(flag.value())) : at.wrongType("value");
    }

    static boolean isRatio(String text) {
        return RATIO.matcher(text).matches();
    }

    private static Optional<Setting> tree(Fields in) {
        Map<String, Setting> entries = new LinkedHashMap<>();
        in.keys().forEach(key -> in.required(key, Settings::setting, value -> entries.put(key, value)));
        return in.build(() -> new Setting.Tree(entries));
    }

    private static Optional<Setting> sequence(List<Cursor> items) {
        List<Setting> settings = new ArrayList<>();
        items.forEach(item -> setting(item).ifPresent(settings::add));
        return settings.size() == items.size() ? Optional.of(Setting.of(settings)) : Optional.empty();
    }
}
