package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Cohort;
import vn.dvk.scoring.outcome.Explanation;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;
import vn.dvk.scoring.rule.Truth;

/** The entries of one dossier on a {@link SheetForm}, one for each criterion in its order; for use by one thread. */
public final class SheetFilling {
    private final SheetForm form;
    private final Dossier dossier;
    private final AssessmentRole role;
    private final List<LineResult> results;
    private final Map<Integer, Outcome> groups = new LinkedHashMap<>();
    private final List<ConditionResult> conditions = new ArrayList<>();
    private final List<Disqualification> holding = new ArrayList<>();
    private final List<Disqualification> open = new ArrayList<>();
    private final List<InputKey> needs = new ArrayList<>();
    private @Nullable Cohort cohort;

    SheetFilling(SheetForm form, Dossier dossier, AssessmentRole role) {
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
     * @param possible the exact points that the rule may yet give, unless the criterion turns out not to apply
     */
    public void without(Outcome outcome, Bounds possible) {
        without(outcome, Outlook.of(possible).orNotApplicable());
    }

    /**
     * Enters the outcome of the next criterion, whose rule gives no points.
     *
     * @param outcome the outcome
     * @param possible what the rule may yet make of it, in exact points
     */
    public void without(Outcome outcome, Outlook possible) {
        results.add(new LineResult(outcome, possible));
    }

    /**
     * Enters why a group does not apply, or why nobody knows whether it does; groups that are not entered apply.
     *
     * @param line the position of its line
     * @param outcome not applicable, unscored or invalid
     */
    public void group(int line, Outcome outcome) {
        groups.put(line, requireNonNull(outcome, "outcome"));
    }

    /**
     * Enters whether the next condition holds: those of gates, then of the requirements of bands, then of variants, each
     * in the order of the edition. A sheet for which no condition is entered leaves all of them open.
     *
     * @param undecidedBy the inputs that keep it undecided
     */
    public void condition(Truth truth, Collection<InputKey> undecidedBy) {
        conditions.add(new ConditionResult(truth, ImmutableSortedSet.copyOf(undecidedBy)));
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
     * @throws IllegalStateException if the number of entries is not that of the criteria, or of the conditions
     */
    public ScoreSheet sheet(List<Problem> remarks, Function<ScoreSheet, Explanation> explainer) {
        requireEntries();
        DisqualificationResult disqualified = holding.isEmpty() && open.isEmpty()
                ? DisqualificationResult.NONE
                : new DisqualificationResult(holding, open, ImmutableSortedSet.copyOf(needs));
        if (conditions.isEmpty()) {
            form.conditions().conditions().forEach(one -> conditions.add(ConditionResult.untested(one)));
        }
        Provenance provenance = new Provenance(form.stamp(), dossier, cohort);
        List<Problem> noted = new ArrayList<>(remarks);
        noted.addAll(countedAsZero());
        return new ScoreSheet(
                form,
                dossier,
                role,
                new FilledContent(form, new Entries(results, groups, conditions), disqualified, noted, explainer),
                provenance);
    }

    private void requireEntries() {
        if (results.size() != form.criteria().size()) {
            throw new IllegalStateException("entries must be " + form.criteria().size()
                    + ", one for each criterion, but were " + results.size());
        }
        int all = form.conditions().conditions().size();
        if (!conditions.isEmpty() && conditions.size() != all) {
            throw new IllegalStateException(
                    "conditions must be " + all + ", one for each of the form, but were " + conditions.size());
        }
    }

    /** What the document counts as zero must not pass in silence. */
    private List<Problem> countedAsZero() {
        List<Problem> remarks = new ArrayList<>();
        if (!form.layout().countsMissing()) {
            return remarks;
        }
        for (FormLine line : form.layout().lines()) {
            if (!line.group() && line.countsAsZero(results.get(line.from()).outcome())) {
                String code = line.node().code().text();
                remarks.add(Problem.of(
                        Pointer.child("/lines", code),
                        Message.of(SheetCodes.COUNTED_AS_ZERO).with("criterion", code)));
            }
        }
        return remarks;
    }
}
