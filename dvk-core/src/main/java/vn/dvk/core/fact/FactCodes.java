package vn.dvk.core.fact;

/**
 * Mã lỗi: the codes of the problems with facts and with conditions over them.
 *
 * <p>Codes are stable and never reused; their texts stand beside this class.
 */
public final class FactCodes {

    /** A value is of another kind than the fact. */
    public static final String WRONG_KIND = "dvk.fact.wrong-kind";

    /** A choice is not among those that the fact allows. */
    public static final String UNKNOWN_CHOICE = "dvk.fact.unknown-choice";

    /** A number is below the least that the fact allows. */
    public static final String BELOW_LEAST = "dvk.fact.below-least";

    /** A number is above the most that the fact allows. */
    public static final String ABOVE_MOST = "dvk.fact.above-most";

    /** A condition reads a fact that nobody declares. */
    public static final String UNKNOWN_FACT = "dvk.condition.unknown-fact";

    /** A condition asks for more or less where values have no order. */
    public static final String NO_ORDER = "dvk.condition.no-order";

    private FactCodes() {}
}
