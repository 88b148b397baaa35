package vn.dvk.scoring.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.ConditionSettings;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.error.Problems;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/** Reads from an edition what cases should touch. */
final class Probes {
    /** What a table says that has no points for all other cases. */
    private static final Setting INVALID = Setting.of("invalid");

    private final Edition edition;
    private final ImmutableMap<FactKey, FactType> types;

    Probes(Edition edition) {
        this.edition = edition;
        this.types = edition.facts().stream()
                .collect(ImmutableMap.toImmutableMap(FactDeclaration::key, FactDeclaration::type));
    }

    Map<FactKey, FactType> types() {
        return types;
    }

    List<Probe> all() {
        List<Probe> probes = new ArrayList<>();
        for (Criterion criterion : DefinedRules.criteria(edition)) {
            probes.add(new CriterionProbe(criterion.code()));
            DefinedRules.of(criterion).forEach(rule -> probes.addAll(ofRule(rule)));
        }
        edition.disqualifications().forEach(one -> probes.add(new DisqualificationProbe(one, edition.facts())));
        edition.gates().forEach(gate -> probes.add(new GateProbe(gate, edition.facts())));
        edition.banding().ifPresent(banding -> probes.addAll(ofBands(banding)));
        return probes;
    }

    private List<Probe> ofBands(Banding banding) {
        List<Probe> probes = new ArrayList<>(List.of(new BandingProbe(banding)));
        for (Band band : banding.bands()) {
            band.requirements()
                    .forEach(requirement -> probes.add(new RequirementProbe(band, requirement, edition.facts())));
        }
        banding.variants().forEach(variant -> probes.add(new VariantProbe(variant, edition.facts())));
        return probes;
    }

    private List<Probe> ofRule(DefinedRules.DefinedRule rule) {
        return switch (rule.type().text()) {
            case "table" -> List.of(table(rule));
            case "levels" -> List.of(new LevelsProbe(rule.code(), levels(rule.settings())));
            case "best-of" -> List.of(new BestOfProbe(rule.code(), titles(rule.settings())));
            case "yes-no" ->
                DefinedRules.code(rule.settings(), "fact")
                        .map(fact -> Condition.where(fact.text()).isYes())
                        .map(yes -> decision(rule.code(), yes))
                        .orElseGet(List::of);
            case "prerequisite" -> decisions(rule.code(), List.of(rule.settings()));
            case "all-of", "any-of" -> decisions(rule.code(), DefinedRules.trees(rule.settings(), "parts"));
            default -> NumberProbes.of(rule, edition.facts(), types);
        };
    }

    /** The conditions of parts, each of which should be met in one case and not in another. */
    private List<Probe> decisions(Code place, List<Setting.Tree> parts) {
        return parts.stream()
                .flatMap(part -> part.find("when").flatMap(this::condition).stream())
                .flatMap(condition -> decision(place, condition).stream())
                .toList();
    }

    private List<Probe> decision(Code place, Condition condition) {
        Probe sides = new ConditionProbe(place, condition, edition.facts());
        return condition instanceof Condition.Compare
                ? List.of(sides)
                : List.of(new HoldsProbe(place, condition, edition.facts()), sides);
    }

    private static List<LocalizedText> titles(Setting.Tree settings) {
        return DefinedRules.trees(settings, "parts").stream()
                .flatMap(part -> part.find("title").stream())
                .map(Probes::title)
                .toList();
    }

    private static LocalizedText title(Setting title) {
        if (!(title instanceof Setting.Tree tree)) {
            return LocalizedText.of(((Setting.Text) title).value());
        }
        String vi = ((Setting.Text) tree.find("vi").orElseThrow()).value();
        return tree.find("en")
                .map(en -> LocalizedText.of(vi, ((Setting.Text) en).value()))
                .orElseGet(() -> LocalizedText.of(vi));
    }

    private Probe table(DefinedRules.DefinedRule rule) {
        List<Condition> rows = DefinedRules.trees(rule.settings(), "rows").stream()
                .map(row -> row.find("when").flatMap(this::condition))
                .flatMap(Optional::stream)
                .toList();
        boolean otherwise = rule.settings()
                .find("otherwise")
                .filter(rest -> !rest.equals(INVALID))
                .isPresent();
        return new TableProbe(rule.code(), rows, otherwise, edition.facts());
    }

    private Optional<Condition> condition(Setting when) {
        return ConditionSettings.parse(when, "", key -> Optional.ofNullable(types.get(key)), new Problems());
    }

    private static List<Code> levels(Setting.Tree settings) {
        return DefinedRules.trees(settings, "levels").stream()
                .map(level -> DefinedRules.code(level, "code"))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }
}
