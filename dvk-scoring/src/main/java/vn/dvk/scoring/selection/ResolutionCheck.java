package vn.dvk.scoring.selection;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problems;

/** Matches the council's resolutions with the ties that are open, and finds everything that does not fit. */
final class ResolutionCheck {

    private final CapTree tree;
    private final Problems problems;
    // By identity: two ties are never equal, and their contenders are costly to hash.
    private final IdentityHashMap<Placing.Tie, TieResolution> answers = new IdentityHashMap<>();

    private ResolutionCheck(CapTree tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /** The resolution of each tie that has one; problems go into the collector. */
    static IdentityHashMap<Placing.Tie, TieResolution> match(
            CapTree tree, List<Placing.Tie> ties, List<TieResolution> resolutions, Problems problems) {
        ResolutionCheck check = new ResolutionCheck(tree, problems);
        Map<Set<SubjectRef>, Placing.Tie> bySubjects = new HashMap<>();
        ties.forEach(tie -> bySubjects.put(subjects(tie.tied()), tie));
        for (int i = 0; i < resolutions.size(); i++) {
            TieResolution resolution = resolutions.get(i);
            Placing.Tie tie = bySubjects.get(resolution.tied());
            if (tie == null) {
                problems.add(
                        "/resolutions/" + i + "/tied",
                        Message.of(SelectionCodes.RESOLUTION_UNKNOWN)
                                .with("reference", resolution.reference())
                                .with("tied", resolution.tied().size()));
            } else {
                check.fit("/resolutions/" + i, tie, resolution);
            }
        }
        return check.answers;
    }

    static Set<SubjectRef> subjects(List<Contender> contenders) {
        return contenders.stream().map(Contender::subject).collect(Collectors.toSet());
    }

    private void fit(String place, Placing.Tie tie, TieResolution resolution) {
        if (answers.putIfAbsent(tie, resolution) != null) {
            problems.add(
                    place + "/tied",
                    Message.of(SelectionCodes.RESOLUTION_TWICE)
                            .with("reference", resolution.reference())
                            .with("node", tree.name(tie.node())));
        }
        if (resolution.chosen().size() != tie.places()) {
            problems.add(
                    place + "/chosen",
                    Message.of(SelectionCodes.RESOLUTION_PLACES)
                            .with("reference", resolution.reference())
                            .with("chosen", resolution.chosen().size())
                            .with("places", tie.places())
                            .with("node", tree.name(tie.node())));
        }
        for (Placing.Limit limit : tie.limits()) {
            long chosen = tie.tied().stream()
                    .filter(contender -> tree.isUnder(contender.node(), limit.node()))
                    .filter(contender -> resolution.chosen().contains(contender.subject()))
                    .count();
            if (chosen > limit.places()) {
                problems.add(
                        place + "/chosen",
                        Message.of(SelectionCodes.RESOLUTION_LIMIT)
                                .with("reference", resolution.reference())
                                .with("chosen", chosen)
                                .with("places", limit.places())
                                .with("node", tree.name(limit.node())));
            }
        }
    }
}
