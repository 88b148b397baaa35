package vn.dvk.scoring.verify;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/**
 * The rows of a table. A case touches the comparisons of those rows only that it reaches: what stands below the row that is
 * taken plays no part in it.
 *
 * @param place the criterion or part
 * @param rows the conditions of the rows
 * @param otherwise whether every other case has points
 * @param facts the declared facts
 */
record TableProbe(Code place, List<Condition> rows, boolean otherwise, List<FactDeclaration> facts) implements Probe {

    @Override
    public List<CoverageTarget> targets() {
        ImmutableList.Builder<CoverageTarget> targets = ImmutableList.builder();
        for (int i = 0; i < rows.size(); i++) {
            targets.add(row(i)).addAll(comparisons(i).targets());
        }
        if (otherwise) {
            targets.add(everyOther());
        }
        return targets.build();
    }

    @Override
    public List<CoverageTarget> touchedBy(Case one) {
        List<CoverageTarget> touched = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            touched.addAll(comparisons(i).touchedBy(one));
            Optional<Boolean> holds = one.conditions().test(rows.get(i));
            if (holds.isEmpty()) {
                return touched;
            }
            if (holds.get()) {
                touched.add(row(i));
                return touched;
            }
        }
        if (otherwise) {
            touched.add(everyOther());
        }
        return touched;
    }

    private ConditionProbe comparisons(int row) {
        return new ConditionProbe(place, rows.get(row), facts);
    }

    private CoverageTarget row(int row) {
        Reason what =
                Reason.of(CoverageCodes.ROW).with("row", row + 1L).with("when", new Term.When(rows.get(row), facts));
        return new CoverageTarget(CoverageKind.ROW, place, what);
    }

    private CoverageTarget everyOther() {
        return new CoverageTarget(CoverageKind.OTHERWISE, place, Reason.of(CoverageCodes.OTHERWISE));
    }
}
