package vn.dvk.scoring.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.error.Problem;
import vn.dvk.scoring.outcome.Cohort;
import vn.dvk.scoring.sheet.ScoreSheet;

/**
 * Kết quả chấm cả cụm thi đua: the sheets of dossiers that were scored together.
 *
 * <p>The cohort is closed once nothing is {@link #awaited()}; sheets of its members are final then, as far as comparisons go, and a
 * dossier that it was closed without stays provisional. Equality is by content. Immutable and thread-safe.
 *
 * @param sheets a sheet for each dossier, in the order in which they were handed over
 * @param cohort the figures that the dossiers were compared by, without names
 * @param awaited the dossiers that keep a comparison open, ordered by comparison and dossier
 * @param problems what is wrong with the cohort as such, located at {@code /dossiers/<id>}, in the order of the paths
 */
public record CohortSheets(List<ScoreSheet> sheets, Cohort cohort, List<Awaited> awaited, List<Problem> problems) {
    public CohortSheets {
        sheets = ImmutableList.copyOf(sheets);
        requireNonNull(cohort, "cohort");
        awaited = ImmutableList.copyOf(awaited);
        problems = ImmutableList.copyOf(problems);
    }

    /**
     * Returns whether nobody's contribution is awaited. The sheet of a dossier that the cohort was closed without is {@link
     * ScoreSheet#provisional()} all the same.
     */
    public boolean isClosed() {
        return awaited.isEmpty();
    }

    /** Returns the ids of the dossiers that keep the cohort open, in order. */
    public Set<DossierId> awaitedDossiers() {
        return awaited.stream()
                .map(Awaited::dossier)
                .collect(ImmutableSortedSet.toImmutableSortedSet(DossierId::compareTo));
    }

    /** Returns the numbers of sheets, of what is awaited and of problems. */
    @Override
    public String toString() {
        return "CohortSheets{sheets=" + sheets.size() + ", awaited=" + awaited.size() + ", problems=" + problems.size()
                + "}";
    }
}
