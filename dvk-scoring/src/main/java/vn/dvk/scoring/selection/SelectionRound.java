package vn.dvk.scoring.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problems;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.ScoringMessages;

/** One call of a selection: candidates that can be compared become verdicts. Used once, by one thread. */
final class SelectionRound {

    /** Those who were never compared: nearest to the minimum first, then by subject. */
    private static final Comparator<Verdict> REFUSED_ORDER = Comparator.comparing(Verdict::kind)
            .thenComparing(
                    verdict -> verdict.points().orElse(null), Comparator.nullsLast(Comparator.<Points>reverseOrder()))
            .thenComparing(Verdict::subject);

    private final SelectionPolicy policy;
    private final CapTree tree;
    private final ImmutableList<TieResolution> resolutions;
    private final Problems problems = new Problems();
    private final List<Contender> contenders = new ArrayList<>();
    private final List<Verdict> refused = new ArrayList<>();

    SelectionRound(SelectionPolicy policy, CapTree tree, ImmutableList<TieResolution> resolutions) {
        this.policy = policy;
        this.tree = tree;
        this.resolutions = resolutions;
    }

    SelectionResult over(List<Candidate> candidates) {
        sort(candidates);
        Greedy greedy = Greedy.over(tree, contenders);
        IdentityHashMap<Placing.Tie, TieResolution> answers =
                ResolutionCheck.match(tree, greedy.ties(), resolutions, problems);
        problems.throwIfAny(SelectionCodes.CANDIDATES, ScoringMessages.table());
        ImmutableList<Verdict> verdicts = verdicts(greedy, answers);
        ImmutableList<OpenTie> open = greedy.ties().stream()
                .filter(tie -> !answers.containsKey(tie))
                .map(this::open)
                .collect(ImmutableList.toImmutableList());
        return SelectionResult.of(policy, verdicts, open, NodeTally.all(tree, verdicts, open), resolutions);
    }

    /** Parts the candidates into contenders, best first, and those who are not compared. */
    private void sort(List<Candidate> candidates) {
        Eligibility eligibility = new Eligibility(policy);
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            Optional<Eligibility.Refusal> refusal = eligibility.of(candidate);
            if (refusal.isPresent()) {
                refused.add(
                        verdict(candidate, refusal.get().kind(), refusal.get().reason())
                                .build());
            } else {
                contenders.add(contender(candidate, CandidateCheck.place(i)));
            }
        }
        problems.throwIfAny(SelectionCodes.CANDIDATES, ScoringMessages.table());
        contenders.sort(Contender.OUTPUT_ORDER);
        refused.sort(REFUSED_ORDER);
    }

    private Contender contender(Candidate candidate, String place) {
        ImmutableList.Builder<Points> keys = ImmutableList.builder();
        for (SelectionKey key : policy.chain()) {
            Optional<Points> value = key.valueOf(candidate, policy.comparedAt());
            if (value.isEmpty()) {
                problems.add(
                        place,
                        Message.of(SelectionCodes.KEY_ABSENT)
                                .with("subject", candidate.subject().toString())
                                .with("key", key.code().text()));
            }
            value.ifPresent(points -> keys.add(key.isFewerBetter() ? points.negate() : points));
        }
        return new Contender(candidate, tree.find(candidate.path()).orElseThrow(), keys.build());
    }

    private ImmutableList<Verdict> verdicts(Greedy greedy, IdentityHashMap<Placing.Tie, TieResolution> answers) {
        Ranking ranking = new Ranking(tree, contenders);
        Reasons reasons = new Reasons(policy, tree, ranking);
        ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
        for (Contender contender : contenders) {
            Placing placing = greedy.placing(contender);
            ImmutableVerdict.Builder verdict;
            if (placing instanceof Placing.InTie in) {
                verdict = tied(contender, in.tie(), Optional.ofNullable(answers.get(in.tie())), reasons);
            } else if (placing instanceof Placing.Blocked blocked) {
                verdict = verdict(contender.candidate(), VerdictKind.CAP_REACHED, reasons.blocked(contender, blocked));
            } else {
                verdict = verdict(contender.candidate(), VerdictKind.SELECTED, reasons.selected(contender));
            }
            verdicts.add(verdict.addAllRanks(ranking.all(contender)).build());
        }
        return verdicts.addAll(refused).build();
    }

    private ImmutableVerdict.Builder tied(
            Contender contender, Placing.Tie tie, Optional<TieResolution> answer, Reasons reasons) {
        Candidate candidate = contender.candidate();
        if (answer.isEmpty()) {
            return verdict(candidate, VerdictKind.TIED, reasons.tied(contender, tie));
        }
        return answer.get().chosen().contains(contender.subject())
                ? verdict(candidate, VerdictKind.SELECTED, reasons.selectedByCouncil(contender, tie, answer.get()))
                : verdict(candidate, VerdictKind.CAP_REACHED, reasons.notChosen(contender, tie, answer.get()));
    }

    private ImmutableVerdict.Builder verdict(Candidate candidate, VerdictKind kind, Reason reason) {
        return ImmutableVerdict.builder()
                .subject(candidate.subject())
                .kind(kind)
                .addAllPath(candidate.path())
                .outcome(candidate.sheet().kind())
                .reason(reason)
                .points(SelectionKey.total(candidate.sheet(), policy.comparedAt()));
    }

    private OpenTie open(Placing.Tie tie) {
        ImmutableList.Builder<OpenTie.Limit> limits = ImmutableList.builder();
        for (Placing.Limit limit : tie.limits()) {
            limits.add(new OpenTie.Limit(tree.path(limit.node()), limit.places(), subjects(tie, limit.node())));
        }
        return new OpenTie(tree.path(tie.node()), tie.places(), subjects(tie, tie.node()), limits.build());
    }

    /** The contenders of a tie under a node, in the order of subjects. */
    private ImmutableSet<SubjectRef> subjects(Placing.Tie tie, int node) {
        return tie.tied().stream()
                .filter(contender -> tree.isUnder(contender.node(), node))
                .map(Contender::subject)
                .collect(ImmutableSet.toImmutableSet());
    }
}
