package vn.dvk.core.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.dvk.core.error.Message;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.internal.SoundText;
import vn.dvk.core.value.CanonicalForm;
import vn.dvk.core.value.CanonicalWriter;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Kiểu số liệu: the kind of a fact, its unit and the values that it may take.
 *
 * <p>The range is closed at both ends; an end that is absent is open. Equality is by all attributes, the ends of the range
 * numerically (4.5 and 4.50), choices and their titles whatever their order.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class FactType implements CanonicalForm {
    FactType() {}

    /** Starts a type of that kind. */
    public static Builder builder(FactKind kind) {
        return ImmutableFactType.builder().kind(kind);
    }

    /** Returns the type of any count. */
    public static FactType count() {
        return builder(FactKind.COUNT).build();
    }

    /** Returns the type of any decimal number. */
    public static FactType decimal() {
        return builder(FactKind.DECIMAL).build();
    }

    /** Returns the type of any amount of đồng. */
    public static FactType money() {
        return builder(FactKind.MONEY).build();
    }

    /** Returns the type of yes or no. */
    public static FactType yesNo() {
        return builder(FactKind.YES_NO).build();
    }

    /** Returns the type of one of those codes. */
    public static FactType choice(Set<Code> choices) {
        Builder builder = builder(FactKind.CHOICE);
        choices.forEach(builder::addChoice);
        return builder.build();
    }

    /**
     * Returns the type of one of those codes, in that order.
     *
     * @throws IllegalArgumentException if there is none, or a text is not a {@link Code}
     */
    public static FactType choice(String... choices) {
        return choice(Stream.of(choices).map(Code::of).collect(ImmutableSet.toImmutableSet()));
    }

    /** Returns the type of any day. */
    public static FactType day() {
        return builder(FactKind.DAY).build();
    }

    public abstract FactKind kind();

    /** Returns what is counted or measured, such as {@code "cuộc họp"}. */
    public abstract Optional<String> unit();

    /** Returns the least value allowed, for the number kinds. */
    public abstract Optional<BigDecimal> least();

    /** Returns the greatest value allowed, for the number kinds. */
    public abstract Optional<BigDecimal> most();

    /** Returns the codes allowed, in order; empty for every kind but {@link FactKind#CHOICE}. */
    public abstract Set<Code> choices();

    /** Returns what the choices are called, for those that have a title; the others are shown by their code. */
    public abstract Map<Code, LocalizedText> choiceTitles();

    /** Returns what is wrong with the value for a fact of this type, or nothing if it fits. */
    public Optional<Message> fault(FactValue value) {
        return FactFault.of(this, value);
    }

    @Override
    public void writeTo(CanonicalWriter to) {
        to.begin("fact-type").field("kind").text(kind().name());
        unit().ifPresent(unit -> to.field("unit").text(unit));
        least().ifPresent(least -> to.field("least").number(Points.of(least)));
        most().ifPresent(most -> to.field("most").number(Points.of(most)));
        to.field("choices").list(choices().stream().sorted().toList());
        if (!choiceTitles().isEmpty()) {
            List<Code> titled = choiceTitles().keySet().stream().sorted().toList();
            to.field("choice-titles").list(titled.size());
            titled.forEach(choice -> to.begin("choice-title")
                    .field("choice")
                    .code(choice)
                    .field("title")
                    .form(requireNonNull(choiceTitles().get(choice)))
                    .end());
        }
        to.end();
    }

    /** Returns this type with the ends of its range in one form, since {@link BigDecimal#equals} sees 4.5 and 4.50. */
    @Value.Check
    FactType check() {
        unit().ifPresent(unit -> SoundText.requireStated(unit, "unit"));
        if (!kind().isNumber() && (least().isPresent() || most().isPresent())) {
            throw new IllegalArgumentException("a fact of kind " + kind() + " has no range");
        }
        if (least().isPresent() && most().isPresent() && least().get().compareTo(most().get()) > 0) {
            throw new IllegalArgumentException(
                    "least must be at most " + Points.of(most().get()) + ", but was " + Points.of(least().get()));
        }
        if ((kind() == FactKind.CHOICE) == choices().isEmpty()) {
            throw new IllegalArgumentException("choices must be given for a CHOICE and for nothing else, but kind is "
                    + kind() + " with " + choices().size() + " choices");
        }
        if (!choices().containsAll(choiceTitles().keySet())) {
            throw new IllegalArgumentException("choices must have every choice with a title, but titles are of "
                    + choiceTitles().keySet() + " and choices are " + choices());
        }
        Optional<BigDecimal> plainLeast = least().map(FactType::plain);
        Optional<BigDecimal> plainMost = most().map(FactType::plain);
        if (plainLeast.equals(least()) && plainMost.equals(most())) {
            return this;
        }
        return ImmutableFactType.builder()
                .kind(kind())
                .unit(unit())
                .least(plainLeast)
                .most(plainMost)
                .build();
    }

    private static BigDecimal plain(BigDecimal end) {
        BigDecimal stripped = Points.of(end).toBigDecimalExact().stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Builds a {@link FactType}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder unit(String unit);

        Builder least(BigDecimal least);

        Builder most(BigDecimal most);

        Builder addChoice(Code choice);

        Builder putChoiceTitle(Code choice, LocalizedText title);

        /** Adds a choice with the title that sentences show. */
        default Builder addChoice(String choice, LocalizedText title) {
            return addChoice(Code.of(choice)).putChoiceTitle(Code.of(choice), title);
        }

        /**
         * Builds the type.
         *
         * @throws IllegalArgumentException if the unit is blank, a range is empty or given for a kind that is not a
         *     number, choices are missing for {@link FactKind#CHOICE} or given for another kind, or a title is of no
         *     choice
         */
        FactType build();
    }
}
