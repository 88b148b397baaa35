package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;

/** Says of a rule type that cannot be loaded which class it is, and which jar names it; never a path. */
final class ServiceFiles {
    private static final String FILE = "META-INF/services/" + RuleType.class.getName();
    private static final Pattern PROVIDER = Pattern.compile("Provider (\\S+)");
    private static final Pattern LINE = Pattern.compile("(\\S+/" + Pattern.quote(FILE) + "):(\\d+)");

    private ServiceFiles() {}

    /** What could not be loaded, and why. */
    static Message fault(ServiceConfigurationError error, ClassLoader loader) {
        return Message.of(RuleCodes.TYPE_NOT_LOADED)
                .with("place", Argument.code(place(String.valueOf(error.getMessage()), loader)))
                .with("cause", Argument.code(cause(error)));
    }

    /** The class with the jars that name it, or the line of a service file. */
    private static String place(String message, ClassLoader loader) {
        Matcher line = LINE.matcher(message);
        if (line.find()) {
            return FILE + ":" + line.group(2) + " (" + jar(line.group(1)) + ")";
        }
        Matcher provider = PROVIDER.matcher(message);
        if (!provider.find()) {
            return FILE;
        }
        List<String> jars = naming(provider.group(1), loader);
        return jars.isEmpty() ? provider.group(1) : provider.group(1) + " (" + String.join(", ", jars) + ")";
    }

    /** The jars or folders whose service file names the class. */
    private static List<String> naming(String type, ClassLoader loader) {
        try {
            return loader.resources(FILE)
                    .filter(file -> text(file).lines().anyMatch(line -> names(line, type)))
                    .map(file -> jar(file.toString()))
                    .distinct()
                    .sorted()
                    .collect(Collectors.toList());
        } catch (RuntimeException unreadable) {
            return ImmutableList.of();
        }
    }

    private static boolean names(String line, String type) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).trim().equals(type);
    }

    private static String text(URL file) {
        try {
            URLConnection connection = file.openConnection();
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** The last name before the service file: {@code rules.jar} of {@code jar:file:/lib/rules.jar!/META-INF/…}. */
    private static String jar(String file) {
        String before = file.substring(0, file.length() - FILE.length());
        String end = before.replaceFirst("!?/$", "");
        return end.substring(end.lastIndexOf('/') + 1);
    }

    private static String cause(ServiceConfigurationError error) {
        Throwable cause = error.getCause() == null ? error : error.getCause();
        return cause.getClass().getSimpleName();
    }
}
