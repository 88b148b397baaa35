package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.RoundingStage;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problems;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.rule.CompiledRule;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.SheetForm;

/** Compiles an edition and finds everything that is wrong with it, in the order of its text. */
final class EditionCompiler {
    private final Edition edition;
    private final String root;
    private final Problems problems;
    private final RuleCompiler rules;
    private final MonotoneProblems monotone;
    private final List<CompiledCriterion> criteria = new ArrayList<>();
    private final List<CompiledDisqualification> disqualifications = new ArrayList<>();

    EditionCompiler(Edition edition, RuleTypes types, String root, Problems problems) {
        this.edition = edition;
        this.root = root;
        this.problems = problems;
        this.rules = new RuleCompiler(edition.facts(), types, problems);
        this.monotone = new MonotoneProblems(edition.facts(), problems);
    }

    CompiledEdition compile() {
        int before = problems.size();
        facts();
        monotone.checkFacts(at("facts"));
        Points maximum = nodes(edition.tree(), at("tree"));
        totalRounding(maximum);
        boolean sound = problems.size() == before;
        edition.banding()
                .ifPresent(
                        banding -> new BandingCheck(banding, maximum, criteria, sound, problems).check(at("banding")));
        disqualifications();
        return new CompiledEdition(
                edition,
                SheetForm.of(edition, Scorecard.ENGINE_SEMANTICS, rules.semantics()),
                rules.layout(),
                ImmutableList.copyOf(criteria),
                ImmutableList.copyOf(disqualifications),
                ImmutableSet.copyOf(rules.codes()),
                ImmutableSet.copyOf(rules.markedByLevel()),
                rules.words());
    }

    private void facts() {
        Set<FactKey> keys = new HashSet<>();
        for (int i = 0; i < edition.facts().size(); i++) {
            FactKey key = edition.facts().get(i).key();
            if (!keys.add(key)) {
                problems.add(
                        Pointer.child(Pointer.child(at("facts"), i), "key"),
                        Message.of(EngineCodes.FACT_TWICE).with("fact", key.toString()));
            }
        }
    }

    /** The sum of the maxima of the nodes. */
    private Points nodes(List<CriteriaNode> nodes, String path) {
        Points sum = Points.ZERO;
        for (int i = 0; i < nodes.size(); i++) {
            sum = sum.plus(node(nodes.get(i), Pointer.child(path, i)));
        }
        return sum;
    }

    private Points node(CriteriaNode node, String path) {
        rules.claim(node.code(), Pointer.child(path, "code"));
        if (node instanceof CriteriaGroup group) {
            return group(group, path);
        }
        Criterion criterion = (Criterion) node;
        if (edition.rounding().stage() == RoundingStage.EACH_LINE
                && !edition.rounding().line(criterion.maximum()).equals(criterion.maximum())) {
            problems.add(Pointer.child(path, "maximum"), loses(criterion.code(), criterion.maximum()));
        }
        CompiledRule rule = rules.compile(criterion, path, ImmutableList.of());
        CompiledCriterion compiled =
                new CompiledCriterion(criterion, rule, rule.range(), ImmutableList.copyOf(rules.slots(rule.reads())));
        criteria.add(compiled);
        monotone.checkRule(compiled, Pointer.child(path, "rule"));
        return criterion.maximum();
    }

    private Points group(CriteriaGroup group, String path) {
        Points sum = nodes(group.children(), Pointer.child(path, "children"));
        group.maximum()
                .filter(stated -> !stated.equals(sum))
                .ifPresent(stated -> problems.add(
                        Pointer.child(path, "maximum"),
                        Message.of(EngineCodes.GROUP_MAXIMUM)
                                .with("group", group.code().text())
                                .with("stated", Argument.number(stated.toString()))
                                .with("sum", Argument.number(sum.toString()))));
        return sum;
    }

    private void totalRounding(Points maximum) {
        if (edition.rounding().stage() == RoundingStage.AT_TOTAL
                && !edition.rounding().total(maximum).equals(maximum)) {
            problems.add(at("rounding"), loses(edition.id(), maximum));
        }
    }

    private Message loses(Code code, Points maximum) {
        return Message.of(EngineCodes.ROUNDING_LOSES_MAXIMUM)
                .with("code", code.text())
                .with("maximum", Argument.number(maximum.toString()))
                .with("decimals", edition.rounding().scale());
    }

    private void disqualifications() {
        Set<Code> codes = new HashSet<>();
        List<Disqualification> all = edition.disqualifications();
        for (int i = 0; i < all.size(); i++) {
            String path = Pointer.child(at("disqualifications"), i);
            Disqualification one = all.get(i);
            if (!codes.add(one.code())) {
                problems.add(
                        Pointer.child(path, "code"),
                        Message.of(EngineCodes.DISQUALIFICATION_TWICE)
                                .with("code", one.code().text()));
            }
            disqualifications.add(
                    new CompiledDisqualification(one, rules.condition(one.when(), Pointer.child(path, "when"))));
        }
    }

    private String at(String key) {
        return Pointer.child(root, key);
    }
}
