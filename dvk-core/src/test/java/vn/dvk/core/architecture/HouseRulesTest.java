package vn.dvk.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules find what breaks them, in samples that break them on purpose. */
class HouseRulesTest {
    private static final String SAMPLES = "vn.dvk.core.architecture.samples";

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(SAMPLES);

    @Test
    void a_package_that_uses_one_above_it_is_found() {
        assertThatThrownBy(() -> HouseRules.packagesKeepTheirOrder(CLASSES, SAMPLES, List.of("low", "high")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Lower.higher()");
        assertThatCode(() -> HouseRules.packagesKeepTheirOrder(CLASSES, SAMPLES, List.of("high", "low")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_package_that_nobody_listed_is_found() {
        assertThat(HouseRules.packagesOutside(CLASSES, SAMPLES, List.of("low"))).containsExactly(SAMPLES + ".high");
    }

    @Test
    void a_package_that_says_nothing_about_null_is_found() {
        assertThat(HouseRules.packagesNotNullMarked(CLASSES)).containsExactly(SAMPLES + ".high", SAMPLES + ".low");
    }

    @Test
    void binary_floating_point_is_found_wherever_it_stands() {
        String floating = SAMPLES + ".low.Floating.";

        assertThat(HouseRules.floatingPoint(CLASSES))
                .containsExactly(
                        floating + "<init>(java.lang.Double)",
                        floating + "field",
                        floating + "result()",
                        floating + "within()");
    }

    @Test
    void types_of_libraries_are_found_where_a_user_can_see_them() {
        String leaking = SAMPLES + ".low.Leaking";

        assertThat(HouseRules.leaks(CLASSES))
                .containsExactly(
                        leaking,
                        leaking + ".field",
                        leaking + ".parameter(com.google.common.collect.ImmutableList)",
                        leaking + ".within()");
    }

    @Test
    void hidden_inputs_are_found() {
        assertThat(HouseRules.hiddenInputs(CLASSES))
                .hasSize(6)
                .anyMatch(found -> found.contains("Reading.clock()"))
                .anyMatch(found -> found.contains("Reading.chance()"))
                .anyMatch(found -> found.contains("Reading.locale("))
                .anyMatch(found -> found.contains("Reading.format("))
                .anyMatch(found -> found.contains("Reading.threads("))
                .anyMatch(found -> found.contains("Reading.print()"));
    }

    @Test
    void fields_that_anyone_can_assign_are_found() {
        assertThat(HouseRules.openFields(CLASSES)).containsExactly(SAMPLES + ".low.Reading.open");
    }

    @Test
    void accessors_are_found_by_name_and_not_by_parameters() {
        JavaMethod accessor = CLASSES.get(SAMPLES + ".low.Lower").getMethod("higher");
        JavaMethod other = CLASSES.get(SAMPLES + ".low.Reading").getMethod("sound", String.class);

        assertThat(HouseRules.accessorsNamed(Set.of("higher", "sound")).test(accessor))
                .isTrue();
        assertThat(HouseRules.accessorsNamed(Set.of("higher", "sound")).test(other))
                .isFalse();
    }
}
