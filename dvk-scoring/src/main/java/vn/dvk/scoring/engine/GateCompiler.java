package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.BandingVariant;
import vn.dvk.core.criteria.Consequence;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactSource;
import vn.dvk.core.criteria.Gate;
import vn.dvk.core.criteria.Requirement;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problems;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.rule.CompiledCondition;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.sheet.SheetForm;

/**
 * Compiles the conditions of gates, of the requirements of bands and of variants, in that order, and checks what they name;
 * for use by one thread.
 */
final class GateCompiler {
    private final Edition edition;
    private final RuleCompiler rules;
    private final SheetForm form;
    private final PossiblePoints points;
    private final Problems problems;
    private final ImmutableList.Builder<CompiledCondition> conditions = ImmutableList.builder();

    GateCompiler(Edition edition, RuleCompiler rules, PossiblePoints points, Problems problems) {
        this.edition = edition;
        this.rules = rules;
        this.form = points.form();
        this.points = points;
        this.problems = problems;
    }

    void gates(String path, Set<Code> codes) {
        for (int i = 0; i < edition.gates().size(); i++) {
            Gate gate = edition.gates().get(i);
            String place = Pointer.child(path, i);
            if (!codes.add(gate.code())) {
                problems.add(
                        Pointer.child(place, "code"),
                        Message.of(EngineCodes.GATE_TWICE)
                                .with("code", gate.code().text()));
            }
            requirement(gate.requirement(), Pointer.child(place, "requires"));
            consequence(gate, Pointer.child(place, "otherwise"));
        }
    }

    void banding(Banding banding, String path) {
        for (int i = 0; i < banding.bands().size(); i++) {
            Band band = banding.bands().get(i);
            String place = Pointer.child(Pointer.child(Pointer.child(path, "bands"), i), "requirements");
            for (int j = 0; j < band.requirements().size(); j++) {
                requirement(
                        band.requirements().get(j).requirement(), Pointer.child(Pointer.child(place, j), "requires"));
            }
        }
        String place = Pointer.child(path, "variants");
        List<CompiledCondition> variants = new ArrayList<>();
        for (int i = 0; i < banding.variants().size(); i++) {
            variants.add(variant(banding, banding.variants().get(i), Pointer.child(place, i)));
        }
        unreachable(SoundRows.of(variants), place);
    }

    /** Reports the variants that are never used since others before them are in every case. */
    private void unreachable(SoundRows variants, String path) {
        rules.covered(variants.conditions())
                .forEach((variant, others) -> problems.add(
                        Pointer.child(path, variants.positions().get(variant)),
                        Message.of(EngineCodes.VARIANT_UNREACHABLE)
                                .with("variant", variants.positions().get(variant) + 1L)
                                .with("variants", variants.numbers(others))));
    }

    ImmutableList<CompiledCondition> conditions() {
        return conditions.build();
    }

    private CompiledCondition variant(Banding banding, BandingVariant variant, String path) {
        String when = Pointer.child(path, "when");
        CompiledCondition condition = rules.condition(variant.when(), when);
        conditions.add(condition);
        for (FactSlot slot : condition.slots()) {
            if (slot.declaration().source() != FactSource.SUBJECT) {
                problems.add(
                        when,
                        Message.of(EngineCodes.VARIANT_FACT)
                                .with("fact", slot.declaration().key().toString()));
            }
        }
        int position = 0;
        for (Code band : variant.minimums().keySet()) {
            if (position(banding, band) < 0) {
                String place = Pointer.child(Pointer.child(Pointer.child(path, "minimums"), position), "band");
                problems.add(place, Message.of(EngineCodes.UNKNOWN_BAND).with("band", band.text()));
            }
            position++;
        }
        return condition;
    }

    private void consequence(Gate gate, String path) {
        boolean disqualifies = gate.otherwise() instanceof Consequence.Disqualified;
        if (edition.banding().isEmpty() && !disqualifies) {
            problems.add(path, about(EngineCodes.GATE_WITHOUT_BANDS, gate));
        } else if (gate.otherwise() instanceof Consequence.CappedAt capped) {
            int position = position(edition.banding().orElseThrow(), capped.band());
            String place = Pointer.child(path, "cappedAt");
            if (position < 0) {
                problems.add(
                        place,
                        Message.of(EngineCodes.UNKNOWN_BAND)
                                .with("band", capped.band().text()));
            } else if (position == 0) {
                problems.add(place, about(EngineCodes.GATE_CAPS_NOTHING, gate));
            }
        }
    }

    private void requirement(Requirement requirement, String path) {
        if (requirement instanceof Requirement.Holds holds) {
            conditions.add(rules.condition(holds.condition(), path));
            return;
        }
        Requirement.LeastOfEach least = (Requirement.LeastOfEach) requirement;
        Set<Code> seen = new HashSet<>();
        for (int i = 0; i < least.nodes().size(); i++) {
            Code node = least.nodes().get(i);
            String place = Pointer.child(Pointer.child(path, "each"), i);
            Optional<Points> maximum = form.maximum(node);
            if (maximum.isEmpty()) {
                problems.add(place, about(EngineCodes.GATE_NODE, node));
            } else if (!seen.add(node)) {
                problems.add(place, about(EngineCodes.GATE_NODE_TWICE, node));
            } else {
                Points enough = least.scale() == BandScale.POINTS
                        ? least.least()
                        : maximum.get().times(least.least()).dividedBy(100);
                points.of(node, least.comparedAt()).ifPresent(possible -> reach(possible, node, enough, place));
            }
        }
    }

    /** Whether a minimum can be reached, and can be missed. */
    private void reach(Bounds possible, Code node, Points enough, String place) {
        if (possible.most().map(most -> most.compareTo(enough) < 0).orElse(false)) {
            problems.add(
                    place,
                    about(EngineCodes.GATE_NEVER, node)
                            .with("least", Argument.number(enough.toString()))
                            .with("most", Argument.number(possible.most().get().toString())));
        } else if (possible.least().compareTo(enough) >= 0) {
            problems.add(
                    place,
                    about(EngineCodes.GATE_ALWAYS, node)
                            .with("least", Argument.number(enough.toString()))
                            .with("points", Argument.number(possible.least().toString())));
        }
    }

    private static int position(Banding banding, Code code) {
        for (int i = 0; i < banding.bands().size(); i++) {
            if (banding.bands().get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    private static Message about(String code, Code node) {
        return Message.of(code).with("node", node.text());
    }

    private static Message about(String code, Gate gate) {
        return Message.of(code).with("gate", gate.code().text());
    }
}
