package vn.dvk.core.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.core.error.Problems;

/** Looks through a history for milestones whose required steps were not taken. */
final class SkippedSteps {
    private final Procedure procedure;
    private final List<Decision> log;
    private final Map<SubjectRef, List<HeldMilestone>> given = new HashMap<>();
    private final Map<LocalDate, Revocations> revocations = new HashMap<>();
    private final Problems problems = new Problems();

    private SkippedSteps(Procedure procedure, List<Decision> log) {
        this.procedure = procedure;
        this.log = log;
        for (Decision decision : log) {
            for (Milestone milestone : decision.milestones()) {
                given.computeIfAbsent(milestone.subject(), subject -> new ArrayList<>())
                        .add(new HeldMilestone(decision, milestone));
            }
        }
    }

    static List<Problem> of(Procedure procedure, RecognitionHistory history) {
        SkippedSteps skipped = new SkippedSteps(procedure, history.log());
        for (int i = 0; i < history.log().size(); i++) {
            skipped.look(history.log().get(i), Pointer.child("/decisions", i));
        }
        return skipped.problems.list();
    }

    private void look(Decision decision, String path) {
        for (int i = 0; i < decision.milestones().size(); i++) {
            Milestone milestone = decision.milestones().get(i);
            if (milestone.subject().type() == procedure.subjects()) {
                look(new HeldMilestone(decision, milestone), Pointer.child(path + "/milestones", i));
            }
        }
    }

    private void look(HeldMilestone milestone, String path) {
        for (ProcedureStep step : procedure.steps()) {
            if (step.endsWith(milestone)) {
                step.requires().stream()
                        .map(required -> procedure.step(required).orElseThrow())
                        .filter(required -> !isTaken(required, milestone))
                        .forEach(required -> problems.add(path, message(milestone, step, required)));
            }
        }
    }

    private boolean isTaken(ProcedureStep required, HeldMilestone later) {
        LocalDate day = later.since();
        Revocations revoked = revocations.computeIfAbsent(day, on -> Revocations.on(on, log));
        SubjectRef subject = later.milestone().subject();
        return given.getOrDefault(subject, List.of()).stream()
                .filter(required::endsWith)
                .map(HeldMilestone::decision)
                .filter(earlier -> earlier.isEffectiveOn(day))
                .anyMatch(earlier -> revoked.of(earlier.id(), subject).isEmpty());
    }

    private static Message message(HeldMilestone milestone, ProcedureStep step, ProcedureStep required) {
        return Message.of(DecisionCodes.STEP_SKIPPED)
                .with("decision", milestone.decision().id().toString())
                .with("subject", milestone.milestone().subject().toString())
                .with("step", step.code().toString())
                .with("required", required.code().toString());
    }
}
