package vn.dvk.scoring.engine;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.dvk.core.criteria.BonusPool;
import vn.dvk.core.criteria.CaseEntry;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problems;
import vn.dvk.core.value.Code;

/**
 * Runs the worked cases of an edition. Each case is looked at by itself: one that names what the edition does not have, or
 * that does not come out, stops no other.
 */
final class WorkedCaseCheck {
    /** Lines scored in one compilation, so that it ends soon whatever it is given; about a second. */
    private static final long MOST_LINES = 2_000_000;

    private final Scorecard scorecard;
    private final Edition edition;
    private final CaseDossier dossiers;
    private final Problems problems;

    WorkedCaseCheck(Scorecard scorecard, CompiledEdition compiled, Problems problems) {
        this.scorecard = scorecard;
        this.edition = compiled.edition();
        this.dossiers = new CaseDossier(compiled, problems);
        this.problems = problems;
    }

    /**
     * Checks all cases.
     *
     * @param sound whether nothing else is wrong with the edition, so that it can score
     * @param path the JSON pointer of the list of cases
     */
    void check(boolean sound, String path) {
        List<CaseEntry> cases = edition.workedCases();
        Set<Code> lines = new LinkedHashSet<>();
        collect(edition.tree(), lines);
        collect(edition.bonusPools().stream().map(BonusPool::group).toList(), lines);
        Set<String> names = new HashSet<>();
        AnalysisBudget budget = new AnalysisBudget(MOST_LINES);
        for (int i = 0; i < cases.size(); i++) {
            String place = Pointer.child(path, i);
            if (!names.add(cases.get(i).name())) {
                problems.add(Pointer.child(place, "name"), Message.of(CaseCodes.NAME_TWICE));
            }
            int before = problems.size();
            Dossier dossier = dossiers.of(cases.get(i), place);
            CaseExpectation expected = new CaseExpectation(cases.get(i).expected(), place, problems);
            expected.checkNames(lines, edition);
            if (!sound || problems.size() > before) {
                continue;
            }
            if (!budget.spend(lines.size())) {
                problems.add(place, Message.of(CaseCodes.TOO_MANY));
                return;
            }
            expected.compare(scorecard.score(dossier, cases.get(i).role()));
        }
    }

    private static void collect(List<? extends CriteriaNode> nodes, Set<Code> lines) {
        for (CriteriaNode node : nodes) {
            lines.add(node.code());
            if (node instanceof CriteriaGroup group) {
                collect(group.children(), lines);
            }
        }
    }
}
