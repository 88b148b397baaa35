package vn.dvk.scoring.verify;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dvk.scoring.verify.Verify.verifyThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.aggregate.Accumulator;
import vn.dvk.scoring.aggregate.StateReader;
import vn.dvk.scoring.aggregate.StateWriter;

class AccumulatorVerifierTest {

    /** Ways to break one law each. */
    private enum Fault {
        NONE,
        ROUNDS_WHEN_MERGING,
        KEEPS_THE_ORDER,
        CHANGES_THE_OTHER,
        SHARES_THE_OTHER,
        FORGETS_WHEN_READING,
        CHANGES_WHEN_FINISHING,
        COUNTS_MERGES,
        DEPENDS_ON_THE_FIRST
    }

    @Test
    void a_sound_accumulator_passes() {
        assertThatCode(() ->
                        verifyThat(new Numbers(Fault.NONE)).given(3, 1, 2, 2).obeysTheLaws())
                .doesNotThrowAnyException();
        assertThatCode(() -> verifyThat(new Numbers(Fault.NONE)).obeysTheLaws()).doesNotThrowAnyException();
    }

    @Test
    void each_fault_is_named_by_the_law_that_it_breaks() {
        assertFault(Fault.ROUNDS_WHEN_MERGING, "a split does not matter");
        assertFault(Fault.KEEPS_THE_ORDER, "the order of the records does not matter");
        assertFault(Fault.DEPENDS_ON_THE_FIRST, "the order of the records does not matter");
        assertFault(Fault.CHANGES_THE_OTHER, "merging leaves the other state alone");
        assertFault(Fault.SHARES_THE_OTHER, "merging leaves the other state alone");
        assertFault(Fault.FORGETS_WHEN_READING, "a state is read as it was written");
        assertFault(Fault.CHANGES_WHEN_FINISHING, "finishing leaves the state as it is");
        assertFault(Fault.COUNTS_MERGES, "a split does not matter");
    }

    @Test
    void what_cannot_be_shipped_is_found() {
        Object secret = new Object();
        Numbers unshippable = new Numbers(Fault.NONE) {
            private static final long serialVersionUID = 1L;
            private final Object held = secret;

            @Override
            public String toString() {
                return held.toString();
            }
        };

        assertThatThrownBy(() -> verifyThat(unshippable).given(1).obeysTheLaws())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("can be shipped: it and what it holds are serialisable");
    }

    @Test
    void a_failure_names_the_law_and_how_the_records_were_taken() {
        assertThatThrownBy(() -> verifyThat(new Numbers(Fault.ROUNDS_WHEN_MERGING))
                        .given(3, 1)
                        .obeysTheLaws())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        A law does not hold for vn.dvk.scoring.verify.AccumulatorVerifierTest$Numbers
                              law: a split does not matter
                          records: 2
                            taken: split at 0, the second merged with the first
                              but: the states write different bytes""");
    }

    private static void assertFault(Fault fault, String law) {
        assertThatThrownBy(
                        () -> verifyThat(new Numbers(fault)).given(3, 1, 2, 2).obeysTheLaws())
                .as(fault.name())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("law: " + law);
    }

    /** Keeps all numbers in their order, or breaks a law. */
    private static class Numbers implements Accumulator<Integer, List<Integer>, Points> {
        private static final long serialVersionUID = 1L;

        private final Fault fault;

        Numbers(Fault fault) {
            this.fault = fault;
        }

        @Override
        public List<Integer> start() {
            return new ArrayList<>();
        }

        @Override
        public List<Integer> add(List<Integer> state, Integer row) {
            if (fault == Fault.DEPENDS_ON_THE_FIRST && !state.isEmpty() && row < state.get(0)) {
                return state;
            }
            state.add(row);
            return sorted(state);
        }

        @Override
        public List<Integer> merge(List<Integer> state, List<Integer> other) {
            if (fault == Fault.SHARES_THE_OTHER && state.isEmpty()) {
                return other;
            }
            state.addAll(other);
            if (fault == Fault.CHANGES_THE_OTHER) {
                other.clear();
            }
            if (fault == Fault.COUNTS_MERGES) {
                state.add(0);
            }
            if (fault == Fault.ROUNDS_WHEN_MERGING) {
                state.replaceAll(number -> number / 2 * 2);
            }
            return sorted(state);
        }

        private List<Integer> sorted(List<Integer> state) {
            if (fault != Fault.KEEPS_THE_ORDER) {
                state.sort(null);
            }
            return state;
        }

        @Override
        public Points finish(List<Integer> state) {
            Points sum = Points.sum(state.stream().map(Points::of).toList());
            if (fault == Fault.CHANGES_WHEN_FINISHING) {
                state.add(7);
            }
            return sum;
        }

        @Override
        public void write(List<Integer> state, StateWriter to) {
            to.count(state.size());
            state.forEach(to::whole);
        }

        @Override
        public List<Integer> read(StateReader from) {
            long size = from.count();
            List<Integer> state = new ArrayList<>();
            for (long i = 0; i < size; i++) {
                state.add(Math.toIntExact(from.whole()));
            }
            if (fault == Fault.FORGETS_WHEN_READING && !state.isEmpty()) {
                state.remove(0);
            }
            return state;
        }
    }
}
