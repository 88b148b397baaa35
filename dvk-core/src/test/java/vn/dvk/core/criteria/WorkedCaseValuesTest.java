package vn.dvk.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.NullPointerTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;

class WorkedCaseValuesTest {
    private static final Code LINE = Code.of("1.1");

    @Test
    void a_case_is_shown_without_its_name() {
        CaseEntry entry = CaseEntry.builder()
                .name("Ví dụ của xã")
                .expected(ExpectedScore.builder().total(Points.ONE).build())
                .build();
        assertThat(entry.toString()).doesNotContain("Ví dụ");
        assertThat(entry.role()).isEqualTo(AssessmentRole.SELF);
        assertThat(entry.place()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "hai\ndòng", "Ða"})
    void a_name_is_one_line_of_sound_text(String name) {
        CaseEntry.Builder entry = CaseEntry.builder()
                .name(name)
                .expected(ExpectedScore.builder().total(Points.ONE).build());
        assertThatThrownBy(entry::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must be one line of sound text");
    }

    @Test
    void an_expectation_says_something_and_one_thing_of_a_line() {
        List<ExpectedScore.Builder> refused = List.of(
                ExpectedScore.builder(),
                ExpectedScore.builder().noBand(false),
                ExpectedScore.builder().band(LINE).noBand(true),
                ExpectedScore.builder().putLine(LINE, Points.ONE).putOutcome(LINE, OutcomeKind.INVALID));
        assertThat(refused)
                .allSatisfy(one -> assertThatThrownBy(one::build).isInstanceOf(IllegalArgumentException.class));
        assertThat(ExpectedScore.builder().noBand(true).build().noBand()).isTrue();
    }

    @Test
    void an_input_is_written_as_a_text() {
        assertThat(new CaseInput.Number(Points.parse("40/3")).text()).contains("40/3");
        assertThat(new CaseInput.YesNo(true).text()).contains("yes");
        assertThat(new CaseInput.YesNo(false).text()).contains("no");
        assertThat(new CaseInput.Text("2023-12-31").text()).contains("2023-12-31");
        assertThat(new CaseInput.NotApplicable(LINE).text()).isEmpty();
    }

    @Test
    void texts_are_shown_only_if_they_are_codes() {
        assertThat(new CaseInput.Text("tot")).hasToString("Text[tot]");
        assertThat(new CaseInput.Text("Nguyễn Văn A")).hasToString("Text[…]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40/3", "-1/2", "", "a\nb"})
    void a_ratio_is_a_number_and_no_text(String text) {
        assertThatThrownBy(() -> new CaseInput.Text(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void null_is_refused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(CaseInput.class, new CaseInput.YesNo(true))
                .setDefault(Code.class, LINE)
                .setDefault(Points.class, Points.ONE)
                .setDefault(FactKey.class, FactKey.of("n"));
        tester.testAllPublicConstructors(CaseInput.Text.class);
        tester.testAllPublicConstructors(CaseInput.Number.class);
        tester.testAllPublicConstructors(CaseInput.NotApplicable.class);
        tester.testAllPublicInstanceMethods(CaseEntry.builder());
        tester.testAllPublicInstanceMethods(ExpectedScore.builder());
    }
}
