package vn.dvk.core.organization;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * No unit that has ended may come back as a successor of itself.
 *
 * <p>Only links by which the earlier unit ends count: two units that go on may exchange parts.
 */
final class LinkCycleCheck {
    private final DirectoryDraft draft;
    private final SetMultimap<UnitId, Integer> outgoing = LinkedHashMultimap.create();
    private final SetMultimap<UnitId, Integer> incoming = LinkedHashMultimap.create();

    private LinkCycleCheck(DirectoryDraft draft) {
        this.draft = draft;
        for (int i = 0; i < draft.links.size(); i++) {
            LineageLink link = draft.links.get(i);
            if (!link.isInsideOneUnit() && draft.has(link.from()) && draft.has(link.to()) && ends(link)) {
                outgoing.put(link.from(), i);
                incoming.put(link.to(), i);
            }
        }
    }

    static void run(DirectoryDraft draft) {
        LinkCycleCheck check = new LinkCycleCheck(draft);
        check.peel();
        while (!check.outgoing.isEmpty()) {
            int link = check.closingLink();
            draft.add(DirectoryDraft.path(link), LinkCheck.about(UnitCodes.LINK_CYCLE, draft.links.get(link)));
            check.remove(link);
            check.peel();
        }
    }

    private boolean ends(LineageLink link) {
        return link.isWhole()
                || !draft.existence(link.from()).contains(link.effective().toEpochDay());
    }

    /** Takes away every link that leads to a unit from which no link leads on, until only links towards circles are left. */
    private void peel() {
        Deque<UnitId> dead = new ArrayDeque<>(incoming.keySet());
        while (!dead.isEmpty()) {
            UnitId unit = dead.removeFirst();
            if (outgoing.containsKey(unit)) {
                continue;
            }
            for (int link : List.copyOf(incoming.get(unit))) {
                remove(link);
                dead.addLast(draft.links.get(link).from());
            }
        }
    }

    /** The link that closes the first circle on the way from the first unit that is left; every unit left leads on. */
    private int closingLink() {
        UnitId at = draft.links.get(outgoing.values().iterator().next()).from();
        Set<UnitId> walk = new HashSet<>();
        int link = -1;
        while (walk.add(at)) {
            link = outgoing.get(at).iterator().next();
            at = draft.links.get(link).to();
        }
        return link;
    }

    private void remove(int link) {
        outgoing.remove(draft.links.get(link).from(), link);
        incoming.remove(draft.links.get(link).to(), link);
    }
}
