package vn.dvk.scoring.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.InputKey;

/**
 * Phần đóng góp vào số liệu so sánh của cụm: what one dossier contributes to a comparison. Equality is by content. Immutable
 * and thread-safe.
 */
public sealed interface Contribution {

    /** Returns a number that the others are compared with. */
    static Contribution of(Points number) {
        return new Given(number);
    }

    /** Returns that the dossier takes no part in the comparison. */
    static Contribution none() {
        return None.NONE;
    }

    /** Returns that inputs are missing; the comparison waits until they are there. */
    static Contribution missing(Set<? extends InputKey> inputs) {
        return new Missing(ImmutableSortedSet.copyOf(inputs));
    }

    /** Returns that the figures contradict the definition; the comparison waits until they are corrected. */
    static Contribution refused(Message why) {
        return new Refused(why);
    }

    /**
     * Returns what a dossier contributes whose inputs are not all stated, and nothing if they are: refused if one is invalid,
     * otherwise no part if one does not apply, otherwise missing.
     */
    static Optional<Contribution> unlessStated(Inputs in, List<? extends InputSlot> inputs) {
        Set<InputKey> missing = new LinkedHashSet<>();
        boolean applies = true;
        for (InputSlot slot : inputs) {
            switch (in.state(slot)) {
                case INVALID -> {
                    return Optional.of(refused(in.problem(slot).message()));
                }
                case MISSING -> missing.add(slot.key());
                case NOT_APPLICABLE -> applies = false;
                case STATED -> {}
            }
        }
        if (!applies) {
            return Optional.of(none());
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(missing(missing));
    }

    /**
     * A number.
     *
     * @param number the number
     */
    record Given(Points number) implements Contribution {
        public Given {
            requireNonNull(number, "number");
        }
    }

    /** No part in the comparison. */
    record None() implements Contribution {
        private static final None NONE = new None();
    }

    /**
     * Not known yet.
     *
     * @param inputs the inputs that are missing, in order
     */
    record Missing(Set<InputKey> inputs) implements Contribution {
        public Missing {
            inputs = ImmutableSortedSet.copyOf(inputs);
        }
    }

    /**
     * Figures that cannot be compared.
     *
     * @param why what is wrong with them
     */
    record Refused(Message why) implements Contribution {
        public Refused {
            requireNonNull(why, "why");
        }
    }
}
