package vn.dvk.core.value;

/**
 * Dạng chuẩn: a value that can write itself as exactly one value of the canonical encoding.
 *
 * <p>Implemented by dvk and by users who add their own values to a tree. The same value must always write the same
 * thing, and different values different things; what is written must not depend on hash order, locale or time.
 *
 * @see CanonicalWriter
 */
@FunctionalInterface
public interface CanonicalForm {

    /**
     * Writes this value: one leaf, one list, or one record from {@code begin} to {@code end}.
     *
     * @param to where to write
     */
    void writeTo(CanonicalWriter to);
}
