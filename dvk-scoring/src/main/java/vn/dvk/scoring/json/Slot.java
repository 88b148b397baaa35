package vn.dvk.scoring.json;

import java.util.Optional;

/**
 * A value of an object that has been read or not.
 *
 * <p>{@link #get} is for {@link Fields#build}, which runs only when every required value is there.
 */
record Slot<T>(Optional<T> value) {
    T get() {
        return value.orElseThrow();
    }
}
