package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.BandingVariant;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Consequence;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Adjustment;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Explanation;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.rule.Truth;

/** The content of a sheet, worked out line by line. */
final class FilledContent implements SheetContent {
    private final SheetForm form;
    private final Entries entries;
    private final DisqualificationResult disqualified;
    private final ImmutableList<Problem> remarks;
    private final Function<ScoreSheet, Explanation> explainer;
    private final Outcome total;
    private final @Nullable Points reported;
    private final ImmutableList<GateResult> gates;

    /** Found with the total, from the same sums; where the total is open, when first asked for, and equal whoever finds it. */
    private @Nullable BandResult band;

    /** Made when first asked for; threads that ask at the same time make equal lists, so it need not be volatile. */
    private @Nullable ImmutableList<ScoreLine> lines;

    FilledContent(
            SheetForm form,
            Entries entries,
            DisqualificationResult disqualified,
            List<Problem> remarks,
            Function<ScoreSheet, Explanation> explainer) {
        this.form = form;
        this.entries = entries;
        this.disqualified = disqualified;
        this.remarks = ImmutableList.copyOf(remarks);
        this.explainer = requireNonNull(explainer, "explainer");
        Sums sums = sums();
        this.total = sums.total();
        this.reported = total instanceof Outcome.Scored ? sums.reportedTotal() : null;
        this.gates = gates(sums);
        this.band = reported == null ? null : band(sums);
    }

    @Override
    public OutcomeKind kind() {
        if (!disqualified.holding().isEmpty() || disqualifies(GateStatus.FAILED)) {
            return OutcomeKind.DISQUALIFIED;
        }
        boolean open =
                total instanceof Outcome.Scored && (!disqualified.open().isEmpty() || disqualifies(GateStatus.OPEN));
        return open ? OutcomeKind.UNSCORED : total.kind();
    }

    @Override
    public Outcome total() {
        return total;
    }

    @Override
    public Optional<Points> reportedTotal() {
        return Optional.ofNullable(reported);
    }

    @Override
    public Optional<Points> baseTotal() {
        return reported == null ? Optional.empty() : Optional.of(sums().reportedBase());
    }

    @Override
    public List<Adjustment> adjustments() {
        return reported == null ? ImmutableList.of() : sums().adjustments();
    }

    @Override
    public Bounds bounds() {
        return reported == null || form.layout().countsMissing() ? sums().reportedBounds() : Bounds.exactly(reported);
    }

    @Override
    public boolean provisional() {
        for (LineResult result : entries.results()) {
            if (result.outcome() instanceof Outcome.Unscored unscored
                    && unscored.needs().stream().anyMatch(InputKey.OfCohort.class::isInstance)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<ScoreLine> lines() {
        ImmutableList<ScoreLine> made = lines;
        if (made == null) {
            Sums sums = sums();
            made = form.layout().lines().stream()
                    .map(line -> line(line, sums))
                    .collect(ImmutableList.toImmutableList());
            lines = made;
        }
        return made;
    }

    @Override
    public BandResult band() {
        BandResult found = band;
        if (found == null) {
            found = band(sums());
            band = found;
        }
        return found;
    }

    private BandResult band(Sums sums) {
        Optional<Message> none = notClassified();
        if (none.isPresent()) {
            return new BandResult.NotClassified(none.get());
        }
        return new Classifying(
                        form, form.banding().orElseThrow(), sums, entries, gates, total instanceof Outcome.Scored)
                .result(total, disqualified);
    }

    @Override
    public Optional<BandingVariant> variant() {
        for (FormConditions.FormVariant one : form.conditions().variants()) {
            Truth truth = entries.conditions().get(one.condition()).truth();
            if (truth == Truth.TRUE) {
                return Optional.of(one.variant());
            }
            if (truth == Truth.MISSING || truth == Truth.INVALID) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Override
    public List<GateResult> gates() {
        return gates;
    }

    private ImmutableList<GateResult> gates(Sums sums) {
        ImmutableList.Builder<GateResult> results = ImmutableList.builder();
        form.conditions().gates().forEach((gate, requirement) -> {
            RequirementResult result =
                    requirement.test(sums, entries.conditions(), form.layout(), total instanceof Outcome.Scored);
            results.add(new GateResult(gate, result.status(), result.failed(), result.needs()));
        });
        return results.build();
    }

    @Override
    public List<Problem> remarks() {
        return remarks;
    }

    @Override
    public DisqualificationResult disqualified() {
        return disqualified;
    }

    @Override
    public Explanation explain(ScoreSheet sheet) {
        return explainer.apply(sheet);
    }

    @Override
    public FilledContent filled() {
        return this;
    }

    private boolean disqualifies(GateStatus status) {
        return gates.stream()
                .anyMatch(one -> one.status() == status && one.gate().otherwise() instanceof Consequence.Disqualified);
    }

    /** Why nothing is classified at all. */
    private Optional<Message> notClassified() {
        Optional<Code> condition = disqualified.holding().stream()
                .map(Disqualification::code)
                .findFirst()
                .or(() -> gates.stream()
                        .filter(one -> one.status() == GateStatus.FAILED
                                && one.gate().otherwise() instanceof Consequence.Disqualified)
                        .map(one -> one.gate().code())
                        .findFirst());
        if (condition.isPresent()) {
            return condition.map(code -> Message.of(SheetCodes.DISQUALIFIED).with("code", code.text()));
        }
        if (form.banding().isEmpty()) {
            return Optional.of(Message.of(SheetCodes.NO_BANDING));
        }
        if (total instanceof Outcome.Invalid) {
            return Optional.of(Message.of(SheetCodes.TOTAL_INVALID));
        }
        return total instanceof Outcome.NotApplicable
                ? Optional.of(Message.of(SheetCodes.NOTHING_APPLIES))
                : Optional.empty();
    }

    private static ScoreLine line(FormLine line, Sums sums) {
        return ScoreLine.builder()
                .code(line.node().code())
                .title(line.node().title())
                .depth(line.place().depth())
                .group(line.group())
                .bonus(line.bonus())
                .maximum(line.maximum())
                .outcome(sums.outcome(line))
                .exact(sums.exact(line))
                .reported(sums.reported(line))
                .bounds(sums.bounds(line, ComparedAt.REPORTED))
                .addAllAdjustments(sums.adjustments(line))
                .build();
    }

    private Sums sums() {
        return Sums.of(form, entries);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FilledContent that
                && entries.equals(that.entries)
                && disqualified.equals(that.disqualified)
                && remarks.equals(that.remarks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entries, disqualified);
    }
}
