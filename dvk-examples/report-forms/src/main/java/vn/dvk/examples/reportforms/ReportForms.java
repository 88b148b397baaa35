package vn.dvk.examples.reportforms;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.scoring.aggregate.FilledForm;
import vn.dvk.scoring.aggregate.FormFinding;
import vn.dvk.scoring.aggregate.ReportForm;

/** Run: {@code mvn -q -Dquick -pl dvk-examples/report-forms -am package exec:java}. */
public final class ReportForms {
    static final String SOURCE = "Biểu mẫu: Thông tư 02/2023/TT-BNV ngày 23/3/2023; hạn báo cáo 15/12 năm báo cáo.";

    private ReportForms() {}

    public static void main(String[] args) {
        print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(PrintStream out) {
        List<Movement> movements = Movement.all();
        ReportForm<Movement> asPrinted = MovementForm.builder().build();
        out.println(Rows.title(Movement.FILE));
        out.println(asPrinted.of(movements).text(Language.VI));
        records(asPrinted, movements, Movement::number, out);
        out.println(MovementForm.settled().of(movements).text(Language.VI));

        out.println(Rows.title(Award.OF_THE_STATE));
        out.println(AwardForms.ofTheState().of(Award.all(Award.OF_THE_STATE)).text(Language.VI));

        List<Award> awards = Award.all(Award.OF_MINISTRIES_AND_PROVINCES);
        ReportForm<Award> form = AwardForms.ofMinistriesAndProvinces();
        FilledForm filled = form.of(awards);
        out.println(Rows.title(Award.OF_MINISTRIES_AND_PROVINCES));
        out.println(filled.text(Language.VI));
        records(form, awards, Award::number, out);
        adding(filled, out);
        Received.print(form, filled, out);

        out.println(Rows.title(OfficeForms.OFFICES));
        out.println(OfficeForms.offices().of(OfficeForms.Office.all()).text(Language.VI));
        out.println(Rows.title(OfficeForms.OFFICERS));
        out.println(OfficeForms.officers().of(OfficeForms.Officer.all()).text(Language.VI));

        out.println(Rows.title(MonthlyFields.FILE));
        MonthlyFields.print(out);
    }

    /** A text as forms print it: in Vietnamese only. */
    static LocalizedText vi(String text) {
        return LocalizedText.of(text);
    }

    /** Which records of the register a finding is about. */
    private static <T> void records(ReportForm<T> form, List<T> register, Function<T, String> number, PrintStream out) {
        for (FormFinding finding : form.of(register).findings()) {
            List<String> found =
                    register.stream().filter(form.filter(finding)).map(number).toList();
            out.println("- " + finding.message().code() + ": " + String.join(", ", found));
        }
        out.println();
    }

    /** "Of which" rows are no addends. */
    private static void adding(FilledForm filled, PrintStream out) {
        out.println("02 + 04 + 05 = " + filled.sum("1", "02", "04", "05"));
        try {
            out.println(filled.sum("1", "02", "03", "04", "05"));
        } catch (InvalidDefinitionException e) {
            out.println(e.text(Language.VI));
        }
        out.println();
    }
}
