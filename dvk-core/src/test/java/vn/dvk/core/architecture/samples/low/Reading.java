package vn.dvk.core.architecture.samples.low;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Reads what a caller cannot see; the last two methods do not. */
@SuppressWarnings({"DefaultLocale", "StringCaseLocaleUsage", "NonFinalStaticField"})
final class Reading {
    public static int open;

    Instant clock() {
        return Instant.now();
    }

    int chance() {
        return new Random().nextInt();
    }

    String locale(String text) {
        return text.toLowerCase();
    }

    String format(int number) {
        return String.format("%d", number);
    }

    long threads(List<String> list) {
        return list.parallelStream().count();
    }

    void print() {
        System.out.println();
    }

    String sound(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    String soundFormat(int number) {
        return String.format(Locale.ROOT, "%d", number);
    }
}
