package vn.dvk.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;
import vn.dvk.core.model.Register;

class CoreArchitectureTest {
    private static final List<String> LOWEST_FIRST = List.of(
            "internal",
            "error",
            "value",
            "organization",
            "movement",
            "model",
            "fact",
            "criteria",
            "dossier",
            "decision");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.dvk.core");

    @Test
    void packages_use_only_those_below_them() {
        HouseRules.packagesKeepTheirOrder(CLASSES, "vn.dvk.core", LOWEST_FIRST);
    }

    @Test
    void every_class_is_in_a_package_that_the_design_names() {
        assertThat(HouseRules.packagesOutside(CLASSES, "vn.dvk.core", LOWEST_FIRST))
                .isEmpty();
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(HouseRules.packagesNotNullMarked(CLASSES)).isEmpty();
    }

    @Test
    void nothing_is_binary_floating_point() {
        assertThat(HouseRules.floatingPoint(CLASSES)).isEmpty();
    }

    @Test
    void public_signatures_show_no_library() {
        assertThat(HouseRules.leaks(CLASSES)).isEmpty();
    }

    @Test
    void nothing_reads_a_clock_a_default_or_chance() {
        assertThat(HouseRules.hiddenInputs(CLASSES)).isEmpty();
    }

    @Test
    void no_field_is_open() {
        assertThat(HouseRules.openFields(CLASSES)).isEmpty();
    }

    @Test
    void core_does_not_log() {
        assertThat(CLASSES.stream()
                        .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getPackageName()))
                .noneMatch(name -> name.startsWith("org.slf4j") || name.startsWith("java.util.logging"));
    }

    @Test
    void names_titles_and_free_text_of_subjects_are_redacted() {
        methods()
                .that(HouseRules.accessorsNamed(Set.of("name", "title", "reason", "reference")))
                .and()
                .haveModifier(JavaModifier.ABSTRACT)
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("vn.dvk.core.model", "vn.dvk.core.dossier")
                .and()
                .areNotDeclaredIn(Register.class) // the title of a register names no subject
                .should()
                .beAnnotatedWith(Value.Redacted.class)
                .check(CLASSES);
    }
}
