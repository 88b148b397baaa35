package vn.dvk.scoring.rule;

import java.util.Optional;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.value.Code;

/**
 * Loại quy tắc chấm: one kind of rule, which compiles the settings of a criterion into a {@link CompiledRule}.
 *
 * <p>Implemented by users. Register it with {@link RuleTypes#builder()}, or name the class in {@code
 * META-INF/services/vn.dvk.scoring.rule.RuleType} and let {@link RuleTypes.Builder#discover(ClassLoader)} find it.
 * Implementations must be immutable and thread-safe.
 *
 * <pre>{@code
 * public final class DoubleCredit implements RuleType {
 *     public Code id() { return Code.of("acme:double-credit"); }
 *     public int semanticsVersion() { return 1; }
 *     public CompiledRule compile(RuleSetup setup) {
 *         FactSlot events = setup.fact("fact", FactKind.COUNT);
 *         Points each = setup.points("each");
 *         return CompiledRule.computed(setup, Points.ZERO, setup.maximum(), List.of(events),
 *                 in -> each.times(2).times(in.count(events)).min(setup.maximum()), "acme.double-credit");
 *     }
 * }
 * }</pre>
 */
public interface RuleType {

    /** Returns the id that a definition names as {@code type}; ids without a colon are dvk's own. */
    Code id();

    /** Returns the version of what the type computes, 1 or more; to be raised when the same settings give other points. */
    int semanticsVersion();

    /**
     * Compiles the settings of one criterion. Faults go to {@code setup} and are not thrown; what is asked of the setup
     * always gives a value to go on with, so that one run finds all faults.
     */
    CompiledRule compile(RuleSetup setup);

    /** Returns the words of the type's own codes, if it has any. */
    default Optional<MessageTable> words() {
        return Optional.empty();
    }
}
