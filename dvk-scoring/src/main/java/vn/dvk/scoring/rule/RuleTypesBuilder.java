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
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problems;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.ScoringMessages;

/** Collects rule types and finds everything wrong with them. */
@CanIgnoreReturnValue
final class RuleTypesBuilder implements RuleTypes.Builder {
    private final List<RegisteredType> added = new ArrayList<>();
    private final List<String> required = new ArrayList<>();
    private final Problems problems = new Problems();

    @Override
    public RuleTypes.Builder add(RuleType type) {
        register(requireNonNull(type, "type"), false);
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
                    register(found.next(), true);
                }
            } catch (ServiceConfigurationError e) {
                report(ServiceFiles.fault(e, loader));
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
        Map<Code, RegisteredType> builtIn = new LinkedHashMap<>();
        BuiltInTypes.all().forEach(type -> builtIn.put(type.id(), new RegisteredType(type, 0, false)));
        Map<Code, RegisteredType> others = new TreeMap<>();
        for (RegisteredType type : added) {
            @Nullable Code id = type.type().id();
            if (id == null) {
                report(Message.of(RuleCodes.TYPE_WITHOUT_ID).with("class", Argument.code(type.origin())));
            } else {
                RegisteredType earlier = builtIn.containsKey(id) ? builtIn.get(id) : others.putIfAbsent(id, type);
                check(id, type, earlier);
            }
        }
        ImmutableMap.Builder<Code, RuleType> all = ImmutableMap.builder();
        builtIn.forEach((id, type) -> all.put(id, type.type()));
        others.forEach((id, type) -> all.put(id, type.type()));
        ImmutableMap<Code, RuleType> types = all.buildOrThrow();
        for (String id : required) {
            if (!Code.isValid(id) || !types.containsKey(Code.of(id))) {
                report(Message.of(RuleCodes.TYPE_REQUIRED).with("type", id));
            }
        }
        problems.throwIfAny(RuleCodes.TYPES, ScoringMessages.table());
        return new RuleTypes(types);
    }

    private void register(RuleType type, boolean discovered) {
        added.add(new RegisteredType(type, added.size() + 1, discovered));
    }

    private void check(Code id, RegisteredType type, @Nullable RegisteredType earlier) {
        if (earlier != null && !type.repeats(earlier)) {
            report(Message.of(RuleCodes.TYPE_TWICE)
                    .with("type", id.text())
                    .with("first", earlier.origin())
                    .with("second", type.origin()));
        }
        int version = type.type().semanticsVersion();
        if (version < 1) {
            report(Message.of(RuleCodes.TYPE_VERSION).with("type", id.text()).with("version", version));
        }
    }

    private void report(Message message) {
        problems.add("", message);
    }
}
