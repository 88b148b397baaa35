package vn.dvk.scoring.rule;

/**
 * A rule type, and how it came to be there. Immutable.
 *
 * @param type the type
 * @param place its number among the types that were added and discovered, from 1; 0 for dvk's own
 * @param discovered whether a service file named it
 */
record RegisteredType(RuleType type, int place, boolean discovered) {

    /** Whether this is the other one again: the same object, or one added and one discovered that compute the same. */
    boolean repeats(RegisteredType other) {
        return type == other.type
                || (discovered != other.discovered
                        && type.getClass().equals(other.type.getClass())
                        && type.semanticsVersion() == other.type.semanticsVersion());
    }

    /** The class and, where it comes from one, the name of the jar; and its number, which tells two of one class apart. */
    String origin() {
        String origin = TypeOrigin.of(type.getClass());
        return place == 0 ? origin : origin + " #" + place;
    }
}
