package vn.dvk.scoring.selection;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
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
            case NOT_APPLICABLE -> out(Message.of(SelectionCodes.NOT_APPLICABLE));
            case UNSCORED -> out(Message.of(SelectionCodes.UNSCORED));
            case INVALID -> out(Message.of(SelectionCodes.INVALID));
            case DISQUALIFIED -> out(Message.of(SelectionCodes.DISQUALIFIED));
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
                .flatMap(minimum -> below(Message.of(code)
                        .with("points", number(points))
                        .with("minimum", number(minimum))
                        .with("behind", number(minimum.minus(points)))));
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
                    : below(Message.of(SelectionCodes.BELOW_BAND)
                            .with("band", reached.band().code().text())
                            .with("minimum", minimum.text()));
        }
        return band instanceof BandResult.NoBand
                ? below(Message.of(SelectionCodes.NO_BAND).with("minimum", minimum.text()))
                : out(Message.of(SelectionCodes.NOT_CLASSIFIED).with("minimum", minimum.text()));
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

    private static Argument number(Points points) {
        return Argument.number(points.toString());
    }

    private static Optional<Refusal> out(Message reason) {
        return Optional.of(new Refusal(VerdictKind.NOT_ELIGIBLE, reason));
    }

    private static Optional<Refusal> below(Message reason) {
        return Optional.of(new Refusal(VerdictKind.BELOW_MINIMUM, reason));
    }

    /**
     * Why a candidate is out.
     *
     * @param kind below the minimum, or not eligible at all
     * @param reason the reason
     */
    record Refusal(VerdictKind kind, Message reason) {}
}
