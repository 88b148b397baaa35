package vn.dvk.core.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Message;

/**
 * One walk from a unit to what has become of it by a day. Used once, by one thread.
 *
 * <p>A step is a unit and the day on which the searched territory is in it; a link takes it on only if it takes effect
 * later than that, so that every walk moves forward in time and ends.
 */
final class ForwardWalk {
    private final Lineage lineage;
    private final LocalDate asOf;
    private final Deque<Step> open = new ArrayDeque<>();

    /** By which links each step was come to; none for the first. */
    private final Map<Step, List<Arrival>> arrivals = new HashMap<>();

    private final SortedMap<UnitId, List<Step>> targets = new TreeMap<>();

    ForwardWalk(Lineage lineage, LocalDate asOf) {
        this.lineage = lineage;
        this.asOf = asOf;
    }

    /** The answer for the unit as it stood on {@code since}, or last stood before; {@code since} is not after the day. */
    Resolution from(Unit unit, LocalDate since) {
        Existence existence = lineage.existence(unit.id());
        Optional<LocalDate> stood = existence.lastNotAfter(since);
        if (stood.isEmpty()) {
            return new Resolution.Unresolved(UnitReasons.notYet(unit.id(), existence, since));
        }
        push(new Step(unit.id(), stood.get()), List.of());
        while (!open.isEmpty()) {
            Message broken = take(open.removeFirst());
            if (broken != null) {
                return new Resolution.Unresolved(broken);
            }
        }
        return answer();
    }

    /** Goes on from one step; the answer is the reason for which that cannot be done, or null. */
    private @Nullable Message take(Step step) {
        Unit unit = lineage.unit(step.unit());
        for (List<LineageLink> sameDay : lineage.daysAfter(unit.id(), step.day(), asOf)) {
            sameDay.forEach(link -> push(new Step(link.to(), link.effective()), List.of(new Arrival(step, link))));
            LocalDate day = sameDay.get(0).effective();
            if (!unit.existsOn(day)) {
                boolean accounted = sameDay.size() > 1 || sameDay.get(0).isWhole();
                return accounted ? null : UnitReasons.endedInPart(unit.id(), day.minusDays(1));
            }
        }
        if (unit.existsOn(asOf)) {
            targets.computeIfAbsent(unit.id(), first -> new ArrayList<>()).add(step);
            return null;
        }
        return UnitReasons.ended(unit.id(), lineage.existence(unit.id()), asOf);
    }

    private void push(Step step, List<Arrival> by) {
        List<Arrival> known = arrivals.get(step);
        if (known == null) {
            known = new ArrayList<>();
            arrivals.put(step, known);
            open.addLast(step);
        }
        known.addAll(by);
    }

    private Resolution answer() {
        SortedMap<UnitId, Set<LineageLink>> paths = new TreeMap<>();
        targets.forEach((unit, steps) -> paths.put(unit, linksTo(steps)));
        return paths.size() == 1
                ? new Resolution.One(paths.firstKey(), Paths.all(paths.values()))
                : new Resolution.Several(Maps.transformValues(paths, ImmutableList::copyOf));
    }

    /** The links on all ways to some steps, found backwards. */
    private Set<LineageLink> linksTo(List<Step> steps) {
        Set<LineageLink> links = new TreeSet<>(LineageLink.ORDER);
        Set<Step> seen = new HashSet<>(steps);
        Deque<Step> behind = new ArrayDeque<>(steps);
        while (!behind.isEmpty()) {
            for (Arrival arrival : requireNonNull(arrivals.get(behind.removeFirst()))) {
                links.add(arrival.link());
                if (seen.add(arrival.from())) {
                    behind.addLast(arrival.from());
                }
            }
        }
        return links;
    }

    private record Step(UnitId unit, LocalDate day) {}

    private record Arrival(Step from, LineageLink link) {}
}
