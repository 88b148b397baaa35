package vn.dvk.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.NullPointerTester;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.scoring.outcome.ScoringMessages;

class JsonMessagesTest {
    static Stream<String> codes() {
        return Arrays.stream(JsonCodes.class.getDeclaredFields())
                .filter(field -> !field.isSynthetic())
                .map(JsonMessagesTest::value);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void each_code_has_words_and_a_way_out_in_both_languages(String code) {
        MessageTable table = ScoringMessages.table();
        for (Language language : Language.values()) {
            assertThat(table.text(Message.of(code), language)).isNotEqualTo(code);
            assertThat(table.wayOut(Message.of(code), language)).isPresent();
        }
    }

    @Test
    void null_is_refused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(JsonLimits.class, JsonLimits.defaults())
                .setDefault(UnitDirectory.class, UnitDirectory.of(List.of(), List.of()));
        tester.testAllPublicStaticMethods(CriteriaSetJson.class);
        tester.testAllPublicStaticMethods(UnitDirectoryJson.class);
        tester.testAllPublicStaticMethods(RegisterJson.class);
        tester.testAllPublicStaticMethods(DossiersJson.class);
        tester.testAllPublicInstanceMethods(DossiersJson.reader(JsonLimits.defaults()));
        tester.testAllPublicInstanceMethods(CriteriaSetJson.read("{}"));
        tester.testAllPublicConstructors(DossierBatch.class);
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
