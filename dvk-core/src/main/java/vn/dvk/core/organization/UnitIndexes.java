package vn.dvk.core.organization;

import java.util.Optional;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.VietnameseText;

/** The indexes of a directory, each built in one pass over the units in the order of their identifiers. */
final class UnitIndexes {
    final DatedIndex<SchemeCode> byCode;
    final DatedIndex<String> byName;
    final DatedIndex<AuthorityLevel> byLevel;
    final DatedIndex<UnitId> byParent;

    UnitIndexes(Iterable<Unit> units) {
        DatedIndex.Builder<SchemeCode> codes = DatedIndex.builder();
        DatedIndex.Builder<String> names = DatedIndex.builder();
        DatedIndex.Builder<AuthorityLevel> levels = DatedIndex.builder();
        DatedIndex.Builder<UnitId> parents = DatedIndex.builder();
        for (Unit unit : units) {
            for (UnitVersion version : unit.versions()) {
                Span span = Span.of(version.validity());
                names.put(VietnameseText.lookUpKey(version.name().vi()), span, unit);
                version.level().ifPresent(level -> levels.put(level, span, unit));
                version.parent().ifPresent(parent -> parents.put(parent, span, unit));
                version.key().flatMap(SchemeCode::of).ifPresent(code -> codes.put(code, codeSpan(version), unit));
            }
        }
        byCode = codes.build();
        byName = names.build();
        byLevel = levels.build();
        byParent = parents.build();
    }

    /** The days on which the version's code means its unit: those of its validity from the code's own first day on. */
    static Span codeSpan(UnitVersion version) {
        Span validity = Span.of(version.validity());
        return version.key()
                .flatMap(OfficialKey::validFrom)
                .map(day -> validity.startingNotBefore(day.toEpochDay()))
                .orElse(validity);
    }

    /** A code in its scheme. */
    record SchemeCode(Code scheme, Code code) {
        static Optional<SchemeCode> of(OfficialKey key) {
            return key.code().map(code -> new SchemeCode(key.scheme(), code));
        }
    }
}
