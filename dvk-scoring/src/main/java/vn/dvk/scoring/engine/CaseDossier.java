package vn.dvk.scoring.engine;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.CaseEntry;
import vn.dvk.core.criteria.CaseInput;
import vn.dvk.core.dossier.Assessment;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.Fact;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problems;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.Points;

/** Makes dossiers of worked cases, with facts typed as the edition declares them. */
final class CaseDossier {
    private static final Code CASE = Code.of("case");

    private final CompiledEdition compiled;
    private final Problems problems;

    CaseDossier(CompiledEdition compiled, Problems problems) {
        this.compiled = compiled;
        this.problems = problems;
    }

    /**
     * Returns the dossier of a case; what the edition cannot read is reported and left out.
     *
     * @param path the JSON pointer of the case
     */
    Dossier of(CaseEntry entry, String path) {
        LocalDate asOf = entry.asOf().orElseGet(this::day);
        Dossier.Builder dossier = Dossier.builder()
                .id(new DossierId(CASE))
                .subject(SubjectRef.unit(CASE.text()))
                .review(CASE)
                .asOf(asOf);
        entry.facts()
                .forEach((key, input) -> fact(key, input, Pointer.child(Pointer.child(path, "facts"), key.toString()))
                        .ifPresent(dossier::addFact));
        Map<Code, Mark> marks = new LinkedHashMap<>();
        entry.marks()
                .forEach((code, input) -> mark(code, input, Pointer.child(Pointer.child(path, "marks"), code.text()))
                        .ifPresent(value -> marks.put(
                                code,
                                Mark.builder().criterion(code).value(value).build())));
        for (AssessmentRole role : roles(entry)) {
            Assessment.Builder assessment =
                    Assessment.builder().role(role).assessor(CASE).date(asOf);
            marks.values().forEach(assessment::addMark);
            dossier.addAssessment(assessment.build());
        }
        return dossier.build();
    }

    /** The role of the case, and those that mark criteria whatever role is scored. */
    private Set<AssessmentRole> roles(CaseEntry entry) {
        Set<AssessmentRole> roles = new LinkedHashSet<>();
        roles.add(entry.role());
        compiled.criteria().forEach(one -> one.criterion().markedBy().ifPresent(roles::add));
        return roles;
    }

    private LocalDate day() {
        DateRange inForce = compiled.edition().inForce();
        return inForce.last().or(inForce::first).orElse(LocalDate.EPOCH);
    }

    private Optional<Fact> fact(FactKey key, CaseInput input, String path) {
        Optional<FactKind> kind = compiled.layout()
                .fact(key)
                .map(slot -> slot.declaration().type().kind());
        if (kind.isEmpty()) {
            problems.add(path, Message.of(CaseCodes.UNKNOWN_FACT).with("fact", key.toString()));
            return Optional.empty();
        }
        if (input instanceof CaseInput.NotApplicable absent) {
            return Optional.of(new Fact.NotApplicable(key, absent.reason()));
        }
        try {
            return Optional.of(new Fact.Stated(
                    key, FactValue.parse(kind.get(), input.text().orElseThrow())));
        } catch (IllegalArgumentException e) {
            problems.add(
                    path,
                    Message.of(CaseCodes.FACT_VALUE)
                            .with("fact", key.toString())
                            .with("kind", kind.get().name()));
            return Optional.empty();
        }
    }

    private Optional<MarkValue> mark(Code code, CaseInput input, String path) {
        if (compiled.layout().mark(code).isEmpty()) {
            problems.add(path, Message.of(CaseCodes.UNKNOWN_MARK).with("criterion", code.text()));
            return Optional.empty();
        }
        if (input instanceof CaseInput.NotApplicable absent) {
            return Optional.of(new MarkValue.NotApplicable(absent.reason()));
        }
        boolean levels = compiled.markedByLevel().contains(code);
        if (input instanceof CaseInput.Number points && !levels) {
            return Optional.of(MarkValue.of(points.value()));
        }
        String text = input.text().orElseThrow();
        Optional<Points> points = levels ? Optional.empty() : points(text);
        if (points.isEmpty() && (input instanceof CaseInput.YesNo || !Code.isValid(text))) {
            problems.add(path, Message.of(CaseCodes.MARK_VALUE).with("criterion", code.text()));
            return Optional.empty();
        }
        return Optional.of(points.map(MarkValue::of).orElseGet(() -> MarkValue.level(text)));
    }

    /** A text that is no number may be a level of a rule that dvk does not know. */
    private static Optional<Points> points(String text) {
        try {
            return Optional.of(Points.parse(text));
        } catch (IllegalArgumentException notPoints) {
            return Optional.empty();
        }
    }
}
