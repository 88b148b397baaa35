package vn.dvk.core.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.dvk.core.dossier.SubjectRef;

/** Reads a log for what holds on one day. */
final class StatesOnDay {
    private final LocalDate day;
    private final ImmutableList<Decision> effective;
    private final Revocations revocations;

    StatesOnDay(List<Decision> log, LocalDate day) {
        this.day = day;
        // The sort is stable: decisions of one day stay in the order of their entry.
        this.effective = log.stream()
                .filter(decision -> decision.isEffectiveOn(day))
                .sorted(Comparator.comparing(Decision::effectiveOn))
                .collect(ImmutableList.toImmutableList());
        this.revocations = Revocations.on(day, log);
    }

    SubjectState of(SubjectRef subject) {
        return collect(subject::equals).getOrDefault(subject, new Milestones()).state(subject, day);
    }

    /** Returns the states of every subject that a decision effective by the day lists, in the order of subjects. */
    Map<SubjectRef, SubjectState> all() {
        ImmutableSortedMap.Builder<SubjectRef, SubjectState> states = ImmutableSortedMap.orderedBy(Ordering.natural());
        collect(subject -> true).forEach((subject, found) -> states.put(subject, found.state(subject, day)));
        return states.buildOrThrow();
    }

    private Map<SubjectRef, Milestones> collect(Predicate<SubjectRef> wanted) {
        Map<SubjectRef, Milestones> found = new TreeMap<>();
        for (Decision decision : effective) {
            for (Milestone milestone : decision.milestones()) {
                if (wanted.test(milestone.subject())) {
                    found.computeIfAbsent(milestone.subject(), subject -> new Milestones())
                            .add(new HeldMilestone(decision, milestone), revocations);
                }
            }
        }
        return found;
    }

    /** What one subject holds and has lost, in order. */
    private static final class Milestones {
        private final ImmutableList.Builder<HeldMilestone> held = ImmutableList.builder();
        private final ImmutableList.Builder<RevokedMilestone> revoked = ImmutableList.builder();

        void add(HeldMilestone milestone, Revocations revocations) {
            revocations
                    .of(milestone.decision().id(), milestone.milestone().subject())
                    .ifPresentOrElse(by -> revoked.add(new RevokedMilestone(milestone, by)), () -> held.add(milestone));
        }

        SubjectState state(SubjectRef subject, LocalDate day) {
            return new SubjectState(subject, day, held.build(), revoked.build());
        }
    }
}
