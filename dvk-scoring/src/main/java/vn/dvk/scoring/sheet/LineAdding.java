package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Adjustment;
import vn.dvk.scoring.outcome.AdjustmentKind;
import vn.dvk.scoring.outcome.Outcome;

/**
 * What every line of a filled-in form counts for: a group adds up its children, scales the sum up where children were left
 * out, rounds it if that left more decimals, and keeps it between its floor and its cap.
 */
final class LineAdding {
    private final SheetForm form;
    private final Entries entries;
    private final ImmutableList<FormLine> lines;
    private final @Nullable Adding[] groups;
    private final LineSum[] sums;
    private final TotalAdding total;

    LineAdding(SheetForm form, Entries entries) {
        this.form = form;
        this.entries = entries;
        this.lines = form.layout().lines();
        this.groups = new Adding[lines.size()];
        this.sums = new LineSum[lines.size()];
        this.total = new TotalAdding(form);
        boolean[] off = off();
        for (FormLine line : lines) {
            groups[line.place().index()] =
                    line.group() ? new Adding(form.layout().leavesOut()) : null;
        }
        for (int index = lines.size() - 1; index >= 0; index--) {
            FormLine line = lines.get(index);
            sums[index] = off[index] ? LineSum.without(LineSum.State.OFF) : sumOf(line);
            int parent = line.place().parent();
            Adding above = parent < 0 ? null : groups[parent];
            if (above != null) {
                above.add(sums[index], line.maximum());
            } else {
                total.add(line, sums[index]);
            }
        }
        total.finish(sums);
    }

    LineSum sum(FormLine line) {
        return sums[line.place().index()];
    }

    TotalAdding total() {
        return total;
    }

    /** Whether the line itself does not apply, which its policy does not allow. */
    boolean isRefused(FormLine line) {
        if (line.policy() != NotApplicablePolicy.NOT_ALLOWED || sum(line).state() != LineSum.State.INVALID) {
            return false;
        }
        Adding children = groups[line.place().index()];
        return children == null
                ? result(line) instanceof Outcome.NotApplicable
                : why(line) instanceof Outcome.NotApplicable
                        || (why(line) == null && !children.invalid() && !children.unscored());
    }

    Problem refusal(FormLine line) {
        String code = line.node().code().text();
        return Problem.of(
                Pointer.child("/lines", code),
                Message.of(SheetCodes.NOT_APPLICABLE_NOT_ALLOWED).with("code", code));
    }

    List<Adjustment> adjustments(FormLine line) {
        LineSum sum = sum(line);
        Adding children = groups[line.place().index()];
        if (children == null) {
            return sum.isCounted()
                    ? Adjustments.ofCriterion(result(line), sum.exact(), sum.reported())
                    : ImmutableList.of();
        }
        if (sum.state() == LineSum.State.UNSCORED || sum.state() == LineSum.State.INVALID) {
            return ImmutableList.of();
        }
        Adjustments adjustments = new Adjustments();
        if (isByPolicy(line, children)) {
            adjustments.add(AdjustmentKind.NOT_APPLICABLE, sum.exact().minus(children.exact()));
        } else {
            Points scaled = children.rescaled(children.exact(), line.sum());
            adjustments.add(AdjustmentKind.RESCALE, scaled.minus(children.exact()));
            boolean cut = sum.exact().compareTo(scaled) < 0;
            adjustments.add(
                    cut ? AdjustmentKind.CAP : AdjustmentKind.FLOOR, sum.exact().minus(scaled));
        }
        Points rounding =
                sum.reported().minus(children.reported()).minus(sum.exact().minus(children.exact()));
        adjustments.add(AdjustmentKind.ROUNDING, rounding);
        return adjustments.list();
    }

    /** Which lines stand below a group that does not apply. */
    private boolean[] off() {
        boolean[] off = new boolean[lines.size()];
        if (entries.groups().isEmpty()) {
            return off;
        }
        for (FormLine line : lines) {
            int parent = line.place().parent();
            off[line.place().index()] =
                    parent >= 0 && (off[parent] || entries.groups().get(parent) instanceof Outcome.NotApplicable);
        }
        return off;
    }

    private LineSum sumOf(FormLine line) {
        Adding children = groups[line.place().index()];
        return children == null ? criterion(line) : group(line, children);
    }

    private LineSum criterion(FormLine line) {
        Outcome outcome = result(line);
        if (outcome instanceof Outcome.Scored scored) {
            return LineSum.counted(true, scored.points(), form.rounding().line(scored.points()), line.maximum());
        }
        if (outcome instanceof Outcome.NotApplicable) {
            return LineSum.byPolicy(line);
        }
        if (outcome instanceof Outcome.Unscored) {
            return line.countsAsZero(outcome)
                    ? LineSum.counted(true, Points.ZERO, Points.ZERO, line.maximum())
                    : LineSum.without(LineSum.State.UNSCORED);
        }
        return LineSum.without(LineSum.State.INVALID);
    }

    private LineSum group(FormLine line, Adding children) {
        Outcome why = why(line);
        if (!(why instanceof Outcome.NotApplicable)) {
            if (children.invalid() || why instanceof Outcome.Invalid) {
                return LineSum.without(LineSum.State.INVALID);
            }
            if (children.unscored() || (why instanceof Outcome.Unscored && !countsMissing(line))) {
                return LineSum.without(LineSum.State.UNSCORED);
            }
        }
        if (isByPolicy(line, children)) {
            return LineSum.byPolicy(line);
        }
        if (children.nothingCounted()) {
            return LineSum.without(LineSum.State.LEFT_OF_SET);
        }
        Points exact = children.rescaled(children.exact(), line.sum());
        Points reported = children.scales(line.sum())
                ? form.rounding().line(children.rescaled(children.reported(), line.sum()))
                : children.reported();
        Points weight = children.rescaled(children.weight(), line.sum()).min(line.maximum());
        return LineSum.counted(children.applies(), line.limit(exact), line.limit(reported), weight);
    }

    private boolean isByPolicy(FormLine line, Adding children) {
        return why(line) instanceof Outcome.NotApplicable || children.nothingLeft();
    }

    /** Whether missing inputs count as no points in all criteria below. */
    private boolean countsMissing(FormLine group) {
        return lines.subList(group.place().index() + 1, form.layout().end(group)).stream()
                .allMatch(line -> line.group() || line.countsMissing());
    }

    private Outcome result(FormLine line) {
        return entries.results().get(line.from()).outcome();
    }

    private @Nullable Outcome why(FormLine line) {
        return entries.groups().isEmpty()
                ? null
                : entries.groups().get(line.place().index());
    }
}
