package vn.dvk.scoring.verify;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.SourceLocation;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.json.CaseDocument;
import vn.dvk.scoring.json.CaseEntry;
import vn.dvk.scoring.json.CaseInput;
import vn.dvk.scoring.json.CasesJson;
import vn.dvk.scoring.json.ExpectedScore;
import vn.dvk.scoring.verify.VerifiedSheet.Check;

/**
 * Các trường hợp mẫu: worked cases from a document in the format {@code dvk/cases}, to be run against a scorecard.
 *
 * <pre>{@code
 * WorkedCases cases = WorkedCases.read(path);
 * cases.against(scorecard).forEach(WorkedCase::run);
 * cases.coverage(scorecard).text(Language.VI);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class WorkedCases {
    private final CaseDocument document;
    private final String file;

    private WorkedCases(CaseDocument document, String file) {
        this.document = document;
        this.file = file;
    }

    /**
     * Reads a file; failures name it.
     *
     * @throws java.io.UncheckedIOException if the file cannot be read
     * @throws vn.dvk.core.error.InvalidDefinitionException if anything in it is wrong; carries every problem
     */
    public static WorkedCases read(Path file) {
        CaseDocument document = CasesJson.read(file).orThrow();
        return new WorkedCases(
                document,
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse(""));
    }

    /**
     * Reads a stream to its end, and does not close it.
     *
     * @throws java.io.UncheckedIOException if the stream cannot be read
     * @throws vn.dvk.core.error.InvalidDefinitionException if anything in it is wrong; carries every problem
     */
    public static WorkedCases read(InputStream in) {
        return of(CasesJson.read(in).orThrow());
    }

    /** Returns the cases of a document that has been read. */
    public static WorkedCases of(CaseDocument document) {
        return new WorkedCases(requireNonNull(document, "document"), "");
    }

    /** Returns the document. */
    public CaseDocument document() {
        return document;
    }

    /**
     * Returns the cases, ready to run against that scorecard, in the order of the document.
     *
     * @throws IllegalArgumentException if the scorecard is of another edition than the cases
     */
    public Stream<WorkedCase> against(Scorecard scorecard) {
        requireEdition(scorecard.edition());
        return document.cases().stream().map(entry -> WorkedCase.of(entry.name(), () -> run(entry, scorecard)));
    }

    /**
     * Returns what the cases touch.
     *
     * @throws IllegalArgumentException if the scorecard is of another edition than the cases, or a fact or mark cannot be
     *     read
     */
    public Coverage coverage(Scorecard scorecard) {
        requireEdition(scorecard.edition());
        return document.cases().stream()
                .map(entry ->
                        Coverage.of(scorecard, List.of(given(entry, scorecard).dossier()), entry.role()))
                .reduce(Coverage::and)
                .orElseThrow();
    }

    private void requireEdition(Edition edition) {
        if (!edition.set().equals(document.set()) || !edition.id().equals(document.edition())) {
            throw new IllegalArgumentException("scorecard must be of " + document.set() + " " + document.edition()
                    + ", but was of " + edition.set() + " " + edition.id());
        }
    }

    private void run(CaseEntry entry, Scorecard scorecard) {
        String heading = "Case '" + entry.name() + "' (" + place(entry.place()) + ") broke an expectation.";
        try {
            VerifiedSheet sheet = given(entry, scorecard).verify().headed(heading);
            sheet.expect(checks(entry.expected(), sheet));
        } catch (IllegalArgumentException refused) {
            throw FailureText.of(heading.replace("broke an expectation", "cannot be run"))
                    .row("Problem", String.valueOf(refused.getMessage()))
                    .error(refused);
        }
    }

    private static ScorecardVerifier given(CaseEntry entry, Scorecard scorecard) {
        ScorecardVerifier given = Verify.verifyThat(scorecard).inRole(entry.role());
        if (entry.asOf().isPresent()) {
            given = given.asOf(entry.asOf().get());
        }
        for (Map.Entry<FactKey, CaseInput> fact : entry.facts().entrySet()) {
            String key = fact.getKey().toString();
            given = fact.getValue() instanceof CaseInput.NotApplicable absent
                    ? given.givenNotApplicable(key, absent.reason().text())
                    : given.given(key, text(fact.getValue()));
        }
        for (Map.Entry<Code, CaseInput> mark : entry.marks().entrySet()) {
            String code = mark.getKey().text();
            given = mark.getValue() instanceof CaseInput.NotApplicable absent
                    ? given.marked(code, new MarkValue.NotApplicable(absent.reason()))
                    : given.marked(code, text(mark.getValue()));
        }
        return given;
    }

    private static String text(CaseInput input) {
        if (input instanceof CaseInput.Number number) {
            return number.value().toString();
        }
        if (input instanceof CaseInput.YesNo answer) {
            return answer.yes() ? "yes" : "no";
        }
        return ((CaseInput.Text) input).value();
    }

    private static List<Check> checks(ExpectedScore expected, VerifiedSheet sheet) {
        List<Check> checks = new ArrayList<>();
        expected.lines().forEach((code, points) -> checks.add(sheet.line(code, points)));
        expected.outcomes().forEach((code, kind) -> checks.add(sheet.line(code, kind)));
        expected.total().map(sheet::total).ifPresent(checks::add);
        expected.band().map(sheet::band).ifPresent(checks::add);
        if (expected.noBand()) {
            checks.add(sheet.noBand());
        }
        expected.outcome().map(sheet::outcome).ifPresent(checks::add);
        return checks;
    }

    private String place(SourceLocation place) {
        String lineAndColumn = place.line() + ":" + place.column();
        return file.isEmpty() ? lineAndColumn : file + ":" + lineAndColumn;
    }

    /** Shows the edition and how many cases there are, nothing of the cases. */
    @Override
    public String toString() {
        return "WorkedCases{set=" + document.set() + ", edition=" + document.edition() + ", cases="
                + document.cases().size() + "}";
    }
}
