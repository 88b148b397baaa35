package vn.dvk.core.criteria;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;

/**
 * Kết quả mong đợi: what a worked case says should come out. What is absent is not looked at.
 *
 * <p>Points are as reported. Equality is by content. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ExpectedScore {
    ExpectedScore() {}

    /** Starts with no expectation; at least one must be added. */
    public static Builder builder() {
        return ImmutableExpectedScore.builder();
    }

    /** Returns the points of lines, by the code of their criterion or group, in the order written. */
    public abstract Map<Code, Points> lines();

    /** Returns the outcomes of lines without points, by the code of their criterion or group, in the order written. */
    public abstract Map<Code, OutcomeKind> outcomes();

    public abstract Optional<Points> total();

    public abstract Optional<Code> band();

    /** Returns whether it is expected that no band is reached. */
    @Value.Default
    public boolean noBand() {
        return false;
    }

    /** Returns the kind of the whole sheet. */
    public abstract Optional<OutcomeKind> outcome();

    @Value.Check
    void check() {
        boolean something = !lines().isEmpty()
                || !outcomes().isEmpty()
                || total().isPresent()
                || band().isPresent()
                || noBand()
                || outcome().isPresent();
        if (!something
                || (band().isPresent() && noBand())
                || lines().keySet().stream().anyMatch(outcomes()::containsKey)) {
            throw new IllegalArgumentException(
                    "an expected score must say something, not both a band and that there is none, and one thing of a line");
        }
    }

    /** Builds an {@link ExpectedScore}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder putLine(Code code, Points points);

        Builder putOutcome(Code code, OutcomeKind kind);

        Builder total(Points total);

        Builder band(Code band);

        Builder noBand(boolean noBand);

        Builder outcome(OutcomeKind outcome);

        /**
         * Builds the expectation.
         *
         * @throws IllegalArgumentException if nothing is expected, or both a band and none, or two things of one line
         */
        ExpectedScore build();
    }
}
