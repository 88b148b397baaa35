package vn.dvk.scoring.selection;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;
import vn.dvk.scoring.sheet.BandResult;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Who may be compared at all: a sheet with a score that meets the minimum of points and the minimum band. */
final class Eligibility {

    private final SelectionPolicy policy;

    Eligibility(SelectionPolicy policy) {
        this.policy = policy;
    }

    /** Why a candidate is out, or empty if it is eligible. */
    Optional<Refusal> of(Candidate candidate) {
        ScoreSheet sheet = candidate.sheet();
        return switch (sheet.kind()) {
            case NOT_APPLICABLE -> out(Reason.of(SelectionCodes.NOT_APPLICABLE));
            case UNSCORED -> out(Reason.of(SelectionCodes.UNSCORED));
            case INVALID -> out(Reason.of(SelectionCodes.INVALID));
            case DISQUALIFIED -> out(Reason.of(SelectionCodes.DISQUALIFIED));
            case SCORED -> belowMinimum(sheet).or(() -> belowBand(sheet));
        };
    }

    private Optional<Refusal> belowMinimum(ScoreSheet sheet) {
        Points points = SelectionKey.total(sheet, policy.comparedAt()).orElseThrow();
        String code = policy.comparedAt() == ComparedAt.EXACT
                ? SelectionCodes.BELOW_MINIMUM_EXACT
                : SelectionCodes.BELOW_MINIMUM_REPORTED;
        return policy.minimum()
                .filter(minimum -> points.compareTo(minimum) < 0)
                .flatMap(minimum -> below(Reason.of(code)
                        .with("points", points)
                        .with("minimum", minimum)
                        .with("behind", minimum.minus(points))));
    }

    private Optional<Refusal> belowBand(ScoreSheet sheet) {
        if (policy.minimumBand().isEmpty()) {
            return Optional.empty();
        }
        Code minimum = policy.minimumBand().get();
        BandResult band = sheet.band();
        if (band instanceof BandResult.Reached reached) {
            return reaches(sheet, reached.band(), minimum)
                    ? Optional.empty()
                    : below(Reason.of(SelectionCodes.BELOW_BAND)
                            .with("band", new Term.Title(reached.band().title()))
                            .with("minimum", title(sheet, minimum)));
        }
        return band instanceof BandResult.NoBand
                ? below(Reason.of(SelectionCodes.NO_BAND).with("minimum", title(sheet, minimum)))
                : out(Reason.of(SelectionCodes.NOT_CLASSIFIED).with("minimum", title(sheet, minimum)));
    }

    /** The title of a band that the sheet's edition has: a policy that names another is refused before. */
    private static Term title(ScoreSheet sheet, Code minimum) {
        return bands(sheet).stream()
                .filter(band -> band.code().equals(minimum))
                .findFirst()
                .<Term>map(band -> new Term.Title(band.title()))
                .orElseThrow();
    }

    /** Bands come best first: whichever of the two comes first is the better one. */
    private static boolean reaches(ScoreSheet sheet, Band reached, Code minimum) {
        return bands(sheet).stream()
                .map(Band::code)
                .filter(code -> code.equals(reached.code()) || code.equals(minimum))
                .findFirst()
                .filter(reached.code()::equals)
                .isPresent();
    }

    /** The bands of the sheet's edition, best first. */
    static List<Band> bands(ScoreSheet sheet) {
        return sheet.banding().map(Banding::bands).orElseGet(ImmutableList::of);
    }

    private static Optional<Refusal> out(Reason reason) {
        return Optional.of(new Refusal(VerdictKind.NOT_ELIGIBLE, reason));
    }

    private static Optional<Refusal> below(Reason reason) {
        return Optional.of(new Refusal(VerdictKind.BELOW_MINIMUM, reason));
    }

    /**
     * Why a candidate is out.
     *
     * @param kind below the minimum, or not eligible at all
     * @param reason the reason
     */
    record Refusal(VerdictKind kind, Reason reason) {}
}
