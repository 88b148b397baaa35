package vn.dvk.core.value;

/**
 * The parts of a printed document number.
 *
 * @param text the whole, as printed
 * @param year 0 when the symbol has none
 * @param type empty when the symbol has none
 */
record DocumentSymbol(String text, DocumentNumber.Form form, String number, int year, String type, String issuer) {

    /** The number without leading zeros: 04 and 4 are one number. */
    String plainNumber() {
        int zeros = 0;
        while (zeros < number.length() - 1
                && number.charAt(zeros) == '0'
                && Character.isDigit(number.charAt(zeros + 1))) {
            zeros++;
        }
        return number.substring(zeros);
    }

    boolean sameAs(DocumentSymbol other) {
        return form == other.form
                && year == other.year
                && plainNumber().equals(other.plainNumber())
                && type.equals(other.type)
                && issuer.equals(other.issuer);
    }
}
