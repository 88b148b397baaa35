package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.CanonicalWriter;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Adjustment;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;

/**
 * Writes everything that a stored score says in the canonical encoding.
 *
 * <p>A value that is absent is a field left out. The bytes are frozen by a golden test: a new attribute must be left out
 * where it has its default.
 */
final class StoredEncoding {
    private StoredEncoding() {}

    static void write(StoredScore score, CanonicalWriter to) {
        to.begin("stored-score").field("provenance");
        write(score.provenance(), to);
        to.field("dossier").code(score.dossier().code());
        to.field("subject").text(score.subject().toString());
        to.field("review").code(score.review());
        to.field("role").code(score.role().code());
        list("lines", score.lines(), to, StoredEncoding::write);
        to.field("maximum").number(score.maximum());
        to.field("kind").text(score.kind().name());
        to.field("total");
        write(score.total(), to);
        number("reported", score.reportedTotal(), to);
        to.field("bounds");
        write(score.bounds(), to);
        number("bonus", score.bonus(), to);
        adjustments(score.adjustments(), to);
        score.variant().ifPresent(variant -> to.field("variant").form(variant));
        to.field("band");
        ConclusionEncoding.write(score.band(), to);
        if (!score.gates().isEmpty()) {
            list("gates", score.gates(), to, ConclusionEncoding::write);
        }
        to.field("disqualifications").list(score.disqualifications());
        to.field("open-disqualifications").list(score.openDisqualifications());
        score.ledger().ifPresent(ledger -> {
            to.field("ledger");
            LedgerEncoding.write(ledger, to);
        });
        score.supersedes().ifPresent(old -> {
            to.field("supersedes").begin("supersession");
            to.field("id").form(old.id());
            to.field("reason").text(old.reason()).end();
        });
        to.end();
    }

    private static void write(StoredProvenance provenance, CanonicalWriter to) {
        to.begin("provenance").field("set").code(provenance.set());
        to.field("edition").code(provenance.edition());
        to.field("draft").flag(provenance.draft());
        to.field("fingerprint").form(provenance.fingerprint());
        to.field("engine-semantics").whole(provenance.engineSemantics());
        list("rule-types", provenance.ruleTypes().entrySet(), to, StoredEncoding::write);
        to.field("as-of").day(provenance.asOf());
        to.field("input-digest").form(provenance.inputDigest());
        provenance.cohortDigest().ifPresent(digest -> to.field("cohort-digest").form(digest));
        to.end();
    }

    private static void write(Map.Entry<Code, Integer> type, CanonicalWriter to) {
        to.begin("rule-type").field("id").code(type.getKey());
        to.field("semantics").whole(type.getValue()).end();
    }

    private static void write(ScoreLine line, CanonicalWriter to) {
        to.begin("line").field("code").code(line.code());
        to.field("title").form(line.title());
        to.field("depth").whole(line.depth());
        to.field("group").flag(line.group());
        flag("bonus", line.bonus(), to);
        to.field("maximum").number(line.maximum());
        to.field("outcome");
        write(line.outcome(), to);
        number("exact", line.exact(), to);
        number("reported", line.reported(), to);
        to.field("bounds");
        write(line.bounds(), to);
        adjustments(line.adjustments(), to);
        to.end();
    }

    private static void write(Outcome outcome, CanonicalWriter to) {
        to.begin("outcome").field("kind").text(outcome.kind().name());
        if (outcome instanceof Outcome.Scored scored) {
            to.field("points").number(scored.points());
        } else if (outcome instanceof Outcome.NotApplicable absent) {
            to.field("reason");
            write(absent.reason(), to);
        } else if (outcome instanceof Outcome.Unscored unscored) {
            list("needs", unscored.needs(), to, StoredEncoding::write);
        } else if (outcome instanceof Outcome.Invalid invalid) {
            list("problems", invalid.problems(), to, StoredEncoding::write);
        }
        to.end();
    }

    private static void write(Bounds bounds, CanonicalWriter to) {
        to.begin("bounds").field("least").number(bounds.least());
        number("most", bounds.most(), to);
        to.end();
    }

    static void write(InputKey input, CanonicalWriter to) {
        to.text(input.toString());
    }

    private static void write(Problem problem, CanonicalWriter to) {
        to.begin("problem").field("path").text(problem.path());
        to.field("message");
        write(problem.message(), to);
        to.end();
    }

    /** Arguments are sorted by name, since their order means nothing. */
    static void write(Message message, CanonicalWriter to) {
        to.begin("message").field("code").text(message.code());
        list("arguments", ImmutableSortedMap.copyOf(message.arguments()).entrySet(), to, (argument, writer) -> {
            writer.begin("argument").field("name").text(argument.getKey());
            writer.field("kind").text(kind(argument.getValue()));
            writer.field("value").text(argument.getValue().toString()).end();
        });
        to.end();
    }

    private static String kind(Argument argument) {
        if (argument instanceof Argument.Number) {
            return "number";
        }
        if (argument instanceof Argument.Ordinal) {
            return "ordinal";
        }
        return argument instanceof Argument.Day ? "day" : "code";
    }

    private static void adjustments(List<Adjustment> adjustments, CanonicalWriter to) {
        if (!adjustments.isEmpty()) {
            list("adjustments", adjustments, to, (adjustment, writer) -> {
                writer.begin("adjustment").field("kind").text(adjustment.kind().name());
                writer.field("points").number(adjustment.points()).end();
            });
        }
    }

    static void flag(String field, boolean flag, CanonicalWriter to) {
        if (flag) {
            to.field(field).flag(true);
        }
    }

    static void number(String field, Optional<Points> number, CanonicalWriter to) {
        number.ifPresent(points -> to.field(field).number(points));
    }

    static <T> void list(
            String field, Collection<T> elements, CanonicalWriter to, BiConsumer<T, CanonicalWriter> each) {
        to.field(field).list(elements.size());
        List.copyOf(elements).forEach(element -> each.accept(element, to));
    }
}
