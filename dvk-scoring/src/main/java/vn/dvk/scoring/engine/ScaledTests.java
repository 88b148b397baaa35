package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.Consequence;
import vn.dvk.core.criteria.Gate;
import vn.dvk.core.criteria.Requirement;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.rule.CompiledCondition;
import vn.dvk.scoring.rule.Truth;

/** What disqualifies under an edition, tested on whole numbers where it reads nothing else. */
final class ScaledTests {
    /** Stands for nothing that disqualifies. */
    static final int NONE = -1;

    /** Stands for a test that is not decided. */
    static final int UNDECIDED = -2;

    private final ImmutableList<Test> tests;

    private ScaledTests(ImmutableList<Test> tests) {
        this.tests = tests;
    }

    /** Whether a gate asks for a condition and disqualifies where it does not hold. */
    static boolean isTest(Gate gate) {
        return gate.requirement() instanceof Requirement.Holds && gate.otherwise() instanceof Consequence.Disqualified;
    }

    /** The tests of an edition all of whose gates are such tests. */
    static ScaledTests of(CompiledEdition compiled, WholeInputs inputs) {
        ImmutableList.Builder<Test> tests = ImmutableList.builder();
        for (CompiledDisqualification one : compiled.disqualifications()) {
            tests.add(test(one.source().code(), Truth.TRUE, one.when(), inputs));
        }
        List<Gate> gates = compiled.edition().gates();
        for (int i = 0; i < gates.size(); i++) {
            tests.add(
                    test(gates.get(i).code(), Truth.FALSE, compiled.conditions().get(i), inputs));
        }
        return new ScaledTests(tests.build());
    }

    /** The position of the first test that disqualifies, unless one is not decided. */
    int first(int[] numbers, BoundDossier bound) {
        int first = NONE;
        for (int i = tests.size() - 1; i >= 0; i--) {
            Test test = tests.get(i);
            Truth truth = test.test(numbers, bound);
            if (truth == test.disqualifying) {
                first = i;
            } else if (!truth.isDecided()) {
                return UNDECIDED;
            }
        }
        return first;
    }

    Code code(int position) {
        return tests.get(position).code();
    }

    private static Test test(Code code, Truth disqualifying, CompiledCondition when, WholeInputs inputs) {
        return new Test(code, disqualifying, when, NumberTest.of(when, inputs).orElse(null));
    }

    /** One condition, with the truth that disqualifies. */
    private record Test(
            Code code,
            Truth disqualifying,
            CompiledCondition when,
            @Nullable NumberTest ofNumbers) {
        Truth test(int[] numbers, BoundDossier bound) {
            return ofNumbers == null ? when.test(bound.inputs()) : ofNumbers.test(numbers);
        }
    }
}
