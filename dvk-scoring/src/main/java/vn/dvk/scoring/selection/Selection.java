package vn.dvk.scoring.selection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.scoring.outcome.ScoringMessages;

/**
 * Xét chọn: applies a {@link SelectionPolicy} to candidates.
 *
 * <p>Eligible candidates are taken best first while every node on their way in the tree of caps has room. For caps nested in
 * a tree this is optimal: place by place no other choice that respects the caps has a better candidate. Candidates that are
 * equal on every key and too many for the last places make an {@link OpenTie}; it never changes what is decided below it.
 *
 * <pre>{@code
 * SelectionResult result = Selection.of(policy).select(candidates);
 * if (result instanceof SelectionResult.TieToResolve open) {
 *     open.ties();                                                       // for the council
 * }
 * Selection.of(policy).select(candidates, List.of(resolution)).orThrow().selected();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Selection {

    private final SelectionPolicy policy;
    private final CapTree tree;

    private Selection(SelectionPolicy policy) {
        this.policy = policy;
        this.tree = new CapTree(policy.cap());
    }

    /**
     * A selection under a policy.
     *
     * @param policy the policy
     * @return the selection, to be used any number of times
     * @throws InvalidDefinitionException with every problem of the policy: a negative cap, a node twice under one parent, a
     *     key twice
     */
    public static Selection of(SelectionPolicy policy) {
        PolicyCheck.of(requireNonNull(policy, "policy")).throwIfAny(SelectionCodes.POLICY, ScoringMessages.table());
        return new Selection(policy);
    }

    /**
     * The policy.
     *
     * @return the policy
     */
    public SelectionPolicy policy() {
        return policy;
    }

    /**
     * Selects without any resolution of the council.
     *
     * @param candidates the candidates, in any order; there may be none
     * @return the result
     * @throws InvalidDefinitionException as in {@link #select(Collection, Collection)}
     */
    public SelectionResult select(Collection<Candidate> candidates) {
        return select(candidates, ImmutableList.of());
    }

    /**
     * Selects with resolutions of the council for ties of an earlier call.
     *
     * @param candidates the candidates, in any order; there may be none
     * @param resolutions the resolutions, in any order; ties without one stay open
     * @return the result
     * @throws InvalidDefinitionException with every problem: a path that the tree does not have, a subject twice, models
     *     among exemplars, sheets of different editions, roles or reviews, a band that the edition does not have, a key
     *     without a number, a resolution that fits no open tie, or chooses too few or too many
     */
    public SelectionResult select(Collection<Candidate> candidates, Collection<TieResolution> resolutions) {
        ImmutableList<Candidate> all = ImmutableList.copyOf(candidates);
        ImmutableList<TieResolution> answers = ImmutableList.copyOf(resolutions);
        CandidateCheck.of(policy, tree, all).throwIfAny(SelectionCodes.CANDIDATES, ScoringMessages.table());
        return new SelectionRound(policy, tree, answers).over(all);
    }
}
