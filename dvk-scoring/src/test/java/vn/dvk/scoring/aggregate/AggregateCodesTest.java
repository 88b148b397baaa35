package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.MessageTable;
import vn.dvk.scoring.outcome.ScoringMessages;

class AggregateCodesTest {

    @Test
    void every_code_has_words() throws IllegalAccessException {
        MessageTable words = ScoringMessages.table();
        List<String> codes = new ArrayList<>();
        for (Field field : AggregateCodes.class.getDeclaredFields()) {
            if (field.getType() == String.class) {
                codes.add((String) field.get(null));
            }
        }

        assertThat(codes).hasSizeGreaterThan(25).doesNotHaveDuplicates();
        assertThat(words.codes()).containsAll(codes);
    }
}
