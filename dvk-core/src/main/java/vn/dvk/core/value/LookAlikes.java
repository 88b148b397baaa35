package vn.dvk.core.value;

/** Letters that look like the Vietnamese Đ and đ and are others: the Icelandic eth, and the African Ɖ. */
final class LookAlikes {

    private LookAlikes() {}

    static boolean isOne(int codePoint) {
        return codePoint == 'Ð' || codePoint == 'ð' || codePoint == 'Ɖ';
    }

    static String replaced(String text) {
        return text.replace('Ð', 'Đ').replace('ð', 'đ').replace('Ɖ', 'Đ');
    }
}
