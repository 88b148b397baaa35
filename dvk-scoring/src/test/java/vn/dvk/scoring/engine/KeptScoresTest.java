package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.dvk.core.criteria.Consequence;
import vn.dvk.core.criteria.RoundingStage;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.scoring.outcome.AdjustmentKind;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.GateStatus;
import vn.dvk.scoring.sheet.Replay;
import vn.dvk.scoring.sheet.ReplayCause;
import vn.dvk.scoring.sheet.ScoreLine;
import vn.dvk.scoring.sheet.StoredBand;
import vn.dvk.scoring.sheet.StoredScore;

/** What dvk computes does not change without a new number that says so. */
class KeptScoresTest {
    private static final Set<ReplayCause> NUMBERS =
            EnumSet.of(ReplayCause.ENGINE_SEMANTICS, ReplayCause.RULE_TYPE_SEMANTICS);

    private static final String WAY_OUT = """

        What to do:
        - If the change is not meant, it is a defect: mend it.
        - If it is meant, raise Scorecard.ENGINE_SEMANTICS, or the semantics version of the rule type that computes something
          else, and name the change under "Rules" in CHANGELOG.md.
        - Then, or for a new edition or dossier, keep what comes out now:
            mvn -pl dvk-scoring -am test -Dtest=KeptScoresTest -Dsurefire.failIfNoSpecifiedTests=false -Ddvk.keep=true
          It adds files and changes none. Never change or remove a kept file, definition or dossier: they are the history.
        """;

    /** Adds what comes out now where nothing is kept yet, or where a number was raised and the result changed. */
    @Test
    @EnabledIfSystemProperty(named = "dvk.keep", matches = "true")
    void keep() {
        for (KeptScores.Result result : KeptScores.today()) {
            List<Path> files = result.files();
            if (files.isEmpty() || isRaised(replay(result, files.get(files.size() - 1)))) {
                result.keep();
            }
        }
    }

    @Test
    void every_kept_result_comes_out_again() {
        List<String> changed = new ArrayList<>();
        for (KeptScores.Result result : KeptScores.today()) {
            List<Path> files = result.files();
            if (files.isEmpty()) {
                changed.add(result.folder() + "/" + result.name() + ": nothing is kept");
                continue;
            }
            Path latest = files.get(files.size() - 1);
            if (!isAsBefore(replay(result, latest))) {
                changed.add(latest + ":\n" + replay(result, latest).text(Language.EN));
            }
        }
        assertThat(changed)
                .as(
                        "kept results that come out differently, without a new number or not yet kept under it%n%s",
                        WAY_OUT)
                .isEmpty();
    }

    @Test
    void what_came_out_before_a_number_was_raised_stays_on_file() {
        for (KeptScores.Result result : KeptScores.today()) {
            List<Path> files = result.files();
            for (int i = 0; i < files.size() - 1; i++) {
                assertThat(causes(replay(result, files.get(i))))
                        .as("%s%n%s", files.get(i), WAY_OUT)
                        .isNotEmpty()
                        .isSubsetOf(NUMBERS);
            }
        }
    }

    @Test
    void every_rule_type_policy_rounding_and_outcome_is_among_the_kept_results() {
        Set<Code> types = new TreeSet<>();
        Set<RoundingStage> roundings = EnumSet.noneOf(RoundingStage.class);
        Set<OutcomeKind> sheets = EnumSet.noneOf(OutcomeKind.class);
        Set<OutcomeKind> lines = EnumSet.noneOf(OutcomeKind.class);
        Set<AdjustmentKind> adjustments = EnumSet.noneOf(AdjustmentKind.class);
        for (KeptScores.Result result : KeptScores.today()) {
            StoredScore score = result.sheet().store();
            types.addAll(score.provenance().ruleTypes().keySet());
            roundings.add(result.edition().rounding().stage());
            sheets.add(score.kind());
            score.lines().stream().map(ScoreLine::outcome).forEach(outcome -> lines.add(outcome.kind()));
            score.lines().forEach(line -> line.adjustments().forEach(one -> adjustments.add(one.kind())));
        }
        assertThat(types)
                .as("rule types of the kept results; add a criterion to a new folder of %s", KeptScores.ROOT)
                .isEqualTo(RuleTypes.builtIn().ids());
        assertThat(roundings).containsExactlyInAnyOrder(RoundingStage.values());
        assertThat(adjustments).containsExactlyInAnyOrder(AdjustmentKind.values());
        assertThat(lines).isEqualTo(EnumSet.complementOf(EnumSet.of(OutcomeKind.DISQUALIFIED)));
        assertThat(sheets)
                .contains(OutcomeKind.SCORED, OutcomeKind.UNSCORED, OutcomeKind.INVALID, OutcomeKind.DISQUALIFIED);
    }

    @Test
    void gates_bands_and_variants_of_every_kind_are_among_the_kept_results() {
        Set<GateStatus> gates = EnumSet.noneOf(GateStatus.class);
        Set<Class<?>> consequences = new HashSet<>();
        Set<Class<?>> bands = new HashSet<>();
        Set<String> others = new TreeSet<>();
        for (KeptScores.Result result : KeptScores.today()) {
            StoredScore score = result.sheet().store();
            score.gates().forEach(gate -> {
                gates.add(gate.status());
                consequences.add(gate.otherwise().getClass());
            });
            bands.add(score.band().getClass());
            score.variant().ifPresent(variant -> others.add("variant"));
            score.bonus().filter(bonus -> !bonus.isZero()).ifPresent(bonus -> others.add("bonus"));
            score.provenance().cohortDigest().ifPresent(digest -> others.add("cohort"));
            if (score.band() instanceof StoredBand.Reached reached
                    && !reached.missed().isEmpty()) {
                others.add("missed");
            }
        }
        assertThat(gates).containsExactlyInAnyOrder(GateStatus.values());
        assertThat(consequences).containsExactlyInAnyOrder(Consequence.class.getPermittedSubclasses());
        assertThat(bands).containsExactlyInAnyOrder(StoredBand.class.getPermittedSubclasses());
        assertThat(others).containsExactly("bonus", "cohort", "missed", "variant");
    }

    private static Replay replay(KeptScores.Result result, Path file) {
        return Replay.of(KeptScores.read(file), result.sheet());
    }

    /** Whether the same came out, by the same numbers or by raised ones that do not concern the result. */
    private static boolean isAsBefore(Replay replay) {
        return replay.isProven()
                || (NUMBERS.containsAll(causes(replay))
                        && ((Replay.Differs) replay).results().isEmpty());
    }

    /** Whether something else came out, by raised numbers. */
    private static boolean isRaised(Replay replay) {
        return !isAsBefore(replay) && NUMBERS.containsAll(causes(replay));
    }

    private static List<ReplayCause> causes(Replay replay) {
        return replay instanceof Replay.Differs differs ? differs.causes() : List.of();
    }
}
