package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Fingerprint;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Cohort;
import vn.dvk.scoring.outcome.Explanation;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;

/**
 * Mẫu phiếu chấm điểm: the blank form of an edition, whose lines are the nodes of its tree, groups before their children.
 *
 * <p>The form owns what happens between the lines and the total: policies for not applicable, rounding, sums, bounds and
 * bands. A {@link Filling} is one dossier's entries on it, made by a scorecard. Immutable and thread-safe.
 */
public final class SheetForm {
    private final ImmutableList<FormLine> lines;
    private final ImmutableList<Criterion> criteria;
    private final Points maximum;
    private final Rounding rounding;
    private final Optional<Banding> banding;
    private final EditionStamp stamp;

    private SheetForm(
            Edition edition, EditionStamp stamp, ImmutableList<FormLine> lines, ImmutableList<Criterion> criteria) {
        this.stamp = stamp;
        this.lines = lines;
        this.criteria = criteria;
        this.maximum = Points.sum(criteria.stream().map(Criterion::maximum).toList());
        this.rounding = edition.rounding();
        this.banding = edition.banding();
    }

    /**
     * Returns the blank form of an edition.
     *
     * @param engineSemantics the version of what the engine computes
     * @param ruleTypes the semantics version of every rule type that the edition uses, by id
     */
    public static SheetForm of(Edition edition, int engineSemantics, Map<Code, Integer> ruleTypes) {
        EditionStamp stamp = EditionStamp.of(edition, engineSemantics, ruleTypes);
        List<FormLine> lines = new ArrayList<>();
        ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
        int leaves = 0;
        for (CriteriaNode node : edition.tree()) {
            leaves = add(node, 0, leaves, lines, criteria);
        }
        return new SheetForm(edition, stamp, ImmutableList.copyOf(lines), criteria.build());
    }

    /** Returns the criteria in the order of the sheet. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** Returns the most points of all criteria together. */
    public Points maximum() {
        return maximum;
    }

    /** Returns the fingerprint of the edition. */
    public Fingerprint fingerprint() {
        return stamp.fingerprint();
    }

    /** Starts to fill in the form for a dossier, with the marks of that role. */
    public Filling fill(Dossier dossier, AssessmentRole role) {
        return new Filling(this, requireNonNull(dossier, "dossier"), requireNonNull(role, "role"));
    }

    /** Returns the node of the line at that position, groups before their children. */
    public CriteriaNode node(int line) {
        return lines.get(line).node();
    }

    EditionStamp stamp() {
        return stamp;
    }

    List<FormLine> lines() {
        return lines;
    }

    Rounding rounding() {
        return rounding;
    }

    Optional<Banding> banding() {
        return banding;
    }

    private static int add(
            CriteriaNode node, int depth, int leaves, List<FormLine> lines, ImmutableList.Builder<Criterion> criteria) {
        int position = lines.size();
        int end = leaves;
        if (node instanceof CriteriaGroup group) {
            lines.add(FormLine.of(node, depth, leaves, leaves, Points.ZERO));
            for (CriteriaNode child : group.children()) {
                end = add(child, depth + 1, end, lines, criteria);
            }
            Points sum = lines.subList(position + 1, lines.size()).stream()
                    .filter(line -> !line.group())
                    .map(FormLine::maximum)
                    .reduce(Points.ZERO, Points::plus);
            lines.set(position, FormLine.of(node, depth, leaves, end, sum));
        } else if (node instanceof Criterion criterion) {
            lines.add(FormLine.of(node, depth, leaves, leaves + 1, criterion.maximum()));
            criteria.add(criterion);
            end = leaves + 1;
        }
        return end;
    }

    /** The entries of one dossier, one for each criterion in the order of the form; for use by one thread. */
    public static final class Filling {
        private final SheetForm form;
        private final Dossier dossier;
        private final AssessmentRole role;
        private final List<LineResult> results;
        private final List<Disqualification> holding = new ArrayList<>();
        private final List<Disqualification> open = new ArrayList<>();
        private final List<InputKey> needs = new ArrayList<>();
        private @Nullable Cohort cohort;

        private Filling(SheetForm form, Dossier dossier, AssessmentRole role) {
            this.form = form;
            this.dossier = dossier;
            this.role = role;
            this.results = new ArrayList<>(form.criteria().size());
        }

        /** Says that the figures of a cohort take part. */
        public void amongst(Cohort peers) {
            cohort = requireNonNull(peers, "peers");
        }

        /** Enters the exact points of the next criterion. */
        public void scored(Points points) {
            results.add(LineResult.scored(points));
        }

        /**
         * Enters the outcome of the next criterion, whose rule gives no points.
         *
         * @param outcome the outcome
         * @param possible the exact points that the rule may yet give
         */
        public void without(Outcome outcome, Bounds possible) {
            results.add(new LineResult(outcome, possible));
        }

        /** Enters a disqualification whose condition holds. */
        public void disqualified(Disqualification one) {
            holding.add(requireNonNull(one, "one"));
        }

        /** Enters a disqualification whose condition cannot be decided without those inputs. */
        public void undecided(Disqualification one, Collection<InputKey> inputs) {
            open.add(requireNonNull(one, "one"));
            needs.addAll(inputs);
        }

        /**
         * Returns the sheet.
         *
         * @param remarks what is noteworthy about the dossier without changing the score
         * @param explainer explains the sheet when somebody asks; must be pure
         * @throws IllegalStateException if the number of entries is not that of the criteria
         */
        public ScoreSheet sheet(List<Problem> remarks, Function<ScoreSheet, Explanation> explainer) {
            if (results.size() != form.criteria().size()) {
                throw new IllegalStateException("entries must be "
                        + form.criteria().size() + ", one for each criterion, but were " + results.size());
            }
            DisqualificationResult disqualified = holding.isEmpty() && open.isEmpty()
                    ? DisqualificationResult.NONE
                    : new DisqualificationResult(holding, open, ImmutableSortedSet.copyOf(needs));
            Provenance provenance = new Provenance(form.stamp(), dossier, cohort);
            return new ScoreSheet(
                    form, dossier, role, provenance, ImmutableList.copyOf(results), disqualified, remarks, explainer);
        }
    }
}
