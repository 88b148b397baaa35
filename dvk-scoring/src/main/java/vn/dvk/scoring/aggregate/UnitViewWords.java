package vn.dvk.scoring.aggregate;

import java.time.LocalDate;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * The words for a view of units.
 *
 * @param label what stands behind the heading
 * @param note what a reader must know
 */
record UnitViewWords(LocalizedText label, LocalizedText note) {

    static UnitViewWords asWas() {
        return new UnitViewWords(
                AggregateWords.both(AggregateCodes.VIEW_AS_WAS), AggregateWords.both(AggregateCodes.NOTE_AS_WAS));
    }

    static UnitViewWords rebased(LocalDate date) {
        Argument day = Argument.day(date);
        return new UnitViewWords(
                AggregateWords.both(Message.of(AggregateCodes.VIEW_REBASED).with("day", day)),
                AggregateWords.both(Message.of(AggregateCodes.NOTE_REBASED).with("day", day)));
    }

    static UnitViewWords estimated(LocalDate date, Code key) {
        Argument day = Argument.day(date);
        return new UnitViewWords(
                AggregateWords.both(Message.of(AggregateCodes.VIEW_ESTIMATED)
                        .with("day", day)
                        .with("key", key.text())),
                AggregateWords.both(Message.of(AggregateCodes.NOTE_ESTIMATED)
                        .with("day", day)
                        .with("key", key.text())));
    }
}
