package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Adjustment;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;

/** Adds up a form whose lines are left out, scaled up, capped or counted though missing, and its bonus pools. */
final class PolicySums implements Sums {
    private final SheetForm form;
    private final Entries entries;
    private final ImmutableList<FormLine> lines;
    private final LineAdding adding;

    PolicySums(SheetForm form, Entries entries) {
        this.form = form;
        this.entries = entries;
        this.lines = form.layout().lines();
        this.adding = new LineAdding(form, entries);
    }

    @Override
    public Outcome total() {
        TotalAdding total = adding.total();
        if (total.isOpen()) {
            return withoutPoints(0, lines.size());
        }
        return total.applies() ? Outcome.scored(total.exact()) : nothingApplies();
    }

    @Override
    public Points reportedTotal() {
        return adding.total().reported();
    }

    @Override
    public Points reportedBase() {
        return adding.total().reportedBase();
    }

    @Override
    public Bounds reportedBounds() {
        return possible().reported();
    }

    @Override
    public Points comparedTotal(ComparedAt at) {
        return at == ComparedAt.EXACT
                ? adding.total().exactCompared()
                : adding.total().reportedCompared();
    }

    @Override
    public Bounds compared(ComparedAt at) {
        return possible().compared(at);
    }

    @Override
    public List<Adjustment> adjustments() {
        return adding.total().adjustments();
    }

    @Override
    public Outcome outcome(FormLine line) {
        if (!line.group()) {
            return entries.results().get(line.from()).outcome();
        }
        LineSum sum = adding.sum(line);
        return switch (sum.state()) {
            case COUNTED -> sum.applies() ? Outcome.scored(sum.exact()) : absence(line);
            case LEFT_OF_PARENT, LEFT_OF_SET, OFF -> absence(line);
            case UNSCORED, INVALID ->
                withoutPoints(line.place().index(), form.layout().end(line));
        };
    }

    @Override
    public Optional<Points> exact(FormLine line) {
        LineSum sum = adding.sum(line);
        return sum.isCounted() ? Optional.of(sum.exact()) : Optional.empty();
    }

    @Override
    public Optional<Points> reported(FormLine line) {
        LineSum sum = adding.sum(line);
        return sum.isCounted() ? Optional.of(sum.reported()) : Optional.empty();
    }

    @Override
    public Bounds bounds(FormLine line, ComparedAt at) {
        return adding.sum(line).state() == LineSum.State.OFF
                ? Bounds.exactly(Points.ZERO)
                : possible().bounds(line, at);
    }

    @Override
    public List<Adjustment> adjustments(FormLine line) {
        return adding.adjustments(line);
    }

    private PossibleSums possible() {
        return new PossibleSums(form, entries);
    }

    private @Nullable Outcome entered(FormLine line) {
        return line.group()
                ? entries.groups().get(line.place().index())
                : entries.results().get(line.from()).outcome();
    }

    /** Why a group that is not scored has no points of its own. */
    private Outcome absence(FormLine line) {
        Outcome why = entries.groups().get(line.place().index());
        return why instanceof Outcome.NotApplicable ? why : nothingApplies();
    }

    private static Outcome nothingApplies() {
        return Outcome.notApplicable(Message.of(SheetCodes.NOTHING_APPLIES));
    }

    private Outcome withoutPoints(int from, int to) {
        Set<Problem> problems = new LinkedHashSet<>();
        Set<InputKey> needs = new TreeSet<>();
        for (FormLine line : lines.subList(from, to)) {
            LineSum.State state = adding.sum(line).state();
            Outcome outcome = entered(line);
            if (outcome instanceof Outcome.Invalid invalid) {
                problems.addAll(invalid.problems());
            } else if (outcome instanceof Outcome.Unscored unscored && state == LineSum.State.UNSCORED) {
                needs.addAll(unscored.needs());
            } else if (adding.isRefused(line)) {
                problems.add(adding.refusal(line));
            }
        }
        return problems.isEmpty() ? Outcome.unscored(needs) : new Outcome.Invalid(ImmutableList.copyOf(problems));
    }
}
