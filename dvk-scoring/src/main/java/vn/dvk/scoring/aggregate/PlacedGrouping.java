package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.core.organization.LineageLink;
import vn.dvk.core.organization.UnitId;

/**
 * The groups of records by unit and day. What a unit's record comes to is looked up once for each stretch of days without a
 * change.
 *
 * @param unit the unit of a record, if stated
 * @param day the day of a record
 * @param places puts units into rows
 */
record PlacedGrouping<T>(Field<? super T, Optional<UnitId>> unit, Field<? super T, LocalDate> day, UnitPlaces places)
        implements Grouping<T> {

    @Override
    public List<Group> groups(T row) {
        return placed(key(row)).shares().stream().map(GroupShare::group).toList();
    }

    @Override
    public GroupReader<T> start() {
        Map<Key, Numbered> known = new HashMap<>();
        return new GroupReader<>() {
            @Override
            void read(Block<? extends T> block, int[] to) {
                for (int i = 0; i < block.size(); i++) {
                    to[i] = numbered(block.row(i)).numbers[0];
                }
            }

            @Override
            void read(T row, Members to) {
                Numbered found = numbered(row);
                to.clear();
                to.estimated(found.placed.estimated());
                for (int i = 0; i < found.numbers.length; i++) {
                    to.add(found.numbers[i], found.placed.shares().get(i).share());
                }
            }

            private Numbered numbered(T row) {
                return known.computeIfAbsent(key(row), key -> {
                    Placed placed = placed(key);
                    int[] numbers = placed.shares().stream()
                            .mapToInt(share -> numberOf(share.group()))
                            .toArray();
                    placed.links().forEach((group, links) -> use(numberOf(group), used(links)));
                    return new Numbered(placed, numbers);
                });
            }
        };
    }

    /** A link of the lineage by its units and its day. */
    Optional<UsedLink> link(UnitId from, UnitId to, LocalDate effective) {
        if (view().directory().find(from).isEmpty()) {
            return Optional.empty();
        }
        return view().directory().linksFrom(from).stream()
                .filter(link -> link.to().equals(to) && link.effective().equals(effective))
                .findFirst()
                .map(link -> UsedLink.of(link, view().directory(), view().key()));
    }

    UnitView view() {
        return places.view();
    }

    private ImmutableSortedSet<UsedLink> used(List<LineageLink> links) {
        return links.stream()
                .map(link -> UsedLink.of(link, view().directory(), view().key()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(UsedLink::compareTo));
    }

    private Key key(T row) {
        return new Key(
                requireNonNull(unit.apply(row), "unit"), view().stretches().of(requireNonNull(day.apply(row), "day")));
    }

    private Placed placed(Key key) {
        return places.at(key.unit, view().stretches().day(key.stretch));
    }

    private record Key(Optional<UnitId> unit, int stretch) {}

    /** Where records stand, with the numbers of the groups. */
    private static final class Numbered {
        private final Placed placed;
        private final int[] numbers;

        Numbered(Placed placed, int[] numbers) {
            this.placed = placed;
            this.numbers = numbers;
        }
    }
}
