package vn.dvk.scoring.aggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.Placement;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.organization.UnitVersion;
import vn.dvk.core.value.LocalizedText;

/** The rows of tables by unit, and their names. */
final class UnitRows {

    static final Group WIDER = Group.special("WIDER", AggregateCodes.WIDER);
    static final Group SEVERAL = Group.special("SEVERAL", AggregateCodes.SEVERAL);
    static final Group UNRESOLVED = Group.special("UNRESOLVED", AggregateCodes.UNRESOLVED);
    static final Group NOT_STATED = Group.special("NOT-STATED", AggregateCodes.NOT_STATED);
    static final Group NOT_COMPARABLE = Group.special("NOT-COMPARABLE", AggregateCodes.NOT_COMPARABLE_UNIT);

    static final long OF_LEVEL = 0;

    /** Forces stand behind the units of the level. */
    static final long BESIDE = 1;

    private UnitRows() {}

    /** The row of a unit that lies in no one unit of the level. */
    static Group of(Placement placement) {
        if (placement instanceof Placement.InSeveral) {
            return SEVERAL;
        } else if (placement instanceof Placement.Wider) {
            return WIDER;
        }
        return placement instanceof Placement.NotStated ? NOT_STATED : UNRESOLVED;
    }

    /** The topmost force under which a unit stands on a day, or which it is, since a force counts with all that is under it. */
    static Optional<UnitId> force(UnitDirectory directory, Set<UnitKind> beside, UnitId unit, LocalDate day) {
        if (beside.isEmpty()) {
            return Optional.empty();
        }
        List<UnitId> chain = new ArrayList<>(directory.ancestors(unit, day));
        chain.add(0, unit);
        Optional<UnitId> topmost = Optional.empty();
        for (UnitId above : chain) {
            boolean force = directory
                    .version(above, day)
                    .map(UnitVersion::kind)
                    .filter(beside::contains)
                    .isPresent();
            topmost = force ? Optional.of(above) : topmost;
        }
        return topmost;
    }

    static LocalizedText name(UnitDirectory directory, UnitId unit, LocalDate day) {
        return directory.version(unit, day).orElseThrow().name();
    }

    /** All names that a unit had, oldest first, with its days where an end of them is known. */
    static LocalizedText names(Unit unit) {
        return LocalizedText.of(names(unit, Language.VI), names(unit, Language.EN));
    }

    private static String names(Unit unit, Language language) {
        List<UnitVersion> versions = unit.versions();
        Set<String> names = new LinkedHashSet<>();
        versions.forEach(version -> names.add(version.name().text(language)));
        Optional<LocalDate> first = versions.get(0).validity().first();
        Optional<LocalDate> last = versions.get(versions.size() - 1).validity().last();
        String joined = String.join(" / ", names);
        if (first.isEmpty() && last.isEmpty()) {
            return joined;
        }
        String code = first.isEmpty()
                ? AggregateCodes.UNIT_UNTIL
                : last.isEmpty() ? AggregateCodes.UNIT_SINCE : AggregateCodes.UNIT_BETWEEN;
        Message days = Message.of(code);
        days = first.isEmpty() ? days : days.with("first", Argument.day(first.get()));
        days = last.isEmpty() ? days : days.with("last", Argument.day(last.get()));
        return joined + " " + AggregateWords.text(days, language);
    }

    /** A heading by level with what stands behind it, without which a table by unit cannot be read. */
    static LocalizedText title(AuthorityLevel level, LocalizedText behind) {
        return title(LocalizedText.of(level.label(Language.VI), level.label(Language.EN)), behind);
    }

    static LocalizedText title(LocalizedText what, LocalizedText behind) {
        return LocalizedText.of(title(what, behind, Language.VI), title(what, behind, Language.EN));
    }

    private static String title(LocalizedText what, LocalizedText behind, Language language) {
        String label = what.text(language);
        int first = label.offsetByCodePoints(0, 1);
        return label.substring(0, first).toUpperCase(Locale.ROOT) + label.substring(first) + " "
                + behind.text(language);
    }
}
