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
 * @param direction which way it gets better; rules that break it do not compile
 * @param source whether it is a result or an attribute of the subject
 */
public record FactDeclaration(
        FactKey key, LocalizedText title, FactType type, FactDirection direction, FactSource source) {
    public FactDeclaration {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(source, "source");
    }

    /** Declares a result of which no direction is stated. */
    public FactDeclaration(FactKey key, LocalizedText title, FactType type) {
        this(key, title, type, FactDirection.NOT_STATED, FactSource.DOSSIER);
    }

    /** Returns the same declaration with that direction. */
    public FactDeclaration with(FactDirection other) {
        return new FactDeclaration(key, title, type, other, source);
    }

    /** Returns the same declaration as an attribute of the subject. */
    public FactDeclaration ofSubject() {
        return new FactDeclaration(key, title, type, direction, FactSource.SUBJECT);
    }
}
