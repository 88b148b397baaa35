package vn.dvk.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.NullPointerTester;
import com.google.common.testing.SerializableTester;
import java.io.StringReader;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class DvkExceptionTest {

    private static final MessageTable TABLE = MessageTable.core()
            .with(MessageTable.of(
                    new StringReader("acme.set=Bộ tiêu chí\nacme.gap=Thiếu {n}.\nacme.gap.way-out=Hãy thêm.\n"),
                    new StringReader("acme.set=Criteria set\nacme.gap=Lacks {n}.\nacme.gap.way-out=Maybe add it.\n")));

    private static final Message GAP = Message.of("acme.gap").with("n", 1_234);

    @Test
    void an_invalid_definition_lists_every_problem_with_its_way_out() {
        Problems problems = new Problems()
                .add("/bands/1", GAP)
                .addAll(List.of(Problem.of("/facts/0", GAP).at(new SourceLocation(3, 4))));

        assertThatThrownBy(() -> problems.throwIfAny("acme.set", TABLE))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        Criteria set: 2 problem(s)
                        - /bands/1: Lacks 1,234. Maybe add it.
                        - /facts/0 (line 3, column 4): Lacks 1,234. Maybe add it.""")
                .asInstanceOf(InstanceOfAssertFactories.type(DvkException.class))
                .satisfies(e -> assertThat(e.problems()).isEqualTo(problems.list()))
                .extracting(e -> e.text(Language.VI))
                .isEqualTo("""
                        Bộ tiêu chí: có 2 lỗi
                        - /bands/1: Thiếu 1.234. Hãy thêm.
                        - /facts/0 (dòng 3, cột 4): Thiếu 1.234. Hãy thêm.""");
    }

    @Test
    void a_definition_without_a_label_is_named_by_its_code() {
        assertThatThrownBy(() -> new Problems().add("", GAP).throwIfAny("bo-tieu-chi", TABLE))
                .hasMessageStartingWith("bo-tieu-chi: 1 problem(s)\n");
    }

    @Test
    void a_long_list_ends_with_a_count() {
        Problems problems = new Problems();
        for (int i = 0; i < 250; i++) {
            problems.add("/" + i, GAP);
        }
        InvalidDefinitionException e = new InvalidDefinitionException("acme.set", problems.list(), TABLE);

        assertThat(e.problems()).hasSize(250);
        assertThat(e.getMessage())
                .contains("- /99: ")
                .doesNotContain("- /100: ")
                .endsWith("- … and 150 more");
        assertThat(e.text(Language.VI)).endsWith("- … và 150 lỗi khác");
    }

    @Test
    void no_problem_throws_nothing() {
        assertThatCode(() -> new Problems().throwIfAny("acme.set", TABLE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new InvalidDefinitionException("acme.set", List.of(), TABLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("problems must not be empty");
    }

    @Test
    void a_collector_keeps_the_order_and_hands_out_copies() {
        Problems problems = new Problems().add("/b", GAP);
        List<Problem> before = problems.list();
        problems.add(Problem.of("/a", GAP));

        assertThat(before).hasSize(1);
        assertThat(problems.list()).extracting(Problem::path).containsExactly("/b", "/a");
        assertThat(problems.size()).isEqualTo(2);
        assertThat(problems.isEmpty()).isFalse();
        assertThat(problems).hasToString("[/b: acme.gap {n=1234}, /a: acme.gap {n=1234}]");
        assertThatThrownBy(() -> problems.list().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_refusal_says_what_and_the_way_out() {
        RefusedException refused = new RefusedException(GAP, TABLE);

        assertThat(refused).hasMessage("Lacks 1,234. Maybe add it.");
        assertThat(refused.text(Language.VI)).isEqualTo("Thiếu 1.234. Hãy thêm.");
        assertThat(refused.problems()).containsExactly(Problem.of("", GAP));
        assertThat(new RefusedException(GAP)).hasMessage("acme.gap {n=1234}");
    }

    @Test
    void a_failed_rule_names_its_place_and_not_the_text_of_the_cause() {
        IllegalStateException cause = new IllegalStateException("Nguyễn Văn A");
        RuleFailedException failed = new RuleFailedException("acme:double", "I.3", cause);

        assertThat(failed)
                .hasCause(cause)
                .hasMessage("Rule 'acme:double' failed while scoring criterion 'I.3' (IllegalStateException)."
                        + " Maybe the attached cause helps the author of the rule.");
        assertThat(failed.text(Language.VI))
                .contains("Quy tắc 'acme:double' bị lỗi khi chấm tiêu chí 'I.3' (IllegalStateException).")
                .doesNotContain("Nguyễn");
        assertThat(failed.ruleType()).isEqualTo("acme:double");
        assertThat(failed.criterion()).isEqualTo("I.3");
    }

    @Test
    void a_serialized_copy_keeps_its_message() {
        for (DvkException e : List.of(
                new InvalidDefinitionException("acme.set", List.of(Problem.of("", GAP)), TABLE),
                new RefusedException(GAP, TABLE),
                new RuleFailedException("a", "b", new IllegalStateException("x")))) {
            DvkException copy = SerializableTester.reserialize(e);
            assertThat(copy).hasMessage(e.getMessage());
            assertThat(copy.problems()).isEmpty();
            assertThat(copy.text(Language.VI)).isEqualTo(e.getMessage());
        }
    }

    @Test
    void null_is_refused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(Message.class, GAP)
                .setDefault(Problem.class, Problem.of("", GAP))
                .setDefault(List.class, List.of(Problem.of("", GAP)))
                .setDefault(MessageTable.class, TABLE);
        tester.testAllPublicConstructors(InvalidDefinitionException.class);
        tester.testAllPublicConstructors(RefusedException.class);
        tester.setDefault(Throwable.class, new IllegalStateException())
                .testAllPublicConstructors(RuleFailedException.class);
        tester.testAllPublicInstanceMethods(new RefusedException(GAP));
        tester.setDefault(String.class, "").testAllPublicInstanceMethods(new Problems());
    }
}
