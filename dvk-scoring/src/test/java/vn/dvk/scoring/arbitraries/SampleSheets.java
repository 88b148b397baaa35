package vn.dvk.scoring.arbitraries;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.EditionStatus;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.sheet.ScoreSheet;
import vn.dvk.scoring.sheet.SheetFilling;
import vn.dvk.scoring.sheet.SheetForm;

/**
 * Sheets with chosen points, filled in by hand: two criteria, {@code I} and {@code IV}, of 100 points each; the total is
 * rounded half up to one decimal; bands at 90, 70 and 50 points of the reported total.
 */
public final class SampleSheets {

    public static final Code LINE_I = Code.of("I");
    public static final Code LINE_IV = Code.of("IV");

    private static final Bounds ANY = Bounds.of(Points.ZERO, Points.HUNDRED);
    private static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);
    private static final Disqualification DISCIPLINED = new Disqualification(
            Code.of("disciplined"),
            LocalizedText.of("Bị kỷ luật", "Disciplined"),
            Condition.where("disciplined").isYes());

    private final SheetForm form;
    private final AssessmentRole role;
    private final String review;

    private SampleSheets(Edition edition, AssessmentRole role, String review) {
        this.form = SheetForm.of(edition, 1, Map.of());
        this.role = role;
        this.review = review;
    }

    public static SampleSheets inRole(AssessmentRole role) {
        return new SampleSheets(edition("2021", true), role, "so-ket-2023");
    }

    public static SampleSheets ofEdition(String edition) {
        return new SampleSheets(edition(edition, true), AssessmentRole.SELF, "so-ket-2023");
    }

    public static SampleSheets ofReview(String review) {
        return new SampleSheets(edition("2021", true), AssessmentRole.SELF, review);
    }

    public static SampleSheets withoutBands() {
        return new SampleSheets(edition("2021", false), AssessmentRole.SELF, "so-ket-2023");
    }

    public static SampleSheets standard() {
        return ofEdition("2021");
    }

    /** A scored sheet of a model with all its points on line I. */
    public ScoreSheet scored(String model, String points) {
        return scored(SubjectRef.model(model), points, "0");
    }

    public ScoreSheet scored(SubjectRef subject, String first, String second) {
        SheetFilling sheet = fill(subject);
        sheet.scored(Points.parse(first));
        sheet.scored(Points.parse(second));
        return done(sheet);
    }

    public ScoreSheet unscored(SubjectRef subject) {
        return halfScored(subject, Outcome.unscored(Set.of(InputKey.mark(LINE_IV))));
    }

    public ScoreSheet invalid(SubjectRef subject) {
        return halfScored(subject, Outcome.invalid(Problem.of("", Message.of("test.wrong"))));
    }

    public ScoreSheet notApplicable(SubjectRef subject) {
        Outcome none = Outcome.notApplicable(Message.of("test.not-applicable"));
        SheetFilling sheet = fill(subject);
        sheet.without(none, ANY);
        sheet.without(none, ANY);
        return done(sheet);
    }

    public ScoreSheet disqualified(SubjectRef subject) {
        SheetFilling sheet = fill(subject);
        sheet.scored(Points.of(99));
        sheet.scored(Points.ZERO);
        sheet.disqualified(DISCIPLINED);
        return done(sheet);
    }

    private ScoreSheet halfScored(SubjectRef subject, Outcome second) {
        SheetFilling sheet = fill(subject);
        sheet.scored(Points.of(10));
        sheet.without(second, ANY);
        return done(sheet);
    }

    private SheetFilling fill(SubjectRef subject) {
        Dossier dossier = Dossier.builder()
                .id(DossierId.of("hs-" + subject.toString().replace(':', '-')))
                .subject(subject)
                .review(Code.of(review))
                .asOf(AS_OF)
                .build();
        return form.fill(dossier, role);
    }

    private static ScoreSheet done(SheetFilling sheet) {
        return sheet.sheet(List.of(), unexplained -> {
            throw new UnsupportedOperationException("These sheets are not explained");
        });
    }

    private static Edition edition(String id, boolean bands) {
        Edition.Builder edition = Edition.builder()
                .set(Code.of("mau-thu"))
                .id(Code.of(id))
                .status(EditionStatus.PUBLISHED)
                .inForce(DateRange.ofYears(2021, 2025))
                .rounding(Rounding.atTotal(1, RoundingMode.HALF_UP))
                .addTree(criterion(LINE_I))
                .addTree(criterion(LINE_IV));
        if (bands) {
            edition.banding(Banding.builder()
                    .comparedAt(ComparedAt.REPORTED)
                    .scale(BandScale.POINTS)
                    .addBand(Band.from("TOT", LocalizedText.of("Tốt", "Good"), Points.of(90)))
                    .addBand(Band.from("KHA", LocalizedText.of("Khá", "Fair"), Points.of(70)))
                    .addBand(Band.from("DAT", LocalizedText.of("Đạt", "Passed"), Points.of(50)))
                    .build());
        }
        return edition.build();
    }

    private static Criterion criterion(Code code) {
        return Criterion.builder()
                .code(code)
                .title(LocalizedText.of("Tiêu chí " + code, "Criterion " + code))
                .maximum(Points.HUNDRED)
                .rule(RuleDefinition.of("direct", Setting.Tree.EMPTY))
                .build();
    }
}
