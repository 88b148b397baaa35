package vn.dvk.scoring.arbitraries;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.dvk.core.error.InvalidDefinitionException;

/** What a call refuses, problem by problem. */
public final class RefusedInput {

    private RefusedInput() {}

    /** Each problem as {@code path code}, in the order in which they are reported. */
    public static List<String> problems(ThrowingCallable call) {
        InvalidDefinitionException refusal = catchThrowableOfType(InvalidDefinitionException.class, call);
        if (refusal == null) {
            throw new AssertionError("Nothing was refused");
        }
        return refusal.problems().stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }
}
