package vn.dvk.scoring.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dvk.core.criteria.ConditionSettings;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.error.Problems;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;

/**
 * Reads conditions over the facts of one edition. Whether they fit these facts is found when the edition is compiled, beside all
 * else that is wrong with it.
 */
final class Conditions {
    private final Map<FactKey, FactType> facts = new LinkedHashMap<>();
    private boolean known = true;

    /** Declares a fact; of one that is declared twice, the first declaration counts. */
    void declare(FactDeclaration fact) {
        facts.putIfAbsent(fact.key(), fact.type());
    }

    /** Says that some facts could not be read: conditions over them would only give problems that are none. */
    void unknown() {
        known = false;
    }

    Optional<Condition> read(Cursor at) {
        return Settings.setting(at).flatMap(setting -> {
            if (!known) {
                at.reading().meetFault();
                return Optional.empty();
            }
            Problems problems = new Problems();
            Optional<Condition> condition = ConditionSettings.parseUnchecked(
                    setting, at.trail().pointer(), key -> Optional.ofNullable(facts.get(key)), problems);
            problems.list().forEach(at.reading()::report);
            return condition;
        });
    }
}
