package vn.dvk.core.criteria;

import java.util.Objects;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.LocalizedText;

/**
 * Khai báo số liệu: the declaration of a fact that the rules of an edition may read.
 *
 * <p>Equality is by all components. Immutable and thread-safe.
 *
 * @param key the key, unique in its edition
 * @param title what the fact is
 * @param type the values it may take
 */
public record FactDeclaration(FactKey key, LocalizedText title, FactType type) {
    public FactDeclaration {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(type, "type");
    }
}
