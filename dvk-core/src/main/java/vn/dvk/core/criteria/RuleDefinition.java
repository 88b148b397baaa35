package vn.dvk.core.criteria;

import java.util.Objects;
import vn.dvk.core.value.Code;

/**
 * Quy tắc chấm: the rule of a criterion as data, the type that computes it and the settings of that type.
 *
 * <p>Core knows no types; the scoring engine looks the type up and checks the settings when it compiles the edition.
 * Immutable and thread-safe.
 *
 * @param type the id of the rule type, such as {@code table}
 * @param settings the settings, empty if the type needs none
 */
public record RuleDefinition(Code type, Setting.Tree settings) {
    public RuleDefinition {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(settings, "settings");
    }

    /** Returns the definition of a rule of that type with those settings. */
    public static RuleDefinition of(String type, Setting.Tree settings) {
        return new RuleDefinition(Code.of(type), settings);
    }
}
