package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.scoring.engine.CohortSheets;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.sheet.ScoreLine;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Bounds of lines that wait for peers, held against every small cohort that the declared ranges allow. */
class PeerBoundsTest {
    private static final FactDeclaration BUILT = OneCriterion.count("built", 0, 3);
    private static final FactDeclaration ASSIGNED = OneCriterion.count("assigned", 0, 2);
    private static final List<Map<String, Object>> PEERS = List.of(
            Map.of("built", 3L, "assigned", 2L),
            Map.of("built", 0L, "assigned", 0L),
            Map.of("built", 2L, "assigned", 0L));
    private static final DossierId FIRST = DossierId.of("hs-0");

    static Stream<RuleDefinition> rules() {
        List<RuleDefinition> rules = new ArrayList<>();
        for (ZeroDenominator allZero : ZeroDenominator.values()) {
            rules.add(BuiltInRules.peerRelative("built").shareOfBest(allZero));
            for (BelowTarget below : BelowTarget.values()) {
                rules.add(BuiltInRules.peerRelative("built")
                        .target("assigned", below)
                        .ownGroup(allZero));
            }
        }
        for (BelowTarget below : BelowTarget.values()) {
            for (NoTarget none : List.of(NoTarget.NOT_APPLICABLE, NoTarget.ZERO, NoTarget.INVALID)) {
                rules.add(BuiltInRules.peerRelative("built")
                        .target("assigned", below)
                        .noTarget(none));
            }
        }
        return rules.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bounds_alone_are_what_some_cohort_gives_and_no_cohort_leaves(RuleDefinition rule) {
        OneCohort cohort = OneCohort.of("12", rule, BUILT, ASSIGNED);
        for (Map<String, Object> own : choices(true)) {
            ScoreSheet alone = cohort.alone(own);
            List<CohortSheets> all = new ArrayList<>();
            for (Map<String, Object> whole : completions(own)) {
                all.add(cohort.score(List.of(whole)));
                choices(false).forEach(peer -> all.add(cohort.score(List.of(whole, peer))));
            }
            compare(own, alone, all);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bounds_of_an_open_cohort_are_those_of_all_that_may_become_of_it(RuleDefinition rule) {
        OneCohort cohort = OneCohort.of("12", rule, BUILT, ASSIGNED);
        for (Map<String, Object> own : choices(true)) {
            for (Map<String, Object> peer : PEERS) {
                ScoreSheet open =
                        cohort.score(List.of(own, peer, Map.of())).sheets().get(0);
                List<CohortSheets> all = new ArrayList<>();
                for (Map<String, Object> whole : completions(own)) {
                    choices(false).forEach(third -> all.add(cohort.score(List.of(whole, peer, third))));
                }
                compare(Map.of("own", own, "peer", peer), open, all);
            }
        }
    }

    @Test
    void the_enumeration_holds_cohorts_of_all_kinds() {
        assertThat(rules()).hasSize(4 + 12 + 9);
        assertThat(choices(true)).hasSize(5 * 4);
        assertThat(choices(false)).hasSize(4 * 3);
    }

    /** Whether the bounds of the first dossier are the hull of its points in all those cohorts that are final for it. */
    private static void compare(Map<String, ?> given, ScoreSheet sheet, List<CohortSheets> all) {
        List<ScoreLine> possible = all.stream()
                .filter(sheets -> sheets.awaitedDossiers().stream().noneMatch(FIRST::equals))
                .filter(CohortSheets::isClosed)
                .map(sheets -> OneCohort.line(sheets.sheets().get(0)))
                .toList();
        Optional<Bounds> hull = possible.stream()
                .flatMap(line -> line.exact().stream())
                .map(Bounds::exactly)
                .reduce(Bounds::hull);
        ScoreLine line = OneCohort.line(sheet);
        if (hull.isPresent() && line.outcome().kind() == OutcomeKind.UNSCORED) {
            assertThat(line.bounds()).as("%s", given).isEqualTo(hull.get());
        }
        line.exact()
                .ifPresent(points -> assertThat(possible)
                        .as("%s", given)
                        .allSatisfy(one -> assertThat(one.exact()).contains(points)));
    }

    private static List<Map<String, Object>> completions(Map<String, Object> own) {
        return choices(false).stream()
                .filter(choice -> own.entrySet().stream()
                        .allMatch(entry -> entry.getValue().equals(choice.get(entry.getKey()))))
                .toList();
    }

    private static List<Map<String, Object>> choices(boolean missing) {
        List<Map<String, Object>> choices = new ArrayList<>();
        for (long built = missing ? -1 : 0; built <= 3; built++) {
            for (long assigned = missing ? -1 : 0; assigned <= 2; assigned++) {
                Map<String, Object> facts = new LinkedHashMap<>();
                if (built >= 0) {
                    facts.put("built", built);
                }
                if (assigned >= 0) {
                    facts.put("assigned", assigned);
                }
                choices.add(facts);
            }
        }
        return choices;
    }
}
