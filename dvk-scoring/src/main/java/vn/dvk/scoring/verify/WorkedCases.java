package vn.dvk.scoring.verify;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.CaseEntry;
import vn.dvk.core.criteria.CaseInput;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.ExpectedScore;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.SourceLocation;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.json.CaseDocument;
import vn.dvk.scoring.json.CasesJson;
import vn.dvk.scoring.verify.VerifiedSheet.Check;

/**
 * Các trường hợp mẫu: the worked cases of an edition, or those of a document in the format {@code dvk/cases}, to be run
 * against a scorecard.
 *
 * <pre>{@code
 * WorkedCases cases = WorkedCases.of(scorecard.edition());
 * cases.against(scorecard).forEach(WorkedCase::run);
 * WorkedCases.read(path).coverage(scorecard).text(Language.VI);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class WorkedCases {
    private final Code set;
    private final Code edition;
    private final ImmutableList<CaseEntry> cases;
    private final String file;

    private WorkedCases(Code set, Code edition, List<CaseEntry> cases, String file) {
        this.set = set;
        this.edition = edition;
        this.cases = ImmutableList.copyOf(cases);
        this.file = file;
    }

    /** Returns the worked cases that the edition itself holds; there may be none. */
    public static WorkedCases of(Edition edition) {
        return new WorkedCases(edition.set(), edition.id(), edition.workedCases(), "");
    }

    /**
     * Reads a file; failures name it.
     *
     * @throws java.io.UncheckedIOException if the file cannot be read
     * @throws vn.dvk.core.error.InvalidDefinitionException if anything in it is wrong; carries every problem
     */
    public static WorkedCases read(Path file) {
        CaseDocument document = CasesJson.read(file).orThrow();
        return of(
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
        return of(requireNonNull(document, "document"), "");
    }

    private static WorkedCases of(CaseDocument document, String file) {
        return new WorkedCases(document.set(), document.edition(), document.cases(), file);
    }

    /** Returns the cases, in the order written. */
    public List<CaseEntry> cases() {
        return cases;
    }

    /**
     * Returns the cases, ready to run against that scorecard, in the order written.
     *
     * @throws IllegalArgumentException if the scorecard is of another edition than the cases
     */
    public Stream<WorkedCase> against(Scorecard scorecard) {
        requireEdition(scorecard.edition());
        return IntStream.range(0, cases.size()).mapToObj(i -> one(i, cases.get(i), scorecard));
    }

    /**
     * Returns what the cases touch.
     *
     * @throws IllegalArgumentException if the scorecard is of another edition than the cases, or a fact or mark cannot be
     *     read
     */
    public Coverage coverage(Scorecard scorecard) {
        requireEdition(scorecard.edition());
        return cases.stream()
                .map(entry ->
                        Coverage.of(scorecard, List.of(given(entry, scorecard).dossier()), entry.role()))
                .reduce(Coverage::and)
                .orElseGet(() -> Coverage.of(scorecard, List.of(), AssessmentRole.SELF));
    }

    private void requireEdition(Edition other) {
        if (!other.set().equals(set) || !other.id().equals(edition)) {
            throw new IllegalArgumentException(
                    "scorecard must be of " + set + " " + edition + ", but was of " + other.set() + " " + other.id());
        }
    }

    private WorkedCase one(int position, CaseEntry entry, Scorecard scorecard) {
        String place = entry.place().map(this::place).orElse("/cases/" + position);
        return WorkedCase.of(entry.name(), () -> run(entry, place, scorecard));
    }

    private static void run(CaseEntry entry, String place, Scorecard scorecard) {
        String heading = "Case '" + entry.name() + "' (" + place + ") broke an expectation.";
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
                    : given.given(key, fact.getValue().text().orElseThrow());
        }
        for (Map.Entry<Code, CaseInput> mark : entry.marks().entrySet()) {
            String code = mark.getKey().text();
            given = mark.getValue() instanceof CaseInput.NotApplicable absent
                    ? given.marked(code, new MarkValue.NotApplicable(absent.reason()))
                    : given.marked(code, mark.getValue().text().orElseThrow());
        }
        return given;
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
        return "WorkedCases{set=" + set + ", edition=" + edition + ", cases=" + cases.size() + "}";
    }
}
