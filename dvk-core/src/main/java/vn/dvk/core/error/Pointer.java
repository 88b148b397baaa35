package vn.dvk.core.error;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Builds JSON pointers (RFC 6901), the paths by which problems name a place in a tree: {@code /units/3/versions/0/name}.
 *
 * <p>The root is the empty text. A tree built in Java and the same tree read from JSON have the same paths.
 */
public final class Pointer {

    /** The path of the whole document. */
    public static final String ROOT = "";

    private static final Pattern FORM = Pattern.compile("(?:/(?:[^~/]|~[01])*)*");

    private Pointer() {}

    /**
     * The path of a named child.
     *
     * @param parent the path of the parent
     * @param key the child's key; {@code ~} and {@code /} in it are escaped
     * @return the path
     */
    public static String child(String parent, String key) {
        requireNonNull(parent, "parent");
        return parent + "/" + requireNonNull(key, "key").replace("~", "~0").replace("/", "~1");
    }

    /**
     * The path of an element of a list.
     *
     * @param parent the path of the list
     * @param index the position, counted from 0
     * @return the path
     * @throws IllegalArgumentException if the index is negative
     */
    public static String child(String parent, int index) {
        requireNonNull(parent, "parent");
        if (index < 0) {
            throw new IllegalArgumentException("index must be 0 or more, but was " + index);
        }
        return parent + "/" + index;
    }

    /** Compares two paths step by step; list positions compare as numbers, and a parent comes before its children. */
    static int compare(String first, String second) {
        String[] ours = first.split("/", -1);
        String[] theirs = second.split("/", -1);
        for (int i = 0; i < Math.min(ours.length, theirs.length); i++) {
            int order = compareSteps(ours[i], theirs[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ours.length, theirs.length);
    }

    static boolean isPointer(String text) {
        return FORM.matcher(text).matches();
    }

    private static int compareSteps(String first, String second) {
        boolean bothPositions = isPosition(first) && isPosition(second);
        if (bothPositions && first.length() != second.length()) {
            return Integer.compare(first.length(), second.length());
        }
        return first.compareTo(second);
    }

    /** A number without leading zeros, so that fewer digits mean a smaller number. */
    private static boolean isPosition(String step) {
        return !step.isEmpty()
                && (step.length() == 1 || step.charAt(0) != '0')
                && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
