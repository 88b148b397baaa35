package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;

/** Adds up the criteria of a filled-in form. */
final class Sums {
    private final SheetForm form;
    private final List<LineResult> results;

    /** The exact points of each criterion that has any: those of its rule, or of its policy for not applicable. */
    private final @Nullable Points[] exact;

    Sums(SheetForm form, List<LineResult> results) {
        this.form = form;
        this.results = results;
        this.exact = new Points[results.size()];
        for (int i = 0; i < exact.length; i++) {
            Outcome outcome = results.get(i).outcome();
            if (outcome instanceof Outcome.Scored scored) {
                exact[i] = scored.points();
            } else if (outcome instanceof Outcome.NotApplicable) {
                exact[i] = policy(i).orElse(null);
            }
        }
    }

    /** The outcome of the criteria in [from, to): invalid before unscored before scored; not applicable if all are. */
    Outcome outcome(int from, int to) {
        boolean applies = false;
        boolean scored = true;
        Points sum = Points.ZERO;
        for (int i = from; i < to; i++) {
            Outcome outcome = results.get(i).outcome();
            applies |= !(outcome instanceof Outcome.NotApplicable);
            scored &= !(outcome instanceof Outcome.Invalid || outcome instanceof Outcome.Unscored);
            Points points = exact[i];
            sum = points == null ? sum : sum.plus(points);
        }
        if (!scored) {
            return withoutPoints(from, to);
        }
        return applies ? Outcome.scored(sum) : Outcome.notApplicable(Message.of(SheetCodes.NOTHING_APPLIES));
    }

    /** The exact sum over [from, to), if every criterion has points. */
    Optional<Points> exact(int from, int to) {
        Points sum = Points.ZERO;
        for (int i = from; i < to; i++) {
            Points points = exact[i];
            if (points == null) {
                return Optional.empty();
            }
            sum = sum.plus(points);
        }
        return Optional.of(sum);
    }

    /** The sum over [from, to) of the lines as reported, if every criterion has points. */
    Optional<Points> reported(int from, int to) {
        Points sum = Points.ZERO;
        for (int i = from; i < to; i++) {
            Points points = exact[i];
            if (points == null) {
                return Optional.empty();
            }
            sum = sum.plus(form.rounding().line(points));
        }
        return Optional.of(sum);
    }

    Bounds exactTotalBounds() {
        Bounds bounds = Bounds.exactly(Points.ZERO);
        for (int i = 0; i < exact.length; i++) {
            bounds = bounds.plus(boundsOf(i));
        }
        return bounds;
    }

    Bounds reportedTotalBounds() {
        return reportedBounds(0, exact.length).map(form.rounding()::total);
    }

    Bounds reportedBounds(int from, int to) {
        Rounding rounding = form.rounding();
        Bounds bounds = Bounds.exactly(Points.ZERO);
        for (int i = from; i < to; i++) {
            bounds = bounds.plus(boundsOf(i).map(rounding::line));
        }
        return bounds;
    }

    private Outcome withoutPoints(int from, int to) {
        Set<Problem> problems = new LinkedHashSet<>();
        Set<InputKey> needs = new TreeSet<>();
        for (int i = from; i < to; i++) {
            Outcome outcome = results.get(i).outcome();
            if (outcome instanceof Outcome.Invalid invalid) {
                problems.addAll(invalid.problems());
            } else if (outcome instanceof Outcome.Unscored unscored) {
                needs.addAll(unscored.needs());
            }
        }
        return problems.isEmpty() ? Outcome.unscored(needs) : new Outcome.Invalid(ImmutableList.copyOf(problems));
    }

    /** A missing input may yet turn out not to apply, so what the policy would give is possible, too. */
    private Bounds boundsOf(int criterion) {
        Points known = exact[criterion];
        if (known != null) {
            return Bounds.exactly(known);
        }
        Bounds bounds = results.get(criterion).bounds();
        return policy(criterion)
                .map(points -> bounds.hull(Bounds.exactly(points)))
                .orElse(bounds);
    }

    private Optional<Points> policy(int position) {
        Criterion criterion = form.criteria().get(position);
        return criterion.notApplicable().points(criterion.maximum());
    }
}
