package vn.dvk.scoring.selection;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Quy định xét chọn: who is eligible, how many may be chosen where, and what puts candidates in order.
 *
 * <p>The threshold is a minimum of points, a minimum band, both or neither; a minimum is met by being equal to it. Which
 * value of a score is compared, the exact or the reported one, must be said; it holds for the minimum of points and for
 * the order alike, while the band of a sheet is what its edition says. The score leads the {@link #chain()} of keys unless
 * the policy names it elsewhere in the chain.
 *
 * <pre>{@code
 * SelectionPolicy.builder()
 *         .minimum(Points.of(70))
 *         .comparedAt(ComparedAt.REPORTED)
 *         .cap(CapNode.of("district", 50).with(CapNode.of("KINH_TE", 15)))
 *         .addKey(SelectionKey.line(Code.of("IV")))
 *         .build();
 * }</pre>
 *
 * <p>Equality is by all of it. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class SelectionPolicy {

    SelectionPolicy() {}

    /**
     * A builder; {@code comparedAt} and {@code cap} are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableSelectionPolicy.builder();
    }

    /**
     * The title of the policy.
     *
     * @return the title
     */
    public abstract Optional<LocalizedText> title();

    /**
     * The fewest points with which a candidate is eligible, inclusive.
     *
     * @return the minimum, or empty where any score will do
     */
    public abstract Optional<Points> minimum();

    /**
     * The lowest band with which a candidate is eligible.
     *
     * @return the code of the band, or empty where any band or none will do
     */
    public abstract Optional<Code> minimumBand();

    /**
     * Which value of a score is compared with the minimum and with other scores.
     *
     * @return the value compared
     */
    public abstract ComparedAt comparedAt();

    /**
     * The root of the tree of caps.
     *
     * @return the root, which all candidates are under
     */
    public abstract CapNode cap();

    /**
     * The keys as the policy names them.
     *
     * @return the keys, immutable, first one first
     */
    public abstract List<SelectionKey> keys();

    /**
     * The grounds on which the policy stands.
     *
     * @return the legal basis, immutable
     */
    public abstract List<LegalBasis> basis();

    /**
     * The keys in the order in which they are compared: the score first, unless {@link #keys()} name it.
     *
     * @return the chain, immutable, never empty
     */
    public List<SelectionKey> chain() {
        return keys().contains(SelectionKey.score())
                ? keys()
                : ImmutableList.<SelectionKey>builder()
                        .add(SelectionKey.score())
                        .addAll(keys())
                        .build();
    }

    /** Builds a {@link SelectionPolicy}. */
    @CanIgnoreReturnValue
    public interface Builder {

        /**
         * Sets the title.
         *
         * @param title the title
         * @return this builder
         */
        Builder title(LocalizedText title);

        /**
         * Sets the fewest points with which a candidate is eligible.
         *
         * @param minimum the minimum, inclusive
         * @return this builder
         */
        Builder minimum(Points minimum);

        /**
         * Sets the lowest band with which a candidate is eligible.
         *
         * @param minimumBand the code of a band of the edition
         * @return this builder
         */
        Builder minimumBand(Code minimumBand);

        /**
         * Sets which value of a score is compared.
         *
         * @param comparedAt the exact or the reported value
         * @return this builder
         */
        Builder comparedAt(ComparedAt comparedAt);

        /**
         * Sets the tree of caps.
         *
         * @param cap its root
         * @return this builder
         */
        Builder cap(CapNode cap);

        /**
         * Adds a key that decides where all earlier ones are equal.
         *
         * @param key the key
         * @return this builder
         */
        Builder addKey(SelectionKey key);

        /**
         * Adds a ground on which the policy stands.
         *
         * @param basis the document and clause
         * @return this builder
         */
        Builder addBasis(LegalBasis basis);

        /**
         * Builds the policy. Whether its tree and keys are sound is checked by {@link Selection#of}.
         *
         * @return the policy
         * @throws IllegalStateException if {@code comparedAt} or {@code cap} is missing
         */
        SelectionPolicy build();
    }
}
