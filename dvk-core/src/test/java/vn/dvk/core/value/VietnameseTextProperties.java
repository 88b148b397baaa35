package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.dvk.core.arbitraries.CoreDomain;
import vn.dvk.core.error.Language;

class VietnameseTextProperties {

    private static final Comparator<String> ORDER = VietnameseText.comparator();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> close = Arbitraries.strings()
                .withChars("aàâĐđðh 1\u0301\u0302Z\uD83D\uDE00д0")
                .ofMaxLength(5);
        return Arbitraries.oneOf(
                        new CoreDomain().vietnamese(),
                        close,
                        Arbitraries.strings().ofMaxLength(4))
                .edgeCases(config -> config.filter(edge -> false).add("", "a", "\\u0301"));
    }

    @Provide
    Arbitrary<String> vietnamese() {
        return new CoreDomain().vietnamese();
    }

    @Property(tries = 1_000)
    void the_order_is_total_and_consistent_with_equality(
            @ForAll("texts") String a, @ForAll("texts") String b, @ForAll("texts") String c) {
        assertThat(Integer.signum(ORDER.compare(a, b))).isEqualTo(-Integer.signum(ORDER.compare(b, a)));
        assertThat(ORDER.compare(a, b) == 0).isEqualTo(a.equals(b));
        if (ORDER.compare(a, b) <= 0 && ORDER.compare(b, c) <= 0) {
            assertThat(ORDER.compare(a, c)).isNotPositive();
        }
    }

    @Property
    void sorting_does_not_depend_on_the_order_before(@ForAll List<@From("texts") String> texts, @ForAll Random random) {
        List<String> sorted = new ArrayList<>(texts);
        sorted.sort(ORDER);
        List<String> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, random);
        shuffled.sort(ORDER);
        assertThat(shuffled).isEqualTo(sorted);
    }

    @Property
    void a_key_does_not_depend_on_case_normal_form_or_white_space(@ForAll("vietnamese") String text) {
        String key = VietnameseText.lookUpKey(text);

        assertThat(VietnameseText.lookUpKey(text.toUpperCase(Locale.ROOT))).isEqualTo(key);
        assertThat(VietnameseText.lookUpKey(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(key);
        assertThat(VietnameseText.lookUpKey("  " + text.replace(" ", " \t ") + "."))
                .isEqualTo(key);
    }

    @Property
    void a_key_is_its_own_key(@ForAll("texts") String text) {
        String key = VietnameseText.lookUpKey(text);
        assertThat(VietnameseText.lookUpKey(key)).isEqualTo(key);
    }

    @Property
    void numbers_are_read_as_they_are_written(@ForAll long number, @ForAll Language language) {
        assertThat(VietnameseText.parseNumber(VietnameseText.format(number, language), language)
                        .longValueExact())
                .isEqualTo(number);
    }
}
