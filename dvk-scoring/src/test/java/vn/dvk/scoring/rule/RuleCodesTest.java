package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Field;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.ScoringMessages;

/** Reasons and problems of a rule type stand side by side under its name. */
class RuleCodesTest {
    private static final MessageTable TABLE = ScoringMessages.table();

    /** A label, and the reasons of lines that do not apply. */
    private static final Set<String> NEITHER =
            ImmutableSet.of("TYPES", "RATIO_NOTHING_TO_COMPARE", "TARGET_NOTHING_TO_REACH", "PEERS_NOTHING_TO_COMPARE");

    /** What several rule types share. */
    private static final Set<String> SHARED = ImmutableSet.of("part", "checklist");

    @Test
    void every_problem_of_a_rule_has_a_way_out_and_no_reason_has_one() {
        assertThat(fields()).hasSizeGreaterThan(100).allSatisfy(field -> {
            boolean problem = !isReason(field) && !NEITHER.contains(field.getName());
            for (Language language : Language.values()) {
                assertThat(TABLE.label(value(field), language))
                        .as(field.getName())
                        .isPresent();
                assertThat(TABLE.wayOut(Message.of(value(field)), language).isPresent())
                        .as(field.getName())
                        .isEqualTo(problem);
            }
        });
    }

    @Test
    void a_reason_of_a_rule_is_named_after_its_rule_type() {
        Set<String> types = new LinkedHashSet<>(SHARED);
        RuleTypes.builtIn().ids().stream().map(Code::toString).forEach(types::add);

        assertThat(fields().stream().filter(RuleCodesTest::isReason).map(RuleCodesTest::value))
                .hasSizeGreaterThan(60)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches("dvk\\.(" + String.join("|", types) + ")\\.[a-z-]+"));
    }

    private static boolean isReason(Field field) {
        return field.getName().startsWith("WHY_");
    }

    private static Set<Field> fields() {
        return Stream.of(RuleCodes.class.getDeclaredFields())
                .filter(field -> field.getType() == String.class)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
