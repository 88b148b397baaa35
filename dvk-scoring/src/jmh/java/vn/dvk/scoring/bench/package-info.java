/**
 * Benchmarks of scoring, side by side with hand-written loops and with other engines; see {@code docs/benchmarks.md}.
 *
 * <p>Not a part of the build and never published.
 */
@NullMarked
package vn.dvk.scoring.bench;

import org.jspecify.annotations.NullMarked;
