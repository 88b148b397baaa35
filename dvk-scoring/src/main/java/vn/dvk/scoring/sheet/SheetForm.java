package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.dossier.AssessmentRole;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Explanation;

/**
 * Mẫu phiếu chấm điểm: the blank form of an edition, whose lines are the nodes of its tree, groups before their children.
 *
 * <p>The form owns what happens between the lines and the total: policies for not applicable, rounding, sums, bounds and
 * bands. The scoring engine fills it in, one {@link LineResult} for each criterion. Immutable and thread-safe.
 */
public final class SheetForm {
    private final ImmutableList<FormLine> lines;
    private final ImmutableList<Criterion> criteria;
    private final Points maximum;
    private final Rounding rounding;
    private final Optional<Banding> banding;

    private SheetForm(Edition edition, ImmutableList<FormLine> lines, ImmutableList<Criterion> criteria) {
        this.lines = lines;
        this.criteria = criteria;
        this.maximum = Points.sum(criteria.stream().map(Criterion::maximum).toList());
        this.rounding = edition.rounding();
        this.banding = edition.banding();
    }

    /** Returns the blank form of an edition. */
    public static SheetForm of(Edition edition) {
        List<FormLine> lines = new ArrayList<>();
        ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
        int leaves = 0;
        for (CriteriaNode node : edition.tree()) {
            leaves = add(node, 0, leaves, lines, criteria);
        }
        return new SheetForm(edition, ImmutableList.copyOf(lines), criteria.build());
    }

    /** Returns the criteria in the order of the sheet. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** Returns the most points of all criteria together. */
    public Points maximum() {
        return maximum;
    }

    /**
     * Returns the sheet of a dossier.
     *
     * @param results one result for each of {@link #criteria()}, in that order
     * @param disqualified what the conditions of the edition say
     * @param remarks what is noteworthy about the dossier without changing the score
     * @param explainer explains the sheet when somebody asks; must be pure
     * @throws IllegalArgumentException if the number of results is not that of the criteria
     */
    public ScoreSheet fill(
            Dossier dossier,
            AssessmentRole role,
            EditionStamp stamp,
            List<LineResult> results,
            DisqualificationResult disqualified,
            List<Problem> remarks,
            Function<ScoreSheet, Explanation> explainer) {
        if (results.size() != criteria.size()) {
            throw new IllegalArgumentException(
                    "results must be " + criteria.size() + ", one for each criterion, but were " + results.size());
        }
        return new ScoreSheet(
                this,
                dossier,
                role,
                Provenance.of(stamp, dossier),
                ImmutableList.copyOf(results),
                disqualified,
                remarks,
                explainer);
    }

    /** Returns the node of the line at that position, groups before their children. */
    public CriteriaNode node(int line) {
        return lines.get(line).node();
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
}
