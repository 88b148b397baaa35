package vn.dvk.core.organization;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Set<Step> seen = new HashSet<>();
    private final Set<UnitId> targets = new TreeSet<>();
    private final Set<LineageLink> used = new TreeSet<>(LineageLink.ORDER);

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
        push(new Step(unit.id(), stood.get()));
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
            sameDay.forEach(this::follow);
            LocalDate day = sameDay.get(0).effective();
            if (!unit.existsOn(day)) {
                boolean accounted = sameDay.size() > 1 || sameDay.get(0).isWhole();
                return accounted ? null : UnitReasons.endedInPart(unit.id(), day.minusDays(1));
            }
        }
        if (unit.existsOn(asOf)) {
            targets.add(unit.id());
            return null;
        }
        return UnitReasons.ended(unit.id(), lineage.existence(unit.id()), asOf);
    }

    private void follow(LineageLink link) {
        used.add(link);
        push(new Step(link.to(), link.effective()));
    }

    private void push(Step step) {
        if (seen.add(step)) {
            open.addLast(step);
        }
    }

    private Resolution answer() {
        List<LineageLink> path = ImmutableList.copyOf(used);
        return targets.size() == 1
                ? new Resolution.One(targets.iterator().next(), path)
                : new Resolution.Several(ImmutableList.copyOf(targets), path);
    }

    private record Step(UnitId unit, LocalDate day) {}
}
