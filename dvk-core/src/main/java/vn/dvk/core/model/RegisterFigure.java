package vn.dvk.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.ReportedFigure;

/**
 * Số liệu của sổ đăng ký: a printed figure that is the result of no model.
 *
 * <p>It is about the movement itself (547 models recognised) or about the district around it (22/28 communes with OCOP
 * products). A figure that a report prints twice is one figure: the second printing {@link #repeats()} the first, keeps its
 * own wording and is not counted again. Equality is by all attributes.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class RegisterFigure {
    RegisterFigure() {}

    /**
     * Starts a figure.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableRegisterFigure.builder();
    }

    /**
     * The code of the figure, unique in its register.
     *
     * @return the code
     */
    public abstract Code key();

    /**
     * What is counted.
     *
     * @return the label
     */
    public abstract LocalizedText label();

    /**
     * What the figure is about.
     *
     * @return the movement or its context
     */
    public abstract About about();

    /**
     * The figure with its printed wording.
     *
     * @return the figure
     */
    public abstract ReportedFigure figure();

    /**
     * The figure that this one says again.
     *
     * @return the key of the first printing, or empty if this is the first
     */
    public abstract Optional<Code> repeats();

    @Value.Check
    void check() {
        if (repeats().filter(key()::equals).isPresent()) {
            throw new IllegalArgumentException("figure " + key() + " must not repeat itself");
        }
    }

    /** What a figure of a register is about. */
    public enum About {
        /** Phong trào: the movement itself. */
        MOVEMENT,
        /** Bối cảnh: the place in which the movement runs; no result of any model. */
        CONTEXT;

        /**
         * The name for a reader.
         *
         * @param language the language
         * @return the label
         */
        public String label(Language language) {
            return MessageTable.core().label("figure-about." + name(), language).orElse(name());
        }
    }

    /** Builds a {@link RegisterFigure}. */
    @CanIgnoreReturnValue
    public interface Builder {
        /**
         * Sets the code. Required.
         *
         * @param key the code, unique in its register
         * @return this builder
         */
        Builder key(Code key);

        /**
         * Sets what is counted. Required.
         *
         * @param label the label
         * @return this builder
         */
        Builder label(LocalizedText label);

        /**
         * Sets what the figure is about. Required.
         *
         * @param about the movement or its context
         * @return this builder
         */
        Builder about(About about);

        /**
         * Sets the printed figure. Required.
         *
         * @param figure the figure
         * @return this builder
         */
        Builder figure(ReportedFigure figure);

        /**
         * Sets the figure that this one says again; left out for a first printing.
         *
         * @param repeats the key of the first printing
         * @return this builder
         */
        Builder repeats(Code repeats);

        /**
         * Builds the figure.
         *
         * @return the figure
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if the figure repeats itself
         */
        RegisterFigure build();
    }
}
