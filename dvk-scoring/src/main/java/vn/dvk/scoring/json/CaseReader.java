package vn.dvk.scoring.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.CaseEntry;
import vn.dvk.core.criteria.CaseInput;
import vn.dvk.core.criteria.ExpectedScore;
import vn.dvk.core.error.Message;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;

/** Reads worked cases; facts, marks and lines are objects whose keys are codes. */
final class CaseReader {
    private static final List<String> EXPECTED = List.of("lines", "total", "band", "noBand", "outcome");

    private CaseReader() {}

    static Optional<CaseDocument> document(Fields in) {
        Slot<Code> set = in.required("set", Scalars::code);
        Slot<Code> edition = in.required("edition", Scalars::code);
        List<CaseEntry> cases = new ArrayList<>();
        Set<String> names = new HashSet<>();
        in.atLeastOne("cases", at -> placed(at, names), cases::add);
        return in.build(() -> new CaseDocument(set.get(), edition.get(), cases));
    }

    /** A case of an edition, which is the same wherever it stands. */
    static Optional<CaseEntry> entry(Cursor at) {
        return entry(at, CaseEntry.builder());
    }

    /** A case that knows where it stands, with a name of its own. */
    private static Optional<CaseEntry> placed(Cursor at, Set<String> names) {
        return entry(at, CaseEntry.builder().place(at.node().at()))
                .flatMap(entry ->
                        names.add(entry.name()) ? Optional.of(entry) : at.refuse(Message.of(JsonCodes.CASE_TWICE)));
    }

    private static Optional<CaseEntry> entry(Cursor at, CaseEntry.Builder entry) {
        return at.fields().flatMap(in -> {
            in.required("name", Scalars::line, entry::name);
            in.optional("asOf", Scalars::day, entry::asOf);
            in.optional("role", Scalars.code(AssessmentRole::new), entry::role);
            in.eachKey("facts", CaseReader::input, (code, value) -> entry.putFact(new FactKey(code), value));
            in.eachKey("marks", CaseReader::input, entry::putMark);
            in.required("expected", CaseReader::expected, entry::expected);
            in.each("basis", Sources::basis, entry::addBasis);
            return in.build(entry::build);
        });
    }

    private static Optional<CaseInput> input(Cursor at) {
        if (at.node() instanceof Node.Number) {
            return Scalars.points(at).map(CaseInput.Number::new);
        }
        if (at.node() instanceof Node.Flag) {
            return at.flag().map(CaseInput.YesNo::new);
        }
        if (at.isTree()) {
            return at.fields().flatMap(in -> {
                Slot<Code> reason = in.required("notApplicable", Scalars::code);
                return in.build(() -> new CaseInput.NotApplicable(reason.get()));
            });
        }
        if (at.node() instanceof Node.Text text && Settings.isRatio(text.value())) {
            return Scalars.points(at).map(CaseInput.Number::new);
        }
        return at.isText() ? Scalars.line(at).map(CaseInput.Text::new) : at.wrongType("number|boolean|string|object");
    }

    private static Optional<ExpectedScore> expected(Cursor at) {
        return at.fields().flatMap(in -> {
            if (EXPECTED.stream().noneMatch(in::has)) {
                at.report(Message.of(JsonCodes.MISSING_ONE_OF).with("keys", String.join("|", EXPECTED)));
            }
            ExpectedScore.Builder expected = ExpectedScore.builder();
            in.eachKey("lines", CaseReader::line, (code, line) -> line.addTo(expected, code));
            in.optional("total", Scalars::points, expected::total);
            in.optional("band", Scalars::code, expected::band);
            Slot<Boolean> noBand = in.optional("noBand", Scalars::flag);
            noBand.value().ifPresent(expected::noBand);
            if (in.has("band") && noBand.value().orElse(false)) {
                at.report(Message.of(JsonCodes.MORE_THAN_ONE_OF).with("keys", "band|noBand"));
            }
            in.optional("outcome", Scalars.oneOf(OutcomeKind.class), expected::outcome);
            return in.build(expected::build);
        });
    }

    /** A line with points, or with the outcome of one that has none. */
    private record Line(Optional<Points> points, Optional<OutcomeKind> kind) {
        void addTo(ExpectedScore.Builder expected, Code code) {
            points.ifPresent(value -> expected.putLine(code, value));
            kind.ifPresent(value -> expected.putOutcome(code, value));
        }
    }

    private static Optional<Line> line(Cursor at) {
        if (!at.isTree()) {
            return Scalars.points(at).map(points -> new Line(Optional.of(points), Optional.empty()));
        }
        return at.fields().flatMap(in -> {
            Slot<OutcomeKind> kind = in.required("outcome", Scalars.oneOf(OutcomeKind.class));
            return in.build(() -> new Line(Optional.empty(), kind.value()));
        });
    }
}
