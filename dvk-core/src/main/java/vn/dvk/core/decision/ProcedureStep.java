package vn.dvk.core.decision;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.LocalizedText;

/**
 * Bước của quy trình: one step of a {@link Procedure}, at the end of which stands a milestone.
 *
 * <p>Equality is by all attributes. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ProcedureStep {
    ProcedureStep() {}

    /** Starts a step; code, title, milestone and level are required. */
    public static Builder builder() {
        return ImmutableProcedureStep.builder();
    }

    /** Returns the code, unique in its procedure. */
    public abstract Code code();

    public abstract LocalizedText title();

    /** Returns what an authority finds at the end of the step. */
    public abstract MilestoneKind milestone();

    /** Returns the level of the authority that finds it. */
    public abstract AuthorityLevel level();

    /** Returns the codes of the earlier steps that must all have been taken before, in the order given. */
    public abstract Set<Code> requires();

    public abstract List<LegalBasis> basis();

    /** Returns whether that milestone, given by a decision of its level, is what the step ends with. */
    boolean endsWith(HeldMilestone given) {
        return milestone() == given.kind() && level().equals(given.decision().level());
    }

    /** Builds a {@link ProcedureStep}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder code(Code code);

        Builder title(LocalizedText title);

        Builder milestone(MilestoneKind milestone);

        Builder level(AuthorityLevel level);

        Builder addRequires(Code step);

        Builder addBasis(LegalBasis basis);

        /**
         * Builds the step.
         *
         * @throws IllegalStateException if code, title, milestone or level is missing
         */
        ProcedureStep build();
    }
}
