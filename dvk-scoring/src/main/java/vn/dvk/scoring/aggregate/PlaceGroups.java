package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.Placement;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.LocalizedText;

/** The rows of a table by unit: one for each unit of the level, and one for each way of not being in one. */
final class PlaceGroups {

    private static final Group WIDER = Group.special("WIDER", AggregateCodes.WIDER);
    private static final Group SEVERAL = Group.special("SEVERAL", AggregateCodes.SEVERAL);
    private static final Group UNRESOLVED = Group.special("UNRESOLVED", AggregateCodes.UNRESOLVED);
    private static final Group NOT_STATED = Group.special("NOT-STATED", AggregateCodes.NOT_STATED);

    private final AuthorityLevel level;
    private final LocalDate asOf;
    private final UnitDirectory directory;

    PlaceGroups(AuthorityLevel level, LocalDate asOf, UnitDirectory directory) {
        this.level = requireNonNull(level, "level");
        this.asOf = requireNonNull(asOf, "asOf");
        this.directory = requireNonNull(directory, "directory");
    }

    /** The level with the day, without which a table by unit cannot be read. */
    LocalizedText title() {
        return LocalizedText.of(title(Language.VI), title(Language.EN));
    }

    Group of(Optional<UnitId> unit) {
        if (unit.isEmpty()) {
            return NOT_STATED;
        }
        if (directory.find(unit.get()).isEmpty()) {
            return UNRESOLVED;
        }
        Placement placement = directory.placeAt(unit.get(), level, asOf);
        if (placement instanceof Placement.InOne one) {
            return group(one.unit());
        } else if (placement instanceof Placement.InSeveral) {
            return SEVERAL;
        } else if (placement instanceof Placement.Wider) {
            return WIDER;
        }
        return placement instanceof Placement.NotStated ? NOT_STATED : UNRESOLVED;
    }

    private Group group(UnitId unit) {
        LocalizedText name = directory.version(unit, asOf).orElseThrow().name();
        return new Group(unit.code(), name, 0);
    }

    private String title(Language language) {
        Message day = Message.of(AggregateCodes.DIMENSION_UNIT).with("day", Argument.day(asOf));
        String label = level.label(language);
        int first = label.offsetByCodePoints(0, 1);
        return label.substring(0, first).toUpperCase(Locale.ROOT)
                + label.substring(first)
                + " "
                + AggregateWords.text(day, language);
    }
}
