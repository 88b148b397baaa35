package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.NullPointerTester;
import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void tags_keep_their_order() {
        Sample sample = Sample.builder().name("a").addTag("z").addTag("b").build();
        assertThat(sample.tags()).containsExactly("z", "b");
    }

    @Test
    void an_empty_name_throws() {
        assertThatThrownBy(() -> Sample.builder().name("").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must not be empty");
    }

    @Test
    void null_is_refused() {
        new NullPointerTester().testAllPublicInstanceMethods(Sample.builder());
    }
}
