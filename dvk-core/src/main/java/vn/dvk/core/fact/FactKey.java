package vn.dvk.core.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Code;

/**
 * Mã số liệu: the name under which an edition declares a fact and a dossier reports it.
 *
 * <p>The order is that of the text. Immutable and thread-safe.
 *
 * @param code the text of the key
 */
public record FactKey(Code code) implements Comparable<FactKey> {
    /**
     * The last key of each text seen, by a part of its hash: an edition has few keys and its dossiers repeat them, so that most
     * share one instance. A thread that does not see the entry of another makes an equal one.
     */
    private static final @Nullable FactKey[] RECENT = new FactKey[512];

    public FactKey {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the key with that text.
     *
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public static FactKey of(String text) {
        int place = text.hashCode() & (RECENT.length - 1);
        FactKey recent = RECENT[place];
        if (recent == null || !recent.code.text().equals(text)) {
            recent = new FactKey(Code.of(text));
            RECENT[place] = recent;
        }
        return recent;
    }

    @Override
    public int compareTo(FactKey other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.toString();
    }
}
