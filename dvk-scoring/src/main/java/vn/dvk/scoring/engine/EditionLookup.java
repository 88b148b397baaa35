package vn.dvk.scoring.engine;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.RefusedException;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.ScoringMessages;

/**
 * Kết quả tra cứu bản tiêu chí: the edition in force on a day, or exactly why there is none; never another day's edition.
 *
 * <p>Equality is by content. Immutable and thread-safe.
 */
public sealed interface EditionLookup {

    /**
     * Returns the edition found.
     *
     * @throws RefusedException if no edition is in force on the day; the message has the dates
     */
    Edition orThrow();

    /**
     * An edition is in force.
     *
     * @param edition the edition
     */
    record Found(Edition edition) implements EditionLookup {
        public Found {
            requireNonNull(edition, "edition");
        }

        @Override
        public Edition orThrow() {
            return edition;
        }
    }

    /**
     * The first edition is not in force yet.
     *
     * @param set the criteria set
     * @param day the day asked for
     * @param firstDay the first day of the first edition
     */
    record NotYet(Code set, LocalDate day, LocalDate firstDay) implements EditionLookup {
        public NotYet {
            requireNonNull(set, "set");
            requireNonNull(day, "day");
            requireNonNull(firstDay, "firstDay");
        }

        @Override
        public Edition orThrow() {
            throw new RefusedException(
                    Message.of(EngineCodes.EDITION_NOT_YET)
                            .with("set", set.text())
                            .with("day", Argument.day(day))
                            .with("first", Argument.day(firstDay)),
                    ScoringMessages.table());
        }
    }

    /**
     * The latest edition before the day is no longer in force.
     *
     * @param set the criteria set
     * @param day the day asked for
     * @param lastDay the last day of the latest edition before it
     * @param nextDay the first day of the next edition, if there is one: the day lies in a gap
     */
    record Lapsed(Code set, LocalDate day, LocalDate lastDay, Optional<LocalDate> nextDay) implements EditionLookup {
        public Lapsed {
            requireNonNull(set, "set");
            requireNonNull(day, "day");
            requireNonNull(lastDay, "lastDay");
            requireNonNull(nextDay, "nextDay");
        }

        @Override
        public Edition orThrow() {
            throw new RefusedException(
                    Message.of(EngineCodes.EDITION_LAPSED)
                            .with("set", set.text())
                            .with("day", Argument.day(day))
                            .with("last", Argument.day(lastDay)),
                    ScoringMessages.table());
        }
    }
}
