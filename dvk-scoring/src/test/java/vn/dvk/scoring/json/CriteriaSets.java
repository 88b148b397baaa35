package vn.dvk.scoring.json;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.dvk.core.arbitraries.CoreDomain;
import vn.dvk.core.criteria.AppliesTo;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandRequirement;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.BandingVariant;
import vn.dvk.core.criteria.BonusPool;
import vn.dvk.core.criteria.BonusStage;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Consequence;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.criteria.CriteriaSet;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.EditionStatus;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.FactDirection;
import vn.dvk.core.criteria.Gate;
import vn.dvk.core.criteria.MissingPolicy;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Requirement;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.fact.Comparison;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** Arbitrary criteria sets whose conditions fit the facts they declare. */
class CriteriaSets extends DomainContextBase {
    private static final FactKey COUNT = FactKey.of("count");
    private static final FactKey YES = FactKey.of("yes");
    private static final FactKey CHOICE = FactKey.of("choice");
    private static final FactKey DAY = FactKey.of("day");

    private final CoreDomain core = new CoreDomain();

    @Provide
    Arbitrary<CriteriaSet> sets() {
        Arbitrary<List<Edition>> editions = edition().list().ofMinSize(1).ofMaxSize(2);
        return Combinators.combine(core.codes(), core.localizedTexts(), bases(), appliesTo(), editions)
                .as((id, title, bases, appliesTo, parts) -> {
                    CriteriaSet.Builder set =
                            CriteriaSet.builder().id(id).title(title).appliesTo(appliesTo);
                    bases.forEach(set::addBasis);
                    int number = 0;
                    for (Edition part : parts) {
                        set.addEdition(copy(part, id, Code.of("e" + number++)));
                    }
                    return set.build();
                })
                .withoutEdgeCases();
    }

    private static Edition copy(Edition part, Code set, Code id) {
        Edition.Builder edition = Edition.builder()
                .set(set)
                .id(id)
                .status(part.status())
                .inForce(part.inForce())
                .rounding(part.rounding());
        part.reasonForChange().ifPresent(edition::reasonForChange);
        part.maximum().ifPresent(edition::maximum);
        part.engineSemantics().ifPresent(edition::engineSemantics);
        part.bonusPools().forEach(edition::addBonusPool);
        part.gates().forEach(edition::addGate);
        part.basis().forEach(edition::addBasis);
        part.facts().forEach(edition::addFact);
        part.tree().forEach(edition::addTree);
        part.banding().ifPresent(edition::banding);
        part.disqualifications().forEach(edition::addDisqualification);
        part.workedCases().forEach(edition::addWorkedCase);
        return edition.build();
    }

    private Arbitrary<Edition> edition() {
        Arbitrary<List<CriteriaNode>> tree = node(2).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Optional<LocalizedText>> reason = core.localizedTexts().optional();
        return Combinators.combine(
                        Arbitraries.of(EditionStatus.class),
                        core.dateRanges(),
                        reason,
                        bases(),
                        rounding(),
                        tree,
                        Combinators.combine(banding(), new WorkedCaseArbitraries().cases())
                                .as(Map::entry),
                        condition(2))
                .as((status, inForce, why, bases, rounding, nodes, bandingAndCases, when) -> {
                    Optional<Points> maximum = why.map(text -> Points.ofRatio(40, 3));
                    Edition.Builder edition = Edition.builder()
                            .set(Code.of("any"))
                            .id(Code.of("any"))
                            .status(status)
                            .inForce(inForce)
                            .rounding(rounding);
                    why.ifPresent(edition::reasonForChange);
                    maximum.ifPresent(points -> edition.maximum(points).engineSemantics(1));
                    bases.forEach(edition::addBasis);
                    facts().forEach(edition::addFact);
                    nodes.forEach(edition::addTree);
                    bandingAndCases.getKey().ifPresent(edition::banding);
                    bandingAndCases.getValue().forEach(edition::addWorkedCase);
                    pools(nodes, maximum).forEach(edition::addBonusPool);
                    gates(when, bases).forEach(edition::addGate);
                    edition.addDisqualification(new Disqualification(Code.of("d"), LocalizedText.of("Loại"), when));
                    return edition.build();
                });
    }

    private static List<BonusPool> pools(List<CriteriaNode> nodes, Optional<Points> totalCap) {
        List<BonusPool> pools = new ArrayList<>();
        for (CriteriaNode node : nodes) {
            if (node instanceof CriteriaGroup group) {
                BonusPool.Builder pool = BonusPool.builder()
                        .group(group)
                        .stage(pools.isEmpty() ? BonusStage.AFTER_BANDING : BonusStage.BEFORE_BANDING);
                totalCap.ifPresent(pool::totalCap);
                pools.add(pool.build());
            }
        }
        return pools;
    }

    private static List<Gate> gates(Condition when, List<LegalBasis> bases) {
        Gate.Builder gate = Gate.builder()
                .code(Code.of("g1"))
                .title(LocalizedText.of("Điều kiện", "Gate"))
                .requirement(Requirement.holds(when))
                .otherwise(Consequence.cappedAt("b"));
        bases.forEach(gate::addBasis);
        LocalizedText title = LocalizedText.of("Mỗi tiêu chuẩn");
        return List.of(
                gate.build(),
                Gate.of("g2", title, Requirement.eachAtLeastPercent(Points.of(50), "a", "b"), Consequence.noBand()),
                Gate.of("g3", title, least(), Consequence.disqualified()));
    }

    private static Requirement least() {
        return new Requirement.LeastOfEach(
                List.of(Code.of("a")), Points.ofRatio(1, 3), BandScale.POINTS, ComparedAt.REPORTED);
    }

    private static List<FactDeclaration> facts() {
        LocalizedText title = LocalizedText.of("Số liệu", "Fact");
        return List.of(
                new FactDeclaration(COUNT, title, FactType.count()).with(FactDirection.MORE_IS_BETTER),
                new FactDeclaration(YES, title, FactType.yesNo()).ofSubject(),
                new FactDeclaration(
                        CHOICE,
                        title,
                        FactType.builder(FactKind.CHOICE)
                                .addChoice(Code.of("a"))
                                .putChoiceTitle(Code.of("a"), title)
                                .build()),
                new FactDeclaration(DAY, title, FactType.day()));
    }

    private Arbitrary<Condition> condition(int depth) {
        Arbitrary<Condition> plain = Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.of(Comparison.class),
                                Arbitraries.longs().greaterOrEqual(0))
                        .as((how, number) -> Condition.compare(COUNT, how, FactValue.of(number))),
                Arbitraries.of(true, false).map(yes -> Condition.compare(YES, Comparison.EQUAL, FactValue.of(yes))),
                core.days().map(day -> Condition.compare(DAY, Comparison.AT_MOST, FactValue.of(day))),
                Arbitraries.just(Condition.oneOf(CHOICE, Set.of(FactValue.of(Code.of("a"))))));
        if (depth == 0) {
            return plain;
        }
        Arbitrary<List<Condition>> parts =
                condition(depth - 1).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                plain,
                parts.map(Condition.AllOf::new),
                parts.map(Condition.AnyOf::new),
                condition(depth - 1).map(Condition::not));
    }

    private Arbitrary<CriteriaNode> node(int depth) {
        Arbitrary<CriteriaNode> criterion = criterion().map(node -> node);
        if (depth == 0) {
            return criterion;
        }
        Arbitrary<List<CriteriaNode>> children =
                node(depth - 1).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<CriteriaNode> group = Combinators.combine(
                        core.codes(),
                        core.localizedTexts(),
                        core.points().optional(),
                        children,
                        bases(),
                        condition(1).optional())
                .as((code, title, maximum, parts, bases, when) -> {
                    CriteriaGroup.Builder builder =
                            CriteriaGroup.builder().code(code).title(title);
                    maximum.ifPresent(
                            points -> builder.maximum(points).cap(points).floor(points.minus(Points.ONE)));
                    when.ifPresent(
                            condition -> builder.appliesWhen(condition).notApplicable(NotApplicablePolicy.RESCALE_SET));
                    parts.forEach(builder::addChild);
                    bases.forEach(builder::addBasis);
                    return builder.build();
                });
        return Arbitraries.oneOf(criterion, group);
    }

    private Arbitrary<Criterion> criterion() {
        Arbitrary<Setting.Tree> settings = tree(2).map(CriteriaSets::withoutType);
        return Combinators.combine(
                        core.codes(),
                        core.localizedTexts(),
                        core.points().map(Points::abs),
                        Combinators.combine(core.codes(), settings).as(RuleDefinition::new),
                        Arbitraries.of(NotApplicablePolicy.class),
                        core.localizedTexts().optional(),
                        bases(),
                        condition(1).optional())
                .as((code, title, maximum, rule, notApplicable, note, bases, when) -> {
                    Criterion.Builder criterion = Criterion.builder()
                            .code(code)
                            .title(title)
                            .maximum(maximum)
                            .rule(rule)
                            .notApplicable(notApplicable);
                    note.ifPresent(criterion::evidenceNote);
                    when.ifPresent(condition -> criterion
                            .appliesWhen(condition)
                            .missing(MissingPolicy.ZERO_POINTS)
                            .markedBy(AssessmentRole.COUNCIL));
                    bases.forEach(criterion::addBasis);
                    return criterion.build();
                });
    }

    private static Setting.Tree withoutType(Setting.Tree tree) {
        Setting.TreeBuilder kept = Setting.tree();
        for (String name : tree.names()) {
            if (!name.equals(Settings.TYPE)) {
                kept = kept.with(name, tree.find(name).orElseThrow());
            }
        }
        return kept.build();
    }

    private Arbitrary<Setting.Tree> tree(int depth) {
        Arbitrary<String> name = Arbitraries.oneOf(
                Arbitraries.of("type", "a/b", "c~d", "điểm", "", "\"", "\\"),
                Arbitraries.strings().alpha().ofMaxLength(5));
        return Arbitraries.maps(name, setting(depth)).ofMaxSize(3).map(Setting.Tree::new);
    }

    private Arbitrary<Setting> setting(int depth) {
        Arbitrary<Setting> plain = Arbitraries.oneOf(
                core.points().map(Setting::of),
                Arbitraries.of(true, false).map(Setting::of),
                Arbitraries.of("", "x", "null", "1e9", "12", "a\n\t\"b\"", "Xứ họ đạo", "1 / 2", "😀", "\u2028")
                        .map(Setting::of));
        if (depth == 0) {
            return plain;
        }
        return Arbitraries.oneOf(
                plain,
                setting(depth - 1).list().ofMaxSize(3).map(items -> Setting.of(new ArrayList<>(items))),
                tree(depth - 1).map(tree -> tree));
    }

    private Arbitrary<List<LegalBasis>> bases() {
        Arbitrary<LegalBasis> basis = Arbitraries.oneOf(
                core.documentNumbers().map(LegalBasis::of),
                core.documentNumbers().map(number -> LegalBasis.of(number, "Điều 5 khoản 2")),
                core.localizedTexts()
                        .map(title -> LegalBasis.builder()
                                .title(title)
                                .url("https://example.org/a?b=c")
                                .build()));
        return basis.list().ofMaxSize(2);
    }

    private static Arbitrary<Rounding> rounding() {
        return Arbitraries.oneOf(
                Arbitraries.just(Rounding.none()),
                Combinators.combine(
                                Arbitraries.integers().between(0, 12),
                                Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY))
                        .as(Rounding::eachLine));
    }

    private Arbitrary<Optional<Banding>> banding() {
        Arbitrary<Band> band = Combinators.combine(
                        core.codes(), core.localizedTexts(), core.points(), Arbitraries.of(true, false), condition(1))
                .as((code, title, minimum, inclusive, when) -> {
                    Band.Builder one = Band.builder()
                            .code(code)
                            .title(title)
                            .minimum(minimum)
                            .minimumInclusive(inclusive);
                    if (!inclusive) {
                        one.addRequirement(new BandRequirement(title, Requirement.holds(when)));
                        one.addRequirement(new BandRequirement(title, least()));
                    }
                    return one.build();
                });
        return Combinators.combine(
                        Arbitraries.of(ComparedAt.class),
                        Arbitraries.of(BandScale.class),
                        band.list().ofMinSize(1).ofMaxSize(3),
                        condition(1).optional())
                .as((comparedAt, scale, bands, when) -> {
                    Banding.Builder banding =
                            Banding.builder().comparedAt(comparedAt).scale(scale);
                    bands.forEach(banding::addBand);
                    when.ifPresent(condition -> banding.addVariant(new BandingVariant(
                            LocalizedText.of("Miền núi"),
                            condition,
                            Map.of(Code.of("a"), Points.ofRatio(1, 3), Code.of("b"), Points.ZERO))));
                    return banding.build();
                })
                .optional();
    }

    private static Arbitrary<AppliesTo> appliesTo() {
        return Arbitraries.of(
                AppliesTo.everyone(),
                AppliesTo.builder()
                        .addSector(Code.of("KINH_TE"))
                        .addSubjectKind(SubjectKind.HOUSEHOLD)
                        .addUnitKind(UnitKind.SCHOOL)
                        .addLevel(AuthorityLevel.COMMUNE)
                        .build());
    }
}
