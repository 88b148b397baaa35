package vn.dvk.core.organization;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * Multiplies the shares by one key along the lineage of a unit. Used once, by one thread.
 *
 * <p>Each step goes on later than it began, so that it ends. Where all that became of a step is in one unit, at the end or on
 * the way, no share is needed.
 */
final class ShareWalk {
    private final Lineage lineage;
    private final LocalDate asOf;
    private final Code key;
    private final Map<Step, Optional<Map<UnitId, Points>>> known = new HashMap<>();

    ShareWalk(Lineage lineage, LocalDate asOf, Code key) {
        this.lineage = lineage;
        this.asOf = asOf;
        this.key = key;
    }

    /** The same answer with shares, or as it is if a share is not stated. */
    Resolution.Several divide(UnitId unit, LocalDate since, Resolution.Several answer) {
        LocalDate stood = lineage.existence(unit).lastNotAfter(since).orElseThrow();
        return divided(new Step(unit, stood))
                .map(shares -> new Resolution.Several(answer.paths(), shares))
                .orElse(answer);
    }

    private Optional<Map<UnitId, Points>> divided(Step step) {
        Optional<Map<UnitId, Points>> found = known.get(step);
        if (found == null) {
            Optional<UnitId> one =
                    lineage.resolve(lineage.unit(step.unit()), step.day(), asOf).one();
            found = one.isPresent() ? Optional.of(ImmutableMap.of(one.get(), Points.ONE)) : parts(step);
            known.put(step, found);
        }
        return found;
    }

    /** Divides a step that does not end in one unit: by the links of the first day on which it gives something away. */
    private Optional<Map<UnitId, Points>> parts(Step step) {
        List<LineageLink> links =
                lineage.daysAfter(step.unit(), step.day(), asOf).get(0);
        LocalDate day = links.get(0).effective();
        boolean goesOn = lineage.unit(step.unit()).existsOn(day);
        Map<UnitId, Points> parts = new TreeMap<>();
        Points rest = Points.ONE;
        for (LineageLink link : links) {
            Points share =
                    links.size() == 1 && !goesOn ? Points.ONE : link.shares().get(key);
            if (share == null || !add(parts, new Step(link.to(), day), share)) {
                return together(step, day);
            }
            rest = rest.minus(share);
        }
        boolean whole = !goesOn || add(parts, new Step(step.unit(), day), rest);
        return whole ? Optional.of(parts) : together(step, day);
    }

    /** Parts whose shares nobody stated need none where they come together again: then it goes on from there. */
    private Optional<Map<UnitId, Points>> together(Step step, LocalDate divided) {
        Unit unit = lineage.unit(step.unit());
        return lineage.resolve(unit, step.day(), asOf).path().stream()
                .map(LineageLink::effective)
                .filter(day -> day.isAfter(divided))
                .distinct()
                .sorted()
                .flatMap(day ->
                        lineage.resolve(unit, step.day(), day).one().stream().map(one -> new Step(one, day)))
                .findFirst()
                .flatMap(this::divided);
    }

    private boolean add(Map<UnitId, Points> parts, Step step, Points share) {
        Optional<Map<UnitId, Points>> within = divided(step);
        within.ifPresent(found -> found.forEach((unit, part) -> parts.merge(unit, part.times(share), Points::plus)));
        return within.isPresent();
    }

    private record Step(UnitId unit, LocalDate day) {}
}
