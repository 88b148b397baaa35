package vn.dvk.scoring.verify;

import java.util.Set;
import java.util.stream.Stream;
import vn.dvk.scoring.outcome.InputKey;

/** Compares inputs with names that a check gives: {@code meetings} for a fact or mark, or {@code fact:meetings}. */
final class Names {
    private Names() {}

    /** Whether every name stands for an input and every input has a name. */
    static boolean match(Set<InputKey> keys, String... names) {
        return Stream.of(names).allMatch(name -> keys.stream().anyMatch(key -> is(key, name)))
                && keys.stream().allMatch(key -> Stream.of(names).anyMatch(name -> is(key, name)));
    }

    private static boolean is(InputKey key, String name) {
        String text = key.toString();
        return name.equals(text)
                || (!(key instanceof InputKey.OfCohort) && name.equals(text.substring(text.indexOf(':') + 1)));
    }
}
