package vn.dvk.scoring.engine;

import java.util.Optional;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.rule.CompiledRule;

/**
 * Compiles the rule of a part of another rule.
 *
 * @param compiler compiles rules, and collects problems
 * @param texts reads settings
 */
record PartRule(RuleCompiler compiler, SettingText texts) {

    CompiledRule compiled(Setting found, Code part, LocalizedText title, Points maximum, String path) {
        if (!(found instanceof Setting.Tree tree)) {
            compiler.add(path, Message.of(SettingCodes.NOT_AN_OBJECT));
            return new FaultyRule();
        }
        Optional<Setting> type = tree.find("type");
        if (type.isEmpty()) {
            compiler.add(path, Message.of(SettingCodes.MISSING_SETTING).with("setting", "type"));
            return new FaultyRule();
        }
        Optional<Code> id = texts.code(type.get(), Pointer.child(path, "type"));
        return id.map(code -> compiler.compile(code, tree, new RulePlace(part, title, maximum, path)))
                .orElseGet(FaultyRule::new);
    }
}
