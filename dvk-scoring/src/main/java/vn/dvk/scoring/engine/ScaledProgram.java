package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.BonusPool;
import vn.dvk.core.criteria.BonusStage;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.RoundingStage;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.Explanation;
import vn.dvk.scoring.rule.RuleShape;
import vn.dvk.scoring.sheet.ScoreSheet;

/**
 * Scores in whole numbers of the last decimal place, where the edition rounds each line and all lines have points.
 *
 * <p>The sheets are those of the general path, or there is none; then the general path has to be asked.
 */
final class ScaledProgram {
    private final CompiledEdition compiled;
    private final ScaledPoints scaled;
    private final WholeInputs inputs;
    private final LookUps lookUps;
    private final Quotients quotients;
    private final ScaledTests tests;
    private final ScaledExplainer explainer;

    /** The criteria whose rules have no shape and are asked each time. */
    private final int[] asked;

    private ScaledProgram(Builder builder) {
        this.compiled = builder.compiled;
        this.scaled = builder.scaled;
        this.inputs = builder.inputs;
        this.lookUps = builder.lookUps.build();
        this.quotients = builder.quotients.build();
        this.tests = ScaledTests.of(builder.compiled, builder.inputs);
        this.explainer = new ScaledExplainer(builder.compiled, builder.inputs, builder.shapes);
        this.asked = builder.asked.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The program of an edition; nothing if its declarations ask for more than whole numbers and sums. */
    static Optional<ScaledProgram> of(CompiledEdition compiled) {
        Edition edition = compiled.edition();
        boolean simple = edition.rounding().stage() == RoundingStage.EACH_LINE
                && edition.bonusPools().stream().allMatch(ScaledProgram::isSum)
                && edition.gates().stream().allMatch(ScaledTests::isTest)
                && compiled.layout().comparisons().isEmpty()
                && edition.tree().stream().allMatch(ScaledProgram::isSum);
        if (!simple) {
            return Optional.empty();
        }
        Builder builder = new Builder(compiled);
        builder.addLines();
        boolean worthwhile = 2 * builder.asked.size() <= compiled.criteria().size();
        return worthwhile ? Optional.of(new ScaledProgram(builder)) : Optional.empty();
    }

    WholeInputs inputs() {
        return inputs;
    }

    /** The sheet, or null if the general path has to be asked. */
    @Nullable ScoreSheet score(int[] numbers, BoundDossier bound) {
        long[] points = new long[compiled.criteria().size()];
        if (!lookUps.score(numbers, points) || !quotients.score(numbers, points) || !ask(bound, points)) {
            return null;
        }
        int test = tests.first(numbers, bound);
        if (test == ScaledTests.UNDECIDED) {
            return null;
        }
        Code first = test == ScaledTests.NONE ? null : tests.code(test);
        return compiled.form().scaled(bound.dossier(), bound.role(), points, first, bound.source());
    }

    /** Explains a sheet that this program made. */
    Explanation explain(BoundDossier bound, int[] numbers, long[] points) {
        return explainer.explain(bound, numbers, points);
    }

    private boolean ask(BoundDossier bound, long[] points) {
        for (int line : asked) {
            long found = scaled.of(compiled.criteria().get(line).outcome(bound.inputs()));
            if (found == ScaledPoints.NONE) {
                return false;
            }
            points[line] = found;
        }
        return true;
    }

    /** Whether a pool adds the plain sum of its criteria to what the band is found from. */
    private static boolean isSum(BonusPool pool) {
        return pool.stage() == BonusStage.BEFORE_BANDING && pool.totalCap().isEmpty() && isSum(pool.group());
    }

    /** Whether a node with points is the plain sum of what is below it, and applies to all. */
    private static boolean isSum(CriteriaNode node) {
        if (node instanceof CriteriaGroup group) {
            return group.cap().isEmpty()
                    && group.floor().isEmpty()
                    && group.appliesWhen().isEmpty()
                    && group.children().stream().allMatch(ScaledProgram::isSum);
        }
        Criterion criterion = (Criterion) node;
        return criterion.appliesWhen().isEmpty() && criterion.markedBy().isEmpty();
    }

    /** Sorts the criteria by how they are scored. */
    private static final class Builder {
        private final CompiledEdition compiled;
        private final ScaledPoints scaled;
        private final WholeInputs inputs;
        private final LookUps.Builder lookUps;
        private final Quotients.Builder quotients;
        private final List<Integer> asked = new ArrayList<>();
        private final @Nullable RuleShape[] shapes;

        Builder(CompiledEdition compiled) {
            this.compiled = compiled;
            this.scaled = ScaledPoints.of(
                    compiled.edition().rounding(), compiled.criteria().size());
            this.inputs = new WholeInputs(compiled.layout(), levels());
            this.lookUps = new LookUps.Builder(scaled);
            this.quotients = new Quotients.Builder(scaled);
            this.shapes = new RuleShape[compiled.criteria().size()];
        }

        void addLines() {
            for (int line = 0; line < compiled.criteria().size(); line++) {
                CompiledCriterion criterion = compiled.criteria().get(line);
                Optional<RuleShape> shape = RuleShape.of(criterion.rule());
                if (shape.isPresent() && add(line, criterion, shape.get())) {
                    shapes[line] = shape.get();
                } else {
                    asked.add(line);
                }
            }
        }

        private boolean add(int line, CompiledCriterion criterion, RuleShape shape) {
            if (shape instanceof RuleShape.OfNumber number) {
                return lookUps.add(line, criterion, number, inputs);
            }
            if (shape instanceof RuleShape.OfLevel level) {
                return lookUps.add(line, criterion, level, inputs);
            }
            return quotients.add(line, (RuleShape.OfQuotient) shape, inputs);
        }

        /** The levels of each mark. */
        private List<ImmutableList<Code>> levels() {
            List<ImmutableList<Code>> levels = new ArrayList<>();
            compiled.layout().marks().forEach(slot -> levels.add(ImmutableList.of()));
            for (CompiledCriterion criterion : compiled.criteria()) {
                if (RuleShape.of(criterion.rule()).orElse(null) instanceof RuleShape.OfLevel shape) {
                    levels.set(shape.mark().index(), ImmutableList.copyOf(shape.levels()));
                }
            }
            return levels;
        }
    }
}
