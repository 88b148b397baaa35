package vn.dvk.core.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.error.SourceLocation;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.LocalizedText;

/**
 * Trường hợp mẫu: a worked case, what is given and what should come out, as an official writes it.
 *
 * <p>It stands in an {@link Edition}, which does not compile unless it comes out, or in a document of its own. Equality is by
 * content, the place in the document included. {@link #toString()} redacts the name. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class CaseEntry {
    CaseEntry() {}

    /** Starts a case; name and expectation are required. */
    public static Builder builder() {
        return ImmutableCaseEntry.builder();
    }

    /** Returns what the case is about, in one line. */
    @Value.Redacted
    public abstract String name();

    /** Returns the day that the figures stand for, if stated. */
    public abstract Optional<LocalDate> asOf();

    /** Returns the role whose marks are given; self-assessment unless stated. */
    @Value.Default
    public AssessmentRole role() {
        return AssessmentRole.SELF;
    }

    /** Returns the facts in the order written; one that is not here is missing. */
    public abstract Map<FactKey, CaseInput> facts();

    /** Returns the marks by criterion or part, in the order written. */
    public abstract Map<Code, CaseInput> marks();

    public abstract ExpectedScore expected();

    /** Returns where the case comes from. */
    public abstract List<LegalBasis> basis();

    /** Returns where the case begins, if it was read from a document of its own; an edition's cases are equal without it. */
    public abstract Optional<SourceLocation> place();

    @Value.Check
    void check() {
        if (!LocalizedText.faults(name()).isEmpty()) {
            throw new IllegalArgumentException("name must be one line of sound text");
        }
    }

    /** Builds a {@link CaseEntry}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder name(String name);

        Builder asOf(LocalDate asOf);

        Builder role(AssessmentRole role);

        Builder putFact(FactKey fact, CaseInput value);

        Builder putMark(Code criterion, CaseInput value);

        Builder expected(ExpectedScore expected);

        Builder addBasis(LegalBasis basis);

        Builder place(SourceLocation place);

        /**
         * Builds the case.
         *
         * @throws IllegalStateException if name or expectation is missing
         * @throws IllegalArgumentException if the name is not one line of sound text, as that of a {@link LocalizedText}
         */
        CaseEntry build();
    }
}
