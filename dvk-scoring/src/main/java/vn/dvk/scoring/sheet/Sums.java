package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.NotApplicablePolicy;
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

    Sums(SheetForm form, List<LineResult> results) {
        this.form = form;
        this.results = results;
    }

    /** The outcome of the criteria in [from, to): invalid before unscored before scored; not applicable if all are. */
    Outcome outcome(int from, int to) {
        Set<Problem> problems = new LinkedHashSet<>();
        Set<InputKey> needs = new TreeSet<>();
        boolean applies = false;
        Points sum = Points.ZERO;
        for (int i = from; i < to; i++) {
            Outcome outcome = results.get(i).outcome();
            applies |= !(outcome instanceof Outcome.NotApplicable);
            if (outcome instanceof Outcome.Invalid invalid) {
                problems.addAll(invalid.problems());
            } else if (outcome instanceof Outcome.Unscored unscored) {
                needs.addAll(unscored.needs());
            } else {
                sum = sum.plus(exact(i).orElse(Points.ZERO));
            }
        }
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(ImmutableList.copyOf(problems));
        }
        if (!needs.isEmpty()) {
            return Outcome.unscored(needs);
        }
        return applies ? Outcome.scored(sum) : Outcome.notApplicable(Message.of(SheetCodes.NOTHING_APPLIES));
    }

    /** The exact points of one criterion: those of its rule, or of its policy for not applicable. */
    Optional<Points> exact(int criterion) {
        Outcome outcome = results.get(criterion).outcome();
        if (outcome instanceof Outcome.Scored scored) {
            return Optional.of(scored.points());
        }
        return outcome instanceof Outcome.NotApplicable ? policy(form.criteria().get(criterion)) : Optional.empty();
    }

    /** The exact sum over [from, to), if every criterion has points. */
    Optional<Points> exact(int from, int to) {
        return sum(from, to, false);
    }

    /** The sum over [from, to) of the lines as reported, if every criterion has points. */
    Optional<Points> reported(int from, int to) {
        return sum(from, to, true);
    }

    Bounds exactBounds(int from, int to) {
        Bounds bounds = Bounds.exactly(Points.ZERO);
        for (int i = from; i < to; i++) {
            bounds = bounds.plus(boundsOf(i));
        }
        return bounds;
    }

    Bounds reportedBounds(int from, int to) {
        Rounding rounding = form.rounding();
        Bounds bounds = Bounds.exactly(Points.ZERO);
        for (int i = from; i < to; i++) {
            bounds = bounds.plus(boundsOf(i).map(rounding::line));
        }
        return bounds;
    }

    static Optional<Points> policy(Criterion criterion) {
        NotApplicablePolicy policy = criterion.notApplicable();
        return switch (policy) {
            case FULL_POINTS -> Optional.of(criterion.maximum());
            case ZERO_POINTS -> Optional.of(Points.ZERO);
            case NOT_ALLOWED -> Optional.empty();
        };
    }

    private Optional<Points> sum(int from, int to, boolean rounded) {
        Points sum = Points.ZERO;
        for (int i = from; i < to; i++) {
            Optional<Points> points = exact(i);
            if (points.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(rounded ? form.rounding().line(points.get()) : points.get());
        }
        return Optional.of(sum);
    }

    /** A missing input may yet turn out not to apply, so what the policy would give is possible, too. */
    private Bounds boundsOf(int criterion) {
        Optional<Points> exact = exact(criterion);
        if (exact.isPresent()) {
            return Bounds.exactly(exact.get());
        }
        Bounds bounds = results.get(criterion).bounds();
        return policy(form.criteria().get(criterion))
                .map(points -> bounds.hull(Bounds.exactly(points)))
                .orElse(bounds);
    }
}
