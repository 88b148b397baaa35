package vn.dvk.scoring.json;

import java.util.List;
import java.util.Optional;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.dossier.Assessment;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.Evidence;
import vn.dvk.core.dossier.Fact;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Vnd;

/** Reads one dossier; the key of a fact's or mark's value says its kind. */
final class DossierReader {
    private static final List<String> SUBJECTS = List.of("model", "exemplar", "unit");
    private static final List<String> FACT_VALUES =
            List.of("count", "decimal", "money", "yesNo", "choice", "day", "notApplicable");
    private static final List<String> MARK_VALUES = List.of("points", "level", "notApplicable");

    private DossierReader() {}

    static Optional<Dossier> dossier(Cursor at) {
        return at.fields().flatMap(in -> {
            Dossier.Builder dossier = Dossier.builder();
            in.required("id", Scalars.code(DossierId::new), dossier::id);
            in.required("subject", DossierReader::subject, dossier::subject);
            in.required("review", Scalars::code, dossier::review);
            in.required("asOf", Scalars::day, dossier::asOf);
            in.eachDistinct("facts", DossierReader::fact, Fact::key, dossier::addFact);
            in.eachDistinct("assessments", DossierReader::assessment, Assessment::role, dossier::addAssessment);
            in.each("evidence", evidence(Scalars::line), dossier::addEvidence);
            return in.build(dossier::build);
        });
    }

    static Optional<SubjectRef> subject(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<SubjectRef> subject = new Slot<>(in.oneOf(SUBJECTS)
                    .flatMap(key -> in.required(key, Scalars::code).value().map(id -> switch (key) {
                        case "model" -> SubjectRef.model(id.text());
                        case "exemplar" -> SubjectRef.exemplar(id.text());
                        default -> SubjectRef.unit(id.text());
                    })));
            return in.build(subject::get);
        });
    }

    private static Optional<Fact> fact(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<FactKey> key = in.required("key", Scalars.code(FactKey::new));
            Optional<String> kind = in.oneOf(FACT_VALUES);
            if (kind.filter("notApplicable"::equals).isPresent()) {
                Slot<Code> reason = in.required("notApplicable", Scalars::code);
                return in.build(() -> new Fact.NotApplicable(key.get(), reason.get()));
            }
            Slot<FactValue> value = new Slot<>(kind.flatMap(known -> value(in, known)));
            return in.build(() -> new Fact.Stated(key.get(), value.get()));
        });
    }

    private static Optional<FactValue> value(Fields in, String kind) {
        return switch (kind) {
            case "count" -> in.required(kind, Scalars.whole(0)).value().map(FactValue::of);
            case "decimal" -> in.required(kind, Scalars::decimal).value().map(FactValue::of);
            case "money" ->
                in.required(kind, Scalars.whole(Long.MIN_VALUE)).value().map(amount -> FactValue.of(Vnd.of(amount)));
            case "yesNo" -> in.required(kind, Scalars::flag).value().map(FactValue::of);
            case "choice" -> in.required(kind, Scalars::code).value().map(FactValue::of);
            default -> in.required(kind, Scalars::day).value().map(FactValue::of);
        };
    }

    private static Optional<Assessment> assessment(Cursor at) {
        return at.fields().flatMap(in -> {
            Assessment.Builder assessment = Assessment.builder();
            in.required("role", Scalars.code(AssessmentRole::new), assessment::role);
            in.required("assessor", Scalars::code, assessment::assessor);
            in.required("date", Scalars::day, assessment::date);
            in.eachDistinct("marks", mark(Scalars::paragraphs), Mark::criterion, assessment::addMark);
            return in.build(assessment::build);
        });
    }

    /** A mark, whose reason is read so. */
    static Reads<Mark> mark(Reads<String> text) {
        return at -> at.fields().flatMap(in -> {
            Mark.Builder mark = Mark.builder();
            in.required("criterion", Scalars::code, mark::criterion);
            in.oneOf(MARK_VALUES).flatMap(key -> markValue(in, key)).ifPresent(mark::value);
            in.optional("reason", text, mark::reason);
            return in.build(mark::build);
        });
    }

    private static Optional<? extends MarkValue> markValue(Fields in, String key) {
        return switch (key) {
            case "points" -> in.required(key, Scalars::points).value().map(MarkValue.Given::new);
            case "level" -> in.required(key, Scalars::code).value().map(MarkValue.Level::new);
            default -> in.required(key, Scalars::code).value().map(MarkValue.NotApplicable::new);
        };
    }

    /** A piece of evidence, whose reference is read so. */
    static Reads<Evidence> evidence(Reads<String> text) {
        return at -> at.fields().flatMap(in -> {
            Evidence.Builder evidence = Evidence.builder();
            in.required("criterion", Scalars::code, evidence::criterion);
            in.required("reference", text, evidence::reference);
            in.optional("sha256", Scalars::fingerprint, evidence::sha256);
            return in.build(evidence::build);
        });
    }
}
