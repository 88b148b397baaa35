package vn.dvk.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.dossier.SubjectType;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.model.ParticipationRole;
import vn.dvk.core.model.RegistrationKind;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.movement.CanonicalSector;
import vn.dvk.core.movement.ReviewKind;

/** Every code and every label of the packages from movement to decision has words in both languages. */
class WordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"model.RegisterCodes", "fact.FactCodes", "criteria.ConditionCodes", "decision.DecisionCodes"})
    void every_code_has_words_and_a_way_out(String holder) throws ReflectiveOperationException {
        MessageTable table = MessageTable.core();
        for (Field field : Class.forName("vn.dvk.core." + holder).getDeclaredFields()) {
            if (field.isSynthetic()) {
                continue;
            }
            field.setAccessible(true);
            Message message = Message.of((String) field.get(null));
            for (Language language : Language.values()) {
                assertThat(table.text(message, language)).isNotEqualTo(message.toString());
                assertThat(table.wayOut(message, language)).as(message.code()).isPresent();
            }
        }
    }

    @Test
    void every_label_has_words_in_both_languages() {
        Stream.of(
                        labels(CanonicalSector.values(), CanonicalSector::label),
                        labels(ReviewKind.values(), ReviewKind::label),
                        labels(SubjectKind.values(), SubjectKind::label),
                        labels(RegistrationKind.values(), RegistrationKind::label),
                        labels(ParticipationRole.values(), ParticipationRole::label),
                        labels(FactKind.values(), FactKind::label),
                        labels(SubjectType.values(), SubjectType::label),
                        labels(MilestoneKind.values(), MilestoneKind::label))
                .flatMap(List::stream)
                .forEach(label -> assertThat(label).doesNotMatch("[A-Z_]+"));
        assertThat(MilestoneKind.HONOURED.label(Language.VI)).isEqualTo("Tôn vinh");
        assertThat(SubjectKind.HOUSEHOLD.label(Language.EN)).isEqualTo("Household");
    }

    @Test
    void a_role_that_dvk_does_not_know_shows_its_code() {
        assertThat(AssessmentRole.APPRAISAL.label(Language.VI)).isEqualTo("Thẩm định");
        assertThat(AssessmentRole.of("giam-khao").label(Language.VI)).isEqualTo("“giam-khao”");
    }

    private static <T> List<String> labels(T[] values, BiFunction<T, Language, String> label) {
        return Arrays.stream(values)
                .flatMap(value -> Stream.of(Language.values()).map(language -> label.apply(value, language)))
                .toList();
    }
}
