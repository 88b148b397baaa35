package vn.dvk.scoring.verify;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.rule.RuleTypes;

/**
 * What the check of a rule presumes where nothing is said: a fact is of the kind that it is given in, and the rule is worth the
 * most that it can give. Only facts that the rule reads are presumed, so that a mistyped one is refused.
 *
 * @param code the code of the criterion
 * @param rule the rule
 * @param worth the maximum, if it is stated
 * @param facts the declared facts
 * @param types the rule types
 */
record Presumed(
        Code code, RuleDefinition rule, @Nullable Points worth, ImmutableList<FactDeclaration> facts, RuleTypes types) {
    /** More than any real rule gives, so that a rule that reaches it depends on its maximum. */
    private static final Points LARGE = Points.of(1_000_000_000_000L);

    private static final String RULE = "/tree/0/rule";
    private static final Set<String> UNKNOWN = Set.of("dvk.setting.unknown-fact", "dvk.condition.unknown-fact");

    /** The rule with all that is stated and, where that is not enough, presumed from what is given. */
    RuleTrial trial(Given given) {
        ImmutableList<FactDeclaration> counted = declared(given, false);
        Optional<RuleTrial> first = sized(counted);
        ImmutableList<FactDeclaration> measured = declared(given, true);
        if (!measured.equals(counted)
                && (first.isEmpty() || !first.get().problems().isEmpty())) {
            Optional<RuleTrial> second = sized(measured);
            if (second.isPresent() && second.get().problems().isEmpty()) {
                return second.get();
            }
        }
        return first.orElseThrow(() -> new IllegalStateException("worth must be given, such as worth(20)"));
    }

    /** The declared facts, and those that are given besides; whole numbers are counts, or else decimals. */
    private ImmutableList<FactDeclaration> declared(Given given, boolean decimals) {
        ImmutableList.Builder<FactDeclaration> all =
                ImmutableList.<FactDeclaration>builder().addAll(facts);
        Set<String> wanted = null;
        for (InputKey key : given.inputs().keySet()) {
            Given.Input input = given.inputs().get(key);
            if (key instanceof InputKey.OfFact fact && !isDeclared(fact.key()) && !(input instanceof Given.LeftOut)) {
                wanted = wanted == null ? undeclared() : wanted;
                if (!wanted.contains(fact.key().toString())) {
                    throw unread(fact.key(), wanted);
                }
                all.add(GivenKind.declaration(fact.key(), input, decimals));
            }
        }
        return all.build();
    }

    private boolean isDeclared(FactKey key) {
        return facts.stream().anyMatch(fact -> fact.key().equals(key));
    }

    /** The facts that the rule reads and nobody declared. */
    private Set<String> undeclared() {
        return with(worth == null ? LARGE : worth, facts).problems().stream()
                .filter(problem -> UNKNOWN.contains(problem.code()))
                .flatMap(problem -> argument(problem, "fact").stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private IllegalArgumentException unread(FactKey key, Set<String> wanted) {
        return new IllegalArgumentException(
                wanted.isEmpty() && !facts.isEmpty()
                        ? "fact must be one of those declared, "
                                + facts.stream().map(FactDeclaration::key).toList() + ", but was " + key
                        : "fact must be one that the rule reads, " + wanted + ", but was " + key);
    }

    /** The rule with its maximum; nothing if that is not stated and the rule depends on it. */
    private Optional<RuleTrial> sized(ImmutableList<FactDeclaration> all) {
        if (worth != null) {
            return Optional.of(with(worth, all));
        }
        Optional<Points> most = most(LARGE, all);
        return most.filter(points -> most(LARGE.plus(Points.ONE), all).equals(most))
                .map(points -> with(points, all));
    }

    /** The most that the rule gives, if that is less than the maximum. */
    private Optional<Points> most(Points maximum, ImmutableList<FactDeclaration> all) {
        return with(maximum, all).problems().stream()
                .flatMap(problem -> Stream.of(
                        most(problem, RULE, "dvk.rule.below-maximum", "most"),
                        most(problem, RULE + "/parts", "dvk.sum.maxima", "sum")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Points> most(Problem problem, String path, String code, String name) {
        return problem.path().equals(path) && problem.code().equals(code)
                ? argument(problem, name).map(Points::parse)
                : Optional.empty();
    }

    private static Optional<String> argument(Problem problem, String name) {
        return Optional.ofNullable(problem.message().arguments().get(name)).map(Argument::toString);
    }

    private RuleTrial with(Points maximum, ImmutableList<FactDeclaration> all) {
        return new RuleTrial(code, rule, maximum, all, types);
    }
}
