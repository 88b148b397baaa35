package vn.dvk.scoring.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.CriteriaSet;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.core.error.Problems;
import vn.dvk.core.value.Fingerprint;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Cohort;
import vn.dvk.scoring.outcome.ScoringMessages;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.Ledger;
import vn.dvk.scoring.sheet.Replay;
import vn.dvk.scoring.sheet.ScoreSheet;
import vn.dvk.scoring.sheet.StoredScore;

/**
 * Bảng chấm điểm: one compiled edition of a criteria set, ready to score dossiers.
 *
 * <p>Compiling finds everything that is wrong with the edition, all of it at once, and runs its worked cases. Scoring never throws because of a
 * dossier: what is wrong with one becomes an invalid line of its sheet and touches no other. Equality is by identity.
 * Immutable and thread-safe: compile once, score from any number of threads.
 *
 * <pre>{@code
 * Scorecard scorecard = Scorecard.compile(edition, RuleTypes.builtIn());
 * ScoreSheet sheet = scorecard.score(dossier, AssessmentRole.SELF);
 * }</pre>
 */
public final class Scorecard {
    /** The version of what the engine computes from the outcomes of rules. */
    public static final int ENGINE_SEMANTICS = 1;

    private static final Logger LOGGER = LoggerFactory.getLogger(Scorecard.class);

    private final CompiledEdition compiled;
    private final Scorer scorer;

    private Scorecard(CompiledEdition compiled) {
        this.compiled = compiled;
        this.scorer = new Scorer(compiled);
    }

    /**
     * Compiles an edition.
     *
     * @throws vn.dvk.core.error.InvalidDefinitionException if anything is wrong with it; carries every problem, with
     *     paths relative to the edition such as {@code /tree/1/children/0/rule/rows/2/when}
     */
    public static Scorecard compile(Edition edition, RuleTypes types) {
        return compile(edition, types, "");
    }

    /**
     * Compiles an edition that is a part of a larger document.
     *
     * @param path the JSON pointer of the edition, such as {@code /editions/0}
     * @throws vn.dvk.core.error.InvalidDefinitionException if anything is wrong with it; carries every problem
     */
    public static Scorecard compile(Edition edition, RuleTypes types, String path) {
        Problems problems = new Problems();
        Scorecard scorecard =
                compile(requireNonNull(edition, "edition"), requireNonNull(types, "types"), path, problems);
        problems.throwIfAny(edition.set() + " " + edition.id(), ScoringMessages.table());
        LOGGER.debug(
                "Compiled edition {} of {}: {} criteria, fingerprint {}",
                edition.id(),
                edition.set(),
                scorecard.compiled.criteria().size(),
                scorecard.fingerprint().shortForm());
        return scorecard;
    }

    /**
     * Returns everything that is wrong with an edition, in the order of its text; nothing if it compiles. Its worked cases
     * are run if nothing else is wrong.
     *
     * @param path the JSON pointer of the edition, such as {@code /editions/0}; {@code ""} if it stands alone
     */
    public static List<Problem> problems(Edition edition, RuleTypes types, String path) {
        Problems problems = new Problems();
        Scorecard unused = compile(edition, types, path, problems);
        return problems.list();
    }

    /** Returns everything that is wrong with the editions of a set, drafts included, and with their dates. */
    public static List<Problem> problems(CriteriaSet set, RuleTypes types) {
        List<Problem> problems = new ArrayList<>(EditionDates.problems(set));
        for (int i = 0; i < set.editions().size(); i++) {
            problems.addAll(problems(set.editions().get(i), types, "/editions/" + i));
        }
        return ImmutableList.copyOf(problems);
    }

    /**
     * Scores a dossier in a role: facts are those of the dossier, marks those of the role's assessment.
     *
     * <p>Never throws for what a dossier holds. A dossier whose as-of day is outside the edition gives an invalid sheet.
     */
    public ScoreSheet score(Dossier dossier, AssessmentRole role) {
        return score(bind(dossier, role));
    }

    /**
     * Lays out a dossier in a role for this scorecard, so that it can be scored many times without looking up its facts
     * again.
     */
    public BoundDossier bind(Dossier dossier, AssessmentRole role) {
        return new BoundDossier(scorer, requireNonNull(dossier, "dossier"), requireNonNull(role, "role"));
    }

    /**
     * Scores a dossier in the role that it is bound for; the sheet is that of {@link #score(Dossier, AssessmentRole)}.
     *
     * @throws IllegalArgumentException if another scorecard has bound it
     */
    public ScoreSheet score(BoundDossier bound) {
        return scorer.score(bound);
    }

    /**
     * Scores a dossier of a cohort again by the figures of that cohort, see {@link CohortSheets#cohort()}. Lines that compare
     * it with its peers are final where the figures are, and what it contributes itself is among them.
     */
    public ScoreSheet score(Dossier dossier, AssessmentRole role, Cohort cohort) {
        requireNonNull(dossier, "dossier");
        requireNonNull(role, "role");
        requireNonNull(cohort, "cohort");
        InputLayout layout = compiled.layout();
        BoundInputs inputs = BoundInputs.of(layout, dossier, role);
        CohortView view = CohortView.of(
                layout,
                cohort,
                layout.comparisons().stream().map(one -> one.of(inputs)).collect(ImmutableList.toImmutableList()));
        return sheet(dossier, role, inputs.amongst(view), cohort);
    }

    /**
     * Scores the dossiers of a cohort (cụm thi đua) together, so that lines that compare them with each other are final.
     *
     * <p>A comparison stays open, and its lines provisional with bounds, as long as what one of the dossiers contributes is
     * not known: {@link CohortSheets#awaited()} says which and why. Everything else is scored all the same. The sheets are
     * the same for every order of the dossiers.
     */
    public CohortSheets scoreCohort(List<Dossier> dossiers, AssessmentRole role) {
        return scoreCohort(dossiers, role, ImmutableSet.of());
    }

    /**
     * Scores the dossiers of a cohort and closes it without what some of them do not report: it is not waited for. What they
     * do report still counts; lines of theirs that lack it stay provisional.
     *
     * @param closedWithout the ids of those dossiers, such as {@link CohortSheets#awaitedDossiers()}
     */
    public CohortSheets scoreCohort(List<Dossier> dossiers, AssessmentRole role, Set<DossierId> closedWithout) {
        requireNonNull(role, "role");
        return new CohortScoring(this, compiled.layout(), role, closedWithout).score(ImmutableList.copyOf(dossiers));
    }

    ScoreSheet sheet(Dossier dossier, AssessmentRole role, BoundInputs inputs, @Nullable Cohort cohort) {
        return scorer.general(dossier, role, inputs, cohort);
    }

    /** Scores dossiers as the stream hands them over; each sheet is that of {@link #score}. */
    public Stream<ScoreSheet> scoreAll(Stream<Dossier> dossiers, AssessmentRole role) {
        requireNonNull(role, "role");
        return dossiers.map(dossier -> score(dossier, role));
    }

    /**
     * Returns the points of a dossier in several roles side by side, each column with the total of {@link #score}.
     *
     * @param roles the roles in the order in which they assess, at least one; the last one decides
     * @throws IllegalArgumentException if there is no role, or one is there twice
     */
    public Ledger ledger(Dossier dossier, AssessmentRole... roles) {
        return ledgerOf(
                dossier, Arrays.stream(roles).map(role -> score(dossier, role)).toList());
    }

    /**
     * Returns sheets of one dossier side by side, such as those that were made in a cohort.
     *
     * @param sheets the sheets in the order in which the roles assess, at least one; the last one decides
     * @throws IllegalArgumentException if there is no sheet, one is of another dossier or edition, or two are of one role
     */
    public Ledger ledgerOf(Dossier dossier, List<ScoreSheet> sheets) {
        return new LedgerSetup(compiled, requireNonNull(dossier, "dossier"), requireNonNull(sheets, "sheets")).ledger();
    }

    /**
     * Scores a dossier again in the role of a stored score and compares: proves the stored score, or says exactly what has
     * changed since. Never throws for what the two hold.
     */
    public Replay replay(StoredScore stored, Dossier dossier) {
        return Replay.of(stored, score(dossier, stored.role()));
    }

    /** Replays a score that was made amongst the dossiers of a cohort. */
    public Replay replay(StoredScore stored, Dossier dossier, Cohort cohort) {
        return Replay.of(stored, score(dossier, stored.role(), cohort));
    }

    /** Returns the edition as compiled. */
    public Edition edition() {
        return compiled.edition();
    }

    /** Returns the fingerprint of the edition. */
    public Fingerprint fingerprint() {
        return compiled.form().fingerprint();
    }

    /** Returns the most points of all criteria together. */
    public Points maximum() {
        return compiled.form().maximum();
    }

    @Override
    public String toString() {
        return "Scorecard{set=" + edition().set() + ", edition=" + edition().id() + ", fingerprint="
                + fingerprint().shortForm() + "}";
    }

    /** The worked cases run last, and only if nothing else is wrong. */
    private static Scorecard compile(Edition edition, RuleTypes types, String path, Problems problems) {
        CompiledEdition compiled = new EditionCompiler(edition, types, path, problems).compile();
        Scorecard scorecard = new Scorecard(compiled);
        new WorkedCaseCheck(scorecard, compiled, problems)
                .check(problems.list().isEmpty(), Pointer.child(path, "cases"));
        return scorecard;
    }
}
