package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.dvk.core.error.Language;

/**
 * Kiểm chứng lại: a stored score beside the same score made again.
 *
 * <p>Equality is by content. Immutable and thread-safe.
 *
 * <pre>{@code
 * Replay replay = scorecard.replay(stored, dossier);
 * if (replay instanceof Replay.Differs differs) {
 *     log(differs.text(Language.VI));    // Hồ sơ đã thay đổi: …
 * }
 * }</pre>
 */
public sealed interface Replay {

    /** Returns the comparison of a stored score with a sheet, which may have been made in a cohort. */
    static Replay of(StoredScore stored, ScoreSheet again) {
        return Replaying.compare(requireNonNull(stored, "stored"), requireNonNull(again, "again"));
    }

    /** Returns whether the same came out from the same. */
    boolean isProven();

    /** Returns the finding in sentences; lines end with {@code \n}. */
    String text(Language language);

    /**
     * The same edition, semantics, day and inputs gave the same result, to the last digit.
     *
     * @param stored the stored score
     */
    record Proven(StoredScore stored) implements Replay {
        public Proven {
            requireNonNull(stored, "stored");
        }

        @Override
        public boolean isProven() {
            return true;
        }

        @Override
        public String text(Language language) {
            return new SheetWords(language).label(SheetCodes.REPLAY_PROVEN) + "\n";
        }
    }

    /**
     * Something changed.
     *
     * @param differences what changed of all that the score depends on, at least one; {@link ReplayCause#DEFECT} alone if
     *     nothing did
     * @param results what that did to the result, which may be nothing
     */
    record Differs(List<ReplayDifference> differences, ScoreDiff results) implements Replay {
        public Differs {
            differences = ImmutableList.copyOf(differences);
            requireNonNull(results, "results");
            if (differences.isEmpty()) {
                throw new IllegalArgumentException("differences must not be empty");
            }
        }

        @Override
        public boolean isProven() {
            return false;
        }

        /** Returns the kinds of what changed, each once. */
        public List<ReplayCause> causes() {
            return differences.stream().map(ReplayDifference::cause).distinct().toList();
        }

        @Override
        public String text(Language language) {
            SheetWords words = new SheetWords(language);
            StringBuilder text = new StringBuilder(256);
            differences.forEach(one -> text.append(words.text(one.message())).append('\n'));
            return text.append(results.text(language)).toString();
        }
    }
}
