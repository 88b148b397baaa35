package vn.dvk.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.model.EmulationModel;
import vn.dvk.core.model.Exemplar;
import vn.dvk.core.model.ExemplarId;
import vn.dvk.core.model.ModelId;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.organization.UnitVersion;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

class CriteriaValuesTest {
    private static final Code ECONOMY = Code.of("KINH_TE");
    private static final Points FORTY_THREE_AND_A_THIRD = Points.parse("130/3");

    @Test
    void rounding_acts_at_its_stage_alone() {
        Rounding total = Rounding.atTotal(2, RoundingMode.HALF_UP);
        Rounding line = Rounding.eachLine(2, RoundingMode.HALF_UP);

        assertThat(total.line(FORTY_THREE_AND_A_THIRD)).isEqualTo(FORTY_THREE_AND_A_THIRD);
        assertThat(total.total(FORTY_THREE_AND_A_THIRD)).isEqualTo(Points.parse("43.33"));
        assertThat(line.line(FORTY_THREE_AND_A_THIRD)).isEqualTo(Points.parse("43.33"));
        assertThat(line.total(FORTY_THREE_AND_A_THIRD)).isEqualTo(FORTY_THREE_AND_A_THIRD);
        assertThat(Rounding.none().line(FORTY_THREE_AND_A_THIRD)).isEqualTo(FORTY_THREE_AND_A_THIRD);
        assertThat(Rounding.none().total(FORTY_THREE_AND_A_THIRD)).isEqualTo(FORTY_THREE_AND_A_THIRD);
    }

    @Test
    void rounding_without_a_mode_throws() {
        assertThatThrownBy(() -> Rounding.atTotal(2, RoundingMode.UNNECESSARY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "mode must be UNNECESSARY and scale 0 if and only if stage is NEVER, but stage was AT_TOTAL,"
                                + " scale 2 and mode UNNECESSARY");
        assertThatThrownBy(() -> new Rounding(RoundingStage.NEVER, 1, RoundingMode.UNNECESSARY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rounding(RoundingStage.NEVER, 0, RoundingMode.HALF_UP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rounding_to_too_many_decimals_throws() {
        assertThat(Rounding.eachLine(12, RoundingMode.DOWN).scale()).isEqualTo(12);
        assertThatThrownBy(() -> Rounding.eachLine(13, RoundingMode.DOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scale must be in [0, 12], but was 13");
    }

    @Test
    void the_lower_limit_of_a_band_belongs_to_it_only_if_it_says_so() {
        Band inclusive = Band.from("tot", LocalizedText.of("Tốt"), Points.of(80));
        Band exclusive = Band.builder()
                .code(Code.of("tot"))
                .title(LocalizedText.of("Tốt"))
                .minimum(Points.of(80))
                .minimumInclusive(false)
                .build();

        assertThat(inclusive.reachedBy(Points.of(80))).isTrue();
        assertThat(inclusive.reachedBy(Points.parse("79.99"))).isFalse();
        assertThat(exclusive.reachedBy(Points.of(80))).isFalse();
        assertThat(exclusive.reachedBy(Points.parse("80.01"))).isTrue();
    }

    @Test
    void a_policy_that_leaves_out_gives_no_points_of_its_own() {
        assertThat(NotApplicablePolicy.RESCALE_PARENT.points(Points.of(5))).isEmpty();
        assertThat(NotApplicablePolicy.RESCALE_SET.leavesOut()).isTrue();
        assertThat(NotApplicablePolicy.FULL_POINTS.leavesOut()).isFalse();
        assertThat(NotApplicablePolicy.NOT_ALLOWED.leavesOut()).isFalse();
    }

    @Test
    void a_requirement_on_points_needs_a_node_and_a_variant_a_limit() {
        assertThat(Requirement.eachAtLeastPercent(Points.of(50), "1", "2"))
                .isEqualTo(new Requirement.LeastOfEach(
                        List.of(Code.of("1"), Code.of("2")),
                        Points.of(50),
                        BandScale.PERCENT_OF_MAXIMUM,
                        ComparedAt.EXACT));
        assertThatThrownBy(() -> Requirement.eachAtLeastPercent(Points.of(50)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nodes must not be empty");
        LocalizedText title = LocalizedText.of("Quận");
        Condition when = Condition.where("urban").isYes();
        assertThatThrownBy(() -> new BandingVariant(title, when, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minimums must not be empty");
    }

    @Test
    void a_cap_below_the_floor_of_its_group_is_left_to_compiling() {
        CriteriaGroup.Builder group = CriteriaGroup.builder()
                .code(Code.of("I"))
                .title(LocalizedText.of("Kết quả"))
                .addChild(Criterion.builder()
                        .code(Code.of("1"))
                        .title(LocalizedText.of("Kế hoạch"))
                        .maximum(Points.ONE)
                        .rule(RuleDefinition.of("direct", Setting.Tree.EMPTY))
                        .build())
                .cap(Points.of(-1))
                .floor(Points.ZERO);
        assertThat(group.build().cap()).contains(Points.of(-1));
    }

    @Test
    void a_declaration_says_direction_and_source_only_if_told() {
        FactDeclaration plain =
                new FactDeclaration(FactKey.of("meetings"), LocalizedText.of("Số cuộc họp"), FactType.count());
        assertThat(plain.direction()).isEqualTo(FactDirection.NOT_STATED);
        assertThat(plain.ofSubject().source()).isEqualTo(FactSource.SUBJECT);
        assertThat(plain.with(FactDirection.MORE_IS_BETTER).ofSubject().direction())
                .isEqualTo(FactDirection.MORE_IS_BETTER);
    }

    @Test
    void a_banding_without_bands_and_a_group_without_children_throw() {
        assertThatThrownBy(() -> Banding.builder()
                        .comparedAt(ComparedAt.EXACT)
                        .scale(BandScale.POINTS)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bands must not be empty");
        assertThatThrownBy(() -> CriteriaGroup.builder()
                        .code(Code.of("I"))
                        .title(LocalizedText.of("Kết quả"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("children of group I must not be empty");
    }

    @Test
    void a_negative_maximum_throws() {
        assertThatThrownBy(() -> Criterion.builder()
                        .code(Code.of("1"))
                        .title(LocalizedText.of("Tiêu chí"))
                        .maximum(Points.of(-1))
                        .rule(RuleDefinition.of("yes-no", Setting.Tree.EMPTY))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maximum of criterion 1 must be in [0, ∞), but was -1");
    }

    @Test
    void what_is_not_stated_does_not_exclude_anybody() {
        AppliesTo households = AppliesTo.builder()
                .addSector(ECONOMY)
                .addSubjectKind(SubjectKind.HOUSEHOLD)
                .build();

        assertThat(households.includes(model(ECONOMY).build())).isTrue();
        assertThat(households.includes(
                        model(ECONOMY).kind(SubjectKind.HOUSEHOLD).build()))
                .isTrue();
        assertThat(households.includes(
                        model(ECONOMY).kind(SubjectKind.COLLECTIVE).build()))
                .isFalse();
        assertThat(households.includes(model(Code.of("KHAC")).build())).isFalse();
        assertThat(households.includes(exemplar(SubjectKind.HOUSEHOLD).build())).isTrue();
        assertThat(households.includes(
                        exemplar(SubjectKind.HOUSEHOLD).sector(Code.of("KHAC")).build()))
                .isFalse();
        assertThat(AppliesTo.everyone()
                        .includes(exemplar(SubjectKind.INDIVIDUAL).build()))
                .isTrue();
    }

    @Test
    void a_set_is_for_owners_of_its_kinds_and_levels() {
        AppliesTo communes = AppliesTo.builder()
                .addUnitKind(UnitKind.ADMINISTRATIVE)
                .addLevel(AuthorityLevel.COMMUNE)
                .build();

        assertThat(communes.includes(owner(UnitKind.ADMINISTRATIVE)
                        .level(AuthorityLevel.COMMUNE)
                        .build()))
                .isTrue();
        assertThat(communes.includes(owner(UnitKind.ADMINISTRATIVE)
                        .level(AuthorityLevel.DISTRICT)
                        .build()))
                .isFalse();
        assertThat(communes.includes(
                        owner(UnitKind.SCHOOL).level(AuthorityLevel.COMMUNE).build()))
                .isFalse();
        assertThat(communes.includes(owner(UnitKind.ADMINISTRATIVE).build())).isTrue();
        assertThat(AppliesTo.everyone().includes(owner(UnitKind.SCHOOL).build()))
                .isTrue();
    }

    private static UnitVersion.Builder owner(UnitKind kind) {
        return UnitVersion.builder()
                .name(LocalizedText.of("Xã Hòa Trạch"))
                .kind(kind)
                .validity(DateRange.ofYears(2021, 2023));
    }

    @Test
    void settings_are_equal_by_what_they_say() {
        new EqualsTester()
                .addEqualityGroup(
                        Setting.tree().with("a", 1).with("b", true).build(),
                        Setting.tree().with("b", true).with("a", Points.ONE).build())
                .addEqualityGroup(Setting.tree().with("a", "1").with("b", true).build())
                .addEqualityGroup(Setting.of(List.of(Setting.of(1), Setting.of(2))))
                .addEqualityGroup(Setting.of(List.of(Setting.of(2), Setting.of(1))))
                .addEqualityGroup(Setting.Tree.EMPTY, Setting.tree().build())
                .testEquals();
    }

    @Test
    void a_tree_keeps_the_order_in_which_it_was_written() {
        Setting.Tree tree = Setting.tree().with("z", 1).with("a", "x").build();

        assertThat(tree.names()).containsExactly("z", "a");
        assertThat(tree.find("a")).contains(Setting.of("x"));
        assertThat(tree.find("b")).isEmpty();
    }

    @Test
    void a_name_given_twice_throws() {
        assertThatThrownBy(() -> Setting.tree().with("a", 1).with("a", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("setting 'a' is given twice");
    }

    @Test
    void half_of_a_surrogate_pair_throws() {
        assertThatThrownBy(() -> Setting.of("a\uD83D"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value must not have half of a surrogate pair, but has at index 1");
        assertThat(Setting.of("a\uD83D\uDE00")).isEqualTo(new Setting.Text("a\uD83D\uDE00"));
    }

    @Test
    void null_is_refused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(String.class, "a")
                .setDefault(Code.class, ECONOMY)
                .setDefault(LocalizedText.class, LocalizedText.of("Tên"))
                .setDefault(Points.class, Points.ONE)
                .setDefault(Condition.class, Condition.where("a").isYes())
                .setDefault(FactKey.class, FactKey.of("a"))
                .setDefault(FactType.class, FactType.count())
                .setDefault(Setting.class, Setting.Tree.EMPTY)
                .setDefault(Setting.Tree.class, Setting.Tree.EMPTY);
        tester.testAllPublicStaticMethods(Setting.class);
        tester.testAllPublicStaticMethods(Band.class);
        tester.testAllPublicStaticMethods(RuleDefinition.class);
        tester.testAllPublicStaticMethods(Rounding.class);
        tester.testAllPublicConstructors(Disqualification.class);
        tester.testAllPublicConstructors(FactDeclaration.class);
        tester.testAllPublicConstructors(RuleDefinition.class);
        tester.testAllPublicConstructors(Setting.Text.class);
        tester.testAllPublicConstructors(Setting.Tree.class);
        tester.testAllPublicInstanceMethods(Setting.tree());
        tester.testAllPublicInstanceMethods(Criterion.builder());
        tester.testAllPublicInstanceMethods(Edition.builder());
    }

    private static EmulationModel.Builder model(Code sector) {
        return EmulationModel.builder()
                .id(ModelId.of("m-1"))
                .title(LocalizedText.of("Tổ an ninh tự quản"))
                .primarySector(sector);
    }

    private static Exemplar.Builder exemplar(SubjectKind kind) {
        return Exemplar.builder()
                .id(ExemplarId.of("e-1"))
                .name(LocalizedText.of("Hộ gia đình minh họa"))
                .kind(kind);
    }
}
