package vn.dvk.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.error.Problem;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.movement.Programme;
import vn.dvk.core.movement.SectorCatalog;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.value.Code;

/**
 * Sổ đăng ký: the models and the exemplars that one body keeps a register of, with the sectors and the programmes that
 * their codes refer to.
 *
 * <p>Identifiers are unique among models and among exemplars, and every code of a sector or a programme is one of the
 * register's own. Two models may have one name: villages call their model "Tổ an ninh tự quản" independently of one
 * another, and only the body that keeps the register knows whether two entries are one model.
 *
 * <p>Equality is by all attributes, in their order. {@link #toString()} shows the identifiers alone. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class Register {
    Register() {}

    /** Starts a register; the id is required. */
    public static Builder builder() {
        return ImmutableRegister.builder();
    }

    public abstract Code id();

    /** Returns the sectors, by default the four canonical ones and "other". */
    @Value.Default
    public SectorCatalog sectors() {
        return SectorCatalog.canonical();
    }

    public abstract List<Programme> programmes();

    /** Returns the models, in the order of the register. */
    public abstract List<EmulationModel> models();

    /** Returns the exemplars, in the order of the register. */
    public abstract List<Exemplar> exemplars();

    /** Returns the model of that id, if it is registered. */
    public Optional<EmulationModel> model(ModelId id) {
        return models().stream().filter(model -> model.id().equals(id)).findFirst();
    }

    /** Returns the exemplar of that id, if it is registered. */
    public Optional<Exemplar> exemplar(ExemplarId id) {
        return exemplars().stream().filter(exemplar -> exemplar.id().equals(id)).findFirst();
    }

    /** Returns the models that have that name, as {@link EmulationModel#isNamed(String)} compares it. */
    public List<EmulationModel> modelsNamed(String name) {
        return models().stream().filter(model -> model.isNamed(name)).toList();
    }

    /**
     * Returns the references to units that the directory does not have: owners, places, participants and the units of
     * exemplars.
     *
     * @return one problem for each, code {@code dvk.register.unknown-unit}, with paths such as
     *     {@code /models/3/ownerships/0/owner}
     */
    public List<Problem> problems(UnitDirectory directory) {
        return RegisterCheck.ofUnits(this, directory);
    }

    @Value.Check
    void check() {
        RegisterCheck.ofCodes(this).throwIfAny("definition.register", MessageTable.core());
    }

    @Override
    public String toString() {
        return "Register{id=" + id() + ", models="
                + models().stream().map(EmulationModel::id).toList() + ", exemplars="
                + exemplars().stream().map(Exemplar::id).toList() + "}";
    }

    /** Builds a {@link Register}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder id(Code id);

        Builder sectors(SectorCatalog sectors);

        Builder addProgramme(Programme programme);

        Builder addModel(EmulationModel model);

        Builder addExemplar(Exemplar exemplar);

        /**
         * Builds the register.
         *
         * @throws IllegalStateException if the id is missing
         * @throws vn.dvk.core.error.InvalidDefinitionException if an identifier or a code is there twice, or a sector or
         *     a programme is not in the register; with all such problems, at paths such as {@code /models/3/id}
         */
        Register build();
    }
}
