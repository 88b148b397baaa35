package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/** The average of the marks of the judges present. */
record JudgesRule(Code criterion, Bounds range, Average average, List<Seat> seats, int atLeast) implements OpenRule {
    JudgesRule {
        seats = ImmutableList.copyOf(seats);
    }

    @Override
    public Set<InputKey> reads() {
        return seats.stream().map(seat -> seat.rule().mark().key()).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Outcome evaluate(Inputs in) {
        List<Outcome> outcomes =
                seats.stream().map(seat -> seat.rule().evaluate(in)).toList();
        int possible = seats.size() - count(outcomes, Outcome.NotApplicable.class);
        if (possible < atLeast) {
            return LineProblem.of(
                    criterion,
                    Message.of(RuleCodes.JUDGES_TOO_FEW)
                            .with("criterion", criterion.text())
                            .with("present", possible)
                            .with("needed", atLeast));
        }
        Optional<Outcome> absent = Absence.of(outcomes);
        return absent.isPresent() ? settled(in, absent.get()) : Outcome.scored(average.of(marks(in)));
    }

    /** Marks that make no difference any more are not waited for: the middle one of 0, 0 and a third is 0. */
    private Outcome settled(Inputs in, Outcome absent) {
        return absent instanceof Outcome.Unscored
                ? outlook(in).settled().map(Outcome::scored).orElse(absent)
                : absent;
    }

    /** All missing marks at one end: an average never falls where a mark rises or one at the upper end is added. */
    @Override
    public Outlook outlook(Inputs in) {
        List<Points> low = marks(in);
        List<Points> high = new ArrayList<>(low);
        boolean enough = low.size() >= atLeast;
        for (Seat seat : seats) {
            Outcome outcome = seat.rule().evaluate(in);
            if (!(outcome instanceof Outcome.Scored) && !(outcome instanceof Outcome.NotApplicable)) {
                low.add(range.least());
                range.most().ifPresent(high::add);
            }
        }
        Outlook outlook =
                low.size() < atLeast ? Outlook.nothing() : Outlook.of(Bounds.of(average.of(low), average.of(high)));
        return enough ? outlook : outlook.orInvalid();
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        List<Term> marks = new ArrayList<>();
        for (Seat seat : seats) {
            seat.rule().evaluate(in).pointsIfScored().ifPresent(points -> marks.add(seat.term(points)));
        }
        Points points = average.of(marks(in));
        Reason reason = Reason.of(code(marks.size()))
                .with("marks", new Term.Listed(marks))
                .with("present", marks.size())
                .with("judges", seats.size());
        to.gained(points, reason);
        to.lost(range.most().orElse(points).minus(points), Reason.of(RuleCodes.WHY_JUDGES_LOST));
    }

    private String code(int present) {
        return switch (average) {
            case MEAN -> RuleCodes.WHY_JUDGES_MEAN;
            case MEDIAN -> RuleCodes.WHY_JUDGES_MEDIAN;
            case TRIMMED_MEAN -> present < 3 ? RuleCodes.WHY_JUDGES_MEAN : RuleCodes.WHY_JUDGES_TRIMMED;
        };
    }

    private List<Points> marks(Inputs in) {
        List<Points> marks = new ArrayList<>(seats.size());
        for (Seat seat : seats) {
            seat.rule().evaluate(in).pointsIfScored().ifPresent(marks::add);
        }
        return marks;
    }

    private static int count(List<Outcome> outcomes, Class<? extends Outcome> kind) {
        return (int) outcomes.stream().filter(kind::isInstance).count();
    }

    /** A seat of the panel. */
    record Seat(LocalizedText title, DirectRule rule) {
        Term term(Points points) {
            return new Term.Nested(Reason.of(RuleCodes.WHY_JUDGE)
                    .with("judge", new Term.Title(title))
                    .with("points", points));
        }
    }
}
