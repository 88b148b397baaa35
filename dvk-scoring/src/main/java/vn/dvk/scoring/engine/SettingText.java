package vn.dvk.scoring.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** Reads single settings as typed values; a fault is reported and gives nothing. */
final class SettingText {
    private final BiConsumer<String, Message> problems;

    SettingText(BiConsumer<String, Message> problems) {
        this.problems = problems;
    }

    Optional<Points> points(Setting setting, String path) {
        if (setting instanceof Setting.Number number) {
            return Optional.of(number.value());
        }
        if (setting instanceof Setting.Text text) {
            try {
                return Optional.of(Points.parse(text.value()));
            } catch (NumberFormatException e) {
                return fault(path, SettingCodes.NOT_POINTS);
            }
        }
        return fault(path, SettingCodes.NOT_POINTS);
    }

    /** A share in [0, 1] or beyond, such as "1/2" or 0.5; negative ones are negative levels. */
    Optional<Points> share(Setting setting, String path) {
        return points(setting, path);
    }

    Optional<String> text(Setting setting, String path) {
        return setting instanceof Setting.Text text ? Optional.of(text.value()) : fault(path, SettingCodes.NOT_A_TEXT);
    }

    Optional<Boolean> flag(Setting setting, String path) {
        return setting instanceof Setting.Flag flag ? Optional.of(flag.value()) : fault(path, SettingCodes.NOT_A_FLAG);
    }

    Optional<Code> code(Setting setting, String path) {
        if (setting instanceof Setting.Text text && Code.isValid(text.value())) {
            return Optional.of(Code.of(text.value()));
        }
        return fault(path, SettingCodes.NOT_A_CODE);
    }

    Optional<String> choice(Setting setting, String path, List<String> names) {
        if (setting instanceof Setting.Text text && names.contains(text.value())) {
            return Optional.of(text.value());
        }
        problems.accept(path, Message.of(SettingCodes.NOT_A_CHOICE).with("allowed", String.join("|", names)));
        return Optional.empty();
    }

    /** A text in Vietnamese, or an object with "vi" and perhaps "en". */
    Optional<LocalizedText> title(Setting setting, String path) {
        if (setting instanceof Setting.Text vi) {
            return isGood(vi.value(), path) ? Optional.of(LocalizedText.of(vi.value())) : Optional.empty();
        }
        if (!(setting instanceof Setting.Tree tree) || !(tree.find("vi").orElse(setting) instanceof Setting.Text vi)) {
            return fault(path, SettingCodes.NOT_A_TITLE);
        }
        boolean good = isGood(vi.value(), Pointer.child(path, "vi"));
        Optional<Setting> second = tree.find("en");
        if (second.isEmpty()) {
            return good && known(tree, path) ? Optional.of(LocalizedText.of(vi.value())) : Optional.empty();
        }
        if (!(second.get() instanceof Setting.Text en)) {
            return fault(Pointer.child(path, "en"), SettingCodes.NOT_A_TEXT);
        }
        good &= isGood(en.value(), Pointer.child(path, "en"));
        return good && known(tree, path) ? Optional.of(LocalizedText.of(vi.value(), en.value())) : Optional.empty();
    }

    private boolean known(Setting.Tree tree, String path) {
        boolean known = true;
        for (String name : tree.names()) {
            if (!name.equals("vi") && !name.equals("en")) {
                problems.accept(
                        Pointer.child(path, name),
                        Message.of(SettingCodes.UNKNOWN_SETTING).with("setting", name));
                known = false;
            }
        }
        return known;
    }

    private boolean isGood(String text, String path) {
        List<Message> faults = LocalizedText.faults(text);
        faults.forEach(fault -> problems.accept(path, fault));
        return faults.isEmpty();
    }

    private <T> Optional<T> fault(String path, String code) {
        problems.accept(path, Message.of(code));
        return Optional.empty();
    }
}
