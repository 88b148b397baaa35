package vn.dvk.core.criteria;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.dvk.core.error.Problems;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;

/**
 * Điều kiện trong tệp định nghĩa: conditions as the trees of settings that definition files hold.
 *
 * <p>A condition is an object of one of four forms, to any depth:
 *
 * <pre>{@code
 * {"fact": "meetings", "atLeast": 4}
 * {"allOf": [{"fact": "has-plan", "equal": true}, {"fact": "locality", "oneOf": ["urban", "mountain"]}]}
 * {"anyOf": [...]}
 * {"not": {...}}
 * }</pre>
 *
 * <p>The comparisons are {@code equal}, {@code notEqual}, {@code lessThan}, {@code atMost}, {@code atLeast},
 * {@code moreThan} and {@code oneOf}; several in one object mean "and", in the order written:
 * {@code {"fact": "rate", "atLeast": 60, "lessThan": 80}}. Counts, decimals and đồng are numbers, yes and no are
 * {@code true} and {@code false}, choices are the text of their code and days are texts such as {@code "2023-12-31"}.
 *
 * <p>Stateless and thread-safe.
 *
 * <p>What {@link #toSetting(Condition)} writes, {@link #parse} reads back to an equal condition, if the condition fits the
 * declared facts.
 */
public final class ConditionSettings {
    static final String FACT = "fact";
    static final String ALL_OF = "allOf";
    static final String ANY_OF = "anyOf";
    static final String NOT = "not";
    static final String ONE_OF = "oneOf";

    private ConditionSettings() {}

    /**
     * Returns the setting that a definition file holds for the condition.
     *
     * @param condition the condition
     * @return an object with one comparison, or with one of {@code allOf}, {@code anyOf} and {@code not}
     */
    public static Setting.Tree toSetting(Condition condition) {
        requireNonNull(condition, "condition");
        if (condition instanceof Condition.AllOf all) {
            return Setting.tree().with(ALL_OF, parts(all.parts())).build();
        }
        if (condition instanceof Condition.AnyOf any) {
            return Setting.tree().with(ANY_OF, parts(any.parts())).build();
        }
        if (condition instanceof Condition.Not not) {
            return Setting.tree().with(NOT, toSetting(not.part())).build();
        }
        if (condition instanceof Condition.Compare compare) {
            return comparison(compare.fact())
                    .with(compare.comparison().key(), FactSettings.toSetting(compare.value()))
                    .build();
        }
        Condition.OneOf oneOf = (Condition.OneOf) condition;
        return comparison(oneOf.fact()).with(ONE_OF, values(oneOf.values())).build();
    }

    /**
     * Reads a condition and checks it against the declared facts.
     *
     * @param setting what the definition holds
     * @param path the JSON pointer of the setting in its tree
     * @param types the declared type of a fact, if it is declared
     * @param problems where everything wrong is added, each with its own path
     * @return the condition, or empty exactly if a problem was added
     */
    public static Optional<Condition> parse(
            Setting setting, String path, Function<FactKey, Optional<FactType>> types, Problems problems) {
        requireNonNull(setting, "setting");
        requireNonNull(path, "path");
        return ConditionReader.checked(requireNonNull(types, "types"), requireNonNull(problems, "problems"))
                .read(setting, path);
    }

    /**
     * Reads a condition that need not fit the declared facts: {@link Condition#problems} says later whether it does, so that a
     * fact that is not declared is found together with all else that is wrong with an edition.
     *
     * @param setting what the definition holds
     * @param path the JSON pointer of the setting in its tree
     * @param types the declared type of a fact, if it is declared
     * @param problems where everything that no condition can say is added, each with its own path
     * @return the condition, or empty exactly if a problem was added
     */
    public static Optional<Condition> parseUnchecked(
            Setting setting, String path, Function<FactKey, Optional<FactType>> types, Problems problems) {
        requireNonNull(setting, "setting");
        requireNonNull(path, "path");
        return ConditionReader.unchecked(requireNonNull(types, "types"), requireNonNull(problems, "problems"))
                .read(setting, path);
    }

    private static Setting.TreeBuilder comparison(FactKey fact) {
        return Setting.tree().with(FACT, fact.toString());
    }

    private static Setting parts(List<Condition> parts) {
        return Setting.of(parts.stream().map(ConditionSettings::toSetting).collect(ImmutableList.toImmutableList()));
    }

    private static Setting values(Set<FactValue> values) {
        return Setting.of(values.stream().map(FactSettings::toSetting).collect(ImmutableList.toImmutableList()));
    }
}
