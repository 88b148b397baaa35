package vn.dvk.scoring.outcome;

import com.google.common.collect.ImmutableSet;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The few terms of a reason by name, in the order added; nothing is copied to make it. */
final class ReasonTerms extends AbstractMap<String, Term> {
    private final String[] names;
    private final Term[] values;

    ReasonTerms(String[] names, Term[] values) {
        this.names = names;
        this.values = values;
    }

    @Override
    public @Nullable Term get(@Nullable Object name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return values[i];
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
        for (int i = 0; i < names.length; i++) {
            action.accept(names[i], values[i]);
        }
    }

    @Override
    public Set<Map.Entry<String, Term>> entrySet() {
        ImmutableSet.Builder<Map.Entry<String, Term>> entries = ImmutableSet.builder();
        forEach((name, term) -> entries.add(Map.entry(name, term)));
        return entries.build();
    }
}
