package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Adjustment;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;

/** Adds up the criteria of a form whose lines count for what their rules give, as most do. */
final class PlainSums implements Sums {
    private static final Bounds NOTHING = Bounds.exactly(Points.ZERO);

    private final SheetForm form;
    private final List<LineResult> results;

    /** The exact points of each criterion that has any: those of its rule, or of its policy for not applicable. */
    private final @Nullable Points[] exact;

    PlainSums(SheetForm form, Entries entries) {
        this.form = form;
        this.results = entries.results();
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

    @Override
    public Outcome total() {
        return outcome(0, exact.length);
    }

    @Override
    public Points reportedTotal() {
        return form.rounding().total(reported(0, exact.length).orElse(Points.ZERO));
    }

    @Override
    public Points reportedBase() {
        return reportedTotal();
    }

    @Override
    public Bounds reportedBounds() {
        return reportedBounds(0, exact.length).map(form.rounding()::total);
    }

    @Override
    public Points comparedTotal(ComparedAt at) {
        return at == ComparedAt.EXACT ? exact(0, exact.length).orElse(Points.ZERO) : reportedTotal();
    }

    @Override
    public Bounds compared(ComparedAt at) {
        return at == ComparedAt.EXACT ? exactBounds(0, exact.length) : reportedBounds();
    }

    @Override
    public List<Adjustment> adjustments() {
        Points sum = reported(0, exact.length).orElse(Points.ZERO);
        return Adjustments.rounding(form.rounding().total(sum).minus(sum));
    }

    @Override
    public Outcome outcome(FormLine line) {
        return line.group()
                ? outcome(line.from(), line.to())
                : results.get(line.from()).outcome();
    }

    @Override
    public Optional<Points> exact(FormLine line) {
        return exact(line.from(), line.to());
    }

    @Override
    public Optional<Points> reported(FormLine line) {
        return reported(line.from(), line.to());
    }

    @Override
    public Bounds bounds(FormLine line, ComparedAt at) {
        return at == ComparedAt.EXACT ? exactBounds(line.from(), line.to()) : reportedBounds(line.from(), line.to());
    }

    @Override
    public List<Adjustment> adjustments(FormLine line) {
        Points points = line.group() ? null : exact[line.from()];
        if (points == null) {
            return ImmutableList.of();
        }
        Outcome outcome = results.get(line.from()).outcome();
        return Adjustments.ofCriterion(outcome, points, form.rounding().line(points));
    }

    /** The outcome of the criteria in [from, to): invalid before unscored before scored; not applicable if all are. */
    private Outcome outcome(int from, int to) {
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
    private Optional<Points> exact(int from, int to) {
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
    private Optional<Points> reported(int from, int to) {
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

    private Bounds exactBounds(int from, int to) {
        Bounds bounds = Bounds.exactly(Points.ZERO);
        for (int i = from; i < to; i++) {
            bounds = bounds.plus(boundsOf(i));
        }
        return bounds;
    }

    private Bounds reportedBounds(int from, int to) {
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

    /** Where the criterion may yet turn out not to apply, what the policy would give is possible, too. */
    private Bounds boundsOf(int criterion) {
        Points known = exact[criterion];
        if (known != null) {
            return Bounds.exactly(known);
        }
        Outlook outlook = results.get(criterion).outlook();
        if (outlook.mayNotApply()) {
            outlook = outlook.or(policy(criterion)
                    .map(points -> Outlook.of(Bounds.exactly(points)))
                    .orElse(Outlook.nothing()));
        }
        return outlook.points().orElse(NOTHING);
    }

    private Optional<Points> policy(int position) {
        Criterion criterion = form.criteria().get(position);
        return criterion.notApplicable().points(criterion.maximum());
    }
}
