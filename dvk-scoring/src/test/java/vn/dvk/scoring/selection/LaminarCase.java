package vn.dvk.scoring.selection;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.arbitraries.SampleSheets;

/**
 * A small selection that can be decided by trying every set of candidates.
 *
 * @param tree the tree of caps
 * @param entries the candidates
 */
record LaminarCase(CapNode tree, List<Entry> entries) {

    private static final SampleSheets SHEETS = SampleSheets.standard();

    /**
     * One candidate.
     *
     * @param path its node
     * @param score its whole score
     */
    record Entry(List<Code> path, int score) {}

    SelectionPolicy policy() {
        return SelectionPolicy.builder().comparedAt(ComparedAt.EXACT).cap(tree).build();
    }

    List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String points = Integer.toString(entries.get(i).score());
            candidates.add(Candidate.of(
                    SHEETS.scored(subject(i), points, "0"), entries.get(i).path()));
        }
        return candidates;
    }

    static SubjectRef subject(int index) {
        return SubjectRef.model("m-" + index);
    }

    /** Every set that keeps to all caps. */
    List<Set<SubjectRef>> feasible() {
        List<Set<SubjectRef>> feasible = new ArrayList<>();
        for (int set = 0; set < 1 << entries.size(); set++) {
            if (keepsTo(tree, List.of(), set)) {
                feasible.add(subjects(set));
            }
        }
        return feasible;
    }

    /** The feasible sets that no other one beats in their sorted scores, place by place from the best. */
    List<Set<SubjectRef>> best() {
        List<Set<SubjectRef>> feasible = feasible();
        List<Integer> top = feasible.stream()
                .map(this::scores)
                .max(LaminarCase::compareScores)
                .orElseThrow();
        return feasible.stream().filter(set -> scores(set).equals(top)).toList();
    }

    /** The scores of a set, best first. */
    List<Integer> scores(Set<SubjectRef> set) {
        List<Integer> scores = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (set.contains(subject(i))) {
                scores.add(entries.get(i).score());
            }
        }
        scores.sort(Collections.reverseOrder());
        return scores;
    }

    private static int compareScores(List<Integer> first, List<Integer> second) {
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            int sign = Integer.compare(first.get(i), second.get(i));
            if (sign != 0) {
                return sign;
            }
        }
        return Integer.compare(first.size(), second.size());
    }

    private boolean keepsTo(CapNode node, List<Code> path, int set) {
        int inside = 0;
        for (int i = 0; i < entries.size(); i++) {
            List<Code> own = entries.get(i).path();
            boolean under =
                    own.size() >= path.size() && own.subList(0, path.size()).equals(path);
            inside += under && (set >> i & 1) == 1 ? 1 : 0;
        }
        if (node.cap().isPresent() && inside > node.cap().getAsInt()) {
            return false;
        }
        return node.children().stream()
                .allMatch(child -> keepsTo(
                        child,
                        ImmutableList.<Code>builder()
                                .addAll(path)
                                .add(child.code())
                                .build(),
                        set));
    }

    private static Set<SubjectRef> subjects(int set) {
        Set<SubjectRef> subjects = new TreeSet<>();
        for (int i = 0; set >> i != 0; i++) {
            if ((set >> i & 1) == 1) {
                subjects.add(subject(i));
            }
        }
        return new LinkedHashSet<>(subjects);
    }
}
