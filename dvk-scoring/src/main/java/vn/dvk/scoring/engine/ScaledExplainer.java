package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Booleans;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.dossier.Evidence;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.ExplainedLine;
import vn.dvk.scoring.outcome.Explanation;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.rule.RuleShape;

/**
 * Explains sheets that were scored in whole numbers, criterion by criterion.
 *
 * <p>A line whose points follow from one small number is explained once for each number and shared by all sheets.
 */
final class ScaledExplainer {
    /** The least number of numbers for which a line is shared. */
    private static final int LEAST_SHARED = 32;

    private final List<CompiledCriterion> criteria;
    private final int[] depths;
    private final boolean[] bonuses;
    private final int scale;
    private final WholeInputs inputs;

    /** The shape of each line, or null if its rule is asked. */
    private final @Nullable RuleShape[] shapes;

    /** The lines made so far by number, where they are shared; a thread that does not see one makes an equal one. */
    private final @Nullable ExplainedLine[][] shared;

    ScaledExplainer(CompiledEdition compiled, WholeInputs inputs, @Nullable RuleShape[] shapes) {
        this.criteria = compiled.criteria();
        this.depths = Ints.toArray(compiled.form().depths());
        this.bonuses = Booleans.toArray(compiled.form().bonuses());
        this.scale = compiled.edition().rounding().scale();
        this.inputs = inputs;
        this.shapes = shapes;
        this.shared = new ExplainedLine[shapes.length][];
        for (int i = 0; i < shapes.length; i++) {
            this.shared[i] = new ExplainedLine[numbers(shapes[i])];
        }
    }

    /**
     * Explains the sheet of a dossier.
     *
     * @param numbers its inputs as whole numbers
     * @param points the reported points of each criterion
     */
    Explanation explain(BoundDossier bound, int[] numbers, long[] points) {
        ImmutableList.Builder<ExplainedLine> lines = ImmutableList.builderWithExpectedSize(points.length);
        List<Evidence> evidence = bound.dossier().evidence();
        boolean bare = evidence.isEmpty();
        NumberInputs ofNumbers = new NumberInputs(numbers);
        for (int i = 0; i < points.length; i++) {
            ExplainedLine line = line(i, bound, ofNumbers, points[i]);
            lines.add(bare ? line : line.withEvidence(count(evidence, line.code())));
        }
        return Explanation.ofCriteria(
                lines.build(), () -> bound.source().general().explain());
    }

    private ExplainedLine line(int line, BoundDossier bound, NumberInputs ofNumbers, long points) {
        RuleShape shape = shapes[line];
        if (shape == null) {
            return asked(line, bound.inputs(), points);
        }
        if (shape instanceof RuleShape.OfQuotient) {
            return line(line, ofNumbers, points);
        }
        int number = ofNumbers.at(inputs.place(shape)) - 1;
        ExplainedLine[] made = shared[line];
        if (number >= made.length) {
            return line(line, SingleInput.of(shape, number), points);
        }
        ExplainedLine found = made[number];
        if (found == null) {
            found = line(line, SingleInput.of(shape, number), points);
            made[number] = found;
        }
        return found;
    }

    private ExplainedLine asked(int line, Inputs in, long points) {
        CompiledCriterion criterion = criteria.get(line);
        Points exact = criterion.outcome(in).pointsIfScored().orElseThrow();
        PartCollector parts = new PartCollector(criterion);
        parts.collect(in, exact);
        return line(line, in, parts, exact, points);
    }

    /** A line of a rule of dvk, whose parts make up its points. */
    private ExplainedLine line(int line, Inputs in, long points) {
        PartCollector parts = new PartCollector(criteria.get(line));
        Points exact = parts.collect(in);
        return line(line, in, parts, exact, points);
    }

    private ExplainedLine line(int line, Inputs in, PartCollector parts, Points exact, long points) {
        CompiledCriterion criterion = criteria.get(line);
        Points reported = Points.ofScaled(points, scale);
        return ExplainedLine.builder()
                .code(criterion.criterion().code())
                .title(criterion.criterion().title())
                .depth(depths[line])
                .bonus(bonuses[line])
                .maximum(criterion.maximum())
                .outcome(Outcome.scored(exact))
                .exact(Optional.of(exact))
                .reported(Optional.of(reported))
                .inputsFrom(() -> InputsRead.of(criterion, in))
                .addAllGained(parts.gained())
                .addAllLost(parts.lost())
                .onlyRounded()
                .addAllBasis(criterion.criterion().basis())
                .build();
    }

    private static int count(List<Evidence> evidence, Code code) {
        int count = 0;
        for (Evidence one : evidence) {
            count += one.criterion().equals(code) ? 1 : 0;
        }
        return count;
    }

    /** For how many numbers a line is shared. */
    private static int numbers(@Nullable RuleShape shape) {
        if (shape instanceof RuleShape.OfLevel level) {
            return level.levels().size();
        }
        return shape instanceof RuleShape.OfNumber number ? (int) Math.max(number.settledFrom() + 1, LEAST_SHARED) : 0;
    }
}
