package vn.dvk.scoring.arbitraries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.Fact;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.rule.BelowTarget;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.NoTarget;
import vn.dvk.scoring.rule.PeerRelativeBuilder;
import vn.dvk.scoring.rule.ZeroDenominator;

/** Editions of rules that compare with peers, and cohorts of a few dossiers of which some lack a figure. */
public final class CohortDomain extends DomainContextBase {
    /** The first two facts. */
    public static final String ACHIEVED = "achieved";

    public static final String TARGET = "target";

    private static final long MISSING = -1;
    private static final long NOT_APPLICABLE = -2;

    /**
     * An edition with dossiers to score together.
     *
     * @param edition the edition
     * @param dossiers the dossiers
     * @param turn a number of places
     */
    public record Gathering(Edition edition, List<Dossier> dossiers, int turn) {}

    @Provide
    Arbitrary<Gathering> gatherings() {
        Arbitrary<Long> figures = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.longs().between(0, 9)),
                Tuple.of(1, Arbitraries.just(MISSING)),
                Tuple.of(1, Arbitraries.just(NOT_APPLICABLE)));
        Arbitrary<Dossier> dossiers = Combinators.combine(figures, figures)
                .as((achieved, target) -> dossier("x", achieved, target))
                .withoutEdgeCases();
        return Combinators.combine(
                        editions(),
                        dossiers.list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.integers().between(1, 5))
                .as((edition, cohort, turn) -> new Gathering(edition, named(cohort), turn))
                .withoutEdgeCases();
    }

    /** A dossier with those figures. */
    public static Dossier dossier(String id, long achieved, long target) {
        Dossier.Builder dossier = builder(id);
        add(dossier, ACHIEVED, achieved);
        add(dossier, TARGET, target);
        return dossier.build();
    }

    private static Arbitrary<Edition> editions() {
        Arbitrary<RuleDefinition> rules = Combinators.combine(
                        Arbitraries.of(BelowTarget.class),
                        Arbitraries.of(NoTarget.class),
                        Arbitraries.of(ZeroDenominator.class),
                        Arbitraries.integers().between(0, 5))
                .as(CohortDomain::rule)
                .withoutEdgeCases();
        return Combinators.combine(
                        rules, rules, Arbitraries.of(NotApplicablePolicy.FULL_POINTS, NotApplicablePolicy.NOT_ALLOWED))
                .as(CohortDomain::edition)
                .withoutEdgeCases();
    }

    private static RuleDefinition rule(BelowTarget below, NoTarget noTarget, ZeroDenominator allZero, int choice) {
        PeerRelativeBuilder rule = BuiltInRules.peerRelative(ACHIEVED);
        if (choice == 0) {
            return rule.shareOfBest(allZero);
        }
        PeerRelativeBuilder.AgainstTarget against = rule.target(TARGET, below);
        if (choice % 2 == 0) {
            against.atTarget(Points.of(choice));
        }
        return noTarget == NoTarget.OWN_GROUP ? against.ownGroup(allZero) : against.noTarget(noTarget);
    }

    private static Edition edition(RuleDefinition first, RuleDefinition second, NotApplicablePolicy policy) {
        return Edition.builder()
                .set(Code.of("generated"))
                .id(Code.of("e1"))
                .inForce(DateRange.ofYears(2021, 2025))
                .rounding(Rounding.none())
                .addFact(declaration(ACHIEVED))
                .addFact(declaration(TARGET))
                .addTree(criterion("1", first, policy))
                .addTree(criterion("2", second, policy))
                .build();
    }

    private static Criterion criterion(String code, RuleDefinition rule, NotApplicablePolicy policy) {
        return Criterion.builder()
                .code(Code.of(code))
                .title(LocalizedText.of("Tiêu chí " + code))
                .maximum(Points.of(10))
                .rule(rule)
                .notApplicable(policy)
                .build();
    }

    private static FactDeclaration declaration(String key) {
        FactType type =
                FactType.builder(FactKind.COUNT).most(BigDecimal.valueOf(9)).build();
        return new FactDeclaration(FactKey.of(key), LocalizedText.of("Số " + key), type);
    }

    private static List<Dossier> named(List<Dossier> dossiers) {
        List<Dossier> named = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            Dossier.Builder copy = builder("hs-" + named.size());
            dossier.facts().forEach(copy::addFact);
            named.add(copy.build());
        }
        return named;
    }

    private static Dossier.Builder builder(String id) {
        return Dossier.builder()
                .id(DossierId.of(id))
                .subject(SubjectRef.unit(id))
                .review(Code.of("so-ket"))
                .asOf(LocalDate.of(2023, 12, 31));
    }

    private static void add(Dossier.Builder dossier, String key, long value) {
        if (value == NOT_APPLICABLE) {
            dossier.addFact(Fact.notApplicable(key, "khong-giao"));
        } else if (value != MISSING) {
            dossier.addFact(Fact.of(key, FactValue.of(value)));
        }
    }
}
