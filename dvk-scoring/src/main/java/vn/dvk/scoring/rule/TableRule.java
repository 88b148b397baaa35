package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/**
 * The points of the first row whose condition holds. Of disjoint rows, one that holds decides, whatever is missing for those
 * before it.
 */
final class TableRule implements OpenRule, Shaped {
    private final Code criterion;
    private final Points maximum;
    private final ImmutableList<Row> rows;
    private final TableMatch match;
    private final @Nullable Points otherwise;
    private final ImmutableList<FactSlot> slots;
    private final ConditionCases cases;
    private final Bounds range;

    private TableRule(RuleSetup setup, List<Row> rows, TableMatch match, @Nullable Points otherwise, Bounds range) {
        this.criterion = setup.criterion();
        this.maximum = setup.maximum();
        this.rows = ImmutableList.copyOf(rows);
        this.match = match;
        this.otherwise = otherwise;
        this.slots = rows.stream()
                .flatMap(row -> row.when().slots().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        this.cases = setup.cases(rows.stream().map(Row::when).toList());
        this.range = range;
    }

    static TableRule of(RuleSetup setup, List<Row> rows, TableMatch match, Optional<Points> otherwise) {
        List<Points> all = new ArrayList<>(rows.stream().map(Row::points).toList());
        otherwise.ifPresent(all::add);
        Bounds range = all.isEmpty() ? Bounds.exactly(setup.maximum()) : hull(all);
        return new TableRule(setup, rows, match, otherwise.orElse(null), range);
    }

    @Override
    public Set<InputKey> reads() {
        return slots.stream().map(FactSlot::key).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Bounds range() {
        return range;
    }

    @Override
    public Outcome evaluate(Inputs in) {
        Outcome outcome = first(in);
        if (!(outcome instanceof Outcome.Unscored)) {
            return outcome;
        }
        Optional<Outcome> notApplicable = Needs.notApplicable(in, slots);
        return notApplicable.isPresent() && outlook(in).onlyNotApplicable() ? notApplicable.get() : outcome;
    }

    private Outcome first(Inputs in) {
        Row open = null;
        Truth why = Truth.FALSE;
        for (Row row : rows) {
            Truth truth = row.when().test(in);
            if (truth == Truth.TRUE) {
                return Outcome.scored(row.points());
            }
            if (truth != Truth.FALSE && match == TableMatch.FIRST) {
                return Needs.absent(in, row.when().undecidedBy(in));
            }
            if (truth.compareTo(why) > 0) {
                open = row;
                why = truth;
            }
        }
        if (open != null) {
            return Needs.absent(in, open.when().undecidedBy(in));
        }
        return otherwise == null ? LineProblem.of(criterion, noRow(in)) : Outcome.scored(otherwise);
    }

    /** What every case comes to; where there are too many, the rows that may yet be the first to hold. */
    @Override
    public Outlook outlook(Inputs in) {
        return cases.of(in)
                .map(all -> all.stream().map(one -> Outlook.of(first(one))).reduce(Outlook.nothing(), Outlook::or))
                .orElseGet(() -> Outlook.of(possible(in)).orNotApplicable().orInvalid());
    }

    private Bounds possible(Inputs in) {
        List<Points> possible = new ArrayList<>();
        for (Row row : rows) {
            Truth truth = row.when().test(in);
            if (truth != Truth.FALSE) {
                possible.add(row.points());
            }
            if (truth == Truth.TRUE) {
                return match == TableMatch.FIRST ? hull(possible) : Bounds.exactly(row.points());
            }
        }
        if (otherwise != null) {
            possible.add(otherwise);
        }
        return possible.isEmpty() ? range : hull(possible);
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        Optional<Row> matched =
                rows.stream().filter(row -> row.when().test(in) == Truth.TRUE).findFirst();
        Points points = matched.map(Row::points).orElse(otherwise == null ? Points.ZERO : otherwise);
        Reason why = matched.map(row -> why(in, row)).orElseGet(() -> whyOtherwise(in));
        to.gained(points, why);
        Optional<Row> full =
                rows.stream().filter(row -> row.points().equals(maximum)).findFirst();
        to.lost(maximum.minus(points), full.map(TableRule::whyNot).orElse(why));
    }

    @Override
    public Optional<RuleShape> shape() {
        return slots.size() == 1
                ? WholeNumbers.beyond(
                        slots.get(0),
                        rows.stream().map(row -> row.when().source()).toList())
                : Optional.empty();
    }

    private static Reason whyNot(Row full) {
        return Reason.of(RuleCodes.WHY_ROW_LOST)
                .with("points", full.points())
                .with("when", full.when().term());
    }

    private Reason why(Inputs in, Row row) {
        return Reason.of(RuleCodes.WHY_ROW)
                .with("facts", facts(in, row.when().slots()))
                .with("when", row.when().term());
    }

    private Reason whyOtherwise(Inputs in) {
        return Reason.of(RuleCodes.WHY_OTHERWISE).with("facts", facts(in, slots));
    }

    private static Term facts(Inputs in, List<FactSlot> slots) {
        return new Term.All(slots.stream()
                .filter(slot -> in.state(slot) == InputState.STATED)
                .map(slot -> slot.read(in.value(slot)))
                .toList());
    }

    private Message noRow(Inputs in) {
        Set<FactSlot> read = new LinkedHashSet<>(slots);
        String facts = read.stream()
                .filter(slot -> in.state(slot) == InputState.STATED)
                .map(slot -> slot.declaration().key() + "=" + in.value(slot))
                .collect(Collectors.joining(", "));
        return Message.of(RuleCodes.NO_ROW).with("criterion", criterion.text()).with("facts", facts);
    }

    private static Bounds hull(List<Points> points) {
        Bounds hull = Bounds.exactly(points.get(0));
        for (Points one : points) {
            hull = hull.hull(Bounds.exactly(one));
        }
        return hull;
    }

    /** A row. */
    record Row(CompiledCondition when, Points points) {}
}
