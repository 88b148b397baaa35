package vn.dvk.scoring.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;

class ScoringMessagesTest {
    private static final MessageTable TABLE = ScoringMessages.table();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "outcome.OutcomeCodes",
                "rule.RuleCodes",
                "sheet.SheetCodes",
                "engine.EngineCodes",
                "engine.SettingCodes"
            })
    void every_code_has_words(String name) throws ClassNotFoundException {
        List<String> codes = Arrays.stream(
                        Class.forName("vn.dvk.scoring." + name).getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(ScoringMessagesTest::value)
                .filter(code -> !code.endsWith("."))
                .toList();
        assertThat(codes).isNotEmpty().doesNotHaveDuplicates();
        for (Language language : Language.values()) {
            assertThat(codes)
                    .allSatisfy(code ->
                            assertThat(TABLE.label(code, language)).as(code).isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource
    void adjustments_and_input_states_have_words(Language language) {
        Stream<String> keys = Stream.concat(
                adjustments(), Arrays.stream(InputState.values()).map(state -> OutcomeCodes.STATE + state.name()));
        assertThat(keys)
                .allSatisfy(
                        key -> assertThat(TABLE.label(key, language)).as(key).isPresent());
    }

    /** What is adjusted on criteria, on groups and on the total; rounding of the total has a sentence of its own. */
    private static Stream<String> adjustments() {
        return Stream.of(
                        Stream.of(AdjustmentKind.NOT_APPLICABLE, AdjustmentKind.ROUNDING)
                                .map(kind -> OutcomeCodes.ADJUSTMENT + kind.name()),
                        Arrays.stream(AdjustmentKind.values())
                                .map(kind -> OutcomeCodes.ADJUSTMENT_OF_GROUP + kind.name()),
                        Stream.of(AdjustmentKind.RESCALE, AdjustmentKind.CAP)
                                .map(kind -> OutcomeCodes.ADJUSTMENT_OF_TOTAL + kind.name()))
                .flatMap(keys -> keys);
    }

    @Test
    void texts_are_in_normal_form_c() {
        assertThat(TABLE.codes())
                .allSatisfy(code -> assertThat(Normalizer.isNormalized(
                                TABLE.label(code, Language.VI).orElseThrow(), Normalizer.Form.NFC))
                        .as(code)
                        .isTrue());
    }

    private static String value(Field field) {
        try {
            field.setAccessible(true);
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new LinkageError(field.getName(), e);
        }
    }
}
