package vn.dvk.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * Điển hình "Dân vận khéo": a person, a household or a collective that shines, not a model.
 *
 * <p>Exemplars are honoured and commended in a chain of their own, which is never joined to that of models. dvk asks for
 * no number of an identity card, no date of birth and no address.
 *
 * <p>Equality is by all attributes; identity is {@link #id()}. {@link #toString()} redacts the name. Immutable and
 * thread-safe.
 *
 * <p>Source: the definition of the mass work commission of Bình Phước, danvanbinhphuoc.vn, 22 June 2020; personal data:
 * Luật 91/2025/QH15.
 */
@Value.Immutable
public abstract class Exemplar {
    Exemplar() {}

    /** Starts an exemplar; id, name and kind are required. */
    public static Builder builder() {
        return ImmutableExemplar.builder();
    }

    /** Returns the identifier, unique in its register. */
    public abstract ExemplarId id();

    /** Returns the name of the person, household or collective. */
    @Value.Redacted
    public abstract LocalizedText name();

    public abstract SubjectKind kind();

    /** Returns the code of the sector, if stated. */
    public abstract Optional<Code> sector();

    /** Returns the unit that the exemplar belongs to, if stated. */
    public abstract Optional<UnitId> unit();

    /** Builds an {@link Exemplar}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder id(ExemplarId id);

        Builder name(LocalizedText name);

        Builder kind(SubjectKind kind);

        Builder sector(Code sector);

        Builder unit(UnitId unit);

        /**
         * Builds the exemplar.
         *
         * @throws IllegalStateException if id, name or kind is missing
         */
        Exemplar build();
    }
}
