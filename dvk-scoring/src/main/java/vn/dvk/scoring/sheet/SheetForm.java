package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Fingerprint;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Cohort;
import vn.dvk.scoring.outcome.Explanation;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.rule.Truth;

/**
 * Mẫu phiếu chấm điểm: the blank form of an edition, whose lines are the nodes of its tree, groups before their children,
 * and after them those of its bonus pools.
 *
 * <p>The form owns what happens between the lines and the total: policies, rounding, sums, bounds and
 * bands. A {@link Filling} is one dossier's entries on it, made by a scorecard. Immutable and thread-safe.
 */
public final class SheetForm {
    private final FormLayout layout;
    private final FormConditions conditions;
    private final Rounding rounding;
    private final Optional<Banding> banding;
    private final @Nullable ScaledBands scaledBands;
    private final EditionStamp stamp;

    private SheetForm(Edition edition, EditionStamp stamp) {
        this.stamp = stamp;
        this.layout = FormLayout.of(edition);
        this.conditions = new FormConditions(edition, layout);
        this.rounding = edition.rounding();
        this.banding = edition.banding();
        this.scaledBands = edition.banding()
                .map(bands -> ScaledBands.of(bands, layout.maximum(), rounding.scale()))
                .orElse(null);
    }

    /**
     * Returns the blank form of an edition.
     *
     * @param engineSemantics the version of what the engine computes
     * @param ruleTypes the semantics version of every rule type that the edition uses, by id
     */
    public static SheetForm of(Edition edition, int engineSemantics, Map<Code, Integer> ruleTypes) {
        return new SheetForm(edition, EditionStamp.of(edition, engineSemantics, ruleTypes));
    }

    /** Returns the criteria in the order of the sheet, those of the tree before those of the bonus pools. */
    public List<Criterion> criteria() {
        return layout.criteria();
    }

    /** Returns the most points of the tree; bonus points come on top. */
    public Points maximum() {
        return layout.maximum();
    }

    /** Returns the most points that can be compared with the limits of bands: the tree and the pools that count for them. */
    public Points comparedMaximum() {
        Points maximum = layout.maximum();
        for (PoolLine pool : layout.pools()) {
            if (pool.countsForBand()) {
                maximum = pool.addTo(maximum, layout.lines().get(pool.line()).maximum());
            }
        }
        return maximum;
    }

    /**
     * Returns the points that may come to be compared with the limits of bands, reported or exact as the bands ask.
     *
     * @param ranges what the rule of each criterion can give, in the order of the sheet
     */
    public Bounds possible(List<Bounds> ranges) {
        return blank(ranges).compared(banding.map(Banding::comparedAt).orElse(ComparedAt.EXACT));
    }

    /**
     * Returns the points that a node may come to have.
     *
     * @param ranges what the rule of each criterion can give, in the order of the sheet
     * @param at whether exact or reported points are meant
     * @throws IllegalArgumentException if the form has no such node
     */
    public Bounds possible(Code node, List<Bounds> ranges, ComparedAt at) {
        FormLine line = conditions
                .line(node)
                .orElseThrow(() -> new IllegalArgumentException("node must be one of the form, but was " + node));
        return blank(ranges).bounds(line, at);
    }

    /** Returns the most points of a node, if the form has it. */
    public Optional<Points> maximum(Code node) {
        return conditions.line(node).map(FormLine::maximum);
    }

    private Sums blank(List<Bounds> ranges) {
        List<LineResult> results = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            results.add(new LineResult(unknown(layout.criteria().get(i).code()), ranges.get(i)));
        }
        Map<Integer, Outcome> groups = new LinkedHashMap<>();
        for (FormLine line : layout.lines()) {
            if (line.node() instanceof CriteriaGroup group
                    && group.appliesWhen().isPresent()) {
                groups.put(line.place().index(), unknown(group.code()));
            }
        }
        return Sums.of(this, new Entries(results, groups, ImmutableList.of()));
    }

    private static Outcome unknown(Code code) {
        return Outcome.unscored(ImmutableSet.of(InputKey.mark(code)));
    }

    /** Returns the number of lines. */
    public int lineCount() {
        return layout.lines().size();
    }

    /** Returns the fingerprint of the edition. */
    public Fingerprint fingerprint() {
        return stamp.fingerprint();
    }

    /** Starts to fill in the form for a dossier, with the marks of that role. */
    public Filling fill(Dossier dossier, AssessmentRole role) {
        return new Filling(this, requireNonNull(dossier, "dossier"), requireNonNull(role, "role"));
    }

    /**
     * Returns a sheet all of whose criteria have points and whose disqualifications and gates are decided, from the reported points.
     *
     * @param points the points of each criterion as a number of the last decimal place to which the edition rounds each
     *     line, in the order of the form; their sum must fit. The sheet keeps the array
     * @param disqualified the code of the first disqualification that holds, or else of the first gate that disqualifies
     * @param source makes what the points do not say, when somebody asks
     */
    public ScoreSheet scaled(
            Dossier dossier, AssessmentRole role, long[] points, @Nullable Code disqualified, SheetSource source) {
        return new ScoreSheet(this, dossier, role, new ScaledContent(this, points, disqualified, source), null);
    }

    /** Returns the number of groups above each criterion. */
    public List<Integer> depths() {
        return layout.lines().stream()
                .filter(line -> !line.group())
                .map(line -> line.place().depth())
                .toList();
    }

    /** Returns whether each criterion is one of a bonus pool. */
    public List<Boolean> bonuses() {
        return layout.lines().stream()
                .filter(line -> !line.group())
                .map(FormLine::bonus)
                .toList();
    }

    /** Returns the node of the line at that position, groups before their children. */
    public CriteriaNode node(int line) {
        return layout.lines().get(line).node();
    }

    EditionStamp stamp() {
        return stamp;
    }

    FormConditions conditions() {
        return conditions;
    }

    FormLayout layout() {
        return layout;
    }

    /** The bands, if there are any and the reported total alone decides. */
    @Nullable ScaledBands scaledBands() {
        return scaledBands;
    }

    Rounding rounding() {
        return rounding;
    }

    Optional<Banding> banding() {
        return banding;
    }

    /** The entries of one dossier, one for each criterion in the order of the form; for use by one thread. */
    public static final class Filling {
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
            if (results.size() != form.criteria().size()) {
                throw new IllegalStateException("entries must be "
                        + form.criteria().size() + ", one for each criterion, but were " + results.size());
            }
            DisqualificationResult disqualified = holding.isEmpty() && open.isEmpty()
                    ? DisqualificationResult.NONE
                    : new DisqualificationResult(holding, open, ImmutableSortedSet.copyOf(needs));
            int all = form.conditions().conditions().size();
            if (!conditions.isEmpty() && conditions.size() != all) {
                throw new IllegalStateException(
                        "conditions must be " + all + ", one for each of the form, but were " + conditions.size());
            }
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
}
