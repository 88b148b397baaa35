package vn.dvk.core.fact;

/** Phép so sánh: how a {@link Condition.Compare} compares a fact with a value. Immutable and thread-safe. */
public enum Comparison {
    /** Bằng. */
    EQUAL("equal", "="),
    /** Khác. */
    NOT_EQUAL("notEqual", "≠"),
    /** Nhỏ hơn, dưới. */
    LESS_THAN("lessThan", "<"),
    /** Không quá, trở xuống. */
    AT_MOST("atMost", "≤"),
    /** Ít nhất, từ … trở lên. */
    AT_LEAST("atLeast", "≥"),
    /** Lớn hơn, trên. */
    MORE_THAN("moreThan", ">");

    private final String key;
    private final String symbol;

    Comparison(String key, String symbol) {
        this.key = key;
        this.symbol = symbol;
    }

    /** Returns the word for it in a definition file, such as {@code atLeast}. */
    public String key() {
        return key;
    }

    /** Returns the mathematical sign, such as {@code ≥}. */
    public String symbol() {
        return symbol;
    }

    /** Returns whether the comparison holds for a fact that compares like {@code sign} to the value. */
    public boolean holds(int sign) {
        return switch (this) {
            case EQUAL -> sign == 0;
            case NOT_EQUAL -> sign != 0;
            case LESS_THAN -> sign < 0;
            case AT_MOST -> sign <= 0;
            case AT_LEAST -> sign >= 0;
            case MORE_THAN -> sign > 0;
        };
    }

    /** Returns whether the comparison needs values that have an order. */
    public boolean needsOrder() {
        return this != EQUAL && this != NOT_EQUAL;
    }
}
