package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;

/**
 * Finds what keeps dossiers from being compared with each other at all, whatever their figures.
 *
 * <p>What depends on several dossiers is judged among those that are waited for: closing the cohort without the odd one
 * settles it for the others.
 */
final class CohortCheck {
    private final ImmutableSet<DossierId> closedWithout;
    private final Map<DossierId, List<Dossier>> byId = new TreeMap<>();
    private final Map<DossierId, Message> obstacles = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    CohortCheck(Edition edition, List<Dossier> dossiers, ImmutableSet<DossierId> closedWithout) {
        this.closedWithout = closedWithout;
        dossiers.forEach(
                one -> byId.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(one));
        byId.values().forEach(this::listed);
        subjects();
        reviews();
        byId.values().forEach(same -> inForce(edition, same));
        closedWithout.stream().filter(id -> !byId.containsKey(id)).forEach(this::notListed);
        problems.sort(Problem.ORDER);
    }

    /** Why nothing that the dossier reports can be compared, if so. */
    Optional<Message> obstacle(DossierId dossier) {
        return Optional.ofNullable(obstacles.get(dossier));
    }

    /** What is wrong with the cohort, in the order of the paths. */
    List<Problem> problems() {
        return problems;
    }

    private void listed(List<Dossier> same) {
        if (same.size() == 1) {
            return;
        }
        DossierId id = same.get(0).id();
        if (same.stream().map(Dossier::digest).distinct().count() == 1) {
            add(path(id), Message.of(EngineCodes.COHORT_LISTED_TWICE).with("dossier", id.toString()));
        } else {
            Message versions = Message.of(EngineCodes.COHORT_TWO_VERSIONS).with("dossier", id.toString());
            add(path(id), versions);
            obstacles.putIfAbsent(id, versions);
        }
    }

    private void subjects() {
        Map<SubjectRef, Set<DossierId>> bySubject = new TreeMap<>();
        byId.values()
                .forEach(same -> same.forEach(one -> bySubject
                        .computeIfAbsent(one.subject(), subject -> new TreeSet<>())
                        .add(one.id())));
        bySubject.forEach((subject, ids) -> {
            if (ids.size() > 1) {
                boolean settled = ids.stream().filter(this::isAwaited).count() <= 1;
                ids.stream().filter(id -> !settled || !isAwaited(id)).forEach(id -> rival(subject, id, ids));
            }
        });
    }

    private void rival(SubjectRef subject, DossierId id, Set<DossierId> ids) {
        String all = ids.stream().map(DossierId::toString).collect(Collectors.joining(", "));
        Message rivals = Message.of(EngineCodes.COHORT_SUBJECT_TWICE)
                .with("subject", subject.toString())
                .with("dossiers", all);
        add(Pointer.child(path(id), "subject"), rivals);
        obstacles.putIfAbsent(id, rivals);
    }

    private void reviews() {
        Set<Code> awaited = reviews(true);
        Set<Code> all = reviews(false);
        if (all.size() <= 1) {
            return;
        }
        Message mixed = Message.of(EngineCodes.COHORT_MIXED_REVIEWS)
                .with("reviews", all.stream().map(Code::text).collect(Collectors.joining(", ")));
        add("/review", mixed);
        byId.forEach((id, same) -> {
            if (awaited.size() != 1 || !awaited.contains(same.get(0).review())) {
                obstacles.putIfAbsent(id, mixed);
            }
        });
    }

    private Set<Code> reviews(boolean awaitedOnly) {
        Set<Code> reviews = new TreeSet<>();
        byId.forEach((id, same) -> {
            if (!awaitedOnly || isAwaited(id)) {
                same.forEach(one -> reviews.add(one.review()));
            }
        });
        return reviews;
    }

    private void inForce(Edition edition, List<Dossier> same) {
        same.stream()
                .map(Dossier::asOf)
                .filter(day -> !edition.inForce().contains(day))
                .min(Comparator.naturalOrder())
                .ifPresent(day -> outside(same.get(0).id(), edition, day));
    }

    private void outside(DossierId id, Edition edition, LocalDate day) {
        Message outside = Message.of(EngineCodes.OUTSIDE_EDITION)
                .with("day", Argument.day(day))
                .with("edition", edition.id().text());
        add(Pointer.child(path(id), "asOf"), outside);
        obstacles.putIfAbsent(id, outside);
    }

    private void notListed(DossierId id) {
        add(
                Pointer.child("/closedWithout", id.toString()),
                Message.of(EngineCodes.COHORT_NOT_LISTED).with("dossier", id.toString()));
    }

    private boolean isAwaited(DossierId id) {
        return !closedWithout.contains(id);
    }

    private void add(String path, Message message) {
        problems.add(Problem.of(path, message));
    }

    private static String path(DossierId id) {
        return Pointer.child("/dossiers", id.toString());
    }
}
