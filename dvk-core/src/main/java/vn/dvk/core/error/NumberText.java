package vn.dvk.core.error;

/** The spelling of plain numbers in the two languages; the input is always the neutral form {@code -1234.5}. */
final class NumberText {

    private NumberText() {}

    /** Tells whether the text is an optional minus, digits, and then nothing, a decimal part or {@code /digits}. */
    static boolean isNumber(String text) {
        int end = digits(text, text.startsWith("-") ? 1 : 0);
        if (end < 0 || end == text.length()) {
            return end > 0;
        }
        char mark = text.charAt(end);
        return (mark == '.' || mark == '/') && digits(text, end + 1) == text.length();
    }

    /** A day as Vietnamese offices write it: days before the tenth, January and February have a zero before them. */
    static String day(int day, int month, int year) {
        return (day < 10 ? "0" : "") + day + "/" + (month < 3 ? "0" : "") + month + "/" + year;
    }

    /** Groups the whole part in threes and sets the decimal mark; a ratio stays as it is. */
    static String localized(String number, Language language) {
        if (number.indexOf('/') >= 0) {
            return number;
        }
        char group = language == Language.VI ? '.' : ',';
        char mark = language == Language.VI ? ',' : '.';
        int start = number.startsWith("-") ? 1 : 0;
        int point = number.indexOf('.');
        int end = point < 0 ? number.length() : point;
        StringBuilder text = new StringBuilder(number.length() + number.length() / 3 + 1);
        text.append(number, 0, start);
        for (int i = start; i < end; i++) {
            if (i > start && (end - i) % 3 == 0) {
                text.append(group);
            }
            text.append(number.charAt(i));
        }
        if (point >= 0) {
            text.append(mark).append(number, point + 1, number.length());
        }
        return text.toString();
    }

    /** The index after the run of ASCII digits that starts at {@code from}, or -1 when there is none. */
    private static int digits(String text, int from) {
        int index = from;
        while (index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9') {
            index++;
        }
        return index == from ? -1 : index;
    }
}
