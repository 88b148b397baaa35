/**
 * What goes wrong, said so that it can be acted on: stable codes, places, ways out, in Vietnamese and English.
 *
 * <p>Start with {@link vn.dvk.core.error.Message} (a code with typed arguments), {@link vn.dvk.core.error.Problem} (a
 * message at a place in a document) and {@link vn.dvk.core.error.MessageTable} (the texts). Everything dvk itself throws
 * because the domain refuses is a {@link vn.dvk.core.error.DvkException}; a caller's mistake is an
 * {@link java.lang.IllegalArgumentException}, {@link java.lang.IllegalStateException} or
 * {@link java.lang.ArithmeticException}.
 *
 * <p>Messages quote codes, numbers and dates, never free text and never the name of a person. Passing null throws
 * {@link java.lang.NullPointerException}. All types are immutable and thread-safe, except the collector
 * {@link vn.dvk.core.error.Problems}.
 */
@NullMarked
package vn.dvk.core.error;

import org.jspecify.annotations.NullMarked;
