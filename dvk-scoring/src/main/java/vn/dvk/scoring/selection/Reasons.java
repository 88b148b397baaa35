package vn.dvk.scoring.selection;

import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/** The reasons of eligible candidates, with the numbers that make them checkable. */
final class Reasons {

    private final SelectionPolicy policy;
    private final CapTree tree;
    private final Ranking ranking;

    Reasons(SelectionPolicy policy, CapTree tree, Ranking ranking) {
        this.policy = policy;
        this.tree = tree;
        this.ranking = ranking;
    }

    Reason selected(Contender contender) {
        int node = tree.innermostCapped(contender.node());
        return at(
                node,
                tree.cap(node).isPresent()
                        ? capped(SelectionCodes.SELECTED, contender, node)
                        : ranked(SelectionCodes.SELECTED_UNCAPPED, contender, node));
    }

    Reason tied(Contender contender, Placing.Tie tie) {
        return at(
                tie.node(),
                capped(SelectionCodes.TIED, contender, tie.node())
                        .with("tied", tie.tied().size())
                        .with("places", tie.places()));
    }

    Reason selectedByCouncil(Contender contender, Placing.Tie tie, TieResolution resolution) {
        return resolved(SelectionCodes.SELECTED_BY_COUNCIL, contender, tie, resolution);
    }

    Reason notChosen(Contender contender, Placing.Tie tie, TieResolution resolution) {
        return resolved(SelectionCodes.NOT_CHOSEN, contender, tie, resolution);
    }

    Reason blocked(Contender contender, Placing.Blocked blocked) {
        Contender last = blocked.last();
        if (last == null) {
            return at(blocked.node(), ranked(SelectionCodes.CAP_ZERO, contender, blocked.node()));
        }
        int first = contender.firstDifference(last);
        SelectionKey key = policy.chain().get(first);
        Points behind = last.keys().get(first).minus(contender.keys().get(first));
        boolean byScore = key.equals(SelectionKey.score());
        Message reason = capped(
                byScore ? SelectionCodes.CAP_REACHED : SelectionCodes.CAP_REACHED_BY_KEY, contender, blocked.node());
        Message withKey = byScore ? reason : reason.with("key", key.code().text());
        return at(blocked.node(), withKey.with("behind", Argument.number(behind.toString())));
    }

    private Reason resolved(String code, Contender contender, Placing.Tie tie, TieResolution resolution) {
        return at(
                tie.node(),
                capped(code, contender, tie.node())
                        .with("tied", tie.tied().size())
                        .with("places", tie.places())
                        .with("reference", resolution.reference())
                        .with("day", Argument.day(resolution.decidedOn())));
    }

    private Message capped(String code, Contender contender, int node) {
        return ranked(code, contender, node).with("cap", tree.cap(node).orElseThrow());
    }

    private Message ranked(String code, Contender contender, int node) {
        return Message.of(code)
                .with("rank", Argument.ordinal(ranking.rank(contender, node)))
                .with("of", ranking.size(node));
    }

    /** Says where: in the titles of the tree where it has them, else in its codes. */
    private Reason at(int node, Message message) {
        return tree.title(node)
                .map(title -> Reason.of(message).with("node", new Term.Title(title)))
                .orElseGet(() -> Reason.of(message.with("node", tree.name(node))));
    }
}
