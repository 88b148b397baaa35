package vn.dvk.core.organization;

import java.time.LocalDate;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;

/** The messages that say why an as-of query has no answer. */
final class UnitReasons {
    private UnitReasons() {}

    static Message unknown(UnitId unit) {
        return about(UnitCodes.UNKNOWN, unit);
    }

    static Message notYet(UnitId unit, Existence existence, LocalDate day) {
        return about(UnitCodes.NOT_YET, unit)
                .with("day", Argument.day(day))
                .with("first", Argument.day(existence.first().orElse(day)));
    }

    /** For a unit that does not exist on the day, though it did before. */
    static Message ended(UnitId unit, Existence existence, LocalDate day) {
        if (existence.lastDay() > day.toEpochDay()) {
            return about(UnitCodes.NOT_ON_DAY, unit).with("day", Argument.day(day));
        }
        return about(UnitCodes.ENDED_WITHOUT_SUCCESSOR, unit)
                .with("last", Argument.day(existence.lastNotAfter(day).orElse(day)));
    }

    static Message endedInPart(UnitId unit, LocalDate last) {
        return about(UnitCodes.ENDED_IN_PART, unit).with("last", Argument.day(last));
    }

    static Message placeCircular(UnitId unit, LocalDate day) {
        return about(UnitCodes.PLACE_CIRCULAR, unit).with("day", Argument.day(day));
    }

    static Message placeBranches(UnitId unit, AuthorityLevel level, LocalDate day) {
        return about(UnitCodes.PLACE_BRANCHES, unit)
                .with("level", level.toString())
                .with("day", Argument.day(day));
    }

    private static Message about(String code, UnitId unit) {
        return Message.of(code).with("unit", unit.toString());
    }
}
