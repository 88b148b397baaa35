package vn.dvk.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.DocumentNumber;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

class EditionTest {
    private static final LegalBasis BASIS = LegalBasis.of(DocumentNumber.parse("122/2018/NĐ-CP"), "Điều 6");

    /** Everything that an edition can say, by name; a variant replaces one of them. */
    private static Map<String, Consumer<Edition.Builder>> parts() {
        Map<String, Consumer<Edition.Builder>> parts = new LinkedHashMap<>();
        parts.put("set", edition -> edition.set(Code.of("minh-hoa")));
        parts.put("id", edition -> edition.id(Code.of("2023")));
        parts.put("status", edition -> edition.status(EditionStatus.PUBLISHED));
        parts.put("inForce", edition -> edition.inForce(DateRange.ofYears(2021, 2023)));
        parts.put("reason", edition -> edition.reasonForChange(LocalizedText.of("Ban hành lần đầu", "First issue")));
        parts.put("basis", edition -> edition.addBasis(BASIS));
        parts.put("rounding", edition -> edition.rounding(Rounding.atTotal(2, RoundingMode.HALF_UP)));
        parts.put("fact", edition -> edition.addFact(fact("meetings", FactType.count())));
        parts.put("group", edition -> edition.addTree(group().build()));
        parts.put("criterion", edition -> edition.addTree(criterion().build()));
        parts.put("banding", edition -> edition.banding(banding().build()));
        parts.put(
                "disqualification",
                edition -> edition.addDisqualification(
                        disqualification(Condition.where("violation").isYes())));
        return parts;
    }

    private static Edition gate(Requirement requirement, Consequence otherwise) {
        return with(
                "set",
                edition -> edition.set(Code.of("minh-hoa"))
                        .addGate(Gate.of("G1", LocalizedText.of("Mỗi tiêu chuẩn từ một nửa"), requirement, otherwise)));
    }

    private static BandingVariant variant(Map<Code, Points> minimums) {
        return new BandingVariant(
                LocalizedText.of("Quận"), Condition.where("violation").isYes(), minimums);
    }

    static Stream<Edition> variants() {
        return Stream.of(
                with("set", edition -> edition.set(Code.of("khac"))),
                with("id", edition -> edition.id(Code.of("2024"))),
                with("status", edition -> edition.status(EditionStatus.DRAFT)),
                with("inForce", edition -> edition.inForce(DateRange.parse("2021-01-01/2023-12-31"))),
                with("reason", edition -> {}),
                with("reason", edition -> edition.reasonForChange(LocalizedText.of("Ban hành lần đầu"))),
                with("basis", edition -> {}),
                with("basis", edition -> edition.addBasis(BASIS).addBasis(BASIS)),
                with("rounding", edition -> edition.rounding(Rounding.none())),
                with("rounding", edition -> edition.rounding(Rounding.eachLine(2, RoundingMode.HALF_UP))),
                with("rounding", edition -> edition.rounding(Rounding.atTotal(1, RoundingMode.HALF_UP))),
                with("rounding", edition -> edition.rounding(Rounding.atTotal(2, RoundingMode.HALF_EVEN))),
                with("fact", edition -> {}),
                with("fact", edition -> edition.addFact(fact("meeting", FactType.count()))),
                with("fact", edition -> edition.addFact(fact("meetings", FactType.decimal()))),
                with(
                        "fact",
                        edition -> edition.addFact(fact(
                                "meetings",
                                FactType.builder(FactKind.COUNT)
                                        .unit("cuộc họp")
                                        .build()))),
                with(
                        "fact",
                        edition -> edition.addFact(fact(
                                "meetings",
                                FactType.builder(FactKind.COUNT)
                                        .least(BigDecimal.ONE)
                                        .build()))),
                with(
                        "fact",
                        edition -> edition.addFact(fact(
                                "meetings",
                                FactType.builder(FactKind.COUNT)
                                        .most(BigDecimal.ONE)
                                        .build()))),
                with(
                        "group",
                        edition -> edition.addTree(CriteriaGroup.builder()
                                .code(Code.of("I"))
                                .title(LocalizedText.of("Kết quả"))
                                .addChild(criterion().build())
                                .build())),
                with("criterion", edition -> {}),
                with(
                        "criterion",
                        edition -> edition.addTree(criterion().addBasis(BASIS).build())),
                with(
                        "criterion",
                        edition -> edition.addTree(criterion()
                                .notApplicable(NotApplicablePolicy.FULL_POINTS)
                                .build())),
                with(
                        "criterion",
                        edition -> edition.addTree(criterion()
                                .evidenceNote(LocalizedText.of("Biên bản"))
                                .build())),
                with("criterion", edition -> edition.addTree(criterion("1.2", 20, settings(5)))),
                with("criterion", edition -> edition.addTree(criterion("1.1", 21, settings(5)))),
                with("criterion", edition -> edition.addTree(criterion("1.1", 20, settings(6)))),
                with(
                        "fact",
                        edition -> edition.addFact(
                                fact("meetings", FactType.count()).with(FactDirection.MORE_IS_BETTER))),
                with(
                        "fact",
                        edition -> edition.addFact(
                                fact("meetings", FactType.count()).with(FactDirection.FEWER_IS_BETTER))),
                with(
                        "fact",
                        edition -> edition.addFact(
                                fact("meetings", FactType.count()).ofSubject())),
                with(
                        "group",
                        edition -> edition.addTree(group().cap(Points.of(10)).build())),
                with(
                        "group",
                        edition -> edition.addTree(group().floor(Points.ZERO).build())),
                with(
                        "group",
                        edition -> edition.addTree(
                                group().appliesWhen(Condition.where("violation").isYes())
                                        .build())),
                with(
                        "group",
                        edition -> edition.addTree(group().notApplicable(NotApplicablePolicy.RESCALE_SET)
                                .build())),
                with(
                        "criterion",
                        edition -> edition.addTree(
                                criterion().missing(MissingPolicy.ZERO_POINTS).build())),
                with(
                        "criterion",
                        edition -> edition.addTree(criterion()
                                .appliesWhen(Condition.where("violation").isYes())
                                .build())),
                with(
                        "criterion",
                        edition -> edition.addTree(
                                criterion().markedBy(AssessmentRole.APPRAISAL).build())),
                with("set", edition -> edition.set(Code.of("minh-hoa")).maximum(Points.of(100))),
                with("set", edition -> edition.set(Code.of("minh-hoa")).engineSemantics(1)),
                with(
                        "set",
                        edition -> edition.set(Code.of("minh-hoa"))
                                .addBonusPool(BonusPool.of(group().build(), BonusStage.BEFORE_BANDING))),
                with(
                        "set",
                        edition -> edition.set(Code.of("minh-hoa"))
                                .addBonusPool(BonusPool.of(group().build(), BonusStage.AFTER_BANDING))),
                with(
                        "set",
                        edition -> edition.set(Code.of("minh-hoa"))
                                .addBonusPool(BonusPool.builder()
                                        .group(group().build())
                                        .stage(BonusStage.AFTER_BANDING)
                                        .totalCap(Points.of(100))
                                        .build())),
                gate(Requirement.eachAtLeastPercent(Points.of(50), "I"), Consequence.noBand()),
                gate(Requirement.eachAtLeastPercent(Points.of(50), "I", "1.1"), Consequence.noBand()),
                gate(Requirement.eachAtLeastPercent(Points.of(51), "I"), Consequence.noBand()),
                gate(Requirement.eachAtLeastPercent(Points.of(50), "I"), Consequence.disqualified()),
                gate(Requirement.eachAtLeastPercent(Points.of(50), "I"), Consequence.cappedAt("kha")),
                gate(Requirement.eachAtLeastPercent(Points.of(50), "I"), Consequence.cappedAt("tot")),
                gate(Requirement.holds(Condition.where("violation").isYes()), Consequence.noBand()),
                with("banding", edition -> {}),
                with(
                        "banding",
                        edition -> edition.banding(banding()
                                .addVariant(variant(Map.of(Code.of("tot"), Points.of(90))))
                                .build())),
                with(
                        "banding",
                        edition -> edition.banding(banding()
                                .addVariant(variant(Map.of(Code.of("tot"), Points.of(60))))
                                .build())),
                with(
                        "banding",
                        edition -> edition.banding(
                                banding().addBand(band("kha", 70)).build())),
                with(
                        "banding",
                        edition -> edition.banding(Banding.builder()
                                .comparedAt(ComparedAt.EXACT)
                                .scale(BandScale.POINTS)
                                .addBand(band("tot", 80))
                                .build())),
                with(
                        "banding",
                        edition -> edition.banding(Banding.builder()
                                .comparedAt(ComparedAt.REPORTED)
                                .scale(BandScale.PERCENT_OF_MAXIMUM)
                                .addBand(band("tot", 80))
                                .build())),
                with(
                        "banding",
                        edition -> edition.banding(Banding.builder()
                                .comparedAt(ComparedAt.REPORTED)
                                .scale(BandScale.POINTS)
                                .addBand(Band.builder()
                                        .code(Code.of("tot"))
                                        .title(LocalizedText.of("Tốt"))
                                        .minimum(Points.of(80))
                                        .minimumInclusive(false)
                                        .build())
                                .build())),
                with("disqualification", edition -> {}),
                with(
                        "disqualification",
                        edition -> edition.addDisqualification(disqualification(
                                Condition.not(Condition.where("violation").isYes())))));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void an_edition_that_says_anything_else_has_another_fingerprint(Edition variant) {
        assertThat(variant).isNotEqualTo(edition());
        assertThat(variant.fingerprint()).isNotEqualTo(edition().fingerprint());
    }

    @Test
    void all_variants_have_different_fingerprints() {
        assertThat(variants().map(Edition::fingerprint)).doesNotHaveDuplicates();
    }

    @Test
    void equal_editions_have_one_fingerprint_whatever_the_order_of_named_settings() {
        Edition other = with(
                "criterion",
                edition -> edition.addTree(criterion(
                        "1.1",
                        20,
                        Setting.tree()
                                .with("points", 5)
                                .with("fact", "meetings")
                                .build())));

        new EqualsTester().addEqualityGroup(edition(), other).testEquals();
        assertThat(other.fingerprint()).isEqualTo(edition().fingerprint());
    }

    @Test
    void the_bytes_of_an_edition_are_frozen() {
        assertThat(edition().fingerprint())
                .hasToString("e63ac35c23f0fab36fb42d9f926686817fccf46af4958768ab636cf9e8565bd0");
    }

    @Test
    void an_edition_without_a_tree_throws() {
        assertThatThrownBy(() -> Edition.builder()
                        .set(Code.of("a"))
                        .id(Code.of("b"))
                        .inForce(DateRange.always())
                        .rounding(Rounding.none())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tree of edition b must not be empty");
    }

    @Test
    void a_set_refuses_an_edition_of_another_set() {
        assertThatThrownBy(() -> CriteriaSet.builder()
                        .id(Code.of("khac"))
                        .title(LocalizedText.of("Bộ tiêu chí khác"))
                        .addEdition(edition())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edition 2023 must belong to criteria set khac, but belongs to minh-hoa");
    }

    @Test
    void worked_cases_change_what_an_edition_says_and_not_its_fingerprint() {
        CaseEntry one = CaseEntry.builder()
                .name("Ví dụ")
                .expected(ExpectedScore.builder().total(Points.of(20)).build())
                .build();
        Edition without = edition();
        Edition with = with("set", edition -> edition.set(without.set()).addWorkedCase(one));
        assertThat(with.workedCases()).containsExactly(one);
        assertThat(with).isNotEqualTo(without);
        assertThat(with.fingerprint()).isEqualTo(without.fingerprint());
    }

    @Test
    void a_set_finds_its_editions() {
        CriteriaSet set = CriteriaSet.builder()
                .id(Code.of("minh-hoa"))
                .title(LocalizedText.of("Bộ tiêu chí minh họa"))
                .addEdition(edition())
                .build();

        assertThat(set.edition(Code.of("2023"))).contains(edition());
        assertThat(set.edition(Code.of("2024"))).isEmpty();
        assertThat(set.appliesTo()).isEqualTo(AppliesTo.everyone());
    }

    private static Edition edition() {
        return with("nothing", edition -> {});
    }

    private static Edition with(String replaced, Consumer<Edition.Builder> part) {
        Edition.Builder builder = Edition.builder();
        parts().forEach((name, original) -> (name.equals(replaced) ? part : original).accept(builder));
        return builder.build();
    }

    private static FactDeclaration fact(String key, FactType type) {
        return new FactDeclaration(FactKey.of(key), LocalizedText.of("Số cuộc họp"), type);
    }

    private static CriteriaGroup.Builder group() {
        return CriteriaGroup.builder()
                .code(Code.of("I"))
                .title(LocalizedText.of("Kết quả"))
                .maximum(Points.of(20))
                .addChild(criterion().build());
    }

    private static Criterion.Builder criterion() {
        return Criterion.builder()
                .code(Code.of("1.1"))
                .title(LocalizedText.of("Họp ban chỉ đạo"))
                .maximum(Points.of(20))
                .rule(RuleDefinition.of("per-unit", settings(5)));
    }

    private static Criterion criterion(String code, int maximum, Setting.Tree settings) {
        return Criterion.builder()
                .code(Code.of(code))
                .title(LocalizedText.of("Họp ban chỉ đạo"))
                .maximum(Points.of(maximum))
                .rule(RuleDefinition.of("per-unit", settings))
                .build();
    }

    private static Setting.Tree settings(int points) {
        return Setting.tree().with("fact", "meetings").with("points", points).build();
    }

    private static Banding.Builder banding() {
        return Banding.builder()
                .comparedAt(ComparedAt.REPORTED)
                .scale(BandScale.POINTS)
                .addBand(band("tot", 80));
    }

    private static Band band(String code, int minimum) {
        return Band.from(code, LocalizedText.of("Tốt"), Points.of(minimum));
    }

    private static Disqualification disqualification(Condition when) {
        return new Disqualification(Code.of("vi-pham"), LocalizedText.of("Có vi phạm"), when);
    }
}
