package vn.dvk.scoring.rule;

import java.util.List;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * {@code judges {judges: [{code, title}, …], average, atLeast?, min?, step?}}: several judges mark one criterion, and the
 * mean, the median or the trimmed mean of their marks counts.
 *
 * <p>The judges are seats of the panel with codes of their own; their marks stand in the assessment of the role that is
 * scored, each under the code of its seat, from min (zero) to the maximum in steps.
 *
 * <p>Traps settled: a judge who is absent or stands back is marked as not applicable and counts neither as zero nor among
 * those present; a mark that is merely missing leaves the line unscored. Fewer judges present than {@code atLeast} (1) make
 * the line invalid, whatever the policy for not applicable: an empty panel gives nobody full points. What is averaged must
 * be stated; see {@link Average} for one, two and three marks. The average is exact and rounded only where the edition
 * rounds. Averages of criteria that are added up are not the average of the totals: to trim totals, make one criterion.
 */
final class JudgesType implements RuleType {
    @Override
    public Code id() {
        return Code.of("judges");
    }

    @Override
    public int semanticsVersion() {
        return 1;
    }

    @Override
    public CompiledRule compile(RuleSetup setup) {
        Average average = setup.choice("average", Average.class);
        DirectRule any = DirectType.marking(setup, new MarkSlot(0, setup.criterion()));
        List<JudgesRule.Seat> seats = setup.items("judges", item -> {
            DirectRule rule = new DirectRule(item.mark("code"), any.least(), any.maximum(), any.step());
            return new JudgesRule.Seat(item.title("title"), rule);
        });
        Points atLeast = setup.optionalPoints("atLeast").orElse(Points.ONE);
        boolean possible = atLeast.isWhole() && atLeast.signum() > 0 && atLeast.compareTo(Points.of(seats.size())) <= 0;
        if (!possible && !seats.isEmpty()) {
            Message refused =
                    Settings.refused(RuleCodes.JUDGES_AT_LEAST, atLeast).with("judges", seats.size());
            setup.problem("atLeast", refused);
        }
        int present = possible ? atLeast.numerator().intValueExact() : 1;
        return new JudgesRule(setup.criterion(), any.range(), average, seats, present);
    }
}
