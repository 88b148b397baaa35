package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.scoring.rule.CompiledCondition;
import vn.dvk.scoring.rule.Truth;

/** The disqualifications of an edition, tested on whole numbers where they read nothing else. */
final class ScaledTests {
    /** Stands for no disqualification that holds. */
    static final int NONE = -1;

    /** Stands for a disqualification that is not decided. */
    static final int UNDECIDED = -2;

    private final ImmutableList<Test> tests;

    private ScaledTests(ImmutableList<Test> tests) {
        this.tests = tests;
    }

    static ScaledTests of(List<CompiledDisqualification> disqualifications, WholeInputs inputs) {
        return new ScaledTests(disqualifications.stream()
                .map(one -> new Test(
                        one.source(),
                        one.when(),
                        NumberTest.of(one.when(), inputs).orElse(null)))
                .collect(ImmutableList.toImmutableList()));
    }

    /** The position of the first one that holds, unless one is not decided. */
    int firstHolding(int[] numbers, BoundDossier bound) {
        int first = NONE;
        for (int i = tests.size() - 1; i >= 0; i--) {
            switch (tests.get(i).test(numbers, bound)) {
                case TRUE -> first = i;
                case FALSE, NOT_APPLICABLE -> {}
                case MISSING, INVALID -> {
                    return UNDECIDED;
                }
            }
        }
        return first;
    }

    Disqualification source(int position) {
        return tests.get(position).source();
    }

    /** One disqualification. */
    private record Test(Disqualification source, CompiledCondition when, @Nullable NumberTest ofNumbers) {
        Truth test(int[] numbers, BoundDossier bound) {
            return ofNumbers == null ? when.test(bound.inputs()) : ofNumbers.test(numbers);
        }
    }
}
