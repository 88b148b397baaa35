package vn.dvk.scoring.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problems;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.ScoringMessages;

/** Collects rule types and finds everything wrong with them. */
@CanIgnoreReturnValue
final class RuleTypesBuilder implements RuleTypes.Builder {
    private final List<RuleType> added = new ArrayList<>();
    private final List<String> required = new ArrayList<>();
    private final Problems problems = new Problems();

    @Override
    public RuleTypes.Builder add(RuleType type) {
        added.add(requireNonNull(type, "type"));
        return this;
    }

    @Override
    public RuleTypes.Builder addAll(Iterable<? extends RuleType> types) {
        requireNonNull(types, "types").forEach(this::add);
        return this;
    }

    @Override
    public RuleTypes.Builder discover(ClassLoader loader) {
        Iterator<RuleType> found = ServiceLoader.load(RuleType.class, requireNonNull(loader, "loader"))
                .iterator();
        boolean more = true;
        while (more) {
            try {
                more = found.hasNext();
                if (more) {
                    added.add(found.next());
                }
            } catch (ServiceConfigurationError e) {
                report(Message.of(RuleCodes.TYPE_NOT_LOADED).with("cause", cause(e)));
            }
        }
        return this;
    }

    @Override
    public RuleTypes.Builder require(String... ids) {
        required.addAll(List.of(ids));
        return this;
    }

    @Override
    public RuleTypes build() {
        Map<Code, RuleType> builtIn = new LinkedHashMap<>();
        BuiltInTypes.all().forEach(type -> builtIn.put(type.id(), type));
        Map<Code, RuleType> others = new TreeMap<>();
        for (RuleType type : added) {
            Code id = type.id();
            RuleType earlier = builtIn.containsKey(id) ? builtIn.get(id) : others.putIfAbsent(id, type);
            if (earlier != null && !earlier.getClass().equals(type.getClass())) {
                report(Message.of(RuleCodes.TYPE_TWICE)
                        .with("type", id.text())
                        .with("first", origin(earlier))
                        .with("second", origin(type)));
            }
            if (type.semanticsVersion() < 1) {
                report(Message.of(RuleCodes.TYPE_VERSION)
                        .with("type", id.text())
                        .with("version", type.semanticsVersion()));
            }
        }
        ImmutableMap<Code, RuleType> all = ImmutableMap.<Code, RuleType>builder()
                .putAll(builtIn)
                .putAll(others)
                .buildOrThrow();
        for (String id : required) {
            if (!Code.isValid(id) || !all.containsKey(Code.of(id))) {
                report(Message.of(RuleCodes.TYPE_REQUIRED).with("type", id));
            }
        }
        problems.throwIfAny(RuleCodes.TYPES, ScoringMessages.table());
        return new RuleTypes(all);
    }

    private void report(Message message) {
        problems.addAll(List.of(vn.dvk.core.error.Problem.of("", message)));
    }

    /** The class and, where it comes from one, the name of the jar. */
    private static String origin(RuleType type) {
        return TypeOrigin.of(type.getClass());
    }

    private static String cause(ServiceConfigurationError error) {
        Throwable cause = error.getCause() == null ? error : error.getCause();
        return cause.getClass().getSimpleName();
    }
}
