package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import vn.dvk.core.value.DateRange;

/** Makes dimensions of time. */
final class TimeDimensions {

    private TimeDimensions() {}

    static <T> Dimension<T> period(Field<? super T, DateRange> period) {
        requireNonNull(period, "period");
        Heading heading = Heading.of("period", AggregateCodes.DIMENSION_PERIOD);
        return Dimensions.keyed(heading, DimensionTrait.PERIOD, List.of(), period, PeriodGroups::of);
    }

    static <T> Dimension<T> year(LongField<? super T> year) {
        requireNonNull(year, "year");
        return numbered("year", AggregateCodes.DIMENSION_YEAR, year, LocalDate::getYear, TimeGroups::year);
    }

    static <T> Dimension<T> quarter(Field<? super T, LocalDate> day) {
        requireNonNull(day, "day");
        return numbered(
                "quarter",
                AggregateCodes.DIMENSION_QUARTER,
                row -> TimeGroups.quarterOf(day.apply(row)),
                TimeGroups::quarterOf,
                TimeGroups::quarter);
    }

    static <T> Dimension<T> month(Field<? super T, LocalDate> day) {
        requireNonNull(day, "day");
        return numbered(
                "month",
                AggregateCodes.DIMENSION_MONTH,
                row -> TimeGroups.monthOf(day.apply(row)),
                TimeGroups::monthOf,
                TimeGroups::month);
    }

    /** The group of a period by its days, or of its last day; a period that has none is refused before. */
    // A dimension by period has periods as keys.
    @SuppressWarnings("unchecked")
    static <T> Group group(Dimension<T> time, DateRange period) {
        if (time.grouping() instanceof Grouping.ByNumber<T> numbered) {
            long number = numbered.ofDay().applyAsLong(period.last().orElseThrow());
            return numbered.group().apply(number);
        }
        return ((Grouping.Keyed<T, DateRange>) time.grouping()).group().apply(period);
    }

    private static <T> Dimension<T> numbered(
            String code,
            String key,
            LongField<? super T> number,
            LongField<LocalDate> ofDay,
            Field<Long, Group> group) {
        Grouping<T> grouping = new Grouping.ByNumber<>(number, ofDay, group);
        return new Dimension<>(Heading.of(code, key), grouping, Membership.ONE, DimensionTrait.TIME, List.of());
    }
}
