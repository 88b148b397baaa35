package vn.dvk.scoring.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

/** Reads from an edition what cases should touch. */
final class Probes {
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
            DefinedRules.of(criterion).forEach(rule -> ofRule(rule).ifPresent(probes::add));
        }
        edition.disqualifications().forEach(one -> probes.add(new DisqualificationProbe(one, edition.facts())));
        edition.banding().ifPresent(banding -> probes.add(new BandingProbe(banding)));
        return probes;
    }

    private Optional<Probe> ofRule(DefinedRules.DefinedRule rule) {
        return switch (rule.type().text()) {
            case "table" -> Optional.of(table(rule));
            case "levels" -> Optional.of(new LevelsProbe(rule.code(), levels(rule.settings())));
            case "yes-no" ->
                DefinedRules.code(rule.settings(), "fact")
                        .map(fact -> Condition.where(fact.text()).isYes())
                        .map(yes -> new ConditionProbe(rule.code(), yes, edition.facts()));
            default -> Optional.empty();
        };
    }

    private Probe table(DefinedRules.DefinedRule rule) {
        List<Condition> rows = items(rule.settings(), "rows")
                .map(row -> row.find("when").flatMap(this::condition))
                .flatMap(Optional::stream)
                .toList();
        return new TableProbe(
                rule.code(), rows, rule.settings().find("otherwise").isPresent(), edition.facts());
    }

    private Optional<Condition> condition(Setting when) {
        return ConditionSettings.parse(when, "", key -> Optional.ofNullable(types.get(key)), new Problems());
    }

    private static List<Code> levels(Setting.Tree settings) {
        return items(settings, "levels")
                .map(level -> DefinedRules.code(level, "code"))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Setting.Tree> items(Setting.Tree settings, String name) {
        return settings.find(name).stream()
                .filter(Setting.Sequence.class::isInstance)
                .flatMap(list -> ((Setting.Sequence) list).items().stream())
                .filter(Setting.Tree.class::isInstance)
                .map(Setting.Tree.class::cast);
    }
}
