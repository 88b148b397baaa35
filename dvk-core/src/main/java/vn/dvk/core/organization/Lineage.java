package vn.dvk.core.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Code;

/** The links of a directory from either end, in {@link LineageLink#ORDER}. */
final class Lineage {
    private final ImmutableMap<UnitId, Unit> units;
    private final ImmutableMap<UnitId, Existence> existence;
    private final ImmutableListMultimap<UnitId, LineageLink> outgoing;
    private final ImmutableListMultimap<UnitId, LineageLink> incoming;

    Lineage(ImmutableMap<UnitId, Unit> units, List<LineageLink> ordered) {
        this.units = units;
        this.existence = ImmutableMap.copyOf(Maps.transformValues(units, Existence::of));
        ImmutableListMultimap.Builder<UnitId, LineageLink> out = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<UnitId, LineageLink> in = ImmutableListMultimap.builder();
        for (LineageLink link : ordered) {
            out.put(link.from(), link);
            in.put(link.to(), link);
        }
        outgoing = out.build();
        incoming = in.build();
    }

    Unit unit(UnitId id) {
        return requireNonNull(units.get(id));
    }

    Existence existence(UnitId id) {
        return requireNonNull(existence.get(id));
    }

    List<LineageLink> from(UnitId unit) {
        return outgoing.get(unit);
    }

    List<LineageLink> to(UnitId unit) {
        return incoming.get(unit);
    }

    /** The links to other units that take effect after one day and not after another, those of one day together. */
    List<List<LineageLink>> daysAfter(UnitId unit, LocalDate after, LocalDate until) {
        List<List<LineageLink>> days = new ArrayList<>();
        LocalDate current = after;
        for (LineageLink link : outgoing.get(unit)) {
            LocalDate day = link.effective();
            if (link.isInsideOneUnit() || !day.isAfter(after) || day.isAfter(until)) {
                continue;
            }
            if (!day.equals(current)) {
                days.add(new ArrayList<>());
                current = day;
            }
            days.get(days.size() - 1).add(link);
        }
        return days;
    }

    /** What has become of the unit as it stood on {@code since}, or last stood before; a later since counts as the day. */
    Resolution resolve(Unit unit, LocalDate since, LocalDate asOf) {
        return new ForwardWalk(this, asOf).from(unit, since.isAfter(asOf) ? asOf : since);
    }

    /** The same, with the shares by a key where it is divided and all links on the way state them. */
    Resolution resolve(Unit unit, LocalDate since, LocalDate asOf, @Nullable Code key) {
        Resolution resolution = resolve(unit, since, asOf);
        return key != null && resolution instanceof Resolution.Several several
                ? new ShareWalk(this, asOf, key).divide(unit.id(), since.isAfter(asOf) ? asOf : since, several)
                : resolution;
    }
}
