package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.SheetForm;

/** Compiles an edition and finds everything that is wrong with it, in the order of its text. */
final class EditionCompiler {
    private final Edition edition;
    private final String root;
    private final Problems problems;
    private final RuleCompiler rules;
    private final MonotoneProblems monotone;
    private final Set<Code> codes = new HashSet<>();
    private final List<CompiledDisqualification> disqualifications = new ArrayList<>();

    EditionCompiler(Edition edition, RuleTypes types, String root, Problems problems) {
        this.edition = edition;
        this.root = root;
        this.problems = problems;
        this.rules = new RuleCompiler(edition.facts(), types, problems);
        this.monotone = new MonotoneProblems(edition.facts(), problems);
    }

    CompiledEdition compile() {
        head();
        facts();
        monotone.checkFacts(at("facts"));
        NodeCompiler nodes = new NodeCompiler(edition, rules, monotone, problems);
        Points maximum = nodes.tree(at("tree"));
        boolean stated = maximum(maximum);
        nodes.pools(at("bonusPools"), maximum);
        SheetForm form = SheetForm.of(edition, Scorecard.ENGINE_SEMANTICS, rules.semantics());
        PossiblePoints points =
                new PossiblePoints(form, nodes.criteria(), nodes.unknown(), !stated || nodes.totalUnknown());
        GateCompiler gates = new GateCompiler(edition, rules, points, problems);
        gates.gates(at("gates"), codes);
        edition.banding().ifPresent(banding -> {
            new BandingCheck(banding, points, problems).check(at("banding"));
            gates.banding(banding, at("banding"));
        });
        disqualifications();
        return new CompiledEdition(
                edition,
                form,
                rules.layout(),
                nodes.criteria(),
                nodes.groups(),
                gates.conditions(),
                ImmutableList.copyOf(disqualifications),
                ImmutableSet.copyOf(rules.codes()),
                ImmutableSet.copyOf(rules.markedByLevel()),
                rules.words());
    }

    private void head() {
        edition.engineSemantics()
                .filter(asked -> asked != Scorecard.ENGINE_SEMANTICS)
                .ifPresent(asked -> problems.add(
                        at("engineSemantics"),
                        Message.of(EngineCodes.ENGINE_SEMANTICS)
                                .with("asked", asked)
                                .with("engine", Scorecard.ENGINE_SEMANTICS)));
    }

    /** Checks the maximum that is stated, and returns whether it is the sum. */
    private boolean maximum(Points maximum) {
        edition.maximum()
                .filter(stated -> !stated.equals(maximum))
                .ifPresent(stated -> problems.add(
                        at("maximum"),
                        Message.of(EngineCodes.EDITION_MAXIMUM)
                                .with("stated", Argument.number(stated.toString()))
                                .with("sum", Argument.number(maximum.toString()))));
        if (edition.rounding().stage() == RoundingStage.AT_TOTAL
                && !edition.rounding().total(maximum).equals(maximum)) {
            problems.add(at("rounding"), RoundingCheck.loses(edition.rounding(), edition.id(), maximum));
        }
        return edition.maximum().map(maximum::equals).orElse(true);
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

    private void disqualifications() {
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
