package vn.dvk.core.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.decision.Decision;
import vn.dvk.core.decision.DecisionId;
import vn.dvk.core.decision.Milestone;
import vn.dvk.core.decision.MilestoneKind;
import vn.dvk.core.decision.RecognitionHistory;
import vn.dvk.core.decision.Withdrawal;
import vn.dvk.core.dossier.Assessment;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.Evidence;
import vn.dvk.core.dossier.Fact;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.RefusedException;
import vn.dvk.core.fact.Comparison;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.Points;

/** Arbitrary conditions, dossiers and histories, shared with the tests of dvk-scoring. */
public class ModelDomain extends DomainContextBase {
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final List<SubjectRef> SUBJECTS =
            List.of(SubjectRef.model("m-1"), SubjectRef.model("m-2"), SubjectRef.exemplar("e-1"));

    /** Conditions over {@link DeclaredFacts} that fit the declared types, up to three levels deep. */
    @Provide
    public Arbitrary<Condition> conditions() {
        return conditions(3).withoutEdgeCases();
    }

    /** Dossiers with different facts, up to three assessments, and evidence. */
    @Provide
    public Arbitrary<Dossier> dossiers() {
        return Combinators.combine(
                        facts().list().uniqueElements(Fact::key).ofMaxSize(5),
                        assessments().list().uniqueElements(Assessment::role).ofMaxSize(3),
                        evidence().list().ofMaxSize(4))
                .as(ModelDomain::dossier)
                .withoutEdgeCases();
    }

    /** Histories of up to twelve decisions within a month that rest on and revoke one another; late entries are common. */
    @Provide
    public Arbitrary<RecognitionHistory> histories() {
        return drafts().list().ofMaxSize(12).map(ModelDomain::entered).withoutEdgeCases();
    }

    /** Days on which the decisions of {@link #histories()} take effect, one before and one after included. */
    @Provide
    public Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-1, 45).map(FIRST_DAY::plusDays);
    }

    /** The subjects of {@link #histories()}. */
    @Provide
    public Arbitrary<SubjectRef> subjects() {
        return Arbitraries.of(SUBJECTS);
    }

    /** Builds a dossier of fixed identity with those parts, in their order. */
    public static Dossier dossier(List<Fact> facts, List<Assessment> assessments, List<Evidence> evidence) {
        Dossier.Builder builder = Dossier.builder()
                .id(DossierId.of("hs-1"))
                .subject(SubjectRef.model("m-1"))
                .review(Code.of("so-ket-2023"))
                .asOf(LocalDate.of(2023, 12, 31));
        facts.forEach(builder::addFact);
        assessments.forEach(builder::addAssessment);
        evidence.forEach(builder::addEvidence);
        return builder.build();
    }

    /** Builds an assessment with those marks, in their order. */
    public static Assessment assessment(AssessmentRole role, LocalDate date, List<Mark> marks) {
        Assessment.Builder builder =
                Assessment.builder().role(role).assessor(Code.of("user-7")).date(date);
        marks.forEach(builder::addMark);
        return builder.build();
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> leaf = Arbitraries.oneOf(
                DeclaredFacts.keys().stream().map(ModelDomain::comparisons).toList());
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<List<Condition>> parts =
                conditions(depth - 1).list().ofMinSize(1).ofMaxSize(3).withoutEdgeCases();
        return Arbitraries.frequencyOf(
                Tuple.of(3, leaf),
                Tuple.of(1, parts.map(Condition.AllOf::new)),
                Tuple.of(1, parts.map(Condition.AnyOf::new)),
                Tuple.of(1, conditions(depth - 1).map(Condition::not)));
    }

    private static Arbitrary<Condition> comparisons(FactKey fact) {
        Arbitrary<FactValue> values = DeclaredFacts.values(fact);
        boolean ordered = DeclaredFacts.type(fact).orElseThrow().kind().isOrdered();
        Arbitrary<Comparison> comparisons = Arbitraries.of(Stream.of(Comparison.values())
                .filter(comparison -> ordered || !comparison.needsOrder())
                .toList());
        Arbitrary<Set<FactValue>> sets = values.set().ofMinSize(1).ofMaxSize(2);
        return Arbitraries.oneOf(
                Combinators.combine(comparisons, values).as((how, value) -> Condition.compare(fact, how, value)),
                sets.map(set -> Condition.oneOf(fact, set)));
    }

    private static Arbitrary<Fact> facts() {
        return Arbitraries.oneOf(
                DeclaredFacts.keys().stream().map(ModelDomain::facts).toList());
    }

    private static Arbitrary<Fact> facts(FactKey key) {
        return Arbitraries.oneOf(
                DeclaredFacts.values(key).map(value -> new Fact.Stated(key, value)),
                Arbitraries.just(new Fact.NotApplicable(key, Code.of("no-task-assigned"))));
    }

    private static Arbitrary<Assessment> assessments() {
        Arbitrary<Mark> marks = Combinators.combine(
                        Arbitraries.of("1.1", "1.2", "2"),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of("", "đã kiểm tra hồ sơ"))
                .as((criterion, points, reason) -> {
                    Mark given = Mark.of(criterion, Points.of(points));
                    return reason.isEmpty()
                            ? given
                            : Mark.builder()
                                    .criterion(given.criterion())
                                    .value(given.value())
                                    .reason(reason)
                                    .build();
                });
        return Combinators.combine(
                        Arbitraries.of(AssessmentRole.SELF, AssessmentRole.APPRAISAL, AssessmentRole.COUNCIL),
                        Arbitraries.of(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 1, 5)),
                        marks.list().uniqueElements(Mark::criterion).ofMaxSize(3))
                .as(ModelDomain::assessment);
    }

    private static Arbitrary<Evidence> evidence() {
        return Combinators.combine(Arbitraries.of("1.1", "1.2"), Arbitraries.of("tep-1", "tep-2"))
                .as((criterion, reference) -> Evidence.builder()
                        .criterion(Code.of(criterion))
                        .reference(reference)
                        .build());
    }

    private static Arbitrary<Draft> drafts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(SUBJECTS).set().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(MilestoneKind.class),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 8))
                .as(Draft::new);
    }

    private static RecognitionHistory entered(List<Draft> drafts) {
        RecognitionHistory history = RecognitionHistory.empty();
        for (Draft draft : drafts) {
            history = extended(history, draft);
        }
        return history;
    }

    /** Enters what is not refused: a draft refers to the decisions that happen to be there. */
    private static RecognitionHistory extended(RecognitionHistory history, Draft draft) {
        try {
            return history.with(draft.decision(history.log()));
        } catch (RefusedException | IllegalArgumentException refused) {
            return history;
        }
    }

    /** What a decision will be, once it is known which decisions are there for it to refer to. */
    private record Draft(int day, Set<SubjectRef> subjects, MilestoneKind kind, int ground, int revoked) {
        Decision decision(List<Decision> log) {
            Decision.Builder builder = Decision.builder()
                    .id(DecisionId.of("d-" + log.size()))
                    .authority(UnitId.of("huyen-uy"))
                    .level(AuthorityLevel.DISTRICT)
                    .effectiveOn(FIRST_DAY.plusDays(day));
            new ArrayList<>(subjects)
                    .forEach(subject ->
                            builder.addMilestone(new Milestone(subject, kind, DateRange.ofYears(2021, 2023))));
            if (ground < log.size()) {
                builder.addRestsOn(log.get(ground).id());
            }
            if (revoked < log.size()) {
                builder.addRevokes(log.get(revoked).id());
            } else if (revoked - log.size() < log.size()) {
                builder.addWithdrawal(
                        new Withdrawal(log.get(revoked - log.size()).id(), SUBJECTS.get(revoked % 3)));
            }
            return builder.build();
        }
    }
}
