package vn.dvk.scoring.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Fingerprint;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Adjustment;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.sheet.ScoreLine;
import vn.dvk.scoring.sheet.SheetHead;
import vn.dvk.scoring.sheet.StoredProvenance;
import vn.dvk.scoring.sheet.StoredScore;
import vn.dvk.scoring.sheet.Supersession;

/** Reads one stored score. */
final class ScoreReader {
    private static final int DEEPEST = 1000;

    private ScoreReader() {}

    static Optional<StoredScore> score(Fields in) {
        Slot<Fingerprint> id = in.required("id", Scalars::fingerprint);
        StoredScore.Builder score = StoredScore.builder();
        SheetHead.Builder head = SheetHead.builder();
        in.required("provenance", at -> provenance(at, head), score::provenance);
        in.required("dossier", Scalars.code(DossierId::new), dossier -> {
            head.dossier(dossier);
            return score.dossier(dossier);
        });
        in.required("subject", DossierReader::subject, subject -> {
            head.subject(subject);
            return score.subject(subject);
        });
        in.required("review", Scalars::code, review -> {
            head.review(review);
            return score.review(review);
        });
        in.required("role", Scalars.code(AssessmentRole::new), score::role);
        in.optional("supersedes", ScoreReader::supersession, score::supersedes);
        in.atLeastOneDistinct("lines", ScoreReader::line, ScoreLine::code, score::addLine);
        Slot<Points> maximum = in.required("maximum", Scalars::points);
        maximum.value().ifPresent(score::maximum);
        in.required("outcome", Scalars.oneOf(OutcomeKind.class), score::kind);
        in.required("total", at -> total(at, score), total -> total);
        in.optional("variant", Scalars::localized, score::variant);
        in.required("band", ConclusionReader::band, score::band);
        in.each("gates", ConclusionReader::gate, score::addGate);
        in.each("disqualifications", ConclusionReader::titled, score::addDisqualification);
        in.each("openDisqualifications", ConclusionReader::titled, score::addOpenDisqualification);
        if (in.has("ledger") && !in.isFaulty()) {
            in.required("ledger", at -> LedgerReader.ledger(at, head.build(), maximum.get()), score::ledger);
        }
        return in.build(score::build).flatMap(stored -> sealed(in, stored, id.get()));
    }

    /** A document that does not have the id of its content was changed after it was written. */
    private static Optional<StoredScore> sealed(Fields in, StoredScore score, Fingerprint id) {
        if (score.id().equals(id)) {
            return Optional.of(score);
        }
        return in.required("id")
                .flatMap(at -> at.refuse(Message.of(JsonCodes.CHANGED_SCORE)
                        .with("actual", score.id().shortForm())));
    }

    private static Optional<StoredProvenance> provenance(Cursor at, SheetHead.Builder head) {
        return at.fields().flatMap(in -> {
            StoredProvenance.Builder provenance = StoredProvenance.builder();
            in.required("set", Scalars::code, set -> {
                head.set(set);
                return provenance.set(set);
            });
            in.required("edition", Scalars::code, edition -> {
                head.edition(edition);
                return provenance.edition(edition);
            });
            in.optional("draft", Scalars::flag, draft -> {
                head.draft(draft);
                return provenance.draft(draft);
            });
            in.required("fingerprint", Scalars::fingerprint, provenance::fingerprint);
            in.required(
                    "engineSemantics",
                    Scalars.whole(1, Integer.MAX_VALUE),
                    version -> provenance.engineSemantics(version.intValue()));
            in.required("ruleTypes").flatMap(Cursor::fields).ifPresent(types -> ruleTypes(types, provenance));
            in.required("asOf", Scalars::day, day -> {
                head.asOf(day);
                return provenance.asOf(day);
            });
            in.required("inputDigest", Scalars::fingerprint, provenance::inputDigest);
            in.optional("cohortDigest", Scalars::fingerprint, provenance::cohortDigest);
            return in.build(provenance::build);
        });
    }

    private static void ruleTypes(Fields types, StoredProvenance.Builder provenance) {
        for (String key : types.keys()) {
            Slot<Long> version = types.required(key, Scalars.whole(1, Integer.MAX_VALUE));
            if (!Code.isValid(key)) {
                types.at().report(Message.of(JsonCodes.NOT_A_CODE));
            } else if (version.value().isPresent()) {
                provenance.putRuleType(Code.of(key), version.get().intValue());
            }
        }
    }

    private static Optional<Supersession> supersession(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<Fingerprint> id = in.required("id", Scalars::fingerprint);
            Slot<String> reason = in.required("reason", Cursor::text);
            return in.build(() -> new Supersession(id.get(), reason.get()));
        });
    }

    private static Optional<ScoreLine> line(Cursor at) {
        return at.fields().flatMap(in -> {
            ScoreLine.Builder line = ScoreLine.builder();
            in.required("code", Scalars::code, line::code);
            in.required("title", Scalars::localized, line::title);
            in.required("depth", Scalars.whole(0, DEEPEST), depth -> line.depth(depth.intValue()));
            line.group(in.optional("group", Scalars::flag).value().orElse(false));
            line.bonus(in.optional("bonus", Scalars::flag).value().orElse(false));
            in.required("maximum", Scalars::points, line::maximum);
            Slot<Points> exact = in.optional("exact", Scalars::points);
            Slot<Points> reported = in.optional("reported", Scalars::points);
            line.exact(exact.value()).reported(reported.value());
            OutcomeReader.outcome(in, exact).value().ifPresent(line::outcome);
            OutcomeReader.bounds(in, reported).value().ifPresent(line::bounds);
            List<Adjustment> adjustments = new ArrayList<>();
            in.each("adjustments", OutcomeReader::adjustment, adjustments::add);
            line.addAllAdjustments(adjustments);
            return in.build(line::build);
        });
    }

    private static Optional<StoredScore.Builder> total(Cursor at, StoredScore.Builder score) {
        return at.fields().flatMap(in -> {
            Slot<Points> exact = in.optional("exact", Scalars::points);
            Slot<Points> reported = in.optional("reported", Scalars::points);
            Slot<Outcome> outcome = OutcomeReader.outcome(in, exact);
            Slot<Bounds> bounds = OutcomeReader.bounds(in, reported);
            in.optional("bonus", Scalars::points, score::bonus);
            in.each("adjustments", OutcomeReader::adjustment, score::addAdjustment);
            return in.build(() -> {
                reported.value().ifPresent(score::reportedTotal);
                return score.total(outcome.get()).bounds(bounds.get());
            });
        });
    }
}
