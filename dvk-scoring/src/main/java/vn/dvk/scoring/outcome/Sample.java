package vn.dvk.scoring.outcome;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;

/** A sample of a generated value; replaced by the first real one. */
@Value.Immutable
public abstract class Sample {
    Sample() {}

    /**
     * The name.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * The tags, in the order they were added.
     *
     * @return the tags
     */
    public abstract List<String> tags();

    /**
     * The note, if there is one.
     *
     * @return the note
     */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        if (name().isEmpty()) {
            throw new IllegalArgumentException("name must not be empty");
        }
    }

    /**
     * Starts a sample.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableSample.builder();
    }

    /** Builds a {@link Sample}. */
    @CanIgnoreReturnValue
    public interface Builder {
        /**
         * Sets the name.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(String name);

        /**
         * Adds a tag.
         *
         * @param tag the tag
         * @return this builder
         */
        Builder addTag(String tag);

        /**
         * Sets the note.
         *
         * @param note the note
         * @return this builder
         */
        Builder note(String note);

        /**
         * Builds the sample.
         *
         * @return the sample
         */
        Sample build();
    }
}
