package vn.dvk.scoring.json;

import org.immutables.value.Value;

/**
 * Giới hạn đọc: what a JSON document may cost before it is refused.
 *
 * <p>Every limit is checked before the memory is spent. The defaults suit documents written by people and registers of a
 * province; a host that reads larger ones says so. A document beyond {@link #bytes()}, {@link #depth()},
 * {@link #textLength()} or {@link #values()} is read no further; a number beyond its limits is a problem like any other.
 * Equality is by all limits.
 *
 * <pre>{@code
 * DossiersJson.reader(JsonLimits.builder().bytes(512L << 20).values(20_000_000).build()).read(path);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class JsonLimits {
    private static final int DEEPEST = 500;
    private static final JsonLimits DEFAULTS = builder().build();

    JsonLimits() {}

    /**
     * The limits used where none are given.
     *
     * @return 64 MiB, 64 levels, texts of 100,000 characters, numbers of 200 characters with exponents up to 100,
     *     1,000,000 values, 1,000 problems
     */
    public static JsonLimits defaults() {
        return DEFAULTS;
    }

    /**
     * Starts from the defaults.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableJsonLimits.builder();
    }

    /**
     * The most bytes of a document; of a document given as a {@code String}, the most characters.
     *
     * @return 1 or more; 64 MiB by default
     */
    @Value.Default
    public long bytes() {
        return 64L << 20;
    }

    /**
     * The most objects and arrays inside one another.
     *
     * @return in [1, 500]; 64 by default
     */
    @Value.Default
    public int depth() {
        return 64;
    }

    /**
     * The most characters of one text or key.
     *
     * @return 1 or more; 100,000 by default
     */
    @Value.Default
    public int textLength() {
        return 100_000;
    }

    /**
     * The most characters of one number, as written.
     *
     * @return 1 or more; 200 by default
     */
    @Value.Default
    public int numberLength() {
        return 200;
    }

    /**
     * The largest exponent of a number, whatever its sign: {@code 1E101} is refused by default, and never expanded.
     *
     * @return in [0, 1000]; 100 by default
     */
    @Value.Default
    public int exponent() {
        return 100;
    }

    /**
     * The most values of a document: objects, arrays, texts, numbers, flags and nulls.
     *
     * @return 1 or more; 5,000,000 by default
     */
    @Value.Default
    public int values() {
        return 1_000_000;
    }

    /**
     * The most problems that are reported of one document; one more says that there are others.
     *
     * @return 1 or more; 1,000 by default
     */
    @Value.Default
    public int problems() {
        return 1_000;
    }

    @Value.Check
    void check() {
        atLeastOne("bytes", bytes());
        atLeastOne("textLength", textLength());
        atLeastOne("numberLength", numberLength());
        atLeastOne("values", values());
        atLeastOne("problems", problems());
        if (depth() < 1 || depth() > DEEPEST) {
            throw new IllegalArgumentException("depth must be in [1, " + DEEPEST + "], but was " + depth());
        }
        if (exponent() < 0 || exponent() > 1000) {
            throw new IllegalArgumentException("exponent must be in [0, 1000], but was " + exponent());
        }
    }

    private static void atLeastOne(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be 1 or more, but was " + value);
        }
    }

    /** Builds {@link JsonLimits}; what is not set keeps its default. */
    public interface Builder {
        /**
         * Sets the most bytes.
         *
         * @param bytes 1 or more
         * @return this builder
         */
        Builder bytes(long bytes);

        /**
         * Sets the most levels.
         *
         * @param depth in [1, 500]
         * @return this builder
         */
        Builder depth(int depth);

        /**
         * Sets the most characters of one text or key.
         *
         * @param textLength 1 or more
         * @return this builder
         */
        Builder textLength(int textLength);

        /**
         * Sets the most characters of one number.
         *
         * @param numberLength 1 or more
         * @return this builder
         */
        Builder numberLength(int numberLength);

        /**
         * Sets the largest exponent.
         *
         * @param exponent in [0, 1000]
         * @return this builder
         */
        Builder exponent(int exponent);

        /**
         * Sets the most values.
         *
         * @param values 1 or more
         * @return this builder
         */
        Builder values(int values);

        /**
         * Sets the most problems reported.
         *
         * @param problems 1 or more
         * @return this builder
         */
        Builder problems(int problems);

        /**
         * Builds the limits.
         *
         * @return the limits
         * @throws IllegalArgumentException if a limit is out of its range
         */
        JsonLimits build();
    }
}
