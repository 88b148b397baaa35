package vn.dvk.core.organization;

import com.google.common.collect.ImmutableMap;
import java.util.List;
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
            for (int j = 0; j < unit.versions().size(); j++) {
                String path = DirectoryDraft.path(i, j);
                order(draft, path, unit, j);
                level(draft, path, unit, unit.versions().get(j));
                key(draft, path, unit, unit.versions().get(j));
            }
        }
    }

    private static void order(DirectoryDraft draft, String path, Unit unit, int at) {
        List<UnitVersion> versions = unit.versions();
        UnitVersion version = versions.get(at);
        Span span = Span.of(version.validity());
        for (int j = 0; j < at; j++) {
            if (span.overlaps(Span.of(versions.get(j).validity()))) {
                draft.add(path + "/validity", dates(UnitCodes.VERSIONS_OVERLAP, unit, version, versions.get(j)));
                return;
            }
        }
        if (at > 0 && span.first() < Span.of(versions.get(at - 1).validity()).first()) {
            draft.add(path + "/validity", dates(UnitCodes.VERSIONS_UNORDERED, unit, version, versions.get(at - 1)));
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
}
