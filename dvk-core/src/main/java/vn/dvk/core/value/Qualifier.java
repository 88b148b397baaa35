package vn.dvk.core.value;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;

/**
 * Mức độ chính xác của số liệu: how a printed figure bounds the true one.
 *
 * <p>A bound is open, and has no other end: "hơn 800" says nothing about how much more. "khoảng 3.000" has no bound at all.
 */
public enum Qualifier {
    /** Đúng: the figure itself. */
    EXACT,
    /** Hơn, trên: more than the figure, and not the figure. */
    MORE_THAN,
    /** Gần, dưới, chưa đến: less than the figure, and not the figure. */
    NEARLY,
    /** Khoảng, xấp xỉ, trên dưới: near the figure, on either side of it; nobody has said how near. */
    ABOUT;

    /**
     * Tells whether a value may stand behind a printed figure.
     *
     * @param comparison the sign of the value compared with the figure
     * @return whether the value keeps to the bound; {@link #ABOUT} has none, so that no value contradicts it
     */
    public boolean admits(int comparison) {
        return switch (this) {
            case EXACT -> comparison == 0;
            case MORE_THAN -> comparison > 0;
            case NEARLY -> comparison < 0;
            case ABOUT -> true;
        };
    }

    /**
     * The name of this qualifier for readers.
     *
     * @param language the language
     * @return the label
     */
    public String label(Language language) {
        return MessageTable.core()
                .label(ValueCodes.QUALIFIER + name(), requireNonNull(language, "language"))
                .orElse(name());
    }
}
