package vn.dvk.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.architecture.HouseRules;

class ScoringArchitectureTest {
    private static final List<String> LOWEST_FIRST =
            List.of("outcome", "rule", "sheet", "engine", "selection", "aggregate", "json", "verify");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.dvk.scoring");

    @Test
    void packages_use_only_those_below_them() {
        HouseRules.packagesKeepTheirOrder(CLASSES, "vn.dvk.scoring", LOWEST_FIRST);
    }

    @Test
    void every_class_is_in_a_package_that_the_design_names() {
        assertThat(HouseRules.packagesOutside(CLASSES, "vn.dvk.scoring", LOWEST_FIRST))
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
    void only_the_engine_logs() {
        assertThat(CLASSES.stream()
                        .filter(one -> !one.getPackageName().equals("vn.dvk.scoring.engine"))
                        .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getPackageName()))
                .noneMatch(name -> name.startsWith("org.slf4j") || name.startsWith("java.util.logging"));
    }

    @Test
    void only_json_uses_the_json_parser() {
        assertThat(CLASSES.stream()
                        .filter(one -> !one.getPackageName().equals("vn.dvk.scoring.json"))
                        .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getPackageName()))
                .noneMatch(name -> name.startsWith("com.fasterxml"));
    }
}
