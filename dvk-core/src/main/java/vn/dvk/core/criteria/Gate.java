package vn.dvk.core.criteria;

import java.util.List;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.LocalizedText;

/**
 * Điều kiện bắt buộc: a requirement of an edition with what follows where it is not met, such as a minimum of each
 * standard (điểm liệt).
 *
 * <p>Immutable and thread-safe. Source: Nghị định 122/2018/NĐ-CP, Điều 5: each standard at least half of its maximum.
 */
@Value.Immutable
public abstract class Gate {
    Gate() {}

    /** Starts a gate; code, title, requirement and consequence are required. */
    public static Builder builder() {
        return ImmutableGate.builder();
    }

    /** Returns a gate without a legal basis of its own. */
    public static Gate of(String code, LocalizedText title, Requirement requirement, Consequence otherwise) {
        return builder()
                .code(Code.of(code))
                .title(title)
                .requirement(requirement)
                .otherwise(otherwise)
                .build();
    }

    /** Returns the code, unique among the gates and disqualifications of its edition. */
    public abstract Code code();

    /** Returns the requirement in words. */
    public abstract LocalizedText title();

    public abstract Requirement requirement();

    /** Returns what follows where the requirement is not met. */
    public abstract Consequence otherwise();

    /** Returns where the gate comes from. */
    public abstract List<LegalBasis> basis();

    /** Builds a {@link Gate}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder code(Code code);

        Builder title(LocalizedText title);

        Builder requirement(Requirement requirement);

        Builder otherwise(Consequence otherwise);

        Builder addBasis(LegalBasis basis);

        /**
         * Builds the gate.
         *
         * @throws IllegalStateException if code, title, requirement or consequence is missing
         */
        Gate build();
    }
}
