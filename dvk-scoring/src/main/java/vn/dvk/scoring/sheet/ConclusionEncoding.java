package vn.dvk.scoring.sheet;

import java.util.List;
import vn.dvk.core.criteria.Consequence;
import vn.dvk.core.value.CanonicalWriter;

/** Writes what followed from a total in the canonical encoding: the classification, and what became of gates. */
final class ConclusionEncoding {
    private ConclusionEncoding() {}

    static void write(StoredBand band, CanonicalWriter to) {
        if (band instanceof StoredBand.Reached reached) {
            to.begin("band-reached").field("band").form(reached.band());
            to.field("compared").number(reached.compared());
            to.field("minimum").number(reached.minimum());
            missed(reached.missed(), to);
        } else if (band instanceof StoredBand.NoBand none) {
            to.begin("no-band").field("compared").number(none.compared());
            missed(none.missed(), to);
        } else if (band instanceof StoredBand.Undecided undecided) {
            to.begin("band-undecided").field("possible").list(undecided.possible());
            to.field("no-band-possible").flag(undecided.noBandPossible());
            StoredEncoding.list("needs", undecided.needs(), to, StoredEncoding::write);
        } else if (band instanceof StoredBand.NotClassified none) {
            to.begin("not-classified").field("why");
            StoredEncoding.write(none.why(), to);
        }
        to.end();
    }

    private static void missed(List<StoredMissedBand> missed, CanonicalWriter to) {
        if (!missed.isEmpty()) {
            StoredEncoding.list("missed", missed, to, (one, writer) -> {
                writer.begin("missed-band").field("band").form(one.band());
                writer.field("requirements").list(one.requirements());
                writer.field("gates").list(one.gates()).end();
            });
        }
    }

    static void write(StoredGate gate, CanonicalWriter to) {
        to.begin("gate").field("gate").form(gate.gate());
        to.field("status").text(gate.status().name());
        to.field("otherwise").text(consequence(gate.otherwise()));
        StoredEncoding.list("failed", gate.failed(), to, (node, writer) -> writer.code(node));
        StoredEncoding.list("needs", gate.needs(), to, StoredEncoding::write);
        to.end();
    }

    private static String consequence(Consequence otherwise) {
        if (otherwise instanceof Consequence.CappedAt capped) {
            return "capped-at:" + capped.band();
        }
        return otherwise instanceof Consequence.Disqualified ? "disqualified" : "no-band";
    }
}
