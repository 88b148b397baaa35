package vn.dvk.scoring.engine;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.scoring.outcome.Cohort;
import vn.dvk.scoring.outcome.Explanation;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.rule.CompiledCondition;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.sheet.ScoreSheet;
import vn.dvk.scoring.sheet.SheetFilling;

/** Scores by the shortest path that a dossier allows. */
final class Scorer {
    private final CompiledEdition compiled;
    private final Explainer explainer;
    private final @Nullable ScaledProgram program;

    Scorer(CompiledEdition compiled) {
        this.compiled = compiled;
        this.explainer = new Explainer(compiled);
        this.program = ScaledProgram.of(compiled).orElse(null);
    }

    InputLayout layout() {
        return compiled.layout();
    }

    /** The inputs of a dossier as whole numbers, or null if they cannot be used. */
    int @Nullable [] numbers(Dossier dossier, AssessmentRole role) {
        return program != null && inForce(dossier) ? program.inputs().read(dossier, role) : null;
    }

    ScoreSheet score(BoundDossier bound) {
        if (bound.scorer() != this) {
            throw new IllegalArgumentException("dossier must be bound by this scorecard, but was by another");
        }
        ScoreSheet sheet = scaled(bound);
        return sheet == null ? general(bound) : sheet;
    }

    /** The sheet in whole numbers, or null if that cannot be. */
    @Nullable ScoreSheet scaled(BoundDossier bound) {
        int[] numbers = bound.numbers();
        return program == null || numbers == null ? null : program.score(numbers, bound);
    }

    /** Explains the sheet that {@link #scaled} made. */
    Explanation explain(BoundDossier bound, long[] points) {
        return requireNonNull(program, "program").explain(bound, requireNonNull(bound.numbers(), "numbers"), points);
    }

    /** Asks every rule and every condition. */
    ScoreSheet general(BoundDossier bound) {
        return general(bound.dossier(), bound.role(), bound.inputs(), null);
    }

    /** Asks every rule and every condition, amongst a cohort if there is one. */
    ScoreSheet general(Dossier dossier, AssessmentRole role, BoundInputs inputs, @Nullable Cohort cohort) {
        SheetFilling filling = compiled.form().fill(dossier, role);
        if (cohort != null && !compiled.layout().comparisons().isEmpty()) {
            filling.amongst(cohort);
        }
        if (inForce(dossier)) {
            score(inputs, filling);
            compiled.disqualifications().forEach(one -> one.test(inputs, filling));
        } else {
            Outcome outside = Outcome.invalid(outside(dossier));
            compiled.criteria().forEach(criterion -> filling.without(outside, criterion.range()));
        }
        return filling.sheet(Remarks.of(compiled, dossier, inputs), sheet -> explainer.explain(sheet, dossier, inputs));
    }

    private void score(Inputs inputs, SheetFilling filling) {
        Applicability groups = Applicability.of(compiled.groups(), inputs, filling);
        List<CompiledCriterion> criteria = compiled.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            criteria.get(i).score(inputs, filling, groups.above(i));
        }
        for (CompiledCondition condition : compiled.conditions()) {
            filling.condition(
                    condition.test(inputs),
                    condition.undecidedBy(inputs).stream().map(FactSlot::key).toList());
        }
    }

    private boolean inForce(Dossier dossier) {
        return compiled.edition().inForce().contains(dossier.asOf());
    }

    private Problem outside(Dossier dossier) {
        return Problem.of(
                "/asOf",
                Message.of(EngineCodes.OUTSIDE_EDITION)
                        .with("day", Argument.day(dossier.asOf()))
                        .with("edition", compiled.edition().id().text()));
    }
}
