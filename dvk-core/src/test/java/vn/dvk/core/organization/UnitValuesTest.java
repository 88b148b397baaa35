package vn.dvk.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;

class UnitValuesTest {
    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

    @Test
    void values_are_equal_by_their_parts() {
        new EqualsTester()
                .addEqualityGroup(UnitId.of("a"), UnitId.of("a"))
                .addEqualityGroup(UnitId.of("b"))
                .addEqualityGroup(UnitKind.FRONT, UnitKind.of("FRONT"))
                .addEqualityGroup(AuthorityLevel.COMMUNE, AuthorityLevel.of("COMMUNE"))
                .addEqualityGroup(OfficialKey.national("44"), OfficialKey.national("44"))
                .addEqualityGroup(OfficialKey.national("44", TWO_LEVELS))
                .testEquals();
    }

    @Test
    void directories_are_equal_whatever_the_order_of_what_they_hold() {
        List<Unit> units = new ArrayList<>(BoTrachUnits.units());
        List<LineageLink> links = new ArrayList<>(BoTrachUnits.links());
        Collections.reverse(units);
        Collections.reverse(links);
        new EqualsTester()
                .addEqualityGroup(BoTrachUnits.directory(), UnitDirectory.of(units, links))
                .addEqualityGroup(new Sketch().commune("a", "..").directory())
                .addEqualityGroup(UnitDirectory.of(List.of(), List.of()))
                .testEquals();
    }

    @Test
    void null_is_refused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(UnitId.class, UnitId.of("xa-cu-nam"))
                .setDefault(UnitKind.class, UnitKind.OTHER)
                .setDefault(AuthorityLevel.class, AuthorityLevel.COMMUNE)
                .setDefault(String.class, "19138")
                .setDefault(Code.class, OfficialKey.NATIONAL)
                .setDefault(DateRange.class, DateRange.always())
                .setDefault(LocalDate.class, TWO_LEVELS);
        tester.testAllPublicStaticMethods(UnitDirectory.class);
        tester.testAllPublicInstanceMethods(BoTrachUnits.directory());
        tester.testAllPublicInstanceMethods(BoTrachUnits.units().get(0));
        tester.testAllPublicStaticMethods(UnitId.class);
        tester.testAllPublicConstructors(UnitId.class);
        tester.testAllPublicConstructors(UnitKind.class);
        tester.testAllPublicConstructors(AuthorityLevel.class);
        tester.testAllPublicInstanceMethods(AuthorityLevel.COMMUNE);
        tester.testAllPublicStaticMethods(OfficialKey.class);
        tester.testAllPublicInstanceMethods(OfficialKey.builder());
        tester.testAllPublicInstanceMethods(UnitVersion.builder());
        tester.testAllPublicInstanceMethods(LineageLink.builder());
        tester.testAllPublicConstructors(Resolution.One.class);
        tester.testAllPublicConstructors(Resolution.Several.class);
        tester.testAllPublicConstructors(Resolution.Unresolved.class);
        tester.testAllPublicConstructors(Placement.InOne.class);
        tester.testAllPublicConstructors(Placement.InSeveral.class);
        tester.testAllPublicConstructors(Placement.Wider.class);
        tester.testAllPublicConstructors(Placement.Unresolved.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "4444", "1913x", "019138"})
    void a_national_code_has_two_three_or_five_digits(String code) {
        assertThatThrownBy(() -> OfficialKey.national(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code of scheme VN-DVHC must have 2, 3 or 5 digits, but was '" + code + "'");
    }

    @Test
    void a_key_says_what_it_does_not_know() {
        OfficialKey unknown = OfficialKey.builder().scheme(OfficialKey.NATIONAL).build();
        assertThat(unknown).hasToString("VN-DVHC ?");
        assertThat(OfficialKey.national("19138", TWO_LEVELS)).hasToString("VN-DVHC 19138 from 2025-07-01");
    }

    @Test
    void a_local_code_is_free() {
        OfficialKey local = OfficialKey.builder()
                .scheme(Code.of("THON-BT"))
                .code(Code.of("DN-2"))
                .build();
        assertThat(local).hasToString("THON-BT DN-2");
    }

    @Test
    void levels_stand_above_one_another_and_an_added_one_above_and_below_none() {
        assertThat(AuthorityLevel.PROVINCE.isAbove(AuthorityLevel.COMMUNE)).isTrue();
        assertThat(AuthorityLevel.COMMUNE.isAbove(AuthorityLevel.COMMUNE)).isFalse();
        assertThat(AuthorityLevel.COMMUNE.isAbove(AuthorityLevel.PROVINCE)).isFalse();
        assertThat(AuthorityLevel.of("CUM").isAbove(AuthorityLevel.COMMUNE)).isFalse();
        assertThat(AuthorityLevel.CENTRAL.isAbove(AuthorityLevel.of("CUM"))).isFalse();
    }

    @Test
    void only_the_district_level_has_ended() {
        assertThat(AuthorityLevel.DISTRICT.inExistence()).hasToString("../2025-06-30");
        assertThat(AuthorityLevel.COMMUNE.inExistence()).isEqualTo(DateRange.always());
    }

    @Test
    void kinds_and_levels_have_labels_and_added_ones_show_their_code() {
        assertThat(UnitKind.ARMED_FORCES.label(Language.VI)).isEqualTo("lực lượng vũ trang");
        assertThat(UnitKind.UPLAND_VILLAGE.label(Language.EN)).isEqualTo("upland village");
        assertThat(UnitKind.of("TO_HOP_TAC").label(Language.VI)).isEqualTo("TO_HOP_TAC");
        assertThat(AuthorityLevel.DISTRICT.label(Language.VI)).isEqualTo("cấp huyện");
        assertThat(LineageKind.SPLIT.label(Language.VI)).isEqualTo("chia, tách");
        assertThat(Extent.NOT_STATED.label(Language.EN)).isEqualTo("not stated");
    }

    @Test
    void every_constant_has_a_label_in_both_languages() throws IllegalAccessException {
        for (Language language : Language.values()) {
            for (UnitKind kind : constants(UnitKind.class)) {
                assertThat(kind.label(language)).isNotEqualTo(kind.toString());
            }
            for (AuthorityLevel level : constants(AuthorityLevel.class)) {
                assertThat(level.label(language)).isNotEqualTo(level.toString());
            }
            for (LineageKind kind : LineageKind.values()) {
                assertThat(kind.label(language)).isNotEqualTo(kind.name());
            }
            for (Extent extent : Extent.values()) {
                assertThat(extent.label(language)).isNotEqualTo(extent.name());
            }
        }
    }

    @Test
    void every_code_has_a_text_and_a_way_out() throws IllegalAccessException {
        List<String> codes = new ArrayList<>();
        for (Field field : UnitCodes.class.getDeclaredFields()) {
            if (field.getType() == String.class) {
                codes.add((String) field.get(null));
            }
        }
        MessageTable table = MessageTable.core();
        assertThat(codes).doesNotHaveDuplicates().allSatisfy(code -> {
            assertThat(table.codes()).contains(code);
            assertThat(table.wayOut(Message.of(code), Language.VI)).isPresent();
        });
        assertThat(table.codes())
                .filteredOn(code -> code.startsWith("dvk.unit."))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void a_unit_and_a_link_are_shown_by_identifier_and_date_without_names() {
        assertThat(BoTrachUnits.units().get(0)).hasToString("tinh-quang-binh [../2025-06-30]");
        assertThat(BoTrachUnits.units().get(3).versions().get(0))
                .hasToString("ADMINISTRATIVE DISTRICT [VN-DVHC 455] ../2025-06-30");
        assertThat(BoTrachUnits.links().get(0))
                .hasToString("tinh-quang-binh -> tinh-quang-tri-2025 MERGE NOT_STATED 2025-07-01");
    }

    @Test
    void several_means_at_least_two() {
        Map<UnitId, List<LineageLink>> one = Map.of(UnitId.of("a"), List.of());
        assertThatThrownBy(() -> new Resolution.Several(one))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("units must be at least 2, but was 1");
        assertThatThrownBy(() -> new Placement.InSeveral(one)).isInstanceOf(IllegalArgumentException.class);
    }

    private static <T> List<T> constants(Class<T> type) throws IllegalAccessException {
        List<T> constants = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (field.getType() == type) {
                constants.add(type.cast(field.get(null)));
            }
        }
        assertThat(constants).isNotEmpty();
        return constants;
    }
}
