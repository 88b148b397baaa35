package vn.dvk.core.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.error.Problem;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.movement.Movement;
import vn.dvk.core.movement.Programme;
import vn.dvk.core.movement.Review;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.LocalizedText;

/**
 * Sổ đăng ký mô hình: the models and exemplars of one movement with its reviews, programmes and printed figures.
 *
 * <p>Identifiers are unique among models, exemplars, reviews, programmes and figures, and every code of a sector or a
 * programme is one that the movement or the register declares. Two models may have one name: villages call their model "Tổ
 * an ninh tự quản" independently of one another, and only the body that keeps the register knows whether two entries are
 * one model. Whether the units named here exist is a question to a directory: {@link #problems(UnitDirectory)}.
 *
 * <p>A register records what was registered and reported. Who was recognised or commended is no part of it: that is the sum
 * of dated decisions. Equality is by all attributes, in their order. {@link #toString()} shows identifiers and numbers
 * alone.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Register {
    Register() {}

    /**
     * Starts a register.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableRegister.builder();
    }

    /**
     * The identifier of the register.
     *
     * @return the identifier
     */
    public abstract Code id();

    /**
     * The title of the register.
     *
     * @return the title
     */
    public abstract LocalizedText title();

    /**
     * The sources it was written from, in the order given.
     *
     * @return the sources, immutable
     */
    public abstract List<LegalBasis> basis();

    /**
     * The movement to which everything here belongs.
     *
     * @return the movement
     */
    public abstract Movement movement();

    /**
     * The reviews of the movement, in the order given.
     *
     * @return the reviews, immutable
     */
    public abstract List<Review> reviews();

    /**
     * The programmes that models may serve, in the order given.
     *
     * @return the programmes, immutable
     */
    public abstract List<Programme> programmes();

    /**
     * The models, in the order given.
     *
     * @return the models, immutable
     */
    public abstract List<EmulationModel> models();

    /**
     * The exemplars, in the order given.
     *
     * @return the exemplars, immutable
     */
    public abstract List<Exemplar> exemplars();

    /**
     * The printed figures that are the result of no model, in the order given; repetitions included.
     *
     * @return the figures, immutable
     */
    public abstract List<RegisterFigure> figures();

    /**
     * The model of that identifier.
     *
     * @param id the identifier
     * @return the model, or empty if the register has none
     */
    public Optional<EmulationModel> model(ModelId id) {
        requireNonNull(id, "id");
        return models().stream().filter(model -> model.id().equals(id)).findFirst();
    }

    /**
     * The exemplar of that identifier.
     *
     * @param id the identifier
     * @return the exemplar, or empty if the register has none
     */
    public Optional<Exemplar> exemplar(ExemplarId id) {
        requireNonNull(id, "id");
        return exemplars().stream().filter(exemplar -> exemplar.id().equals(id)).findFirst();
    }

    /**
     * The models that have a name, as {@link EmulationModel#isNamed(String)} compares it.
     *
     * @param name the name, under any of its spellings
     * @return the models, in the order of the register
     */
    public List<EmulationModel> modelsNamed(String name) {
        requireNonNull(name, "name");
        return models().stream().filter(model -> model.isNamed(name)).toList();
    }

    /**
     * The figure of that key, not looking at the results of models.
     *
     * @param key the key
     * @return the figure, or empty if the register has none
     */
    public Optional<RegisterFigure> figure(Code key) {
        requireNonNull(key, "key");
        return figures().stream().filter(figure -> figure.key().equals(key)).findFirst();
    }

    /**
     * The review of that identifier.
     *
     * @param id the identifier
     * @return the review, or empty if the register has none
     */
    public Optional<Review> review(Code id) {
        requireNonNull(id, "id");
        return reviews().stream().filter(review -> review.id().equals(id)).findFirst();
    }

    /**
     * The units named here that the directory does not have, or that did not exist at the time: owners, places and
     * participants of models, units of exemplars, the bodies of the movement.
     *
     * @param units the directory
     * @return all problems at once, immutable, with paths such as {@code /models/3/ownerships/0/owner}; empty if there are
     *     none
     */
    public List<Problem> problems(UnitDirectory units) {
        return RegisterUnitCheck.of(this, requireNonNull(units, "units"));
    }

    @Value.Check
    void check() {
        RegisterCheck.of(this).throwIfAny("definition.register", MessageTable.core());
    }

    /** The register as its identifier and the numbers of its parts. */
    @Override
    public String toString() {
        return "Register{id=" + id() + ", models=" + models().size() + ", exemplars="
                + exemplars().size() + ", figures=" + figures().size() + "}";
    }

    /** Builds a {@link Register}. */
    @CanIgnoreReturnValue
    public interface Builder {
        /**
         * Sets the identifier. Required.
         *
         * @param id the identifier
         * @return this builder
         */
        Builder id(Code id);

        /**
         * Sets the title. Required.
         *
         * @param title the title
         * @return this builder
         */
        Builder title(LocalizedText title);

        /**
         * Adds a source.
         *
         * @param basis the source
         * @return this builder
         */
        Builder addBasis(LegalBasis basis);

        /**
         * Sets the movement. Required.
         *
         * @param movement the movement
         * @return this builder
         */
        Builder movement(Movement movement);

        /**
         * Adds a review of the movement.
         *
         * @param review the review
         * @return this builder
         */
        Builder addReview(Review review);

        /**
         * Adds a programme.
         *
         * @param programme the programme
         * @return this builder
         */
        Builder addProgramme(Programme programme);

        /**
         * Adds a model.
         *
         * @param model the model
         * @return this builder
         */
        Builder addModel(EmulationModel model);

        /**
         * Adds an exemplar.
         *
         * @param exemplar the exemplar
         * @return this builder
         */
        Builder addExemplar(Exemplar exemplar);

        /**
         * Adds a figure.
         *
         * @param figure the figure
         * @return this builder
         */
        Builder addFigure(RegisterFigure figure);

        /**
         * Builds the register.
         *
         * @return the register
         * @throws IllegalStateException if id, title or movement is missing
         * @throws vn.dvk.core.error.InvalidDefinitionException if the parts contradict each other, with all problems at
         *     once, at paths such as {@code /models/3/primarySector}: identifiers given twice; sectors, programmes and
         *     repeated figures that are not there; reviews of another movement or outside its period; an owner paired
         *     with itself; a part in a model, or its first registration, given twice
         */
        Register build();
    }
}
