package vn.dvk.core.organization;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * The shares of one key of all links from one unit on one day are complete: they sum to exactly 1, or to at most 1 where the
 * unit goes on and keeps the rest.
 */
final class ShareCheck {
    private final DirectoryDraft draft;

    private ShareCheck(DirectoryDraft draft) {
        this.draft = draft;
    }

    static void run(DirectoryDraft draft) {
        ShareCheck check = new ShareCheck(draft);
        SetMultimap<Start, Integer> splits = LinkedHashMultimap.create();
        for (int i = 0; i < draft.links.size(); i++) {
            LineageLink link = draft.links.get(i);
            if (link.isWhole()) {
                check.whole(i, link);
            } else if (!link.isInsideOneUnit() && draft.has(link.from())) {
                splits.put(new Start(link.from(), link.effective()), i);
            }
        }
        splits.asMap().forEach((start, links) -> check.split(start, List.copyOf(links)));
    }

    private void whole(int at, LineageLink link) {
        if (!link.shares().isEmpty()) {
            draft.add(DirectoryDraft.path(at) + "/shares", LinkCheck.about(UnitCodes.LINK_SHARE_OF_WHOLE, link));
        }
    }

    private void split(Start start, List<Integer> links) {
        Set<Code> keys = new TreeSet<>();
        links.forEach(at -> keys.addAll(draft.links.get(at).shares().keySet()));
        for (Code key : keys) {
            List<Points> shares = new ArrayList<>();
            for (int at : links) {
                LineageLink link = draft.links.get(at);
                link.share(key).ifPresentOrElse(shares::add, () -> missing(at, link, key));
            }
            if (shares.size() == links.size()) {
                sum(start, links.get(0), key, Points.sum(shares));
            }
        }
    }

    private void missing(int at, LineageLink link, Code key) {
        draft.add(
                DirectoryDraft.path(at) + "/shares",
                LinkCheck.about(UnitCodes.LINK_SHARE_MISSING, link).with("key", key.text()));
    }

    private void sum(Start start, int first, Code key, Points sum) {
        boolean goesOn =
                draft.existence(start.from()).contains(start.effective().toEpochDay());
        int compared = sum.compareTo(Points.ONE);
        if (compared > 0 || (compared < 0 && !goesOn)) {
            draft.add(
                    DirectoryDraft.path(first) + "/shares/" + key,
                    Message.of(goesOn ? UnitCodes.LINK_SHARES_OVER : UnitCodes.LINK_SHARES_SUM)
                            .with("from", start.from().toString())
                            .with("effective", Argument.day(start.effective()))
                            .with("key", key.text())
                            .with("sum", Argument.number(sum.toString())));
        }
    }

    private record Start(UnitId from, LocalDate effective) {}
}
