package vn.dvk.core.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Checks that the elements of a list have different keys. */
final class Distinct {
    private Distinct() {}

    static <T> void check(String what, List<T> elements, Function<T, ?> key) {
        Set<Object> seen = new HashSet<>();
        for (T element : elements) {
            if (!seen.add(key.apply(element))) {
                throw new IllegalArgumentException(
                        what + " must be different, but there are two of " + key.apply(element));
            }
        }
    }
}
