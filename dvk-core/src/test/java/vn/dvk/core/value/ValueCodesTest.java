package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.MessageTable;

class ValueCodesTest {

    private static final MessageTable TABLE = MessageTable.core();

    @Test
    void every_code_has_words_in_both_languages() {
        assertThat(codes()).hasSizeGreaterThan(15).allSatisfy(code -> {
            if (code.endsWith(".")) {
                assertThat(TABLE.codes()).anyMatch(key -> key.startsWith(code));
            } else {
                assertThat(TABLE.codes()).contains(code);
            }
        });
    }

    @Test
    void no_words_are_left_over() {
        List<String> codes = codes();
        assertThat(TABLE.codes().stream().filter(ValueCodesTest::isOurs))
                .isNotEmpty()
                .allMatch(key -> codes.contains(key)
                        || codes.stream().anyMatch(code -> code.endsWith(".") && key.startsWith(code)));
    }

    private static boolean isOurs(String key) {
        return key.matches("(dvk\\.(text|document-number|range|money)|qualifier|outcome-kind)\\b.*");
    }

    private static List<String> codes() {
        return Arrays.stream(ValueCodes.class.getDeclaredFields())
                .filter(field -> field.getType() == String.class)
                .map(ValueCodesTest::value)
                .toList();
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
