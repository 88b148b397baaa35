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
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * A made-up history of communes, one event every ten days, that also keeps book of where each piece of land is. Two of three
 * splits state their shares, by {@link #LAND} and by {@link #PEOPLE}; new communes take over the code of one that they come from.
 *
 * <p>The book is the second opinion: it knows nothing of links.
 */
public final class History {
    /** By pieces of land. */
    public static final Code LAND = Code.of("land");

    /** By people, of whom a third goes with every part that is given away. */
    public static final Code PEOPLE = Code.of("people");

    /** The day before the first event is nine days later. */
    public static final LocalDate START = LocalDate.of(2020, 1, 1);

    /** One event: what happens, to which unit, with which other one. */
    public record Event(Happening happening, int unit, int other) {}

    /** What may happen. */
    public enum Happening {
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
    private final Map<UnitId, Code> codes = new HashMap<>();
    private LocalDate today = START;

    /** Plays the events, beginning with some communes of four pieces of land each. */
    public static History of(int communes, List<Event> events) {
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

    /** The directory of all that happened. */
    public UnitDirectory directory() {
        return UnitDirectory.of(units(), links);
    }

    List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        versions.forEach((id, past) -> {
            List<UnitVersion> all = new ArrayList<>(past);
            if (alive.containsKey(id)) {
                all.add(version(id, from(alive.get(id))));
            }
            units.add(Unit.of(id, all.toArray(UnitVersion[]::new)));
        });
        return units;
    }

    List<LineageLink> links() {
        return links;
    }

    /** A day after the last event. */
    public LocalDate lastDay() {
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
                codes.put(merged, codes.get(unit));
                pass(unit, merged, Extent.FULL);
                if (!other.equals(unit)) {
                    pass(other, merged, Extent.NOT_STATED);
                }
            }
            case ABSORB -> pass(unit, other, Extent.FULL);
            case SPLIT_UP -> {
                UnitId first = open(today);
                UnitId second = open(today);
                codes.put(second, codes.get(unit));
                boolean stated = event.other() % 3 != 0;
                Points given = part(unit, first, LineageKind.SPLIT, stated);
                Map<Code, Points> rest = Map.of(LAND, Points.ONE.minus(given), PEOPLE, Points.ofRatio(2, 3));
                link(unit, second, LineageKind.SPLIT, Extent.PARTIAL, stated ? rest : Map.of());
                move(unit, second);
                close(unit);
            }
            case SPLIT_OFF -> part(unit, open(today), LineageKind.SPLIT, event.other() % 3 != 0);
            case TRANSFER -> part(unit, other, LineageKind.TRANSFER, event.other() % 3 != 0);
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
            link(from, to, LineageKind.MERGE, extent, Map.of());
            move(from, to);
            close(from);
        }
    }

    /** Moves half of the land, and gives its share. */
    @CanIgnoreReturnValue
    private Points part(UnitId from, UnitId to, LineageKind kind, boolean stated) {
        if (from.equals(to)) {
            return Points.ZERO;
        }
        int parity = links.size() % 2;
        List<Integer> own = land.entrySet().stream()
                .filter(entry -> entry.getValue().equals(from))
                .map(Map.Entry::getKey)
                .toList();
        long moved = own.stream().filter(piece -> piece % 2 == parity).count();
        Points share = own.isEmpty() ? Points.ofRatio(1, 2) : Points.ofRatio(moved, own.size());
        Map<Code, Points> shares = Map.of(LAND, share, PEOPLE, Points.ofRatio(1, 3));
        link(from, to, kind, Extent.PARTIAL, stated ? shares : Map.of());
        land.replaceAll((piece, unit) -> unit.equals(from) && piece % 2 == parity ? to : unit);
        return share;
    }

    private void move(UnitId from, UnitId to) {
        land.replaceAll((piece, unit) -> unit.equals(from) ? to : unit);
    }

    private void link(UnitId from, UnitId to, LineageKind kind, Extent extent, Map<Code, Points> shares) {
        LineageLink.Builder link = LineageLink.builder()
                .from(from)
                .to(to)
                .kind(kind)
                .effective(today)
                .extent(extent);
        shares.forEach(link::putShare);
        links.add(link.build());
    }

    private UnitId open(LocalDate day) {
        UnitId unit = UnitId.of("u" + versions.size());
        versions.put(unit, new ArrayList<>());
        alive.put(unit, day);
        codes.put(unit, unit.code());
        return unit;
    }

    private void close(UnitId unit) {
        LocalDate last = today.minusDays(1);
        LocalDate first = alive.remove(unit);
        DateRange validity = first.equals(LocalDate.MIN) ? DateRange.until(last) : DateRange.of(first, last);
        versions.get(unit).add(version(unit, validity));
    }

    private static DateRange from(LocalDate first) {
        return first.equals(LocalDate.MIN) ? DateRange.always() : DateRange.from(first);
    }

    private UnitVersion version(UnitId unit, DateRange validity) {
        return UnitVersion.builder()
                .name(LocalizedText.of("Xã " + codes.get(unit)))
                .key(OfficialKey.builder()
                        .scheme(Code.of("local"))
                        .code(codes.get(unit))
                        .build())
                .kind(UnitKind.ADMINISTRATIVE)
                .level(AuthorityLevel.COMMUNE)
                .validity(validity)
                .build();
    }
}
