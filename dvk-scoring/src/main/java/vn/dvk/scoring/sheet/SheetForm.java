package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Fingerprint;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;
import vn.dvk.scoring.outcome.ScoringMessages;

/**
 * Mẫu phiếu chấm điểm: the blank form of an edition, whose lines are the nodes of its tree, groups before their children,
 * and after them those of its bonus pools.
 *
 * <p>The form owns what happens between the lines and the total: policies, rounding, sums, bounds and
 * bands. A {@link SheetFilling} is one dossier's entries on it, made by a scorecard. Immutable and thread-safe.
 */
public final class SheetForm {
    private final FormLayout layout;
    private final FormConditions conditions;
    private final Rounding rounding;
    private final Optional<Banding> banding;
    private final @Nullable ScaledBands scaledBands;
    private final EditionStamp stamp;
    private final MessageTable words;

    private SheetForm(Edition edition, EditionStamp stamp) {
        this.stamp = stamp;
        this.layout = FormLayout.of(edition);
        this.conditions = new FormConditions(edition, layout);
        this.rounding = edition.rounding();
        this.words = ScoringMessages.naming(edition.facts());
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
            results.add(new LineResult(
                    unknown(layout.criteria().get(i).code()),
                    Outlook.of(ranges.get(i)).orNotApplicable()));
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
    public SheetFilling fill(Dossier dossier, AssessmentRole role) {
        return new SheetFilling(this, requireNonNull(dossier, "dossier"), requireNonNull(role, "role"));
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

    /** The words of sheets, with the titles of facts. */
    MessageTable words() {
        return words;
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
}
