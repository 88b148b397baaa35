package vn.dvk.core.criteria;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.internal.SoundText;
import vn.dvk.core.value.Points;

/**
 * Thiết lập của quy tắc: one setting of a rule, a text, an exact number, a flag, a sequence or a tree of named settings.
 *
 * <p>Settings mirror what a definition file can say, so that whatever a program builds, a file can hold, and the other
 * way round. Trees keep the order in which they were written; equality of trees does not depend on it, while that of
 * sequences does. Immutable and thread-safe.
 */
public sealed interface Setting {

    /**
     * Returns a text.
     *
     * @throws IllegalArgumentException if it has half of a surrogate pair
     */
    static Setting of(String text) {
        return new Text(text);
    }

    static Setting of(Points number) {
        return new Number(number);
    }

    static Setting of(long number) {
        return new Number(Points.of(number));
    }

    static Setting of(boolean flag) {
        return new Flag(flag);
    }

    static Setting of(List<? extends Setting> items) {
        return new Sequence(ImmutableList.copyOf(items));
    }

    /** Starts a tree. */
    static TreeBuilder tree() {
        return new TreeBuilder();
    }

    /**
     * A text.
     *
     * @param value the text
     */
    record Text(String value) implements Setting {
        public Text {
            SoundText.requireEncodable(value, "value");
        }
    }

    /**
     * An exact number.
     *
     * @param value the number
     */
    @SuppressWarnings("JavaLangClash") // always written Setting.Number outside
    record Number(Points value) implements Setting {
        public Number {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * True or false.
     *
     * @param value the flag
     */
    record Flag(boolean value) implements Setting {}

    /**
     * Settings in order.
     *
     * @param items the settings
     */
    record Sequence(List<Setting> items) implements Setting {
        public Sequence {
            items = ImmutableList.copyOf(items);
        }
    }

    /**
     * Named settings.
     *
     * @param entries the settings by name, in the order written
     */
    record Tree(Map<String, Setting> entries) implements Setting {
        /** The tree without entries. */
        public static final Tree EMPTY = new Tree(Map.of());

        public Tree {
            entries = ImmutableMap.copyOf(entries);
            entries.keySet().forEach(name -> SoundText.requireEncodable(name, "name"));
        }

        /** Returns the setting of that name, if there is one. */
        public Optional<Setting> find(String name) {
            return Optional.ofNullable(entries.get(name));
        }

        /** Returns the names, in the order written. */
        public Set<String> names() {
            return entries.keySet();
        }
    }

    /** Collects the entries of a {@link Tree}; for use by one thread. */
    final class TreeBuilder {
        private final Map<String, Setting> entries = new LinkedHashMap<>();

        TreeBuilder() {}

        /**
         * Adds an entry.
         *
         * @throws IllegalArgumentException if the name is already there
         */
        public TreeBuilder with(String name, Setting value) {
            Objects.requireNonNull(name, "name");
            if (entries.putIfAbsent(name, Objects.requireNonNull(value, "value")) != null) {
                throw new IllegalArgumentException("setting '" + name + "' is given twice");
            }
            return this;
        }

        public TreeBuilder with(String name, String value) {
            return with(name, Setting.of(value));
        }

        public TreeBuilder with(String name, Points value) {
            return with(name, Setting.of(value));
        }

        public TreeBuilder with(String name, long value) {
            return with(name, Setting.of(value));
        }

        public TreeBuilder with(String name, boolean value) {
            return with(name, Setting.of(value));
        }

        /** Returns the tree. */
        public Tree build() {
            return new Tree(entries);
        }
    }
}
