package vn.dvk.scoring.engine;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.error.Message;
import vn.dvk.scoring.outcome.InputKey;

/**
 * Phần còn chờ: a dossier that keeps a comparison of its cohort open. Immutable and thread-safe.
 *
 * @param dossier the dossier
 * @param comparison the comparison, such as {@code cohort:1.1}
 * @param why what has to be put right
 */
public record Awaited(DossierId dossier, InputKey.OfCohort comparison, Message why) {
    public Awaited {
        requireNonNull(dossier, "dossier");
        requireNonNull(comparison, "comparison");
        requireNonNull(why, "why");
    }
}
