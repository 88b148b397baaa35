package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.error.Message;

/**
 * One thing that differs from when a score was stored. Immutable and thread-safe.
 *
 * @param cause what it is
 * @param message both values, as codes and numbers
 */
public record ReplayDifference(ReplayCause cause, Message message) {
    public ReplayDifference {
        requireNonNull(cause, "cause");
        requireNonNull(message, "message");
    }
}
