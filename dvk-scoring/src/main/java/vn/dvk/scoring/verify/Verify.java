package vn.dvk.scoring.verify;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.aggregate.Accumulator;
import vn.dvk.scoring.engine.Scorecard;

/**
 * Kiểm thử quy tắc: where every check of a rule, of a scorecard or of an own measure begins.
 *
 * <pre>{@code
 * verifyThat(rule).given("meetings", "5").awards("20").because("dvk.table.row");
 * verifyThat(edition, "1.1").given("meetings", "3").awards("15").losesBecause("dvk.table.row-lost");
 * verifyThat(new LongestStreak()).given(rows).obeysTheLaws();
 * verifyThat(scorecard).given("meetings", "3").marked("1.2", "tot").totals("35").inBand("kha");
 * }</pre>
 */
public final class Verify {
    private Verify() {}

    /** Starts the check of a rule on its own; where it matters, say what it is worth and declare the facts that it reads. */
    public static RuleVerifier verifyThat(RuleDefinition rule) {
        return RuleVerifier.of(requireNonNull(rule, "rule"));
    }

    /**
     * Starts the check of the rule of one criterion, which is worth its maximum and reads the facts of its edition.
     *
     * @throws IllegalArgumentException if the edition has no criterion of that code
     */
    public static RuleVerifier verifyThat(Edition edition, String criterion) {
        requireNonNull(edition, "edition");
        Code code = Code.of(criterion);
        Criterion found = DefinedRules.criteria(edition).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("criterion must be one of "
                        + DefinedRules.criteria(edition).stream()
                                .map(Criterion::code)
                                .toList()
                        + ", but was " + code));
        return RuleVerifier.of(edition, found);
    }

    /** Starts the check of a user's own measure: give it records, then ask whether its laws hold. */
    public static <T, S, V> AccumulatorVerifier<T, S, V> verifyThat(Accumulator<T, S, V> accumulator) {
        return AccumulatorVerifier.of(requireNonNull(accumulator, "accumulator"));
    }

    /** Starts the check of a whole scorecard. */
    public static ScorecardVerifier verifyThat(Scorecard scorecard) {
        return ScorecardVerifier.of(requireNonNull(scorecard, "scorecard"));
    }
}
