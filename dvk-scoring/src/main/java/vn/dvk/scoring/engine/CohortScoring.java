package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Cohort;
import vn.dvk.scoring.outcome.CohortFigures;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.rule.Contribution;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Scores the dossiers of a cohort in two passes: what each of them contributes, and then its lines. */
final class CohortScoring {
    private static final Comparator<Awaited> ORDER =
            Comparator.<Awaited, InputKey>comparing(Awaited::comparison).thenComparing(Awaited::dossier);

    private final Scorecard scorecard;
    private final InputLayout layout;
    private final AssessmentRole role;
    private final ImmutableSet<DossierId> closedWithout;
    private final List<Member> members = new ArrayList<>();
    private final List<Awaited> awaited = new ArrayList<>();

    CohortScoring(Scorecard scorecard, InputLayout layout, AssessmentRole role, Set<DossierId> closedWithout) {
        this.scorecard = scorecard;
        this.layout = layout;
        this.role = role;
        this.closedWithout = ImmutableSet.copyOf(closedWithout);
    }

    CohortSheets score(List<Dossier> dossiers) {
        CohortCheck check = new CohortCheck(scorecard.edition(), dossiers, closedWithout);
        Set<DossierId> seen = new HashSet<>();
        for (Dossier dossier : dossiers) {
            members.add(member(dossier, seen.add(dossier.id()), check.obstacle(dossier.id())));
        }
        Map<InputKey, CohortFigures> figures = new TreeMap<>();
        for (PeerComparison comparison : layout.comparisons()) {
            figures.put(
                    comparison.slot().key(),
                    figures(comparison.slot().index(), comparison.slot().key()));
        }
        Cohort cohort = Cohort.of(figures);
        List<ScoreSheet> sheets = new ArrayList<>(members.size());
        for (Member member : members) {
            CohortView view = CohortView.of(layout, cohort, member.contributions());
            sheets.add(scorecard.sheet(member.dossier(), role, member.inputs().amongst(view), cohort));
        }
        awaited.sort(ORDER);
        return new CohortSheets(sheets, cohort, awaited, check.problems());
    }

    private Member member(Dossier dossier, boolean counts, Optional<Message> obstacle) {
        BoundInputs inputs = BoundInputs.of(layout, dossier, role);
        ImmutableList<Contribution> contributions = layout.comparisons().stream()
                .map(one -> obstacle.map(Contribution::refused).orElseGet(() -> one.of(inputs)))
                .collect(ImmutableList.toImmutableList());
        return new Member(dossier, counts, inputs, contributions);
    }

    private CohortFigures figures(int slot, InputKey.OfCohort comparison) {
        List<Points> numbers = new ArrayList<>();
        int outside = 0;
        int waiting = 0;
        for (Member member : members) {
            if (!member.counts()) {
                continue;
            }
            Contribution one = member.contributions().get(slot);
            DossierId id = member.dossier().id();
            Optional<Message> why = whyNot(one);
            if (one instanceof Contribution.Given given) {
                numbers.add(given.number());
            } else if (why.isPresent() && !closedWithout.contains(id)) {
                awaited.add(new Awaited(id, comparison, why.get()));
                waiting++;
            } else {
                outside++;
            }
        }
        return CohortFigures.of(numbers, outside, waiting);
    }

    private static Optional<Message> whyNot(Contribution one) {
        if (one instanceof Contribution.Refused refused) {
            return Optional.of(refused.why());
        }
        if (one instanceof Contribution.Missing missing) {
            String inputs = missing.inputs().stream().map(InputKey::toString).collect(Collectors.joining(", "));
            return Optional.of(Message.of(EngineCodes.COHORT_MISSING).with("inputs", inputs));
        }
        return Optional.empty();
    }

    /**
     * A dossier of the cohort.
     *
     * @param dossier the dossier
     * @param counts whether it is not a copy of one that counts
     * @param inputs its inputs
     * @param contributions what it contributes, by slot
     */
    private record Member(
            Dossier dossier, boolean counts, BoundInputs inputs, ImmutableList<Contribution> contributions) {}
}
