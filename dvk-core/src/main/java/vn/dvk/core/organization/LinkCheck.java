package vn.dvk.core.organization;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;

/** Each link agrees with the units at its ends and with the other links from the same unit on the same day. */
final class LinkCheck {
    private final DirectoryDraft draft;
    private final Map<Ends, Integer> seen = new HashMap<>();
    private final ListMultimap<Start, Integer> together = ArrayListMultimap.create();

    private LinkCheck(DirectoryDraft draft) {
        this.draft = draft;
    }

    static void run(DirectoryDraft draft) {
        LinkCheck check = new LinkCheck(draft);
        for (int i = 0; i < draft.links.size(); i++) {
            check.one(i, draft.links.get(i));
        }
        for (int i = 0; i < draft.links.size(); i++) {
            LineageLink link = draft.links.get(i);
            if (link.extent() == Extent.FULL
                    && check.together.get(Start.of(link)).size() > 1) {
                draft.add(DirectoryDraft.path(i) + "/extent", about(UnitCodes.LINK_WHOLE_AND_MORE, link));
            }
        }
    }

    private void one(int at, LineageLink link) {
        String path = DirectoryDraft.path(at);
        boolean fromKnown = end(path + "/from", link.from());
        boolean toKnown = end(path + "/to", link.to());
        Integer earlier = seen.putIfAbsent(new Ends(link.from(), link.to(), link.effective()), at);
        if (earlier != null) {
            draft.add(path, about(UnitCodes.LINK_DUPLICATE, link).with("first", DirectoryDraft.path(earlier)));
        } else if (!link.isInsideOneUnit()) {
            together.put(Start.of(link), at);
        }
        if (link.kind().keepsIdentity() && link.extent() == Extent.PARTIAL) {
            draft.add(path + "/extent", about(UnitCodes.LINK_EXTENT, link));
        }
        if (fromKnown && link.isInsideOneUnit()) {
            inside(path, link);
        } else if (fromKnown && toKnown) {
            dates(path + "/effective", link);
        }
    }

    private boolean end(String path, UnitId unit) {
        if (!draft.has(unit)) {
            draft.add(path, DirectoryDraft.about(UnitCodes.LINK_END_MISSING, unit));
        }
        return draft.has(unit);
    }

    private void inside(String path, LineageLink link) {
        if (!link.kind().keepsIdentity()) {
            draft.add(path + "/to", about(UnitCodes.LINK_TO_ITSELF, link));
            return;
        }
        long day = link.effective().toEpochDay();
        boolean begins = draft.unit(link.to()).versions().stream()
                .anyMatch(version -> Span.of(version.validity()).first() == day);
        if (!begins) {
            draft.add(path + "/effective", about(UnitCodes.LINK_NO_NEW_VERSION, link));
        }
    }

    private void dates(String path, LineageLink link) {
        long day = link.effective().toEpochDay();
        if (!draft.existence(link.from()).contains(day - 1)) {
            draft.add(path, about(UnitCodes.LINK_FROM_NOT_IN_EXISTENCE, link));
        }
        if (link.isWhole() && draft.existence(link.from()).contains(day)) {
            draft.add(path, about(UnitCodes.LINK_FROM_GOES_ON, link));
        }
        if (!draft.existence(link.to()).contains(day)) {
            draft.add(path, about(UnitCodes.LINK_TO_NOT_IN_EXISTENCE, link));
        }
    }

    static Message about(String code, LineageLink link) {
        return Message.of(code)
                .with("from", link.from().toString())
                .with("to", link.to().toString())
                .with("effective", Argument.day(link.effective()));
    }

    private record Ends(UnitId from, UnitId to, LocalDate effective) {}

    private record Start(UnitId from, LocalDate effective) {
        static Start of(LineageLink link) {
            return new Start(link.from(), link.effective());
        }
    }
}
