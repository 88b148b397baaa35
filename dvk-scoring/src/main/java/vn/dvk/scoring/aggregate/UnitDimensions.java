package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.value.LocalizedText;

/** Makes dimensions by unit, and knows what a plan asks of them. */
final class UnitDimensions {

    private UnitDimensions() {}

    /** Every unit as it is on one day. */
    static <T> Dimension<T> at(
            LocalDate asOf,
            UnitDirectory directory,
            AuthorityLevel level,
            Set<UnitKind> beside,
            Field<? super T, Optional<UnitId>> unit) {
        PlaceGroups places = new PlaceGroups(level, beside, asOf, directory);
        requireNonNull(unit, "unit");
        return Dimensions.keyed(Heading.of("unit", places.title()), DimensionTrait.UNIT, List.of(), unit, places);
    }

    /** Every record where a view puts it. */
    static <T> Dimension<T> in(
            UnitPlaces places, Field<? super T, Optional<UnitId>> unit, Field<? super T, LocalDate> day) {
        PlacedGrouping<T> grouping =
                new PlacedGrouping<>(requireNonNull(unit, "unit"), requireNonNull(day, "day"), places);
        boolean divided = places.view().key().isPresent();
        return new Dimension<>(
                Heading.of("unit", places.title()),
                grouping,
                divided ? Membership.IN_SHARES : Membership.ONE,
                DimensionTrait.UNIT,
                List.of());
    }

    static <T> Dimension<T> byKind(LocalDate asOf, UnitDirectory directory, Field<? super T, Optional<UnitId>> unit) {
        UnitKindGroups kinds = new UnitKindGroups(directory, asOf);
        LocalizedText title = kinds.title(AggregateWords.both(AggregateCodes.DIMENSION_UNIT_KIND));
        requireNonNull(unit, "unit");
        return Dimensions.keyed(
                Heading.of("unit-kind", title), DimensionTrait.UNIT, UnitKindGroups.known(), unit, kinds);
    }

    /** The view of a dimension that has one. */
    static Optional<UnitView> view(Grouping<?> grouping) {
        return grouping instanceof PlacedGrouping<?> placed ? Optional.of(placed.view()) : Optional.empty();
    }

    /** What stands behind the heading of a dimension of units. */
    static Optional<LocalizedText> label(Grouping<?> grouping) {
        return view(grouping)
                .map(view -> view.words().label())
                .or(() -> grouping instanceof Grouping.Keyed<?, ?> keyed && keyed.group() instanceof GroupsOfDay units
                        ? Optional.of(units.label())
                        : Optional.empty());
    }

    /** The groups in which a record of the last day of a due report's period would be. */
    // A dimension of units without a view is made with units as keys.
    @SuppressWarnings("unchecked")
    static <T> List<Group> groups(Grouping<T> grouping, DueReport due) {
        if (grouping instanceof PlacedGrouping<T> placed) {
            return placed.places().expected(due);
        }
        return grouping instanceof Grouping.Keyed<T, ?> keyed
                ? List.of(((Grouping.Keyed<T, Optional<UnitId>>) keyed).group().apply(Optional.of(due.unit())))
                : List.of();
    }
}
