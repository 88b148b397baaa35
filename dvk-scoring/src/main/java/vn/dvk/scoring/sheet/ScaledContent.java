package vn.dvk.scoring.sheet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.BandingVariant;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Adjustment;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Explanation;
import vn.dvk.scoring.outcome.Outcome;

/**
 * The content of a sheet all of whose lines have points, kept as whole numbers of the last decimal place.
 *
 * <p>What the reported points alone do not say is asked of the content worked out line by line, made when first needed.
 */
final class ScaledContent implements SheetContent {
    private final SheetForm form;
    private final long[] points;
    private final long total;
    private final @Nullable Code disqualified;
    private final SheetSource source;

    /** Made when first asked for; whoever asks at the same time makes the same, and both are safe to share. */
    private @Nullable Points reported;

    private @Nullable FilledContent filled;

    ScaledContent(SheetForm form, long[] points, @Nullable Code disqualified, SheetSource source) {
        this.form = form;
        this.points = points;
        this.disqualified = disqualified;
        this.source = source;
        long sum = 0;
        for (long one : points) {
            sum += one;
        }
        this.total = sum;
    }

    @Override
    public OutcomeKind kind() {
        return disqualified == null ? OutcomeKind.SCORED : OutcomeKind.DISQUALIFIED;
    }

    @Override
    public Outcome total() {
        return filled().total();
    }

    @Override
    public Optional<Points> reportedTotal() {
        return Optional.of(reported());
    }

    @Override
    public Optional<Points> baseTotal() {
        return filled().baseTotal();
    }

    @Override
    public List<Adjustment> adjustments() {
        return filled().adjustments();
    }

    @Override
    public Bounds bounds() {
        return Bounds.exactly(reported());
    }

    @Override
    public List<ScoreLine> lines() {
        return filled().lines();
    }

    @Override
    public BandResult band() {
        ScaledBands bands = form.scaledBands();
        if (disqualified != null) {
            return new BandResult.NotClassified(
                    Message.of(SheetCodes.DISQUALIFIED).with("code", disqualified.text()));
        }
        return bands == null ? filled().band() : bands.of(total, reported());
    }

    @Override
    public boolean provisional() {
        return false;
    }

    @Override
    public Optional<BandingVariant> variant() {
        return filled().variant();
    }

    @Override
    public List<GateResult> gates() {
        return filled().gates();
    }

    @Override
    public DisqualificationResult disqualified() {
        return disqualified == null ? DisqualificationResult.NONE : filled().disqualified();
    }

    @Override
    public List<Problem> remarks() {
        return filled().remarks();
    }

    @Override
    public Explanation explain(ScoreSheet sheet) {
        return source.explain(points);
    }

    @Override
    public FilledContent filled() {
        FilledContent made = filled;
        if (made == null) {
            made = source.general().content().filled();
            filled = made;
        }
        return made;
    }

    private Points reported() {
        Points made = reported;
        if (made == null) {
            made = Points.ofScaled(total, form.rounding().scale());
            reported = made;
        }
        return made;
    }
}
