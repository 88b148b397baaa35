package vn.dvk.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

    private static final Message ETH =
            Message.of("dvk.text.eth").with("codePoint", "U+00D0").with("index", 3);
    private static final Problem PROBLEM = Problem.of("/units/3/name", ETH);

    @Test
    void one_line_has_place_text_and_way_out() {
        assertThat(PROBLEM.at(new SourceLocation(1_200, 5)).text(Language.EN, MessageTable.core()))
                .isEqualTo(
                        "/units/3/name (line 1200, column 5): The text has U+00D0 at index 3, which is not the Vietnamese"
                                + " letter. Maybe Đ (U+0110) or đ (U+0111) is meant.");
        assertThat(PROBLEM.at(new SourceLocation(1_200, 5)).text(Language.VI, MessageTable.core()))
                .isEqualTo(
                        "/units/3/name (dòng 1200, cột 5): Văn bản có ký tự U+00D0 tại vị trí 3, không phải chữ Đ của"
                                + " tiếng Việt. Có thể muốn viết Đ (U+0110) hoặc đ (U+0111).");
    }

    @Test
    void the_root_has_a_name() {
        Problem root = Problem.of("", Message.of("acme.unknown"));

        assertThat(root.text(Language.VI, MessageTable.core())).isEqualTo("(toàn bộ tài liệu): acme.unknown");
        assertThat(root.text(Language.EN, MessageTable.core())).isEqualTo("(whole document): acme.unknown");
        assertThat(root).hasToString("(root): acme.unknown");
    }

    @Test
    void accessors_give_what_was_put_in() {
        Problem located = PROBLEM.at(new SourceLocation(12, 5));

        assertThat(located.code()).isEqualTo("dvk.text.eth");
        assertThat(located.path()).isEqualTo("/units/3/name");
        assertThat(located.message()).isEqualTo(ETH);
        assertThat(located.location()).hasValue(new SourceLocation(12, 5));
        assertThat(PROBLEM.location()).isEmpty();
        assertThat(located).hasToString("/units/3/name (12:5): dvk.text.eth {codePoint=U+00D0, index=3}");
    }

    @Test
    void a_problem_can_be_put_under_a_parent() {
        assertThat(PROBLEM.at(new SourceLocation(1, 2)).under("/directory"))
                .isEqualTo(Problem.of("/directory/units/3/name", ETH).at(new SourceLocation(1, 2)));
    }

    @ParameterizedTest(name = "<{0}> is no pointer")
    @ValueSource(strings = {"units", "a/b", "/~", "/a~2"})
    void a_path_is_a_json_pointer(String path) {
        assertThatThrownBy(() -> Problem.of(path, ETH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path must be a JSON pointer such as /units/3, but was '" + path + "'");
    }

    @Test
    void what_cannot_be_seen_in_a_path_is_escaped() {
        assertThat(Problem.of("/a\n\u202Eb", ETH).path()).isEqualTo("/a\\u000a\\u202eb");
    }

    @Test
    void problems_are_ordered_by_location_path_and_code() {
        Message a = Message.of("a");
        Message b = Message.of("b");
        List<Problem> expected = List.of(
                Problem.of("/z", b).at(new SourceLocation(1, 9)),
                Problem.of("/a", a).at(new SourceLocation(2, 1)),
                Problem.of("", b),
                Problem.of("/units", a),
                Problem.of("/units/2", a),
                Problem.of("/units/2", b),
                Problem.of("/units/2", b.with("n", 1)),
                Problem.of("/units/10", a),
                Problem.of("/units/10/x", a),
                Problem.of("/units/name", a));
        List<Problem> sorted = new ArrayList<>(expected);
        Collections.reverse(sorted);

        sorted.sort(Problem.ORDER);

        assertThat(sorted).isEqualTo(expected);
    }

    @Test
    void pointers_escape_and_refuse() {
        assertThat(Pointer.child(Pointer.child(Pointer.ROOT, "a/b~c"), 3)).isEqualTo("/a~1b~0c/3");
        assertThatThrownBy(() -> Pointer.child("", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("index must be 0 or more, but was -1");
    }

    @Test
    void locations_count_from_one_and_are_ordered() {
        assertThat(new SourceLocation(2, 1))
                .isGreaterThan(new SourceLocation(1, 80))
                .hasToString("2:1");
        assertThatThrownBy(() -> new SourceLocation(0, 1)).hasMessage("line must be 1 or more, but was 0");
        assertThatThrownBy(() -> new SourceLocation(1, 0)).hasMessage("column must be 1 or more, but was 0");
    }

    @Test
    void equality_is_by_message_path_and_location() {
        new EqualsTester()
                .addEqualityGroup(PROBLEM, Problem.of("/units/3/name", ETH))
                .addEqualityGroup(PROBLEM.at(new SourceLocation(1, 1)))
                .addEqualityGroup(Problem.of("/units/3", ETH))
                .addEqualityGroup(Problem.of("/units/3/name", Message.of("a")))
                .testEquals();
    }

    @Test
    void null_is_refused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(Message.class, ETH)
                .setDefault(SourceLocation.class, new SourceLocation(1, 1))
                .setDefault(MessageTable.class, MessageTable.core());
        tester.testAllPublicStaticMethods(Problem.class);
        tester.testAllPublicInstanceMethods(PROBLEM);
        tester.testAllPublicStaticMethods(Pointer.class);
    }
}
