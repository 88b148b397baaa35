package vn.dvk.core.organization;

import static java.util.Comparator.comparingLong;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import vn.dvk.core.organization.UnitIndexes.SchemeCode;

/** No code of a scheme may mean two units on one day. */
final class CodeCheck {
    private CodeCheck() {}

    static void run(DirectoryDraft draft) {
        ListMultimap<SchemeCode, Use> uses =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (int i = 0; i < draft.units.size(); i++) {
            Unit unit = draft.units.get(i);
            for (int j = 0; j < unit.versions().size(); j++) {
                UnitVersion version = unit.versions().get(j);
                Use use = new Use(unit.id(), DirectoryDraft.path(i, j), UnitIndexes.codeSpan(version));
                version.key().flatMap(SchemeCode::of).ifPresent(code -> uses.put(code, use));
            }
        }
        for (SchemeCode code : uses.keySet()) {
            sweep(draft, code, uses.get(code));
        }
    }

    /** Goes through the uses of one code by their first days, and compares each with the one that lasts longest so far. */
    private static void sweep(DirectoryDraft draft, SchemeCode code, List<Use> uses) {
        uses.sort(comparingLong(use -> use.span.first()));
        Use longest = uses.get(0);
        for (Use use : uses.subList(1, uses.size())) {
            if (use.span.overlaps(longest.span) && !use.unit.equals(longest.unit)) {
                draft.add(
                        use.path + "/key/code",
                        DirectoryDraft.about(UnitCodes.CODE_SHARED, use.unit)
                                .with("scheme", code.scheme().toString())
                                .with("code", code.code().toString())
                                .with("other", longest.unit.toString()));
            }
            if (use.span.last() > longest.span.last()) {
                longest = use;
            }
        }
    }

    private record Use(UnitId unit, String path, Span span) {}
}
