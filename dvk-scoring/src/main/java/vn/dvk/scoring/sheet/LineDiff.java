package vn.dvk.scoring.sheet;

import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Thay đổi của một dòng: a line whose points, outcome or maximum differ, or that only one of two scores has.
 *
 * <p>Equality is by content. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class LineDiff {
    LineDiff() {}

    /** Returns the line before, unless it was added. */
    public abstract Optional<ScoreLine> before();

    /** Returns the line after, unless it was removed. */
    public abstract Optional<ScoreLine> after();

    public abstract DiffCause cause();

    /** Returns how much of {@link #change()} comes from the rules, applied to what was reported before; if that is known. */
    public abstract Optional<Points> byRule();

    /** Returns how much of {@link #change()} comes from facts and marks, by the rules of after; if that is known. */
    public abstract Optional<Points> byInput();

    public Code code() {
        return line().code();
    }

    /** Returns the title after, or before if the line was removed. */
    public LocalizedText title() {
        return line().title();
    }

    /** Returns whether the line is a group. */
    public boolean group() {
        return line().group();
    }

    /** Returns the reported points after minus those before, if both lines have points. */
    public Optional<Points> change() {
        return minus(after().flatMap(ScoreLine::reported), before().flatMap(ScoreLine::reported));
    }

    /** Returns the difference of two numbers that may be missing. */
    static Optional<Points> minus(Optional<Points> points, Optional<Points> less) {
        return points.flatMap(some -> less.map(some::minus));
    }

    private ScoreLine line() {
        return after().or(this::before).orElseThrow();
    }
}
