package vn.dvk.core.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.VietnameseText;

/**
 * Mô hình "Dân vận khéo": a way of organising mass work that a unit or a person registers and runs.
 *
 * <p>A model is not an {@link Exemplar}: what is recognised is the way of working, and models themselves divide into
 * those of collectives, of individuals and of households. Owner, kind, place and period may be "not stated". A model has
 * exactly one primary sector, so that counts by sector add up, and may serve further ones. Whether it is effective,
 * recognised, outstanding or commended is no attribute of it but the sum of dated decisions.
 *
 * <p>Two models are equal when all their attributes are; identity is {@link #id()}. {@link #toString()} redacts titles,
 * which can reveal a religion or an ethnic group. Immutable and thread-safe.
 *
 * <p>Source: the definition of the mass work commission of Bình Phước, danvanbinhphuoc.vn, 22 June 2020: a way of
 * organising mass work with high effect, applied and replicable in one or more fields.
 */
@Value.Immutable
public abstract class EmulationModel {
    EmulationModel() {}

    /** Starts a model; id, title and primary sector are required. */
    public static Builder builder() {
        return ImmutableEmulationModel.builder();
    }

    /** Returns the identifier, unique in its register. */
    public abstract ModelId id();

    @Value.Redacted
    public abstract LocalizedText title();

    /** Returns the code of the one sector under which the model is counted. */
    public abstract Code primarySector();

    /** Returns the codes of the sectors that it serves besides, never its primary one; in the order given. */
    public abstract Set<Code> furtherSectors();

    /** Returns whose model it is, if stated. */
    public abstract Optional<SubjectKind> kind();

    /** Returns the owners over time, in order; empty if not stated. */
    public abstract List<Ownership> ownerships();

    /** Returns the unit in whose area it runs, if stated and if that is not simply the owner's. */
    public abstract Optional<UnitId> place();

    /** Returns when it runs: often only a month is known, such as since 6/2022. */
    public abstract Optional<DateRange> period();

    /** Returns the registrations, at most one of them new; in the order given. */
    public abstract List<Registration> registrations();

    /** Returns what units do in it: leading, coordinating, twinned, benefiting; ownership is not repeated. */
    public abstract List<Participation> participations();

    /** Returns the codes of the programmes it serves. */
    public abstract Set<Code> programmes();

    /** Returns the results printed about this model, never indicators of the area around it. */
    public abstract List<ResultFigure> results();

    /** Returns further places where sources name it; the title under the primary sector is not repeated. */
    public abstract List<Naming> furtherNamings();

    /** Returns the owner on that day, if stated. */
    public Optional<UnitId> ownerOn(LocalDate day) {
        requireNonNull(day, "day");
        return ownerships().stream()
                .filter(ownership -> ownership.period().contains(day))
                .map(Ownership::owner)
                .findFirst();
    }

    /** Returns the codes of all sectors that it serves, the primary one first. */
    public Set<Code> sectors() {
        return ImmutableSet.<Code>builder()
                .add(primarySector())
                .addAll(furtherSectors())
                .build();
    }

    /** Returns all namings: the title under the primary sector, then the further ones. Several namings are one model. */
    public List<Naming> namings() {
        return ImmutableList.<Naming>builder()
                .add(new Naming(title(), primarySector()))
                .addAll(furtherNamings())
                .build();
    }

    /**
     * Returns whether a source names the model like that: punctuation, case and the place of the tone mark do not count,
     * so "Xứ, họ đạo bình yên" is "Xứ họ đạo bình yên".
     */
    public boolean isNamed(String name) {
        String key = VietnameseText.lookUpKey(name);
        return namings().stream()
                .anyMatch(naming -> VietnameseText.lookUpKey(naming.text().vi()).equals(key));
    }

    @Value.Check
    void check() {
        if (furtherSectors().contains(primarySector())) {
            throw new IllegalArgumentException(
                    "furtherSectors of model '" + id() + "' must not repeat its primary sector " + primarySector());
        }
        for (int i = 1; i < ownerships().size(); i++) {
            if (!ownerships().get(i - 1).period().isBefore(ownerships().get(i).period())) {
                throw new IllegalArgumentException(
                        "ownerships of model '" + id() + "' must follow one another, but the one at index " + i
                                + " does not start after the one before");
            }
        }
        long keys = results().stream().map(ResultFigure::key).distinct().count();
        if (keys != results().size()) {
            throw new IllegalArgumentException("results of model '" + id() + "' must have different keys, but "
                    + results().size() + " have " + keys);
        }
        RegistrationOrder.check(id(), registrations());
    }

    /** Builds an {@link EmulationModel}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder id(ModelId id);

        Builder title(LocalizedText title);

        Builder primarySector(Code primarySector);

        Builder addFurtherSector(Code furtherSector);

        Builder kind(SubjectKind kind);

        Builder addOwnership(Ownership ownership);

        Builder place(UnitId place);

        Builder period(DateRange period);

        Builder addRegistration(Registration registration);

        Builder addParticipation(Participation participation);

        Builder addProgramme(Code programme);

        Builder addResult(ResultFigure result);

        Builder addFurtherNaming(Naming furtherNaming);

        /**
         * Builds the model.
         *
         * @throws IllegalStateException if id, title or primary sector is missing
         * @throws IllegalArgumentException if a further sector repeats the primary one, ownerships overlap or are out
         *     of order, two results have one key, two registrations are new or are for one period, or a continued one
         *     is for a period before the new one
         */
        EmulationModel build();
    }
}
