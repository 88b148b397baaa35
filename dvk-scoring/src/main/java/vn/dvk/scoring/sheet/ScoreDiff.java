package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.immutables.value.Value;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * So sánh hai kết quả: what differs between two scores, line by line, and whether the rules or the figures are the cause.
 *
 * <p>Where only the rules or only the figures changed, all that differs comes from that. Where both did, the surest way is
 * to score what was reported before by the new rules: {@link #between(ScoreSheet, ScoreSheet, BiFunction)} does that and
 * splits every change in two. Without it, a line is judged by its own rule and by what it reads. Equality is by content.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * ScoreDiff diff = ScoreDiff.between(sheet2023, sheet2024, scorecard2024::score);
 * diff.line(Code.of("1.1")).map(LineDiff::cause);    // Optional[RULE]
 * diff.text(Language.VI);
 * }</pre>
 */
@Value.Immutable
public abstract class ScoreDiff {
    ScoreDiff() {}

    /** Returns what differs between two sheets; a line whose cause its own rule and inputs do not tell is UNKNOWN. */
    public static ScoreDiff between(ScoreSheet before, ScoreSheet after) {
        StoredScore old = before.store();
        StoredScore now = after.store();
        Changes changes = Changes.between(old, now);
        return changes.isBoth() ? of(old, now, new OwnCauses(before, after)) : between(old, now);
    }

    /**
     * Returns what differs between two sheets, with every change split into what the rules and what the figures did.
     *
     * @param rescoring scores a dossier as the sheet after was scored, such as {@code scorecard::score} of its scorecard; is
     *     given the dossier and role before, with the day of the one after, since the new edition need not be in force before
     */
    public static ScoreDiff between(
            ScoreSheet before, ScoreSheet after, BiFunction<Dossier, AssessmentRole, ScoreSheet> rescoring) {
        requireNonNull(rescoring, "rescoring");
        StoredScore old = before.store();
        StoredScore now = after.store();
        Changes changes = Changes.between(old, now);
        if (!changes.isBoth()) {
            return between(old, now);
        }
        Dossier asked = Redated.of(before.input(), after.provenance().asOf());
        return of(
                old,
                now,
                new CrossedCauses(rescoring.apply(asked, before.role()).store(), !changes.input()));
    }

    /**
     * Returns what differs between two stored scores. Where both the rules and the figures changed, the causes are UNKNOWN:
     * a stored score has neither rules nor facts.
     */
    public static ScoreDiff between(StoredScore before, StoredScore after) {
        Changes changes = Changes.between(before, after);
        if (changes.isBoth() || changes.isNone()) {
            return of(before, after, (was, is) -> LineCause.UNKNOWN);
        }
        // Before by the new rules is before itself where no rule changed, and after where nothing else did.
        return of(before, after, new CrossedCauses(changes.rule() ? after : before, !changes.input()));
    }

    private static ScoreDiff of(StoredScore before, StoredScore after, LineCauses causes) {
        return ImmutableScoreDiff.builder()
                .before(before)
                .after(after)
                .addAllLines(LineDiffs.of(before, after, causes))
                .build();
    }

    public abstract StoredScore before();

    public abstract StoredScore after();

    /** Returns the lines that differ, groups included, in the order of after; removed ones follow their neighbour. */
    public abstract List<LineDiff> lines();

    /** Returns the difference on that line, if it differs. */
    public Optional<LineDiff> line(Code code) {
        requireNonNull(code, "code");
        return lines().stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** Returns the reported total after minus that before, if both totals are scored. */
    public Optional<Points> change() {
        return LineDiff.minus(after().reportedTotal(), before().reportedTotal());
    }

    /** Returns whether the totals, their outcomes or what they are out of differ. */
    public boolean totalDiffers() {
        return !before().total().equals(after().total())
                || !before().reportedTotal().equals(after().reportedTotal())
                || !before().bounds().equals(after().bounds())
                || !before().maximum().equals(after().maximum())
                || !before().adjustments().equals(after().adjustments());
    }

    /**
     * Returns whether the classifications, the gates or the conditions that disqualify differ; values compared and limits
     * do not count.
     */
    public boolean bandDiffers() {
        return !before().band().isSameAs(after().band())
                || !before().gates().equals(after().gates())
                || !before().disqualifications().equals(after().disqualifications())
                || !before().openDisqualifications().equals(after().openDisqualifications());
    }

    /** Returns whether nothing differs, whatever else may have changed. */
    public boolean isEmpty() {
        return lines().isEmpty() && !totalDiffers() && !bandDiffers();
    }

    /** Returns the changes in sentences, criteria first, then the total and the classification; lines end with {@code \n}. */
    public String text(Language language) {
        return new DiffText(this, requireNonNull(language, "language")).write();
    }

    /** Returns the dossier and the codes of the lines that differ. */
    @Override
    public String toString() {
        return "ScoreDiff{dossier=" + after().dossier() + ", lines="
                + lines().stream().map(LineDiff::code).toList() + ", total=" + totalDiffers() + ", band="
                + bandDiffers() + "}";
    }
}
