package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dvk.scoring.aggregate.StatutoryForms.vi;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.aggregate.StatutoryForms.Award;
import vn.dvk.scoring.aggregate.StatutoryForms.Launched;
import vn.dvk.scoring.aggregate.StatutoryForms.Launcher;
import vn.dvk.scoring.aggregate.StatutoryForms.Scope;
import vn.dvk.scoring.aggregate.StatutoryForms.Subject;

class ReportFormTest {

    private static final ReportForm<Launched> MOVEMENTS =
            StatutoryForms.movements().build();
    private static final ReportForm<Launched> SETTLED = StatutoryForms.movements()
            .resume("duration")
            .settle(vi("“1 năm” là đúng một năm."), "07", "08")
            .build();
    private static final ReportForm<Award> AWARDS = StatutoryForms.awards().build();

    @Test
    void a_record_of_two_duration_classes_is_a_finding_and_counts_in_neither() {
        FilledForm filled = MOVEMENTS.of(StatutoryForms.launched());

        assertThat(filled.count("01", "1")).isEqualTo(6);
        assertThat(filled.count("07", "1")).isZero();
        assertThat(filled.count("08", "1")).isEqualTo(1);
        assertThat(filled.findings()).hasSize(1);
        FormFinding finding = filled.findings().get(0);
        assertThat(finding)
                .hasToString("0601.N/BNV-TĐKT rows [07, 08] columns []: dvk.aggregate.form-in-several-rows"
                        + " {count=2, partition=duration}");
        assertThat(finding.text(Language.VI))
                .isEqualTo(
                        "Biểu 0601.N/BNV-TĐKT, dòng 07, 08: Số bản ghi thuộc cùng lúc các dòng này của phân tổ “thời hạn”,"
                                + " chưa tính ở dòng nào trong đó: 2. Quy ước tính ở dòng nào, hoặc định nghĩa các dòng không chồng nhau.");
        assertThat(StatutoryForms.launched())
                .filteredOn(MOVEMENTS.filter(finding))
                .extracting(Launched::months)
                .containsExactly(12, 12);
    }

    @Test
    void a_form_settles_where_an_overlap_counts_and_says_so() {
        FilledForm filled = SETTLED.of(StatutoryForms.launched());

        assertThat(filled.findings()).isEmpty();
        assertThat(filled.count("07", "1")).isEqualTo(2);
        assertThat(filled.count("08", "1")).isEqualTo(1);
        assertThat(filled.sum("1", "06", "07", "08", "09", "10")).isEqualTo(Points.of(6));
        assertThat(filled.notes().get(0).vi())
                .isEqualTo(
                        "Bản ghi thuộc nhiều dòng trong các dòng 07, 08 thì tính ở dòng đứng trước; có 2 bản ghi như vậy."
                                + " “1 năm” là đúng một năm.");
        assertThat(StatutoryForms.launched()).filteredOn(SETTLED.filter("07")).hasSize(2);
    }

    @Test
    void a_record_of_no_row_is_a_finding() {
        List<Award> awards = List.of(
                award(Subject.COLLECTIVE, 0, true),
                award(Subject.ENTERPRISE, 0, true),
                award(Subject.INDIVIDUAL, 7, true),
                award(Subject.INDIVIDUAL, 9, false));
        FilledForm filled = AWARDS.of(awards);

        assertThat(filled.findings())
                .extracting(FormFinding::toString)
                .containsExactly("0603.N/BNV-TĐKT rows [06, 07, 10] columns []: dvk.aggregate.form-in-no-row"
                        + " {count=1, partition=rank}");
        assertThat(filled.count("05", "1")).isEqualTo(2);
        assertThat(filled.sum("1", "06", "07", "10")).isEqualTo(Points.ONE);
        assertThat(awards).filteredOn(AWARDS.filter(filled.findings().get(0))).containsExactly(awards.get(3));
    }

    @Test
    void of_which_rows_are_no_addends() {
        FilledForm filled = AWARDS.of(List.of(
                award(Subject.COLLECTIVE, 0, true),
                award(Subject.ENTERPRISE, 0, true),
                award(Subject.HOUSEHOLD, 0, false),
                award(Subject.INDIVIDUAL, 6, false)));

        assertThat(filled.count("02", "1")).isEqualTo(2);
        assertThat(filled.count("03", "1")).isEqualTo(1);
        assertThat(filled.sum("1", "02", "04", "05")).isEqualTo(Points.of(4));
        assertThat(filled.sum("1", "02", "04", "06", "07")).isEqualTo(Points.of(4));
        assertThat(filled.sum("1", "03")).isEqualTo(Points.ONE);
        assertThat(refused(() -> filled.sum("1", "02", "03", "04")))
                .containsExactly("/rows/1 dvk.aggregate.form-row-of-which-added {row=03}");
        assertThat(refused(() -> filled.sum("1", "01", "02", "11", "05", "06")))
                .containsExactly(
                        "/rows/1 dvk.aggregate.form-rows-overlap {row=02, other=01}",
                        "/rows/2 dvk.aggregate.form-rows-overlap {row=11, other=01}",
                        "/rows/2 dvk.aggregate.form-rows-overlap {row=11, other=02}",
                        "/rows/3 dvk.aggregate.form-rows-overlap {row=05, other=01}",
                        "/rows/3 dvk.aggregate.form-rows-overlap {row=05, other=11}",
                        "/rows/4 dvk.aggregate.form-rows-overlap {row=06, other=01}",
                        "/rows/4 dvk.aggregate.form-rows-overlap {row=06, other=11}",
                        "/rows/4 dvk.aggregate.form-rows-overlap {row=06, other=05}");
    }

    @Test
    void a_record_must_be_in_one_column_of_a_control_sum() {
        ReportForm<Launched> form = ReportForm.<Launched>builder("K", vi("Biểu"))
                .total("01", vi("Tổng số"))
                .column("1", vi("Tổng số"))
                .column("2", vi("Dài"), one -> one.months() >= 12)
                .column("3", vi("Cơ quan"), one -> one.by() == Launcher.AGENCY)
                .control("1", "2", "3")
                .build();
        List<Launched> records = List.of(
                new Launched(Scope.AGENCY, Launcher.AGENCY, 12, true),
                new Launched(Scope.NATIONAL, Launcher.CENTRE, 6, true),
                new Launched(Scope.NATIONAL, Launcher.CENTRE, 24, true));
        FilledForm filled = form.of(records);

        assertThat(filled.count("01", "1")).isEqualTo(3);
        assertThat(filled.count("01", "2")).isEqualTo(1);
        assertThat(filled.count("01", "3")).isZero();
        assertThat(filled.findings())
                .extracting(FormFinding::toString)
                .containsExactly(
                        "K rows [] columns [2, 3]: dvk.aggregate.form-in-no-column {count=1, control=1=(2+3)}",
                        "K rows [] columns [2, 3]: dvk.aggregate.form-in-several-columns {count=1, control=1=(2+3)}");
        assertThat(records).filteredOn(form.filter(filled.findings().get(1))).containsExactly(records.get(0));
    }

    @Test
    void a_column_of_two_control_sums_counts_what_is_in_no_other_column_of_either() {
        ReportForm<Launched> form = ReportForm.<Launched>builder("K", vi("Biểu"))
                .total("01", vi("Tổng số"))
                .column("1", vi("Tổng số"))
                .column("2", vi("Dài"), one -> one.months() >= 12)
                .column("3", vi("Ngắn"), one -> one.months() < 12)
                .column("4", vi("Cơ quan"), one -> one.by() == Launcher.AGENCY)
                .control("1", "2", "3")
                .control("1", "2", "4")
                .build();
        FilledForm filled = form.of(List.of(
                new Launched(Scope.AGENCY, Launcher.AGENCY, 12, true),
                new Launched(Scope.NATIONAL, Launcher.CENTRE, 24, true)));

        assertThat(filled.count("01", "2")).isEqualTo(1);
        assertThat(filled.count("01", "4")).isZero();
        assertThat(filled.findings())
                .extracting(FormFinding::toString)
                .anyMatch(found -> found.contains("columns [2, 4]") && found.contains("count=1"));
    }

    @Test
    void columns_may_be_measures_and_their_control_sums_are_checked() {
        Quantity<Award> points = Quantity.of("points", vi("Điểm"), Award::points);
        Quantity<Award> part = Quantity.of("part", vi("Điểm"), one -> one.rank() == 6 ? Points.ZERO : one.points());
        ReportForm<Award> form = ReportForm.<Award>builder("M", vi("Biểu"))
                .partition("manner", vi("theo phương thức"))
                .row("1", vi("Thường xuyên"), one -> !one.thematic())
                .row("2", vi("Chuyên đề"), Award::thematic)
                .column("a", vi("Điểm"), points.sum())
                .column("b", vi("Điểm"), part.sum())
                .column("c", vi("Bình quân"), points.mean())
                .control("a", "b")
                .build();
        FilledForm filled = form.of(List.of(award(Subject.COLLECTIVE, 6, true), award(Subject.COLLECTIVE, 7, true)));

        assertThat(filled.records()).isEqualTo(2);
        assertThat(filled.get("2", points.sum())).isEqualTo(Points.of(5));
        assertThat(filled.number("2", "c")).contains(Points.parse("5/2"));
        assertThat(filled.number("1", "c")).isEmpty();
        assertThat(filled.findings())
                .extracting(FormFinding::toString)
                .containsExactly("M rows [2] columns [a, b]: dvk.aggregate.form-control-differs"
                        + " {sum=2.5, total=5, by=-2.5, control=a=(b)}");
        assertThat(refused(() -> filled.sum("c", "1", "2")))
                .containsExactly(" dvk.aggregate.form-column-not-added {column=c}");
        assertThatThrownBy(() -> filled.count("1", "a")).hasMessage("column must count records, but 'a' does not");
        assertThatThrownBy(() -> filled.get("1", part.max())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_the_records_of_the_row_above_are_asked_for() {
        ReportForm.Builder<String> builder = ReportForm.<String>builder("S", vi("Biểu"))
                .total("1", vi("Tổng số"))
                .ofWhich("1a", vi("Trong đó: dài"), text -> text.length() > 2)
                .partition("start", vi("chữ đầu"))
                .row("2", vi("a"), text -> text.startsWith("a"))
                .ofWhich("2a", vi("Trong đó: có z"), text -> text.contains("z"))
                .row("3", vi("b"), text -> text.startsWith("b"))
                .where(vi("có chữ"), text -> !text.isEmpty())
                .note(vi("Ghi chú"))
                .column("n", vi("Số"));
        ReportForm<String> form = builder.build();
        FilledForm filled = form.of(List.of("az", "a", "bzz", ""));

        assertThat(filled.count("1", "n")).isEqualTo(3);
        assertThat(filled.count("1a", "n")).isEqualTo(1);
        assertThat(filled.count("2a", "n"))
                .as("bzz has a z, but does not start with a")
                .isEqualTo(1);
        assertThat(filled.notes())
                .extracting(note -> note.text(Language.VI))
                .containsExactly("Ghi chú", "Chỉ tính: có chữ");
        assertThat(builder.build().of(List.of("az", "a", "bzz", "")))
                .as("a builder can be asked again")
                .isEqualTo(filled);
    }

    @Test
    void a_form_is_the_same_for_any_order_and_any_split() {
        List<Launched> records = new ArrayList<>(StatutoryForms.launched());
        FilledForm whole = MOVEMENTS.of(records);
        Collections.reverse(records);
        ReportForm<Launched> shipped = SerializableTester.reserialize(MOVEMENTS);
        byte[] first = shipped.tally().addAll(records.subList(0, 4)).toBytes();
        byte[] second = shipped.tally().addAll(records.subList(4, 6)).toBytes();

        assertThat(MOVEMENTS.of(MOVEMENTS.read(second).merge(MOVEMENTS.read(first))))
                .isEqualTo(whole);
        assertThat(MOVEMENTS.of(records.stream().parallel())).isEqualTo(whole);
        assertThat(shipped.of(records).json()).isEqualTo(whole.json());
        assertThat(records)
                .filteredOn(SerializableTester.reserialize(MOVEMENTS.filter("05")))
                .hasSize(2);
        new EqualsTester()
                .addEqualityGroup(whole, MOVEMENTS.of(records))
                .addEqualityGroup(SETTLED.of(records))
                .addEqualityGroup(MOVEMENTS.of(List.of()))
                .testEquals();
    }

    @Test
    void a_tally_of_another_form_is_refused() {
        assertThatThrownBy(() -> MOVEMENTS.of(SETTLED.tally())).hasMessage("tally must be one of this form");
        assertThatThrownBy(() -> MOVEMENTS.read(SETTLED.tally().toBytes()))
                .isInstanceOf(InvalidDefinitionException.class);
        assertThatThrownBy(() -> MOVEMENTS.filter("13"))
                .hasMessageStartingWith("row must be one of [01, 02,")
                .hasMessageEndingWith("but was '13'");
        assertThatThrownBy(() -> MOVEMENTS.of(List.of()).count("01", "9"))
                .hasMessage("column must be one of [1, 2, 3, 4], but was '9'");
        FormFinding printed = MOVEMENTS.check(ReportedForm.builder("X").build()).get(0);
        assertThatThrownBy(() -> MOVEMENTS.filter(printed)).isInstanceOf(IllegalArgumentException.class);
        assertThat(MOVEMENTS)
                .hasToString("ReportForm[0601.N/BNV-TĐKT, rows [01, 02, 03, 04, 05, 06, 07, 08, 09, 10, 11, 12],"
                        + " columns [1, 2, 3, 4]]");
        assertThat(MOVEMENTS.of(List.of())).hasToString("FilledForm[0601.N/BNV-TĐKT, 0 records, 0 findings]");
    }

    private static Award award(Subject subject, int rank, boolean thematic) {
        return new Award(subject, rank, thematic, true, Points.parse("5/2"));
    }

    private static List<String> refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(InvalidDefinitionException.class, call).problems().stream()
                .map(problem -> problem.path() + " " + problem.message())
                .toList();
    }
}
