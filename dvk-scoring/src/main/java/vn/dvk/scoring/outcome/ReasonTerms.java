package vn.dvk.scoring.outcome;

import com.google.common.collect.ImmutableSet;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The few terms of a reason by name, in the order added; nothing is copied to make it. */
final class ReasonTerms extends AbstractMap<String, Term> {
    private final Reason reason;

    ReasonTerms(Reason reason) {
        this.reason = reason;
    }

    @Override
    public @Nullable Term get(@Nullable Object name) {
        for (Reason one = reason; one != null; one = one.before()) {
            if (one.term() != null && one.name().equals(name)) {
                return one.term();
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Term> action) {
        forEach(reason, action);
    }

    @Override
    public Set<Map.Entry<String, Term>> entrySet() {
        ImmutableSet.Builder<Map.Entry<String, Term>> entries = ImmutableSet.builder();
        forEach((name, term) -> entries.add(Map.entry(name, term)));
        return entries.build();
    }

    private static void forEach(Reason reason, BiConsumer<? super String, ? super Term> action) {
        Reason before = reason.before();
        if (before != null) {
            forEach(before, action);
        }
        Term term = reason.term();
        if (term != null) {
            action.accept(reason.name(), term);
        }
    }
}
