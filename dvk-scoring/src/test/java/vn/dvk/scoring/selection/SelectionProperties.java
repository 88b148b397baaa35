package vn.dvk.scoring.selection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Positive;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;

class SelectionProperties {

    @Property
    void no_feasible_choice_has_a_better_candidate_at_any_place(@ForAll("cases") LaminarCase laminar) {
        List<Integer> chosen = laminar.scores(completed(laminar));

        for (Set<SubjectRef> other : laminar.feasible()) {
            List<Integer> scores = laminar.scores(other);
            assertThat(scores.size()).isLessThanOrEqualTo(chosen.size());
            for (int place = 0; place < scores.size(); place++) {
                assertThat(scores.get(place)).isLessThanOrEqualTo(chosen.get(place));
            }
        }
    }

    @Property
    void the_choice_is_optimal_for_every_increasing_weighting(
            @ForAll("cases") LaminarCase laminar, @ForAll @Size(5) List<@Positive Integer> steps) {
        long chosen = weight(laminar.scores(completed(laminar)), steps);

        assertThat(laminar.feasible())
                .allSatisfy(other ->
                        assertThat(weight(laminar.scores(other), steps)).isLessThanOrEqualTo(chosen));
    }

    @Property
    void certain_tied_and_out_are_in_all_some_and_none_of_the_best_choices(@ForAll("cases") LaminarCase laminar) {
        SelectionResult result = select(laminar);
        List<Set<SubjectRef>> best = laminar.best();
        Statistics.label("open tie")
                .collect(result instanceof SelectionResult.TieToResolve)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));

        for (Verdict verdict : result.verdicts()) {
            long in =
                    best.stream().filter(set -> set.contains(verdict.subject())).count();
            VerdictKind expected =
                    in == best.size() ? VerdictKind.SELECTED : in == 0 ? VerdictKind.CAP_REACHED : VerdictKind.TIED;
            assertThat(verdict.kind()).as(verdict.subject().toString()).isEqualTo(expected);
        }
    }

    @Property
    void the_council_may_choose_exactly_what_some_best_choice_has(@ForAll("cases") LaminarCase laminar) {
        SelectionResult result = select(laminar);
        List<Set<SubjectRef>> best = laminar.best();

        for (OpenTie tie : ties(result)) {
            Set<Set<SubjectRef>> allowed = best.stream()
                    .map(set -> Sets.intersection(set, tie.candidates()).immutableCopy())
                    .collect(Collectors.toSet());
            for (Set<SubjectRef> chosen : Sets.powerSet(tie.candidates())) {
                assertThat(accepts(laminar, tie, chosen)).isEqualTo(allowed.contains(chosen));
            }
        }
    }

    @Property
    void resolutions_complete_the_choice_and_change_no_other_verdict(@ForAll("cases") LaminarCase laminar) {
        SelectionResult open = select(laminar);
        Set<SubjectRef> goal = laminar.best().get(laminar.best().size() - 1);
        List<TieResolution> resolutions = ties(open).stream()
                .map(tie -> resolution(tie, Sets.intersection(goal, tie.candidates())))
                .toList();
        SelectionResult resolved = Selection.of(laminar.policy()).select(laminar.candidates(), resolutions);

        assertThat(resolved).isInstanceOf(SelectionResult.Completed.class);
        assertThat(subjects(resolved)).isEqualTo(goal);
        assertThat(resolved.verdicts())
                .filteredOn(
                        verdict -> open.verdict(verdict.subject()).orElseThrow().kind() != VerdictKind.TIED)
                .isSubsetOf(open.verdicts());
    }

    @Property
    void input_order_never_decides(@ForAll("cases") LaminarCase laminar, @ForAll Random random) {
        List<Candidate> shuffled = new ArrayList<>(laminar.candidates());
        Collections.shuffle(shuffled, random);
        SelectionResult result = Selection.of(laminar.policy()).select(shuffled);

        assertThat(result).isEqualTo(select(laminar));
        assertThat(result.tallies()).isEqualTo(select(laminar).tallies());
        assertThat(result.text(Language.VI)).isEqualTo(select(laminar).text(Language.VI));
    }

    @Property
    void a_candidate_ranks_one_behind_all_better_ones_in_each_node(@ForAll("cases") LaminarCase laminar) {
        SelectionResult result = select(laminar);

        for (int i = 0; i < laminar.entries().size(); i++) {
            LaminarCase.Entry entry = laminar.entries().get(i);
            for (NodeRank rank :
                    result.verdict(LaminarCase.subject(i)).orElseThrow().ranks()) {
                List<LaminarCase.Entry> inside = laminar.entries().stream()
                        .filter(other -> Collections.indexOfSubList(other.path(), rank.node()) == 0)
                        .toList();
                assertThat(rank.of()).isEqualTo(inside.size());
                assertThat(rank.rank())
                        .isEqualTo(1
                                + (int) inside.stream()
                                        .filter(other -> other.score() > entry.score())
                                        .count());
            }
        }
    }

    @Provide
    Arbitrary<LaminarCase> cases() {
        Arbitrary<CapNode> root = node("root");
        Arbitrary<List<CapNode>> inner = Combinators.combine(node("A"), node("B"), node("AA"), node("AB"))
                .as(List::of);
        Arbitrary<CapNode> tree = Combinators.combine(root, inner)
                .as((top, nodes) -> top.with(nodes.get(0).with(nodes.get(2)).with(nodes.get(3)))
                        .with(nodes.get(1)));
        Arbitrary<List<Code>> path =
                Arbitraries.of(codes(), codes("A"), codes("B"), codes("A", "AA"), codes("A", "AB"));
        Arbitrary<LaminarCase.Entry> entry =
                Combinators.combine(path, Arbitraries.integers().between(0, 4)).as(LaminarCase.Entry::new);
        Arbitrary<List<LaminarCase.Entry>> entries = Arbitraries.frequencyOf(
                Tuple.of(1, entry.list().ofMaxSize(4)),
                Tuple.of(5, entry.list().ofMinSize(5).ofMaxSize(9)));
        return Combinators.combine(tree, entries).as(LaminarCase::new);
    }

    private static Arbitrary<CapNode> node(String code) {
        return Arbitraries.integers()
                .between(0, 5)
                .injectNull(0.25)
                .map(cap -> cap == null ? CapNode.uncapped(code) : CapNode.of(code, cap));
    }

    private static List<Code> codes(String... codes) {
        ImmutableList.Builder<Code> path = ImmutableList.builder();
        for (String code : codes) {
            path.add(Code.of(code));
        }
        return path.build();
    }

    private static SelectionResult select(LaminarCase laminar) {
        return Selection.of(laminar.policy()).select(laminar.candidates());
    }

    private static List<OpenTie> ties(SelectionResult result) {
        return result instanceof SelectionResult.TieToResolve open ? open.ties() : List.of();
    }

    /** What is selected once the council has chosen the first allowed set of each tie. */
    private static Set<SubjectRef> completed(LaminarCase laminar) {
        Set<SubjectRef> goal = laminar.best().get(0);
        SelectionResult result = select(laminar);
        Set<SubjectRef> chosen = new HashSet<>(subjects(result));
        ties(result).forEach(tie -> chosen.addAll(Sets.intersection(goal, tie.candidates())));
        return chosen;
    }

    private static boolean accepts(LaminarCase laminar, OpenTie tie, Set<SubjectRef> chosen) {
        try {
            Selection.of(laminar.policy()).select(laminar.candidates(), List.of(resolution(tie, chosen)));
            return true;
        } catch (InvalidDefinitionException refused) {
            return false;
        }
    }

    private static TieResolution resolution(OpenTie tie, Set<SubjectRef> chosen) {
        return TieResolution.builder()
                .addAllTied(tie.candidates())
                .addAllChosen(chosen)
                .minutes(Code.of("bb-01"))
                .decidedOn(LocalDate.of(2023, 12, 20))
                .build();
    }

    private static Set<SubjectRef> subjects(SelectionResult result) {
        return result.selected().stream().map(Proposal::subject).collect(Collectors.toSet());
    }

    /** A score of n weighs as much as its first n + 1 steps, all of them positive. */
    private static long weight(List<Integer> scores, List<Integer> steps) {
        return scores.stream()
                .mapToLong(score -> steps.subList(0, score + 1).stream()
                        .mapToLong(Integer::longValue)
                        .sum())
                .sum();
    }
}
