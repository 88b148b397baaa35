package vn.dvk.scoring.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.value.Code;

/**
 * Các loại quy tắc: the rule types that editions may name.
 *
 * <p>The built-in types are always among them. Immutable and thread-safe.
 *
 * <pre>{@code
 * RuleTypes types = RuleTypes.builder().add(new DoubleCredit()).discover(loader).require("acme:double-credit").build();
 * }</pre>
 */
public final class RuleTypes {
    private static final RuleTypes BUILT_IN = builder().build();

    private final ImmutableMap<Code, RuleType> types;

    RuleTypes(ImmutableMap<Code, RuleType> types) {
        this.types = types;
    }

    /** Returns dvk's own types, in the order of docs/rules.md. */
    public static RuleTypes builtIn() {
        return BUILT_IN;
    }

    /** Starts with the built-in types. */
    public static Builder builder() {
        return new RuleTypesBuilder();
    }

    /** Returns the type of that id, if it is registered. */
    public Optional<RuleType> find(Code id) {
        return Optional.ofNullable(types.get(requireNonNull(id, "id")));
    }

    /** Returns the ids: the built-in ones, then the others in alphabetical order. */
    public Set<Code> ids() {
        return types.keySet();
    }

    @Override
    public String toString() {
        return "RuleTypes" + types.keySet();
    }

    /** Collects rule types; for use by one thread. */
    public interface Builder {

        /** Adds a type. */
        Builder add(RuleType type);

        /** Adds types. */
        Builder addAll(Iterable<? extends RuleType> types);

        /** Adds every type that {@link java.util.ServiceLoader} finds with that loader. */
        Builder discover(ClassLoader loader);

        /** Demands that types of those ids be there. */
        Builder require(String... ids);

        /**
         * Builds the types. A type that was added and also discovered, of one class and semantics version, counts once, and
         * so does one object that was added twice; whatever else has an id that is taken is refused.
         *
         * @throws vn.dvk.core.error.InvalidDefinitionException if two types have one id, a required id is missing, or a
         *     type cannot be loaded; all of it at once
         */
        RuleTypes build();
    }
}
