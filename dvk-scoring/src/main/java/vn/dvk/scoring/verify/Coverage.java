package vn.dvk.scoring.verify;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.error.Language;
import vn.dvk.scoring.engine.Scorecard;

/**
 * Độ phủ kiểm thử: what of a scorecard a collection of cases touches, and above all what it does not.
 *
 * <p>Looked at are criteria that are scored; rows of tables and their {@code otherwise}; levels; the parts of a {@code
 * best-of}; disqualifications; gates passed and failed; bands, their requirements and variants; both sides of each comparison, of the percentages of ratios and targets, of caps and
 * floors, of how many judges are needed, and of each band's limit; and the limits themselves, since only a value exactly on
 * the limit tells "at least" from "more than". A comparison in a row counts in the cases that reach the row. Rules inside other rules
 * are looked at like those of criteria; rules of users count as scored or not.
 *
 * <pre>{@code
 * Coverage coverage = Coverage.of(scorecard, dossiers, AssessmentRole.SELF);
 * coverage.gaps(CoverageKind.ROW, CoverageKind.LIMIT);
 * coverage.text(Language.VI);
 * }</pre>
 *
 * <p>Equality is by edition, cases and what is touched. Immutable and thread-safe.
 */
public final class Coverage {
    private final Edition edition;
    private final ImmutableSet<CoverageTarget> targets;
    private final ImmutableSet<CoverageTarget> touched;
    private final int cases;

    private Coverage(Edition edition, ImmutableSet<CoverageTarget> targets, Set<CoverageTarget> touched, int cases) {
        this.edition = edition;
        this.targets = targets;
        this.touched = targets.stream().filter(touched::contains).collect(ImmutableSet.toImmutableSet());
        this.cases = cases;
    }

    /** Returns what the dossiers touch, scored in that role. */
    public static Coverage of(Scorecard scorecard, Collection<Dossier> dossiers, AssessmentRole role) {
        requireNonNull(role, "role");
        Probes probes = new Probes(scorecard.edition());
        List<Probe> all = probes.all();
        Set<CoverageTarget> touched = new LinkedHashSet<>();
        for (Dossier dossier : dossiers) {
            Probe.Case one = new Probe.Case(
                    dossier, role, scorecard.score(dossier, role), new Conditions(probes.types(), dossier));
            all.forEach(probe -> touched.addAll(probe.touchedBy(one)));
        }
        ImmutableSet<CoverageTarget> targets =
                all.stream().flatMap(probe -> probe.targets().stream()).collect(ImmutableSet.toImmutableSet());
        return new Coverage(scorecard.edition(), targets, touched, dossiers.size());
    }

    /**
     * Returns what both touch together.
     *
     * @throws IllegalArgumentException if the other is of another edition
     */
    public Coverage and(Coverage other) {
        if (!edition.equals(other.edition)) {
            throw new IllegalArgumentException("coverage must be of " + name() + ", but was of " + other.name());
        }
        Set<CoverageTarget> both = new LinkedHashSet<>(touched);
        both.addAll(other.touched);
        return new Coverage(edition, targets, both, cases + other.cases);
    }

    /** Returns the number of cases. */
    public int cases() {
        return cases;
    }

    /** Returns everything that should be touched, in the order of the edition. */
    public Set<CoverageTarget> targets() {
        return targets;
    }

    /** Returns what is touched, in the order of the edition. */
    public Set<CoverageTarget> touched() {
        return touched;
    }

    /**
     * Returns what is never touched, in the order of the edition.
     *
     * @param kinds the kinds looked at; with no argument, all
     */
    public Set<CoverageTarget> gaps(CoverageKind... kinds) {
        Set<CoverageKind> wanted = ImmutableSet.copyOf(kinds);
        return targets.stream()
                .filter(target -> !touched.contains(target))
                .filter(target -> wanted.isEmpty() || wanted.contains(target.kind()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Expects that nothing is left untouched.
     *
     * @param kinds the kinds looked at; with no argument, all
     * @throws AssertionError if something is; its text lists it
     */
    public void verifyComplete(CoverageKind... kinds) {
        Set<CoverageTarget> gaps = gaps(kinds);
        if (!gaps.isEmpty()) {
            throw new AssertionError(CoverageText.of(this, gaps, Language.EN));
        }
    }

    /** Returns how much is touched, and each thing that is not; lines end with {@code \n}. */
    public String text(Language language) {
        return CoverageText.of(this, gaps(), requireNonNull(language, "language"));
    }

    String name() {
        return edition.set() + " " + edition.id();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Coverage that
                && edition.equals(that.edition)
                && touched.equals(that.touched)
                && cases == that.cases;
    }

    @Override
    public int hashCode() {
        return Stream.of(edition, touched, cases).toList().hashCode();
    }

    /** Returns how many things are touched, and of how many. */
    @Override
    public String toString() {
        return "Coverage{edition=" + name() + ", cases=" + cases + ", touched=" + touched.size() + " of "
                + targets.size() + "}";
    }
}
