package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandRequirement;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.BandingVariant;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.Gate;
import vn.dvk.core.criteria.Requirement;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/** The gates of a form and what its bands ask for, with their conditions in one order. */
final class FormConditions {
    private final Map<Code, FormLine> lines = new LinkedHashMap<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final ImmutableMap<Gate, FormRequirement> gates;
    private final ImmutableList<ImmutableList<FormRequirement>> bands;
    private final ImmutableList<FormVariant> variants;

    FormConditions(Edition edition, FormLayout layout) {
        layout.lines().forEach(line -> lines.putIfAbsent(line.node().code(), line));
        ImmutableMap.Builder<Gate, FormRequirement> ofGates = ImmutableMap.builder();
        edition.gates().forEach(gate -> ofGates.put(gate, requirement(gate.requirement())));
        this.gates = ofGates.buildKeepingLast();
        List<Band> all = edition.banding().map(Banding::bands).orElse(ImmutableList.of());
        this.bands = all.stream()
                .map(band -> band.requirements().stream()
                        .map(BandRequirement::requirement)
                        .map(this::requirement)
                        .collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
        this.variants = edition.banding().map(Banding::variants).orElse(ImmutableList.of()).stream()
                .map(variant -> new FormVariant(variant, bands(all, variant), add(variant.when())))
                .collect(ImmutableList.toImmutableList());
    }

    /** The line of a node, if the form has it. */
    Optional<FormLine> line(Code node) {
        return Optional.ofNullable(lines.get(node));
    }

    /** The conditions of gates, then those of the requirements of bands, then those of variants. */
    List<Condition> conditions() {
        return conditions;
    }

    Map<Gate, FormRequirement> gates() {
        return gates;
    }

    /** What each band asks for. */
    List<ImmutableList<FormRequirement>> bands() {
        return bands;
    }

    List<FormVariant> variants() {
        return variants;
    }

    private FormRequirement requirement(Requirement requirement) {
        if (requirement instanceof Requirement.Holds holds) {
            return new FormRequirement(requirement, add(holds.condition()), ImmutableList.of());
        }
        ImmutableList.Builder<FormLine> nodes = ImmutableList.builder();
        for (Code code : ((Requirement.LeastOfEach) requirement).nodes()) {
            FormLine line = lines.get(code);
            if (line != null) {
                nodes.add(line);
            }
        }
        return new FormRequirement(requirement, -1, nodes.build());
    }

    private int add(Condition condition) {
        conditions.add(condition);
        return conditions.size() - 1;
    }

    /** The bands with the limits of a variant. */
    private static ImmutableList<Band> bands(List<Band> bands, BandingVariant variant) {
        return bands.stream()
                .map(band -> {
                    Points minimum = variant.minimums().getOrDefault(band.code(), band.minimum());
                    return Band.builder()
                            .code(band.code())
                            .title(band.title())
                            .minimum(minimum)
                            .minimumInclusive(band.minimumInclusive())
                            .build();
                })
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A variant on a form.
     *
     * @param variant the variant
     * @param bands the bands with its limits, in the order of the banding
     * @param condition the position of its condition
     */
    record FormVariant(BandingVariant variant, ImmutableList<Band> bands, int condition) {}
}
