package vn.dvk.core.organization;

import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;

/** Each unit's versions by themselves: dates, levels, form and dates of codes. */
final class VersionCheck {
    private static final ImmutableMap<AuthorityLevel, Integer> DIGITS =
            ImmutableMap.of(AuthorityLevel.PROVINCE, 2, AuthorityLevel.DISTRICT, 3, AuthorityLevel.COMMUNE, 5);

    private VersionCheck() {}

    static void run(DirectoryDraft draft) {
        for (int i = 0; i < draft.units.size(); i++) {
            Unit unit = draft.units.get(i);
            if (unit.versions().isEmpty()) {
                draft.add("/units/" + i + "/versions", DirectoryDraft.about(UnitCodes.NO_VERSION, unit.id()));
            }
            Set<Integer> overlapping = overlaps(draft, i, unit);
            for (int j = 0; j < unit.versions().size(); j++) {
                String path = DirectoryDraft.path(i, j);
                if (!overlapping.contains(j)) {
                    order(draft, path, unit, j);
                }
                level(draft, path, unit, unit.versions().get(j));
                key(draft, path, unit, unit.versions().get(j));
            }
        }
    }

    /** Goes through the versions by their first days, and compares each with the one that lasts longest so far. */
    private static Set<Integer> overlaps(DirectoryDraft draft, int at, Unit unit) {
        List<Dated> versions = new ArrayList<>();
        for (int j = 0; j < unit.versions().size(); j++) {
            versions.add(new Dated(j, Span.of(unit.versions().get(j).validity())));
        }
        versions.sort(comparingLong(dated -> dated.span.first()));
        Set<Integer> found = new HashSet<>();
        for (int j = 1, longest = 0; j < versions.size(); j++) {
            Dated one = versions.get(longest);
            Dated other = versions.get(j);
            int later = Math.max(one.index, other.index);
            if (one.span.overlaps(other.span) && found.add(later)) {
                UnitVersion version = unit.versions().get(later);
                UnitVersion earlier = unit.versions().get(Math.min(one.index, other.index));
                draft.add(
                        DirectoryDraft.path(at, later) + "/validity",
                        dates(UnitCodes.VERSIONS_OVERLAP, unit, version, earlier));
            }
            longest = other.span.last() > one.span.last() ? j : longest;
        }
        return found;
    }

    private static void order(DirectoryDraft draft, String path, Unit unit, int at) {
        if (at == 0) {
            return;
        }
        UnitVersion version = unit.versions().get(at);
        UnitVersion before = unit.versions().get(at - 1);
        if (Span.of(version.validity()).first() < Span.of(before.validity()).first()) {
            draft.add(path + "/validity", dates(UnitCodes.VERSIONS_UNORDERED, unit, version, before));
        }
    }

    private static Message dates(String code, Unit unit, UnitVersion version, UnitVersion earlier) {
        return DirectoryDraft.about(code, unit.id())
                .with("validity", version.validity().toString())
                .with("other", earlier.validity().toString());
    }

    private static void level(DirectoryDraft draft, String path, Unit unit, UnitVersion version) {
        version.level()
                .filter(level -> !level.inExistence().encloses(version.validity()))
                .ifPresent(level -> draft.add(
                        path + "/level",
                        DirectoryDraft.about(UnitCodes.LEVEL_NOT_IN_EXISTENCE, unit.id())
                                .with("level", level.toString())
                                .with("validity", version.validity().toString())
                                .with("existence", level.inExistence().toString())));
    }

    private static void key(DirectoryDraft draft, String path, Unit unit, UnitVersion version) {
        if (UnitIndexes.codeSpan(version).isEmpty()) {
            draft.add(
                    path + "/key/validFrom",
                    DirectoryDraft.about(UnitCodes.CODE_OUTSIDE_VALIDITY, unit.id())
                            .with("validity", version.validity().toString()));
        }
        int digits = nationalDigits(version);
        version.key()
                .flatMap(OfficialKey::code)
                .filter(code -> digits > 0 && code.toString().length() != digits)
                .ifPresent(code -> draft.add(path + "/key/code", length(unit, code, digits)));
    }

    private static Message length(Unit unit, Code code, int digits) {
        return DirectoryDraft.about(UnitCodes.CODE_LENGTH, unit.id())
                .with("code", code.toString())
                .with("digits", digits);
    }

    /** How many digits the national code of this version must have; 0 where nothing is known about it. */
    private static int nationalDigits(UnitVersion version) {
        boolean national = version.kind().equals(UnitKind.ADMINISTRATIVE)
                && version.key()
                        .filter(key -> key.scheme().equals(OfficialKey.NATIONAL))
                        .isPresent();
        return national
                ? version.level().map(level -> DIGITS.getOrDefault(level, 0)).orElse(0)
                : 0;
    }

    private record Dated(int index, Span span) {}
}
