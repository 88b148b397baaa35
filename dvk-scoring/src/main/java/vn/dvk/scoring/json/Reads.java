package vn.dvk.scoring.json;

import java.util.Optional;

/** Reads a value at a place; what is wrong there is reported and the answer is empty. */
@FunctionalInterface
interface Reads<T> {
    Optional<T> read(Cursor at);
}
