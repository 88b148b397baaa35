package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;

/**
 * The bounds of lines and totals while inputs are missing: whatever they turn out to be, and also if nodes turn out not to
 * apply and are left out or counted by their policy.
 */
final class PossibleSums {
    private final SheetForm form;
    private final Entries entries;
    private final ImmutableList<FormLine> lines;

    PossibleSums(SheetForm form, Entries entries) {
        this.form = form;
        this.entries = entries;
        this.lines = form.layout().lines();
    }

    Bounds reported() {
        return total(new Track(true), true).map(form.rounding()::total);
    }

    Bounds compared(ComparedAt at) {
        return at == ComparedAt.EXACT
                ? total(new Track(false), false)
                : total(new Track(true), false).map(form.rounding()::total);
    }

    Bounds bounds(FormLine line, ComparedAt at) {
        return new Track(at == ComparedAt.REPORTED).bounds(line);
    }

    private Bounds total(Track track, boolean allPools) {
        Alternatives tree = new Alternatives();
        for (FormLine line : lines) {
            if (line.place().parent() == LinePlace.TREE) {
                tree.add(track.alternatives(line));
            }
        }
        Bounds total = track.whole(tree.list());
        for (PoolLine pool : form.layout().pools()) {
            if (allPools || pool.countsForBand()) {
                total = added(pool, total, track.bounds(lines.get(pool.line())));
            }
        }
        return total;
    }

    /** The more of both, the more in all. */
    private static Bounds added(PoolLine pool, Bounds total, Bounds bonus) {
        Points least = pool.addTo(total.least(), bonus.least());
        if (total.most().isEmpty()) {
            return Bounds.atLeast(least);
        }
        Points before = total.most().get();
        Optional<Points> most = bonus.most()
                .map(points -> pool.addTo(before, points))
                .or(() -> pool.pool().totalCap().map(before::max));
        return most.map(top -> Bounds.of(least, top)).orElseGet(() -> Bounds.atLeast(least));
    }

    /** The exact points, or the points as reported. */
    private final class Track {
        private final boolean reported;

        Track(boolean reported) {
            this.reported = reported;
        }

        /** The points that a line may count for, zero if it cannot count. */
        Bounds bounds(FormLine line) {
            return alternatives(line).stream()
                    .filter(Alternative::counted)
                    .map(Alternative::points)
                    .reduce(Bounds::hull)
                    .orElse(Bounds.exactly(Points.ZERO));
        }

        List<Alternative> alternatives(FormLine line) {
            return line.group() ? group(line) : criterion(line);
        }

        private List<Alternative> criterion(FormLine line) {
            LineResult result = entries.results().get(line.from());
            if (result.outcome() instanceof Outcome.Scored scored) {
                return List.of(counted(line, Bounds.exactly(rounded(scored.points()))));
            }
            if (result.outcome() instanceof Outcome.NotApplicable && line.policy() != NotApplicablePolicy.NOT_ALLOWED) {
                return byPolicy(line);
            }
            Outlook outlook = result.outlook();
            if (line.countsMissing()) {
                outlook = outlook.or(Outlook.of(Bounds.exactly(Points.ZERO)));
            }
            List<Alternative> applies = outlook.points()
                    .map(bounds -> List.of(counted(line, bounds.map(this::rounded))))
                    .orElse(List.of());
            return outlook.mayNotApply() ? merged(line, applies) : applies;
        }

        private List<Alternative> group(FormLine line) {
            Outcome why = entries.groups().get(line.place().index());
            if (why instanceof Outcome.NotApplicable) {
                return byPolicy(line);
            }
            Alternatives children = new Alternatives();
            boolean allMayLeave = true;
            for (FormLine child : form.layout().children(line)) {
                List<Alternative> own = alternatives(child);
                allMayLeave &= own.stream().anyMatch(way -> !way.counted());
                children.add(own);
            }
            List<Alternative> ways = new ArrayList<>();
            boolean mayVanish = why != null || (allMayLeave && line.sum().isZero());
            for (Alternative way : children.list()) {
                boolean nothingKept = way.kept().least().isZero();
                mayVanish |= nothingKept && !line.sum().isZero();
                if (!way.counted() && !nothingKept) {
                    ways.add(Alternative.leftOfSet(line.maximum()));
                } else if (!nothingKept || line.sum().isZero()) {
                    ways.add(counted(line, way));
                }
            }
            return mayVanish ? merged(line, ways) : ways;
        }

        private Alternative counted(FormLine line, Bounds points) {
            return Alternative.counted(points, line.maximum());
        }

        /** What a group counts for, given what its children do. */
        private Alternative counted(FormLine line, Alternative way) {
            if (line.sum().isZero()) {
                return counted(line, line.limit(way.points()));
            }
            Bounds scaled = Alternative.scaled(way.points(), line.sum(), way.kept());
            Bounds points = line.limit(scaled.equals(way.points()) ? scaled : scaled.map(this::rounded));
            Bounds weight =
                    Alternative.scaled(way.weight(), line.sum(), way.kept()).map(part -> part.min(line.maximum()));
            return new Alternative(points, Bounds.exactly(line.maximum()), weight, true);
        }

        /** The ways of a node that applies and those of one that does not. */
        private List<Alternative> merged(FormLine line, List<Alternative> applies) {
            Alternatives both = new Alternatives();
            both.add(ImmutableList.<Alternative>builder()
                    .addAll(applies)
                    .addAll(byPolicy(line))
                    .build());
            return both.list();
        }

        private List<Alternative> byPolicy(FormLine line) {
            return switch (line.policy()) {
                case NOT_ALLOWED -> List.of();
                case FULL_POINTS -> List.of(counted(line, Bounds.exactly(line.maximum())));
                case ZERO_POINTS -> List.of(counted(line, Bounds.exactly(Points.ZERO)));
                case RESCALE_PARENT -> List.of(Alternative.NOTHING);
                case RESCALE_SET -> List.of(Alternative.leftOfSet(line.maximum()));
            };
        }

        /** The tree, scaled up from what may be left of it. */
        Bounds whole(List<Alternative> ways) {
            Points maximum = form.maximum();
            return ways.stream()
                    .filter(way -> maximum.isZero() || !way.weight().least().isZero())
                    .map(way -> whole(way, maximum))
                    .reduce(Bounds::hull)
                    .orElse(Bounds.exactly(Points.ZERO));
        }

        private Bounds whole(Alternative way, Points maximum) {
            if (maximum.isZero()) {
                return way.points();
            }
            Bounds scaled = Alternative.scaled(way.points(), maximum, way.weight());
            return scaled.equals(way.points()) ? scaled : scaled.map(this::rounded);
        }

        private Points rounded(Points points) {
            return reported ? form.rounding().line(points) : points;
        }
    }
}
