package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandRequirement;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.Gate;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;

/** Finds the band of a total that is there or still possible, under what gates, requirements and variants leave open. */
final class Classifying {
    private final SheetForm form;
    private final Banding banding;
    private final Entries entries;
    private final Caps caps;
    private final Bounds compared;
    private final List<List<RequirementResult>> requirements = new ArrayList<>();
    private final Set<InputKey> needs = new TreeSet<>();
    private final List<List<Band>> limits = new ArrayList<>();

    /**
     * Starts to classify.
     *
     * @param settled whether the total is scored
     */
    Classifying(SheetForm form, Banding banding, Sums sums, Entries entries, List<GateResult> gates, boolean settled) {
        this.form = form;
        this.banding = banding;
        this.entries = entries;
        this.caps = new Caps(banding, gates);
        Bounds total = settled
                ? Bounds.exactly(sums.comparedTotal(banding.comparedAt()))
                : sums.compared(banding.comparedAt());
        this.compared = total.map(this::inScale);
        limits();
        for (List<FormRequirement> band : form.conditions().bands()) {
            requirements.add(band.stream()
                    .map(one -> one.test(sums, entries.conditions(), form.layout(), settled))
                    .toList());
        }
    }

    /**
     * The band.
     *
     * @param total the outcome of the total, scored or unscored
     * @param disqualified what disqualifications say
     */
    BandResult result(Outcome total, DisqualificationResult disqualified) {
        BandOptions options = new BandOptions(banding.bands().size());
        for (List<Band> bands : limits) {
            for (int best : caps.best()) {
                options.add(bands, compared, this::status, best);
            }
        }
        options.mayBeNone(!disqualified.open().isEmpty());
        if (total instanceof Outcome.Scored && options.isDecided()) {
            return decided(options);
        }
        if (total instanceof Outcome.Unscored unscored) {
            needs.addAll(unscored.needs());
        }
        needs.addAll(disqualified.needs());
        needs.addAll(caps.needs());
        openRequirements();
        List<Band> possible = options.possible().stream()
                .map(position -> banding.bands().get(position))
                .toList();
        return new BandResult.Undecided(possible, options.none(), needs);
    }

    /** The limits that are possible: of the first variant that holds, and of those before it that may. */
    private void limits() {
        for (FormConditions.FormVariant variant : form.conditions().variants()) {
            ConditionResult result = entries.conditions().get(variant.condition());
            switch (result.truth()) {
                case TRUE -> {
                    limits.add(variant.bands());
                    return;
                }
                case MISSING, INVALID -> {
                    limits.add(variant.bands());
                    needs.addAll(result.needs());
                }
                case FALSE, NOT_APPLICABLE -> {}
            }
        }
        limits.add(banding.bands());
    }

    private GateStatus status(int band) {
        GateStatus status = GateStatus.PASSED;
        for (RequirementResult one : requirements.get(band)) {
            if (one.status() == GateStatus.FAILED) {
                return GateStatus.FAILED;
            }
            status = one.status() == GateStatus.OPEN ? GateStatus.OPEN : status;
        }
        return status;
    }

    private void openRequirements() {
        for (int i = 0; i < requirements.size(); i++) {
            if (status(i) == GateStatus.OPEN && mayReach(i)) {
                requirements.get(i).forEach(one -> needs.addAll(one.needs()));
            }
        }
    }

    private boolean mayReach(int band) {
        return limits.stream()
                .anyMatch(
                        bands -> compared.most().map(bands.get(band)::reachedBy).orElse(true));
    }

    private BandResult decided(BandOptions options) {
        Points value = compared.least();
        List<Band> bands = limits.get(0);
        List<MissedBand> missed = new ArrayList<>();
        int end = options.none() ? bands.size() : options.possible().get(0);
        for (int i = 0; i < end; i++) {
            if (bands.get(i).reachedBy(value)) {
                missed.add(missed(i));
            }
        }
        return options.none()
                ? new BandResult.NoBand(value, missed)
                : new BandResult.Reached(
                        banding.bands().get(end), value, bands.get(end).minimum(), missed);
    }

    private MissedBand missed(int position) {
        Band band = banding.bands().get(position);
        ImmutableList.Builder<BandRequirement> failed = ImmutableList.builder();
        for (int i = 0; i < band.requirements().size(); i++) {
            if (requirements.get(position).get(i).status() == GateStatus.FAILED) {
                failed.add(band.requirements().get(i));
            }
        }
        List<Gate> gates = caps.above(position);
        return new MissedBand(band, failed.build(), gates);
    }

    private Points inScale(Points points) {
        return banding.scale() == BandScale.POINTS ? points : points.times(100).dividedBy(form.maximum());
    }
}
