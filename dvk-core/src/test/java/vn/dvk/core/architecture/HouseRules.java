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

    /** What reads a clock, chance, or a default of the machine, whatever its parameters. */
    private static final Set<String> FORBIDDEN_CALLS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.Math.random",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.ZoneId.systemDefault",
            "java.util.Calendar.getInstance",
            "java.util.Locale.getDefault",
            "java.util.Random.<init>",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID");

    /** What does so without parameters, or without a locale or character set. */
    private static final Set<String> FORBIDDEN_FORMS = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.util.Collections.shuffle(java.util.List)",
            "java.util.Date.<init>()");

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

    /** Returns the public signatures and types that show a type of a library that has to stay inside. */
    public static List<String> leaks(JavaClasses classes) {
        Stream<String> signatures = members(classes)
                .filter(member -> isPublic(member.getOwner()))
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
                .filter(member -> types(member).stream().anyMatch(HouseRules::isHidden))
                .map(JavaMember::getFullName);
        Stream<String> types = classes.stream()
                .filter(HouseRules::isPublic)
                .filter(type -> Stream.concat(
                                type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                        .anyMatch(HouseRules::isHidden))
                .map(JavaClass::getFullName);
        return Stream.concat(signatures, types).sorted().toList();
    }

    /** Returns the calls that read a clock, chance or a default of the machine, that print, or that start threads. */
    public static List<String> hiddenInputs(JavaClasses classes) {
        return classes.stream()
                .flatMap(one -> one.getAccessesFromSelf().stream())
                .filter(HouseRules::isForbidden)
                .map(JavaAccess::getDescription)
                .sorted()
                .toList();
    }

    /** Returns the public fields that can be assigned. */
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

    private static boolean isHidden(JavaClass type) {
        String name = type.getBaseComponentType().getFullName();
        return HIDDEN.stream().anyMatch(name::startsWith);
    }

    private static boolean isPublic(JavaClass type) {
        List<JavaClass> path = new ArrayList<>(List.of(type));
        for (JavaClass at = type; at.getEnclosingClass().isPresent(); at = path.get(path.size() - 1)) {
            path.add(at.getEnclosingClass().get());
        }
        return path.stream().allMatch(one -> one.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean isForbidden(JavaAccess<?> access) {
        String owner = access.getTarget().getOwner().getFullName();
        String name = access.getTarget().getName();
        boolean clock = owner.startsWith("java.time.") && name.equals("now");
        boolean chance = owner.equals("java.util.concurrent.ThreadLocalRandom");
        boolean threads =
                name.equals("parallelStream") || (owner.startsWith("java.util.stream.") && name.equals("parallel"));
        return clock
                || chance
                || threads
                || FORBIDDEN_CALLS.contains(owner + "." + name)
                || FORBIDDEN_FORMS.contains(access.getTarget().getFullName());
    }
}
