package vn.dvk.core.model;

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

/**
 * A model (mô hình "Dân vận khéo"): a way of organising mass work that a unit or a person registers and runs.
 *
 * <p>A model is not an {@link Exemplar}: what is recognised is the way of working, and models themselves divide into
 * those of collectives and those of individuals. Owner, kind, place and start may be "not stated". A model has exactly
 * one primary sector, so that counts by sector add up, and may name further ones. Whether it is effective, recognised,
 * outstanding or commended is no attribute of it but the sum of dated decisions.
 *
 * <p>Two models are equal when all their attributes are; identity is {@link #id()}. {@link #toString()} redacts titles,
 * which can reveal a religion or an ethnic group. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class EmulationModel {
    EmulationModel() {}

    /** Starts a model; id, title and primary sector are required. */
    public static Builder builder() {
        return ImmutableEmulationModel.builder();
    }

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

    public abstract List<Registration> registrations();

    public abstract List<Participation> participations();

    /** Returns the codes of the programmes it serves. */
    public abstract Set<Code> programmes();

    public abstract List<ResultFigure> results();

    /** Returns further places where sources name it; the title under the primary sector is not repeated. */
    public abstract List<Naming> furtherNamings();

    /** Returns the owner on that day, if stated. */
    public Optional<UnitId> ownerOn(LocalDate day) {
        return ownerships().stream()
                .filter(ownership -> ownership.period().contains(day))
                .map(Ownership::owner)
                .findFirst();
    }

    @Value.Check
    void check() {
        if (furtherSectors().contains(primarySector())) {
            throw new IllegalArgumentException(
                    "furtherSectors must not repeat the primary sector " + primarySector() + " of model " + id());
        }
        for (int i = 1; i < ownerships().size(); i++) {
            if (!ownerships().get(i - 1).period().isBefore(ownerships().get(i).period())) {
                throw new IllegalArgumentException("ownerships of model " + id()
                        + " must follow one another, but ownership " + i + " does not start after the one before");
            }
        }
        long keys = results().stream().map(ResultFigure::key).distinct().count();
        if (keys != results().size()) {
            throw new IllegalArgumentException("results of model " + id() + " must have different keys");
        }
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
         *     of order, or two results have one key
         */
        EmulationModel build();
    }
}
