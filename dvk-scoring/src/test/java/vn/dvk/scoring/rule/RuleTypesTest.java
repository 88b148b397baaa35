package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.ScoringMessages;

/** What may be registered, and what is said of what may not. */
class RuleTypesTest {
    @Test
    void the_same_object_counts_once_but_two_of_one_class_are_a_problem_naming_both() {
        RuleType one = type("acme:fixed", 1);
        assertThat(RuleTypes.builder().add(one).add(one).build().find(Code.of("acme:fixed")))
                .containsSame(one);

        RuleTypes.Builder builder = RuleTypes.builder().add(one).add(type("acme:fixed", 1));
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("acme:fixed")
                .hasMessageMatching("(?s).*" + Pattern.quote(one.getClass().getName()) + ".* #1 and .* #2.*");
    }

    @Test
    void a_type_that_is_discovered_with_other_semantics_than_the_one_added_is_a_problem(@TempDir Path folder)
            throws IOException {
        try (URLClassLoader loader = naming(folder, Versioned.class.getName())) {
            assertThat(RuleTypes.builder()
                            .add(new Versioned(1))
                            .discover(loader)
                            .build()
                            .ids())
                    .contains(Code.of("acme:versioned"));
            RuleTypes.Builder other = RuleTypes.builder().add(new Versioned(2)).discover(loader);
            assertThatThrownBy(other::build)
                    .isInstanceOf(InvalidDefinitionException.class)
                    .hasMessageContaining("acme:versioned");
            RuleTypes.Builder twice = RuleTypes.builder().discover(loader).discover(loader);
            assertThatThrownBy(twice::build)
                    .isInstanceOf(InvalidDefinitionException.class)
                    .hasMessageContaining("acme:versioned");
        }
    }

    @Test
    void a_type_without_an_id_is_a_problem() {
        RuleTypes.Builder builder = RuleTypes.builder().add(new WithoutId());
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining(WithoutId.class.getName())
                .hasMessageContaining("has no id");
    }

    @Test
    void a_service_that_cannot_be_loaded_is_named_with_the_jar_that_names_it(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("rules.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("META-INF/services/" + RuleType.class.getName()));
            out.write("acme.Missing # a comment\nno class\n".getBytes(StandardCharsets.UTF_8));
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, UserRuleTest.class.getClassLoader())) {
            assertThat(problemsOf(RuleTypes.builder().discover(loader)))
                    .containsExactly("A rule type could not be loaded: META-INF/services/" + RuleType.class.getName()
                            + ":2 (rules.jar) (ServiceConfigurationError).");
        }
        try (URLClassLoader loader = naming(folder.resolve("classes"), "acme.Missing # a comment")) {
            assertThat(problemsOf(RuleTypes.builder().discover(loader)))
                    .containsExactly(
                            "A rule type could not be loaded: acme.Missing (classes) (ServiceConfigurationError).");
        }
        try (URLClassLoader loader = naming(folder.resolve("classes"), WithoutNew.class.getName())) {
            assertThat(problemsOf(RuleTypes.builder().discover(loader)))
                    .containsExactly("A rule type could not be loaded: " + WithoutNew.class.getName()
                            + " (classes) (IllegalStateException).");
        }
    }

    private static List<String> problemsOf(RuleTypes.Builder builder) {
        InvalidDefinitionException refused = catchThrowableOfType(InvalidDefinitionException.class, builder::build);
        return refused.problems().stream()
                .map(problem -> ScoringMessages.table().text(problem.message(), Language.EN))
                .toList();
    }

    private static RuleType type(String id, int version) {
        return new Plain() {
            @Override
            public Code id() {
                return Code.of(id);
            }

            @Override
            public int semanticsVersion() {
                return version;
            }
        };
    }

    private static URLClassLoader naming(Path folder, String provider) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(RuleType.class.getName()), provider + "\n");
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, RuleTypesTest.class.getClassLoader());
    }

    /** A type that is never compiled. */
    private static class Plain implements RuleType {
        @Override
        public Code id() {
            return Code.of("acme:plain");
        }

        @Override
        public int semanticsVersion() {
            return 1;
        }

        @Override
        public CompiledRule compile(RuleSetup setup) {
            throw new UnsupportedOperationException();
        }
    }

    /** A type that may be made by a loader, or with another version. */
    public static final class Versioned extends Plain {
        private final int version;

        public Versioned() {
            this(1);
        }

        Versioned(int version) {
            this.version = version;
        }

        @Override
        public Code id() {
            return Code.of("acme:versioned");
        }

        @Override
        public int semanticsVersion() {
            return version;
        }
    }

    /** A type that cannot be made. */
    public static final class WithoutNew extends Plain {
        public WithoutNew() {
            throw new IllegalStateException("no");
        }
    }

    /** A type that forgot its id. */
    private static final class WithoutId extends Plain {
        @Override
        @SuppressWarnings("NullAway") // what users without a checker may write
        public Code id() {
            return null;
        }
    }
}
