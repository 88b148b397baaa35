package vn.dvk.core.criteria;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.value.Code;

/**
 * Hệ quả: what follows for the classification where a {@link Gate} is not passed. Points never change.
 *
 * <p>Equality is by content. Immutable and thread-safe.
 */
public sealed interface Consequence {

    /** Returns that no band is reached, whatever the total. */
    static Consequence noBand() {
        return new NoBand();
    }

    /**
     * Returns that no band better than that one is reached.
     *
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    static Consequence cappedAt(String band) {
        return new CappedAt(Code.of(band));
    }

    /** Returns that the dossier is not classified at all. */
    static Consequence disqualified() {
        return new Disqualified();
    }

    /** No band is reached (không đạt). */
    record NoBand() implements Consequence {}

    /**
     * No better band than one of them (khống chế mức xếp loại).
     *
     * @param band the best band that is still possible
     */
    record CappedAt(Code band) implements Consequence {
        public CappedAt {
            requireNonNull(band, "band");
        }
    }

    /** Not classified, as by a {@link Disqualification} (không đủ điều kiện xếp loại). */
    record Disqualified() implements Consequence {}
}
