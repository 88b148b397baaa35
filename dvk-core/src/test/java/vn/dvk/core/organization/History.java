package vn.dvk.core.organization;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;

/**
 * A made-up history of communes, one event every ten days, that also keeps book of where each piece of land is.
 *
 * <p>The book is the second opinion: it knows nothing of links.
 */
final class History {
    static final LocalDate START = LocalDate.of(2020, 1, 1);

    /** One event: what happens, to which unit, with which other one. */
    record Event(Happening happening, int unit, int other) {}

    enum Happening {
        MERGE_TO_NEW,
        ABSORB,
        SPLIT_UP,
        SPLIT_OFF,
        TRANSFER,
        RENAME,
        END
    }

    private final Map<UnitId, List<UnitVersion>> versions = new TreeMap<>();
    private final Map<UnitId, LocalDate> alive = new TreeMap<>();
    private final List<LineageLink> links = new ArrayList<>();
    private final TreeMap<LocalDate, Map<Integer, UnitId>> book = new TreeMap<>();
    private Map<Integer, UnitId> land = new HashMap<>();
    private LocalDate today = START;

    /** Plays the events, beginning with some communes of four pieces of land each. */
    static History of(int communes, List<Event> events) {
        History history = new History();
        for (int i = 0; i < communes; i++) {
            UnitId unit = history.open(LocalDate.MIN);
            for (int piece = 0; piece < 4; piece++) {
                history.land.put(i * 4 + piece, unit);
            }
        }
        history.book.put(LocalDate.MIN, new HashMap<>(history.land));
        for (Event event : events) {
            history.today = history.today.plusDays(10);
            history.play(event);
            history.book.put(history.today, new HashMap<>(history.land));
        }
        return history;
    }

    UnitDirectory directory() {
        return UnitDirectory.of(units(), links);
    }

    List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        versions.forEach((id, past) -> {
            List<UnitVersion> all = new ArrayList<>(past);
            if (alive.containsKey(id)) {
                all.add(version(from(alive.get(id))));
            }
            units.add(Unit.of(id, all.toArray(UnitVersion[]::new)));
        });
        return units;
    }

    List<LineageLink> links() {
        return links;
    }

    LocalDate lastDay() {
        return today.plusDays(5);
    }

    /** The pieces of land of a unit on a day. */
    Set<Integer> land(UnitId unit, LocalDate day) {
        return book.floorEntry(day).getValue().entrySet().stream()
                .filter(entry -> entry.getValue().equals(unit))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /** The units in which pieces of land are on a day; land without a unit is left out. */
    Set<UnitId> holders(Set<Integer> pieces, LocalDate day) {
        return book.floorEntry(day).getValue().entrySet().stream()
                .filter(entry -> pieces.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .collect(toCollection(TreeSet::new));
    }

    boolean isAllHeld(Set<Integer> pieces, LocalDate day) {
        return book.floorEntry(day).getValue().keySet().containsAll(pieces);
    }

    private void play(Event event) {
        List<UnitId> living = List.copyOf(alive.keySet());
        if (living.isEmpty()) {
            return;
        }
        UnitId unit = living.get(event.unit() % living.size());
        UnitId other = living.get(event.other() % living.size());
        switch (event.happening()) {
            case MERGE_TO_NEW -> {
                UnitId merged = open(today);
                pass(unit, merged, Extent.FULL);
                if (!other.equals(unit)) {
                    pass(other, merged, Extent.NOT_STATED);
                }
            }
            case ABSORB -> pass(unit, other, Extent.FULL);
            case SPLIT_UP -> {
                UnitId first = open(today);
                UnitId second = open(today);
                part(unit, first, LineageKind.SPLIT);
                link(unit, second, LineageKind.SPLIT, Extent.PARTIAL);
                move(unit, second);
                close(unit);
            }
            case SPLIT_OFF -> part(unit, open(today), LineageKind.SPLIT);
            case TRANSFER -> part(unit, other, LineageKind.TRANSFER);
            case RENAME -> {
                close(unit);
                alive.put(unit, today);
            }
            case END -> {
                land.values().removeIf(unit::equals);
                close(unit);
            }
        }
    }

    private void pass(UnitId from, UnitId to, Extent extent) {
        if (!from.equals(to)) {
            link(from, to, LineageKind.MERGE, extent);
            move(from, to);
            close(from);
        }
    }

    /** Moves half of the land. */
    private void part(UnitId from, UnitId to, LineageKind kind) {
        if (!from.equals(to)) {
            link(from, to, kind, Extent.PARTIAL);
            land.replaceAll((piece, unit) -> unit.equals(from) && piece % 2 == links.size() % 2 ? to : unit);
        }
    }

    private void move(UnitId from, UnitId to) {
        land.replaceAll((piece, unit) -> unit.equals(from) ? to : unit);
    }

    private void link(UnitId from, UnitId to, LineageKind kind, Extent extent) {
        links.add(LineageLink.builder()
                .from(from)
                .to(to)
                .kind(kind)
                .effective(today)
                .extent(extent)
                .build());
    }

    private UnitId open(LocalDate day) {
        UnitId unit = UnitId.of("u" + versions.size());
        versions.put(unit, new ArrayList<>());
        alive.put(unit, day);
        return unit;
    }

    private void close(UnitId unit) {
        LocalDate last = today.minusDays(1);
        LocalDate first = alive.remove(unit);
        DateRange validity = first.equals(LocalDate.MIN) ? DateRange.until(last) : DateRange.of(first, last);
        versions.get(unit).add(version(validity));
    }

    private static DateRange from(LocalDate first) {
        return first.equals(LocalDate.MIN) ? DateRange.always() : DateRange.from(first);
    }

    private static UnitVersion version(DateRange validity) {
        return UnitVersion.builder()
                .name(LocalizedText.of("Xã"))
                .kind(UnitKind.ADMINISTRATIVE)
                .level(AuthorityLevel.COMMUNE)
                .validity(validity)
                .build();
    }
}
