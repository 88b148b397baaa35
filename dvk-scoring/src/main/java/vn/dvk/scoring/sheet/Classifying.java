package vn.dvk.scoring.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;

/** Finds the band of a total. */
final class Classifying {
    private final Banding banding;
    private final Points maximum;

    Classifying(Banding banding, Points maximum) {
        this.banding = banding;
        this.maximum = maximum;
    }

    static BandResult of(SheetForm form, Sums sums, Outcome total, DisqualificationResult disqualified) {
        if (!disqualified.holding().isEmpty()) {
            return notClassified(Message.of(SheetCodes.DISQUALIFIED)
                    .with("code", disqualified.holding().get(0).code().text()));
        }
        Optional<Banding> banding = form.banding();
        if (banding.isEmpty()) {
            return notClassified(Message.of(SheetCodes.NO_BANDING));
        }
        if (total instanceof Outcome.Invalid) {
            return notClassified(Message.of(SheetCodes.TOTAL_INVALID));
        }
        if (total instanceof Outcome.NotApplicable) {
            return notClassified(Message.of(SheetCodes.NOTHING_APPLIES));
        }
        Set<InputKey> needs = new TreeSet<>(disqualified.needs());
        if (total instanceof Outcome.Unscored unscored) {
            needs.addAll(unscored.needs());
        }
        Bounds compared =
                banding.get().comparedAt() == ComparedAt.EXACT ? sums.exactTotalBounds() : sums.reportedTotalBounds();
        return new Classifying(banding.get(), form.maximum())
                .band(compared, needs, !disqualified.open().isEmpty());
    }

    private BandResult band(Bounds total, Set<InputKey> needs, boolean mayBeDisqualified) {
        Bounds compared = total.map(this::inScale);
        if (needs.isEmpty()) {
            Points value = compared.least();
            for (Band band : banding.bands()) {
                if (band.reachedBy(value)) {
                    return new BandResult.Reached(band, value);
                }
            }
            return new BandResult.NoBand(value);
        }
        List<Band> possible = new ArrayList<>();
        for (Band band : banding.bands()) {
            if (compared.most().map(band::reachedBy).orElse(true)) {
                possible.add(band);
            }
            if (band.reachedBy(compared.least())) {
                return new BandResult.Undecided(possible, mayBeDisqualified, needs);
            }
        }
        return new BandResult.Undecided(possible, true, needs);
    }

    private Points inScale(Points points) {
        return banding.scale() == BandScale.POINTS ? points : points.times(100).dividedBy(maximum);
    }

    private static BandResult notClassified(Message why) {
        return new BandResult.NotClassified(why);
    }
}
