package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.error.Message;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.scoring.rule.FactSlot;

/**
 * Finds the fact that a setting names.
 *
 * @param compiler knows the declared facts, and collects problems
 * @param path where the setting is
 */
record FactSetting(RuleCompiler compiler, String path) {

    /** The slot of a fact of one of some kinds, or of any if none is named; after a problem a slot of no consequence. */
    FactSlot slot(Optional<Code> key, Code otherwise, FactKind... kinds) {
        Optional<FactSlot> slot = key.flatMap(code -> compiler.fact(new FactKey(code)));
        if (key.isPresent() && slot.isEmpty()) {
            compiler.add(
                    path,
                    Message.of(SettingCodes.UNKNOWN_FACT).with("fact", key.get().text()));
        }
        slot.ifPresent(found -> requireKind(found.declaration(), kinds));
        return slot.orElseGet(() -> dummy(key.orElse(otherwise)));
    }

    private void requireKind(FactDeclaration fact, FactKind... kinds) {
        Set<FactKind> allowed = ImmutableSet.copyOf(kinds);
        FactKind kind = fact.type().kind();
        if (!allowed.isEmpty() && !allowed.contains(kind)) {
            compiler.add(
                    path,
                    Message.of(SettingCodes.FACT_KIND)
                            .with("fact", fact.key().toString())
                            .with("kind", kind.name())
                            .with(
                                    "allowed",
                                    Stream.of(kinds).map(FactKind::name).collect(Collectors.joining("|"))));
        }
    }

    private static FactSlot dummy(Code key) {
        FactDeclaration none = new FactDeclaration(new FactKey(key), LocalizedText.of(key.text()), FactType.count());
        return new FactSlot(0, none);
    }
}
