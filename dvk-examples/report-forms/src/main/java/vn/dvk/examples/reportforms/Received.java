package vn.dvk.examples.reportforms;

import java.io.PrintStream;
import vn.dvk.core.error.Language;
import vn.dvk.scoring.aggregate.FilledForm;
import vn.dvk.scoring.aggregate.ReportForm;
import vn.dvk.scoring.aggregate.ReportedForm;

/** A form that was filled in by hand (illustrative), with the slips that such forms have. */
final class Received {
    private Received() {}

    static final ReportedForm FORM = ReportedForm.builder("0603.N/BNV-TĐKT", "1", "2", "3", "4", "5")
            .row("01", 21, 10, 3, 2, 3) // the enterprises of row 03 were added, and one of another form
            .row("02", 6, 3, 0, 2, 0)
            .row("03", 2, 1, 0, 1, 0)
            .row("04", 2, 2, 0, 0, 0)
            .row("05", 11, 5, 3, 0, 3)
            .row("06", 1, 0, 0, 0, 1)
            .row("07", 1, 0, 1, 0, 0)
            .row("08", 1, 1, 0, 0, 0)
            .row("09", 2, 0, 1, 0, 1)
            .row("10", 5, 3, 1, 0, 1)
            .row("11", 8, 2, 3, 2, 0)
            .row("12", 6, 6, 0, 0, 0)
            .row("13", 2, 2, 0, 0, 0)
            .row("14", 1, 0, 0, 0, 1)
            .row("15", 1, 0, 0, 0, 1)
            .row("16", 1, 0, 0, 0, 1)
            .row("18", 0, 0, 0, 0, 0)
            .build();

    static <T> void print(ReportForm<T> form, FilledForm ours, PrintStream out) {
        out.println("Biểu nhận được (minh họa): kiểm tra không cần sổ");
        form.check(FORM).forEach(finding -> out.println("- " + finding.text(Language.VI)));
        out.println();
        out.println("Biểu nhận được (minh họa): đối chiếu với sổ");
        ours.compare(FORM).forEach(finding -> out.println("- " + finding.text(Language.VI)));
        out.println();
    }
}
