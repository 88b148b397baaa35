package vn.dvk.core.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules of the house that both libraries keep, as checks that return what breaks them. */
public final class HouseRules {
    private static final List<String> HIDDEN =
            List.of("com.google.", "org.immutables.", "com.fasterxml.", "tools.jackson.", "org.slf4j.");

    private static final Set<String> FORBIDDEN_CALLS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.Instant.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.lang.Math.random",
            "java.util.Collection.parallelStream",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()");

    private HouseRules() {}

    /** Checks that each package uses only itself and those before it in the list, and that there is no cycle. */
    public static void packagesKeepTheirOrder(JavaClasses classes, String root, List<String> lowestFirst) {
        for (int i = 0; i < lowestFirst.size() - 1; i++) {
            String[] above = lowestFirst.subList(i + 1, lowestFirst.size()).stream()
                    .map(name -> root + "." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(root + "." + lowestFirst.get(i) + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(above))
                    .check(classes);
        }
        slices().matching(root + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    /** Returns the packages that hold classes but are not in the list. */
    public static List<String> packagesOutside(JavaClasses classes, String root, List<String> listed) {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> listed.stream().noneMatch(one -> name.equals(root + "." + one)))
                .sorted()
                .toList();
    }

    /** Returns the packages without {@code @NullMarked}. */
    public static List<String> packagesNotNullMarked(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                .map(one -> one.getName())
                .sorted()
                .toList();
    }

    /** Returns the fields, parameters and results that are binary floating point. */
    public static List<String> floatingPoint(JavaClasses classes) {
        return members(classes)
                .filter(member -> types(member).stream().anyMatch(HouseRules::isFloatingPoint))
                .map(JavaMember::getFullName)
                .sorted()
                .toList();
    }

    /** Returns the public signatures that show a type of a library that has to stay inside. */
    public static List<String> leaks(JavaClasses classes) {
        return members(classes)
                .filter(member -> isPublic(member.getOwner()))
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
                .filter(member -> types(member).stream()
                        .anyMatch(type -> HIDDEN.stream().anyMatch(type.getFullName()::startsWith)))
                .map(JavaMember::getFullName)
                .sorted()
                .toList();
    }

    /** Returns the calls that read a clock, the default locale or zone, or chance, or that print. */
    public static List<String> hiddenInputs(JavaClasses classes) {
        return classes.stream()
                .flatMap(one -> one.getAccessesFromSelf().stream())
                .filter(HouseRules::isForbidden)
                .map(JavaAccess::getDescription)
                .sorted()
                .toList();
    }

    /** Returns public top-level types whose fields are neither private nor constant. */
    public static List<String> openFields(JavaClasses classes) {
        return classes.stream()
                .flatMap(one -> one.getFields().stream())
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL)
                        && field.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaMember::getFullName)
                .sorted()
                .toList();
    }

    /** Matches accessors that hand out a name, a title or free text. */
    public static DescribedPredicate<JavaMethod> accessorsNamed(Set<String> names) {
        return describe(
                "accessors named " + names,
                method -> method.getRawParameterTypes().isEmpty() && names.contains(method.getName()));
    }

    private static Stream<JavaMember> members(JavaClasses classes) {
        return classes.stream().flatMap(one -> one.getMembers().stream());
    }

    private static Set<JavaClass> types(JavaMember member) {
        return member.getAllInvolvedRawTypes();
    }

    private static boolean isFloatingPoint(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                .contains(type.getBaseComponentType().getFullName());
    }

    private static boolean isPublic(JavaClass type) {
        List<JavaClass> path = new ArrayList<>(List.of(type));
        for (JavaClass at = type; at.getEnclosingClass().isPresent(); at = path.get(path.size() - 1)) {
            path.add(at.getEnclosingClass().get());
        }
        return path.stream().allMatch(one -> one.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean isForbidden(JavaAccess<?> access) {
        String target = access.getTarget().getOwner().getFullName() + "."
                + access.getTarget().getName();
        boolean random = target.equals("java.util.Random.<init>")
                || target.startsWith("java.util.concurrent.ThreadLocalRandom.");
        boolean prints = target.equals("java.lang.System.out") || target.equals("java.lang.System.err");
        boolean call = FORBIDDEN_CALLS.contains(target)
                || access.getTarget().getFullName().endsWith("()") && FORBIDDEN_CALLS.contains(target + "()");
        return random || prints || call;
    }
}
