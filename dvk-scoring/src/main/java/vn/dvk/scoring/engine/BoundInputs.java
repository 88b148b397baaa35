package vn.dvk.scoring.engine;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.dossier.Assessment;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.Fact;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.FactValue;
import vn.dvk.scoring.outcome.CohortFigures;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.rule.CohortSlot;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.InputSlot;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.rule.MarkSlot;

/** The facts of a dossier and the marks of a role, laid out by slot once. */
final class BoundInputs implements Inputs {
    private final @Nullable Fact[] facts;
    private final @Nullable Message[] faults;
    private final @Nullable MarkValue[] marks;
    private final AssessmentRole role;
    private final TreeMap<String, Problem> remarks;
    private final CohortView cohort;

    private BoundInputs(InputLayout layout, AssessmentRole role) {
        this.facts = new Fact[layout.factCount()];
        this.faults = new Message[layout.factCount()];
        this.marks = new MarkValue[layout.markCount()];
        this.role = role;
        this.remarks = new TreeMap<>();
        this.cohort = CohortView.ALONE;
    }

    private BoundInputs(BoundInputs own, CohortView cohort) {
        this.facts = own.facts;
        this.faults = own.faults;
        this.marks = own.marks;
        this.role = own.role;
        this.remarks = own.remarks;
        this.cohort = cohort;
    }

    static BoundInputs of(InputLayout layout, Dossier dossier, AssessmentRole role) {
        BoundInputs inputs = new BoundInputs(layout, role);
        for (Fact fact : dossier.facts()) {
            inputs.put(fact, layout.fact(fact.key()));
        }
        Optional<Assessment> assessment = dossier.assessment(role);
        if (assessment.isPresent()) {
            for (Mark mark : assessment.get().marks()) {
                inputs.put(mark, layout.mark(mark.criterion()), layout.marker(mark.criterion()));
            }
        }
        for (AssessmentRole marker : layout.markers()) {
            inputs.putAll(dossier.assessment(marker), marker, layout);
        }
        return inputs;
    }

    /** The same inputs among the other dossiers of a cohort. */
    BoundInputs amongst(CohortView peers) {
        return new BoundInputs(this, peers);
    }

    /** Adds the marks that always come from that role. */
    private void putAll(Optional<Assessment> assessment, AssessmentRole marker, InputLayout layout) {
        if (marker.equals(role) || assessment.isEmpty()) {
            return;
        }
        for (Mark mark : assessment.get().marks()) {
            if (layout.marker(mark.criterion()).filter(marker::equals).isPresent()) {
                layout.mark(mark.criterion()).ifPresent(slot -> marks[slot.index()] = mark.value());
            }
        }
    }

    /** What is noteworthy about the inputs, ordered by path whatever the order of the dossier. */
    List<Problem> remarks() {
        return List.copyOf(remarks.values());
    }

    @Override
    public InputState state(InputSlot slot) {
        if (slot instanceof FactSlot) {
            Fact fact = facts[slot.index()];
            if (fact == null) {
                return InputState.MISSING;
            }
            if (fact instanceof Fact.NotApplicable) {
                return InputState.NOT_APPLICABLE;
            }
            return faults[slot.index()] == null ? InputState.STATED : InputState.INVALID;
        }
        if (slot instanceof CohortSlot compared) {
            return cohort.state(compared);
        }
        MarkValue mark = marks[slot.index()];
        if (mark == null) {
            return InputState.MISSING;
        }
        return mark instanceof MarkValue.NotApplicable ? InputState.NOT_APPLICABLE : InputState.STATED;
    }

    @Override
    public FactValue value(FactSlot slot) {
        if (facts[slot.index()] instanceof Fact.Stated stated && faults[slot.index()] == null) {
            return stated.value();
        }
        throw notStated(slot);
    }

    @Override
    public MarkValue mark(MarkSlot slot) {
        MarkValue mark = marks[slot.index()];
        if (mark == null || mark instanceof MarkValue.NotApplicable) {
            throw notStated(slot);
        }
        return mark;
    }

    @Override
    public CohortFigures cohortSoFar(CohortSlot slot) {
        return cohort.figures(slot);
    }

    @Override
    public Message notApplicable(InputSlot slot) {
        if (slot instanceof FactSlot && facts[slot.index()] instanceof Fact.NotApplicable fact) {
            return Message.of(EngineCodes.FACT_NOT_APPLICABLE)
                    .with("fact", fact.key().toString())
                    .with("reason", fact.reason().text());
        }
        if (slot instanceof MarkSlot mark && marks[slot.index()] instanceof MarkValue.NotApplicable value) {
            return Message.of(EngineCodes.MARK_NOT_APPLICABLE)
                    .with("criterion", mark.criterion().text())
                    .with("reason", value.reason().text());
        }
        throw new IllegalStateException("input " + slot.key() + " must be NOT_APPLICABLE, but is " + state(slot));
    }

    @Override
    public Problem problem(InputSlot slot) {
        Message fault = slot instanceof FactSlot ? faults[slot.index()] : null;
        if (fault == null) {
            throw new IllegalStateException("input " + slot.key() + " must be INVALID, but is " + state(slot));
        }
        return Problem.of(path((FactSlot) slot), fault);
    }

    private void put(Fact fact, Optional<FactSlot> slot) {
        if (slot.isEmpty()) {
            remark(
                    Pointer.child("/facts", fact.key().toString()),
                    Message.of(EngineCodes.UNKNOWN_FACT).with("fact", fact.key().toString()));
            return;
        }
        int index = slot.get().index();
        facts[index] = fact;
        if (fact instanceof Fact.Stated stated) {
            slot.get().declaration().type().fault(stated.value()).ifPresent(fault -> {
                faults[index] = fault;
                remark(path(slot.get()), fault);
            });
        }
    }

    private void put(Mark mark, Optional<MarkSlot> slot, Optional<AssessmentRole> marker) {
        if (marker.isPresent() && !marker.get().equals(role)) {
            remark(
                    path(mark),
                    Message.of(EngineCodes.MARKED_BY_OTHER)
                            .with("criterion", mark.criterion().text())
                            .with("role", marker.get().toString()));
            return;
        }
        if (slot.isPresent()) {
            marks[slot.get().index()] = mark.value();
            return;
        }
        String code = mark.criterion().text();
        remark(path(mark), Message.of(EngineCodes.UNKNOWN_MARK).with("criterion", code));
    }

    private String path(Mark mark) {
        String marks = Pointer.child(Pointer.child("/assessments", role.toString()), "marks");
        return Pointer.child(marks, mark.criterion().text());
    }

    private void remark(String path, Message message) {
        remarks.put(path, Problem.of(path, message));
    }

    private static String path(FactSlot slot) {
        return Pointer.child("/facts", slot.declaration().key().toString());
    }

    private IllegalStateException notStated(InputSlot slot) {
        return new IllegalStateException("input " + slot.key() + " must be STATED, but is " + state(slot));
    }
}
